import type { LabelledCase } from './labelled-case.fixture';

export const DANISH: readonly LabelledCase[] = [
  {
    customer: 'Tredje gang flytter I leveringen af vores sofa. Tre uger uden svar på mail. Skuffende!',
    score: -0.8,
    signedBy: 'Mette Krogh',
    replies: [
      [
        'CRONH',
        'Hej Karen, det er ikke i orden, at leveringen af sofaen er flyttet igen. Jeg er ked af det. Jeg ringer til dig i dag inden kl. 16. /Mette',
      ],
      ['RO', 'Hej Karen. Jeg forstår din frustration, og vi beklager ulejligheden. Mvh. Mette'],
      ['CONH', 'Hej Karen, jeg har fat i lageret om din sofa nu og skriver til dig senest fredag.'],
      ['CHB', 'Sofaen er forsinket, fordi leverandøren har sovet i timen. Det er ikke vores fejl.'],
      ['RNH', 'Undskyld, Karen. Vi vender tilbage inden for to hverdage.'],
    ],
  },
  {
    customer: 'Lampen var knust, da jeg åbnede kassen. Og jeres chat er lukket?? 😡',
    score: -0.7,
    signedBy: 'Jonas Vang',
    replies: [
      [
        'CROH',
        'Øv, en knust lampe er det sidste, man har lyst til at pakke ud. Det beklager jeg meget. Send mig et billede, så sender jeg en ny. /Jonas',
      ],
      [
        'CRONH',
        'Det må du virkelig undskylde. Jeg sender en ny lampe afsted i morgen tidlig, og den gamle må du beholde. Hilsen Jonas',
      ],
      ['O', 'Hej! Jeg forstår godt, at du er frustreret. Din oplevelse er vigtig for os. Hilsen Jonas'],
      ['H', 'Skriv venligst til kundeservice på mail.'],
      ['CHB', 'Lampen er gået i stykker hos fragtmanden, så det er ikke vores ansvar. Du må tage fat i GLS.'],
    ],
  },
  {
    customer: 'Jeg er blevet trukket to gange for ordre 48213, og pengene er ikke kommet tilbage.',
    score: -0.6,
    signedBy: 'Sara Holm',
    replies: [
      [
        'CRONH',
        'Hej Ali, undskyld den dobbelte betaling. Jeg har sat 499 kr. tilbage til dig, og pengene er på din konto senest tirsdag. /Sara',
      ],
      ['CH', 'Ordre 48213 er under behandling.'],
      ['CNH', 'Vi har set, at du er trukket to gange. Beløbet er på din konto om to dage.'],
      ['R', 'Vi beklager den opståede situation og tager din henvendelse meget alvorligt.'],
      ['ROH', 'Det er jeg virkelig ked af at høre. Har du et telefonnummer, jeg kan fange dig på? Sara'],
    ],
  },
  {
    customer: 'Jeres app logger mig ud hver gang. Jeg kan ikke se mine kuponer.',
    score: -0.5,
    signedBy: 'Emil Dahl',
    replies: [
      [
        'CONH',
        'Hej Line, jeg har givet udviklerne besked om, at appen logger dig ud, og skriver igen onsdag, når jeg ved mere. /Emil',
      ],
      ['CH', 'Prøv at geninstallere appen.'],
      ['CRH', 'Det er ærgerligt, at du bliver smidt ud af appen, det undskylder vi.'],
      ['RB', 'Det er desværre Apples skyld, at det ikke virker. Vi beklager ulejligheden.'],
      ['ONH', 'Jeg kigger på det og giver lyd inden for en time. Emil'],
    ],
  },
  {
    customer: 'Ventede 45 minutter i telefonen i går og blev så smidt af. Er det jeres kundeservice?',
    score: -0.75,
    signedBy: 'Freja Lund',
    replies: [
      [
        'CRONH',
        '45 minutter i telefonkøen er alt for længe. Undskyld. Må jeg ringe dig op i eftermiddag kl. 14? Hilsen Freja',
      ],
      ['RNH', 'Det beklager vi. En kollega kontakter dig i morgen formiddag.'],
      ['', 'Tak for din henvendelse. Vi tager din feedback til os.'],
      ['COH', 'Jeg kan godt se, at du hang i røret længe uden at komme igennem.'],
      ['CRH', 'Vi er kede af, at du blev smidt af i går.'],
    ],
  },
  {
    customer: 'Varmepumpen larmer stadig efter jeres montør var her mandag. Jeg bliver vanvittig.',
    score: -0.8,
    signedBy: 'Oliver Bach',
    replies: [
      [
        'CONH',
        'Hej Bo. En pumpe der larmer, skal du ikke leve med. Jeg får en montør ud til dig torsdag mellem 8 og 12. /Oliver',
      ],
      ['ROH', 'Hej Bo, det er jeg ked af. Jeg undersøger det hurtigst muligt. Oliver'],
      ['CHB', 'Montøren har fulgt vejledningen. Du skulle have læst manualen til varmepumpen først.'],
      ['RNH', 'Vi beklager. Teknikeren kommer på fredag.'],
      ['H', 'Butikken har åbent til kl. 18 på fredag, hvis du vil forbi.'],
    ],
  },
];
