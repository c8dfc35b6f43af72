import type { Storyline } from '../storyline';

export const nbPraise: readonly Storyline[] = [
  {
    id: 'skryt-montor',
    theme: 'praise',
    opening: 'Må bare skryte av montøren fra @havblik. Kom presis, ryddet etter seg og fikset kjøkkenskuffen attpåtil.',
    answered: ['Så bra at han får høre det! Han het Eirik.'],
    quick: 'Rask respons også. Terningkast seks.',
  },
  {
    id: 'anbefaler',
    theme: 'praise',
    opening:
      'Til alle som spør om spisebordet: det er fra @havblik, og jeg angrer ikke et sekund. Anbefales på det varmeste.',
    answered: ['Bare hyggelig. Godt arbeid fortjener et godt ord.'],
    joined: 'Vi kjøpte det samme. Tåler tre unger og en hund.',
    reach: 'large',
  },
  {
    id: 'snudde',
    theme: 'recovery',
    opening:
      'For ei uke siden var jeg rasende på @havblik. I dag kom de med nytt skap, beklaget og bar ut det gamle. Imponert over hvordan de snudde det.',
    answered: ['Jeg er like ærlig når det går bra. Stå på videre!'],
    reach: 'some',
  },
  {
    id: 'innrommet-feil',
    theme: 'recovery',
    opening:
      'Kudos til @havblik som skrev "her har vi gjort en feil" i stedet for å forklare den bort. Det burde flere lære av.',
    answered: ['Enkelt, men sjeldent. Takk.'],
    quick: 'Og så er dere raske til å svare. Bra jobba.',
  },
  {
    id: 'hytta',
    theme: 'praise',
    opening:
      'Køyesenga fra @havblik er montert på hytta, og ungene nekter å dra hjem. Det er vel et kvalitetsstempel 🏔️',
    answered: ['Vi kommer hjem når skolen begynner. Kanskje.'],
  },
];
