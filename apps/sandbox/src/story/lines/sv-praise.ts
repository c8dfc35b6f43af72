import type { Storyline } from '../storyline';

export const svPraise: readonly Storyline[] = [
  {
    id: 'berom-butik',
    theme: 'praise',
    opening:
      'Vilken service hos @havblik i Malmö! De bar ut bordet till bilen och band fast det. Tack till killen med fiskarknuten.',
    answered: ['Hälsa honom! Bordet satt som berget hela vägen till Ystad.'],
    quick: 'Och så svarar ni snabbt också. Stabilt.',
  },
  {
    id: 'rekommenderar',
    theme: 'praise',
    opening: 'Flera har frågat: ja, bokhyllan är från @havblik, och ja, jag skulle köpa den igen. Varmt rekommenderad.',
    answered: ['Bara rätt ska vara rätt 😊'],
    joined: 'Har samma, fem år nu. Håller fortfarande måttet.',
    reach: 'large',
  },
  {
    id: 'vandning',
    theme: 'recovery',
    opening:
      'Jag skällde ut @havblik här i förra veckan. I dag kom ny soffa, ursäkt och blommor. Så gör man. Jag ber om ursäkt för tonen.',
    answered: ['Nej, tack själva! Ni har en kund för livet.'],
    reach: 'some',
  },
  {
    id: 'reservdel',
    theme: 'recovery',
    opening:
      'Mejlade @havblik om ett trasigt stolsben från 2017. Nytt ben på posten efter två dagar. Utan kostnad. Häpen.',
    answered: ['Stolen står stadigt igen. Tack!'],
    quick: 'Ni är snabba på allt, märker jag.',
  },
  {
    id: 'hunden',
    theme: 'praise',
    opening: 'Hunden har provlegat soffan från @havblik i åtta timmar utan anmärkning. Fem av fem ben. 🐕',
    answered: ['Han heter Sixten och han tackar för uppmärksamheten.'],
  },
  {
    id: 'arlig-saljare',
    theme: 'praise',
    opening:
      'Säljaren på @havblik avrådde mig från den dyra madrassen. "Du sover lika bra på den här". Så vinner man kunder.',
    answered: ['Precis. Det var i Göteborg, hon hette Alva. Ge henne en guldstjärna.'],
    reach: 'some',
  },
];
