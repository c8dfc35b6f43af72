import type { Storyline } from '../storyline';

export const nbDelivery: readonly Storyline[] = [
  {
    id: 'sofaen-uteblir',
    theme: 'delivery',
    opening:
      '@havblik sofaen skulle komme på mandag. Nå er det torsdag, og sporingen har ikke rørt seg. Hva skjer? Ordre {order}',
    answered: ['Takk for at dere sjekker. Lørdag formiddag går fint.', 'Da er den på plass. Takk for hjelpen!'],
    curt: 'Det var ikke mye til svar. Når kommer den?',
    ignored: ['Er det noen der?', 'Hører jeg ikke noe i dag, kansellerer jeg hele bestillingen.'],
    joined: 'Samme her! Bokhylla vår har vært "underveis" i tre uker.',
  },
  {
    id: 'ferje',
    theme: 'delivery',
    opening:
      'Dere skriver at dere leverer i hele landet @havblik. Vi bor på ei øy. Visste dere at det finnes øyer i Norge?',
    answered: [
      'Haha, bra svar. Ferja går 14.20, så kom i god tid.',
      'De rakk ferja! Bordet er i hus. All ære til sjåføren.',
    ],
    curt: 'Øya ligger der den alltid har ligget. Kommer dere eller ikke?',
    ignored: ['Ferja har gått. Uten bord.'],
    reach: 'some',
  },
  {
    id: 'trappa',
    theme: 'delivery',
    opening: '@havblik betalte for innbæring. Senga står i trappeoppgangen. Jeg er åtte måneder på vei. Tips?',
    answered: [
      'Tusen takk, da venter jeg på dem i morgen tidlig.',
      'To blide karer bar den opp på fem minutter. Så flott!',
    ],
    quick: 'Takk for at dere svarer med en gang!',
    ignored: ['Jeg bærer den altså ikke selv.'],
    reach: 'some',
  },
  {
    id: 'halv-leveranse',
    theme: 'delivery',
    opening: 'Fikk fire stolseter og null stolbein @havblik. Veldig lavt under taket nå. Ordre {order}',
    answered: ['Supert, da venter vi på beina. Takk!'],
    quick: 'Kjapt svar! Da sitter vi på gulvet til fredag.',
    ignored: ['Beinløse hilsener fra {city}.'],
  },
  {
    id: 'feil-farge',
    theme: 'delivery',
    opening: 'Bestilte blått teppe, fikk oransje. Det er jo fint til fotball-VM, men ikke i stua @havblik 😅',
    answered: ['Perfekt, da henter dere det på tirsdag. Takk!'],
    quick: 'Det gikk fort! Tirsdag passer bra.',
  },
  {
    id: 'flyttet-levering',
    theme: 'delivery',
    opening:
      'Tredje gang @havblik utsetter leveringen samme dag. Jeg har brukt opp avspaseringen min på å vente på et skap.',
    answered: [
      'Greit nok med en unnskyldning, men hva gjør dere med det?',
      'Fast tidspunkt og gratis montering. Da er jeg fornøyd igjen.',
    ],
    curt: 'Er det alt?',
    ignored: ['Fjerde gang nå.', 'Klage sendt til Forbrukertilsynet.'],
  },
  {
    id: 'tidsvindu',
    theme: 'delivery',
    opening: '@havblik kan dere si om det blir før eller etter lunsj på fredag? Jeg må få tak i barnevakt.',
    answered: ['Etter tolv er gull. Takk!'],
    quick: 'Så raskt! Takk skal dere ha.',
    ignored: ['Barnevakta må vite det i kveld.'],
  },
];
