import type { StoryLanguage } from '../storyline';

interface StormVoice {
  lang: StoryLanguage;
  text: string;
  /** Quotes the first post instead of answering it, and so carries it to others. */
  quotes?: boolean;
  reach?: 'some' | 'large';
}

/** One complaint that many take up within two minutes. */
export interface Storm {
  id: string;
  lang: StoryLanguage;
  opening: string;
  followers: number;
  voices: readonly StormVoice[];
  answered: readonly string[];
  /** What some of the crowd say once we have answered the first post. */
  calmer: readonly { lang: StoryLanguage; text: string }[];
  ignored: readonly string[];
}

export const storms: readonly Storm[] = [
  {
    id: 'vuggen',
    lang: 'da',
    followers: 186_000,
    opening:
      'Bunden i vores vugge fra @havblik gav efter i nat. Vores datter faldt 40 cm. Hun er uskadt. Kundeservice svarede: "Har I husket at spænde skruerne?" Del gerne, før det sker for andre.',
    voices: [
      { lang: 'da', text: 'Hvad i alverden @havblik. Det er jo helt uacceptabelt.', quotes: true, reach: 'large' },
      { lang: 'da', text: 'Vi har samme vugge. Den er taget ned nu. Hvornår kommer der en tilbagekaldelse?' },
      { lang: 'sv', text: 'Vi har också den. Är den farlig eller inte? Svara!' },
      { lang: 'da', text: '"Har I husket at spænde skruerne?" 🤬 Hold nu op. Aldrig mere.' },
      { lang: 'nb', text: 'Dette er livsfarlig @havblik. Stopp salget nå.', quotes: true, reach: 'some' },
      { lang: 'da', text: 'Godt, hun er uskadt ❤️ Men sikke et svar at få. Skammeligt.' },
      {
        lang: 'en',
        text: 'Absolutely shocking answer from @havblik. Check your cribs, everyone.',
        quotes: true,
        reach: 'large',
      },
      { lang: 'da', text: 'Jeg aflyste min ordre for et minut siden. Sådan behandler man ikke folk.' },
      { lang: 'sv', text: 'Otroligt dåligt. Har varit kund i tio år, men nu räcker det.' },
      { lang: 'da', text: 'Hvilket varenummer? Vi har fået vores i januar, og jeg tør ikke lægge ham i den.' },
      { lang: 'nb', text: 'Har vi virkelig kommet dit at man skylder på foreldrene? Pinlig.' },
      { lang: 'da', text: 'Venter spændt på, at @havblik svarer. Tavsheden larmer.', quotes: true, reach: 'some' },
      { lang: 'en', text: 'We own two of these. Please tell us what to do.' },
      { lang: 'da', text: 'Elendig kundeservice og et elendigt produkt. Sikken en kombination.' },
    ],
    answered: [
      'Tak. En offentlig advarsel og en rigtig undskyldning er det, vi bad om. Vi følger med.',
      'Så er vuggen hentet, og I har ringet. Det skal også siges højt: I tog ansvar.',
    ],
    calmer: [
      { lang: 'da', text: 'Okay, det er et ordentligt svar. Sådan skulle det have lydt fra start.' },
      { lang: 'sv', text: 'Bra att ni svarar offentligt. Hur lämnar man tillbaka den?' },
      { lang: 'da', text: 'Respekt for at stå ved det. Tak for hurtig besked.' },
      { lang: 'en', text: 'Fair play for owning it.' },
    ],
    ignored: [
      'To millioner visninger og stadig intet svar. Det er jo også en måde at drive butik på.',
      'Nu ringer pressen til os. Har I et bedre svar til dem?',
    ],
  },
  {
    id: 'miljoloften',
    lang: 'sv',
    followers: 121_000,
    opening:
      'Jag spårade returerna från @havblik i tre veckor med gömda sändare. Fem av åtta "återbrukade" stolar hamnade på tippen. Grönt på reklamen, svart i containern.',
    voices: [
      { lang: 'sv', text: 'Har ni någon kommentar till det här @havblik?', quotes: true, reach: 'large' },
      { lang: 'da', text: 'Og vi betalte ekstra for returordningen. Svindel.' },
      { lang: 'sv', text: 'Så besviken. Det var därför jag handlade hos er.' },
      { lang: 'nb', text: 'Grønnvasking på sitt verste @havblik.', quotes: true, reach: 'some' },
      { lang: 'en', text: 'Five out of eight. Wow. So much for "circular".' },
      { lang: 'sv', text: 'Vad hände med FSC och allt fint prat? Skäms.' },
      { lang: 'da', text: 'Jeg vil gerne se tallene for Danmark, tak @havblik.', quotes: true },
      { lang: 'sv', text: 'Bra grävt. Dåligt av Havblik.' },
      { lang: 'nb', text: 'Da er det slutt på handelen her i huset.' },
      { lang: 'en', text: '@havblik please say something. Anything.', quotes: true, reach: 'large' },
      { lang: 'sv', text: 'Mina stolar lämnades in i mars. Var är de nu?' },
      { lang: 'da', text: 'Skuffende. Rigtig skuffende.' },
    ],
    answered: [
      'Tack för att ni erkänner felet i stället för att slingra er. Jag följer upp om en månad.',
      'Noterat att ni publicerar siffrorna. Det är mer än de flesta gör.',
    ],
    calmer: [
      { lang: 'sv', text: 'Okej, ärligt svar. Nu vill jag se att ni menar det.' },
      { lang: 'da', text: 'Fint, at I siger det, som det er.' },
      { lang: 'nb', text: 'Ryddig respons. Følger spent med.' },
    ],
    ignored: ['Fortfarande tyst från @havblik. Del två kommer i morgon.', 'Del två är ute. Svaret väntar vi på än.'],
  },
];
