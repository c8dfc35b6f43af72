import type { Storyline } from '../storyline';

export const daProduct: readonly Storyline[] = [
  {
    id: 'ridse-i-bordplade',
    theme: 'damage',
    opening: '@havblik pakkede bordet Brise ud, og der er en 20 cm lang ridse midt i pladen. Hvad gør I ved den slags?',
    answered: ['Tak, jeg sender et billede i en besked nu.', 'En ny plade på mandag er helt fint. Tak for hjælpen.'],
    curt: 'Jeg spurgte, hvad I gør ved det. Det svarede I ikke på.',
    ignored: ['Ridsen er der stadig, hvis I skulle være i tvivl.'],
    joined: 'Vores havde præcis samme ridse. Er det et parti med fejl?',
  },
  {
    id: 'tre-skruer',
    theme: 'parts',
    opening: 'Ikke for at være pernitten @havblik, men når der står 24 skruer i posen, må der godt være 24. Vi har 21.',
    answered: ['Tak! Så bliver reolen stående på hovedet til tirsdag 🙃'],
    quick: 'Det var hurtigere, end jeg kunne tælle skruerne. Tak!',
    ignored: ['Har nu samlet den med tre skruer fra køkkenskuffen. Den hælder, men den står.'],
  },
  {
    id: 'vejledning-side-syv',
    theme: 'assembly',
    opening:
      '@havblik på side 7 i vejledningen til reolen Tang har alle brædder bogstavet C. Hvilket C er det rigtige C?',
    answered: ['Aaah, forborede huller nedad. Nu giver det mening. Tak!'],
    curt: 'Det står der jo netop ikke i vejledningen.',
    ignored: ['Vi har valgt et tilfældigt C. Ønsk os held og lykke.'],
    joined: 'Side 7! Vi gav op lige præcis dér.',
  },
  {
    id: 'knirker',
    theme: 'damage',
    opening:
      '@havblik sengen Dønning til 9.000 kr. knirker, bare man tænker på at vende sig. Den er seks uger gammel. Det er simpelthen for dårligt.',
    answered: [
      'Jeg har efterspændt alt to gange. Den knirker stadig. Hvad er næste skridt?',
      'Okay, en tekniker på onsdag. Det sætter jeg pris på.',
    ],
    curt: 'Efterspænd boltene? Tror du ikke, jeg har prøvet det?',
    ignored: ['Endnu en nat uden søvn. Tak for den.', 'Jeg vil gerne hæve købet. Hvem skal jeg tale med?'],
    reach: 'some',
  },
  {
    id: 'laage-skaev',
    theme: 'damage',
    opening:
      'Den ene låge på skænken fra @havblik sidder skævt, uanset hvordan jeg justerer. Fejl 40 eller fejl hos jer?',
    answered: ['Ha, det var fejl 40. Skruen bagved havde jeg overset. Tak for tålmodigheden!'],
    quick: 'Lynhurtigt svar! Og ja, det hjalp.',
  },
  {
    id: 'lugter',
    theme: 'damage',
    opening:
      '@havblik er det normalt, at en ny sofa lugter så kraftigt efter {days} dage? Vi har små børn og er lidt urolige.',
    answered: ['Tak for et grundigt svar. Det beroligede os.', 'Lugten er næsten væk nu. Tak, fordi I fulgte op.'],
    curt: 'Det svar gjorde os ikke mindre urolige.',
    ignored: ['Vi har flyttet sofaen ud i garagen, indtil I svarer.'],
  },
  {
    id: 'fsc-maerke',
    theme: 'wood',
    opening:
      'Hvor kommer egetræet i jeres Strand-serie egentlig fra @havblik? Jeg kan se FSC-mærket, men ikke hvilket.',
    answered: ['Dejligt konkret svar, tak. Så køber jeg den med god samvittighed.'],
    curt: '"FSC" er ikke et land. Hvor kommer træet fra?',
    ignored: ['Tavshed er også et svar, når man spørger til skovene.'],
    reach: 'some',
  },
  {
    id: 'olie-til-bord',
    theme: 'wood',
    opening: '@havblik hvilken olie anbefaler I til et massivt egebord? Vi har fået en ring efter et glas rødvin.',
    answered: ['Det virkede! Ringen er væk. I burde lave en video om det.'],
    quick: 'Tak for det hurtige svar, jeg kører ud efter olien nu.',
  },
  {
    id: 'haengsel-knaekket',
    theme: 'parts',
    opening:
      'Hængslet på mit Havblik-skab knækkede efter fire måneder. Kan man købe det løst @havblik, eller er skabet nu skrald?',
    answered: ['Gratis og med posten? Det havde jeg ikke regnet med. Stor tak.'],
    curt: 'Altså ja eller nej?',
    ignored: ['Så blev det skrald. Ærgerligt for både skabet og klimaet.'],
  },
  {
    id: 'stol-vipper',
    theme: 'damage',
    opening:
      '@havblik spisestolen Måge vipper. Alle seks. Min svigermor siger, det er gulvet, men hun vipper ikke, når hun står op.',
    answered: ['😂 I har humor. Filtdupper er på vej, siger I? Så afprøver vi dem på svigermor.'],
    quick: 'Tak for et lynsvar. Svigermor hilser.',
  },
  {
    id: 'farlig-boernehylde',
    theme: 'damage',
    opening:
      'Hylden på børneværelset faldt ned i nat @havblik. Heldigvis sov min søn ikke under den. Beslaget er bøjet. Det er livsfarligt!',
    answered: [
      'Tak fordi I ringede med det samme. Vi har taget de andre hylder ned.',
      'Godt at høre, at I undersøger beslaget. Det var den reaktion, jeg håbede på.',
    ],
    curt: 'Min søn kunne være kommet til skade, og det er dét, I svarer?',
    ignored: ['Et livsfarligt produkt, og ingen svarer.', 'Jeg har anmeldt det til Sikkerhedsstyrelsen.'],
    joined: 'Vi har samme hylde. Skal vi tage den ned?',
    reach: 'large',
  },
];
