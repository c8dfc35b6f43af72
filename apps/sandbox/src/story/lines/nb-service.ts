import type { Storyline } from '../storyline';

export const nbService: readonly Storyline[] = [
  {
    id: 'tilbakebetaling',
    theme: 'refund',
    opening: '@havblik returen er registrert mottatt for tre uker siden. Hvor er pengene mine? Ordre {order}',
    answered: ['Takk, da følger jeg med på kontoen.', 'Pengene er her. Takk for at du ordnet det!'],
    curt: '"Snart" har jeg hørt før.',
    ignored: ['2 990 kroner er mye for en student.', 'Nå blir det klage.'],
  },
  {
    id: 'aapningstider',
    theme: 'hours',
    opening: 'Er butikken i Bergen åpen på pinseaften @havblik?',
    answered: ['Supert, da kommer vi før to. Takk!'],
    quick: 'Lynraskt! Takk.',
    ignored: ['Vi sto utenfor ei stengt dør i regnet. Bergen, altså. Vi er vant til det, men likevel.'],
  },
  {
    id: 'telefonen',
    theme: 'leaving',
    opening:
      'Har ringt @havblik hver dag i ei uke. Ingen tar telefonen. Da finner jeg en butikk som vil ha meg som kunde.',
    answered: ['Takk for at dere svarer her, i alle fall. Jeg gir dere én sjanse til.'],
    curt: 'Ok. Ha det.',
    ignored: ['Dag åtte.'],
    reach: 'some',
  },
  {
    id: 'prisen-opp',
    theme: 'price',
    opening: '@havblik lampa kostet 1 200 da jeg la den i handlekurven og 1 500 da jeg skulle betale. Er det lov?',
    answered: ['Da ble det opprinnelig pris likevel. Ryddig av dere.'],
    curt: 'Det høres ikke ut som et svar på om det er lov.',
    ignored: ['Skjermbildet er lagret, bare så det er sagt.'],
  },
  {
    id: 'sarkasme',
    theme: 'sarcasm',
    opening: 'Takk til @havblik for et helt unikt møbel. Ingen andre har en bokhylle med døra på innsiden.',
    answered: ['😂 Ok, jeg tar selvkritikk på steg 6. Takk for at dere tok det med humor.'],
    quick: 'Raskere enn jeg monterer, i hvert fall.',
    joined: 'Jeg har en kommode med bakstykket foran. Vi burde starte en klubb.',
    reach: 'large',
  },
  {
    id: 'gavekort',
    theme: 'question',
    opening: 'Kan jeg bruke et dansk gavekort i nettbutikken deres i Norge @havblik?',
    answered: ['Så fint! Takk for hjelpen.'],
    quick: 'Takk for superraskt svar!',
    ignored: ['Spør igjen, siden kortet går ut på søndag.'],
  },
  {
    id: 'nyhetsbrev',
    theme: 'leaving',
    opening: 'Jeg har meldt meg av nyhetsbrevet tre ganger @havblik. I dag fikk jeg to. Blir det tre i morgen?',
    answered: ['Takk, da håper jeg at det ble stille nå.'],
    curt: 'Jeg har altså gjort akkurat det. Tre ganger.',
    ignored: ['Det ble tre.'],
  },
];
