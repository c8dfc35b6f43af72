import type { Storyline } from '../storyline';

export const svDelivery: readonly Storyline[] = [
  {
    id: 'soffan-forsvunnen',
    theme: 'delivery',
    opening:
      '@havblik vår soffa skulle ha levererats i måndags. Spårningen har stått still i {days} dagar. Var är den? Order {order}',
    answered: [
      'Tack för att ni kollar upp det. Torsdag kväll passar oss bra.',
      'Nu är den på plats. Tack för hjälpen!',
    ],
    curt: 'Det där svarade inte på min fråga. När kommer den?',
    ignored: ['Hallå? Är det någon där?', 'Svarar ni inte i dag så häver jag köpet.'],
    joined: 'Samma här! Vår bokhylla har varit "på väg" i tre veckor.',
  },
  {
    id: 'porten',
    theme: 'delivery',
    opening:
      'Betalade för inbärning. Sängen står i porten. Jag bor på femte våningen utan hiss. Hur tänkte ni nu @havblik?',
    answered: [
      'Okej, tack. Om de kommer tillbaka i morgon så är jag hemma efter fem.',
      'Uppe nu. Killarna var jättetrevliga.',
    ],
    quick: 'Oj, det gick undan. Ja tack, i morgon går bra.',
    ignored: ['Grannarna undrar om sängen är till uthyrning.'],
  },
  {
    id: 'halva-ordern',
    theme: 'delivery',
    opening: '@havblik jag fick bordsskivan men inga ben. Det blir ett väldigt lågt bord. Order {order}',
    answered: ['Toppen, då väntar jag på benen. Tack!'],
    quick: 'Snabbt svarat! Då håller vi ut några dagar till.',
    ignored: ['Vi äter på golvet. Mycket mysigt, men ändå.'],
  },
  {
    id: 'flyttad-leverans',
    theme: 'delivery',
    opening:
      'Tredje gången @havblik flyttar min leverans samma morgon. Jag har tagit ledigt tre gånger. Vem ersätter det?',
    answered: [
      'Jag uppskattar ursäkten, men vad gör ni åt det?',
      'Okej, gratis frakt och en fast tid. Det är mer än jag hade hoppats på.',
    ],
    curt: 'Skämtar du? Tre semesterdagar och så får jag det där till svar.',
    ignored: ['Fjärde gången nu.', 'Anmält till ARN. Ha en fin dag.'],
    reach: 'some',
  },
  {
    id: 'fel-kulor',
    theme: 'delivery',
    opening: 'Beställde mörkgrå gardiner, fick senapsgula. Fina! Men inte riktigt det jag tänkt mig @havblik 😄',
    answered: ['Perfekt, då skickar jag tillbaka dem på måndag.'],
    quick: 'Snabbare än posten i alla fall. Tack!',
  },
  {
    id: 'andra-adress',
    theme: 'delivery',
    opening: '@havblik hinner jag ändra leveransadress på order {order}? Vi flyttar tidigare än tänkt.',
    answered: ['Underbart, en sak mindre att tänka på. Tack!'],
    ignored: ['Flyttlasset går på fredag, så det vore bra med ett svar.'],
  },
  {
    id: 'hela-dagen',
    theme: 'delivery',
    opening: '"Leverans mellan 7 och 21". @havblik, det är inte ett tidsfönster, det är ett dygn.',
    answered: ['Tack, mellan 16 och 18 kan jag jobba med.'],
    curt: 'Jaha. Då sitter jag väl här då.',
    joined: 'De kom 21.15 till oss. Barnen sov.',
  },
  {
    id: 'ombud',
    theme: 'delivery',
    opening: '@havblik varför har ni skickat mitt paket till ett ombud i Umeå? Jag bor i Lund.',
    answered: ['Haha okej, en siffra fel i postnumret. Tack för att ni ordnar det!'],
    quick: 'Imponerande snabbt svar, det lugnar mig.',
    ignored: ['139 mil enkel resa för en lampskärm. Hör av er.'],
  },
  {
    id: 'studenten',
    theme: 'delivery',
    opening:
      '@havblik trädgårdsmöblerna skulle komma före studenten på lördag. Fyrtio gäster. Inga stolar. Snälla säg att ni löser det.',
    answered: [
      'Ni är mina hjältar om det här går vägen.',
      'De kom! Studenten är räddad. Tusen tack till alla er på lagret.',
    ],
    quick: 'Åh tack för att ni svarar direkt! Går det att lösa?',
    ignored: ['Lånar stolar av kyrkan i stället. Tack för ingenting.'],
    reach: 'some',
  },
];
