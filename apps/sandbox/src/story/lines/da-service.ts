import type { Storyline } from '../storyline';

export const daService: readonly Storyline[] = [
  {
    id: 'refusion-tre-uger',
    theme: 'refund',
    opening:
      '@havblik jeg sendte tæppet retur for tre uger siden. I har fået det. Jeg har ikke fået mine penge. Ordre {order}',
    answered: ['Tak, så holder jeg øje med kontoen.', 'Pengene er her. Tak for at tage hånd om det.'],
    curt: '"Det er på vej" har jeg hørt tre gange nu.',
    ignored: ['1.899 kr. er mange penge, når man er på SU.', 'Nu har jeg gjort indsigelse hos banken. Held og lykke.'],
    joined: 'Jeg ventede fem uger på mine. Bliv ved med at rykke.',
  },
  {
    id: 'paaske',
    theme: 'hours',
    opening: 'Har I åbent i Aarhus på søndag @havblik? Hjemmesiden og Google er ikke enige.',
    answered: ['Perfekt, så kommer vi forbi kl. 11. Tak!'],
    quick: 'Det er derfor, jeg spørger her og ikke på telefonen. Tak!',
    ignored: ['Vi kørte forgæves. Der var lukket. 40 minutter hver vej.'],
  },
  {
    id: 'telefonkoe',
    theme: 'leaving',
    opening:
      'Nummer 47 i telefonkøen hos @havblik. Har I overvejet at ansætte nogen? I har lige mistet en kunde gennem ti år.',
    answered: ['Okay. Det er første gang, nogen hos jer svarer mig som et menneske. Jeg sover på det.'],
    curt: 'Nej tak. Det var faktisk det sidste søm.',
    ignored: ['Nummer 39 nu. Der bliver skiftet butik, mens jeg venter.'],
    reach: 'some',
  },
  {
    id: 'prisgaranti',
    theme: 'price',
    opening:
      '@havblik jeg købte Klit-tæppet i går, og i dag er det sat 30 % ned. Har I prisgaranti, eller er det bare surt show?',
    answered: ['Så er jeg helt tryg ved jer igen. Tak for differencen!'],
    curt: 'Altså surt show. Modtaget.',
    ignored: ['Stilheden tager jeg som surt show.'],
  },
  {
    id: 'sarkasme-kundeservice',
    theme: 'sarcasm',
    opening: 'Stor ros til @havblik for at lære mig tålmodighed. {days} dage uden svar på en mail er en indre rejse.',
    answered: ['Okay, den tog I pænt. Det handler om ordre {order}, og jeg vil bare gerne vide, om den er sendt.'],
    quick: 'Hvad? Et svar efter et minut? Nu ved jeg ikke, hvad jeg skal brokke mig over.',
    ignored: ['Rejsen fortsætter.'],
  },
  {
    id: 'sarkasme-samling',
    theme: 'sarcasm',
    opening: 'Tak @havblik, nu er vi officielt et par, der har samlet et klædeskab sammen. Skilsmissen er på torsdag.',
    answered: ['😂 Jeg tager imod tilbuddet om samlehjælp. Ægteskabet takker.'],
    quick: 'I er hurtigere end vores advokater!',
    joined: 'Vi nåede til trin 12. Så flyttede han.',
    reach: 'large',
  },
  {
    id: 'gavekort',
    theme: 'question',
    opening: '@havblik kan man bruge et gavekort fra butikken i Odense på nettet?',
    answered: ['Nemt. Tak for hjælpen!'],
    quick: 'Tak for lynsvaret!',
    ignored: ['Spurgte også på Facebook. Heller intet svar dér.'],
  },
  {
    id: 'studierabat',
    theme: 'price',
    opening: 'Giver I studierabat @havblik? Spørger for en ven, der bor på en madras.',
    answered: ['10 %? Så får vennen en sengeramme. Tak!'],
    quick: 'Min ven siger tusind tak for det hurtige svar.',
  },
  {
    id: 'lovet-opkald',
    theme: 'leaving',
    opening:
      '@havblik I lovede at ringe tilbage mandag. Og onsdag. Og i går. Jeg er færdig med jer, og det fortæller jeg gerne videre.',
    answered: [
      'Jeg har nu fået et direkte nummer. Hvis det virker, er vi venner igen.',
      'Han ringede faktisk. Og undskyldte. Respekt for det.',
    ],
    curt: 'Der kom endnu et tomt løfte. Farvel.',
    ignored: ['Det er den fjerde dag, I ikke ringer.', 'Anmeldelsen er skrevet. En stjerne.'],
    reach: 'some',
  },
  {
    id: 'faktura-cvr',
    theme: 'question',
    opening: '@havblik jeg mangler en faktura med CVR-nummer på ordre {order}. Bogholderen er efter mig.',
    answered: ['Fakturaen er modtaget, og bogholderen smiler igen. Sjældent syn.'],
    curt: 'Det var ikke helt det, jeg spurgte om.',
    ignored: ['Momsfristen er i morgen, bare så I ved det.'],
  },
  {
    id: 'afbestille',
    theme: 'refund',
    opening: 'Hvordan afbestiller jeg en ordre hos jer @havblik? Knappen på siden er grå, og telefonen er optaget.',
    answered: ['Tak, bekræftelsen er kommet. Det var smertefrit.'],
    curt: 'Jeg kan altså ikke klikke på en grå knap.',
    ignored: ['Nu er ordren SENDT. Den jeg prøvede at afbestille. Hvad gør vi?'],
  },
  {
    id: 'reklame-hver-dag',
    theme: 'leaving',
    opening:
      'Jeg har afmeldt jeres nyhedsbrev fire gange @havblik. I morges kom nummer fem. Hvordan slipper man ud herfra?',
    answered: ['Tak. Kommer der en sjette, sender jeg den til jer i ramme.'],
    curt: 'Det gjorde jeg jo. Fire gange.',
    ignored: ['Nummer seks er landet. "Vi savner dig". Det er ikke gengældt.'],
  },
];
