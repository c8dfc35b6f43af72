import type { Storyline } from '../storyline';

export const daDelivery: readonly Storyline[] = [
  {
    id: 'sofa-i-tirsdags',
    theme: 'delivery',
    opening:
      '@havblik sofaen Skagerrak skulle være kommet i tirsdags. Nu er det fredag, og jeg har taget fri to gange for ingenting. Hvor er den? Ordre {order}',
    answered: [
      'Tak fordi I går ind i det. Jeg kan være hjemme torsdag efter kl. 14, hvis det kan passe?',
      'Så siger vi torsdag. Det var faktisk god service, det må jeg give jer.',
    ],
    curt: 'Det var et kort svar på {days} dages ventetid. Hvornår kommer den helt konkret?',
    ignored: ['Er der nogen hjemme?', 'Sidste forsøg: hører jeg ikke fra jer i dag, afbestiller jeg sofaen.'],
    joined: 'Samme her. Vores reol har været "på vej" siden den 3.',
  },
  {
    id: 'kantsten',
    theme: 'delivery',
    opening:
      'Fedt @havblik. Jeg betalte for indbæring til 3. sal, og chaufføren satte sengen på kantstenen og kørte. I regnvejr.',
    answered: [
      'Okay, tak. Pappen er gennemblødt, men rammen ser fin ud. Får jeg pengene for indbæringen igen?',
      'Modtaget, tak. Så er den sag lukket for mit vedkommende.',
    ],
    quick: 'Hold da op, det gik hurtigt. Ja tak, jeg vil gerne have indbæringen refunderet.',
    ignored: ['I får lige et billede mere af sengen i regnen, hvis I mangler noget at kigge på.'],
  },
  {
    id: 'halv-levering',
    theme: 'delivery',
    opening: '@havblik har fået 2 af 4 stole. Sporingen siger "leveret". Hvor er de sidste to? Ordre {order}',
    answered: ['Super, tak. Så venter jeg på mail med en ny dato.', 'Mailen er kommet. Tak for hjælpen!'],
    curt: 'Øh, okay? Og hvad betyder det så for mine stole?',
    ignored: ['Vi er seks til middag på lørdag og har to stole. Bare så I kan se det for jer.'],
  },
  {
    id: 'sporing-siger-malmo',
    theme: 'delivery',
    opening:
      'Kære @havblik. Min kommode skal til Odense, men ifølge sporingen har den været i Malmö i {days} dage. Holder den ferie?',
    answered: [
      'Haha, godt svar. Skriv endelig, når den har krydset broen igen.',
      'Den er her! Velkommen hjem, kommode.',
    ],
    quick: 'Svar på under to minutter, det er jeg ikke vant til. Tak!',
  },
  {
    id: 'tidsrum-otte-til-tyve',
    theme: 'delivery',
    opening: '@havblik et leveringsvindue fra 8 til 20 er ikke et vindue, det er en hel facade. Kan I indsnævre det?',
    answered: ['Det kan jeg planlægge efter. Tak for det.'],
    ignored: ['Så sidder jeg her igen og venter på en dørklokke.'],
    joined: 'Jeg brugte en hel feriedag på at vente på dem i sidste uge. De kom 19.50.',
  },
  {
    id: 'flyttet-fire-gange',
    theme: 'delivery',
    opening:
      'Nu er leveringen af vores spisebord flyttet for FJERDE gang @havblik. Hver gang får jeg det at vide samme morgen. Det er ikke i orden.',
    answered: [
      'Det lyder godt, men det gjorde det også de tre første gange. Hvad er anderledes nu?',
      'Okay, en dato på skrift fra en lagerchef er mere, end jeg havde håbet på. Tak.',
    ],
    curt: 'Seriøst? Fire aflysninger, og så får jeg en halv sætning.',
    ignored: ['Jeg tæller også dagene, til I svarer.', 'Har nu skrevet til Forbrugerklagenævnet. Så ved I det.'],
    reach: 'some',
  },
  {
    id: 'ny-adresse',
    theme: 'delivery',
    opening: '@havblik vi flytter på lørdag. Kan jeg nå at ændre leveringsadressen på ordre {order}?',
    answered: ['Dejligt, tusind tak! Det var lettere end at flytte internettet.'],
    quick: 'Wow, det var hurtigt. Tak skal I have!',
    ignored: ['Flyttebilen er bestilt, så det ville være rart med et ja eller nej.'],
  },
  {
    id: 'forkert-farve',
    theme: 'delivery',
    opening: 'Bestilte en grøn lænestol. Fik en lyserød. Den er flot, men den er ikke grøn @havblik 😅',
    answered: ['Perfekt, så bytter vi på fredag. Min datter er ked af det, hun har allerede navngivet den.'],
    quick: 'Det kalder jeg responstid! Fredag er fint.',
  },
  {
    id: 'nabo-fik-pakken',
    theme: 'delivery',
    opening: '@havblik jeres vognmand har afleveret min lampe hos "naboen". Hvilken nabo? Her er 32 opgange.',
    answered: ['Nr. 14, 2. tv. Fundet! Tak, fordi I ringede til chaufføren.'],
    curt: 'Det hjælper mig ikke ret meget, gør det?',
    ignored: ['Har nu ringet på 11 døre. Fik en kop kaffe det ene sted, så helt spildt var det ikke.'],
  },
  {
    id: 'foedselsdag',
    theme: 'delivery',
    opening:
      '@havblik reolen er en gave, og fødselsdagen er på søndag. I lovede levering senest torsdag. Det er torsdag nu, og her er ingen reol.',
    answered: [
      'Åh, hvis I virkelig kan nå det lørdag, så er I tilgivet.',
      'Den kom! Og chaufføren sang fødselsdagssang. I kan altså noget.',
    ],
    quick: 'Tak fordi I svarer med det samme. Kan I nå det inden søndag?',
    ignored: ['Så bliver det et billede af en reol i en kuvert. Tak for ingenting.'],
  },
  {
    id: 'hele-gangen-fuld',
    theme: 'delivery',
    opening: 'Nu har I leveret den samme seng to gange @havblik. Jeg har bestilt én. Vil I have den anden igen?',
    answered: ['Fint, så står den her, til I kommer. Gangen er lidt smal imens 😄'],
    quick: 'Fantastisk, så hurtigt. Jeg er hjemme hele ugen.',
  },
];
