import type { LabelledCase } from './labelled-case.fixture';

export const NORWEGIAN: readonly LabelledCase[] = [
  {
    customer: 'Pakken har stått i Taulov i ni dager. Ingen svarer på chatten. Elendig.',
    score: -0.75,
    signedBy: 'Ingrid Nes',
    replies: [
      [
        'CRONH',
        'Hei Ola, beklager at pakken din står fast. Jeg ringer terminalen nå og gir deg beskjed innen kl. 14. /Ingrid',
      ],
      ['R', 'Vi beklager ulempen og setter pris på tålmodigheten din.'],
      ['CNH', 'Pakken din blir levert torsdag.'],
      ['CHB', 'Det er Posten sin skyld at pakken er forsinket, ikke vår.'],
      ['OH', 'Jeg sjekker dette for deg så fort som mulig. Ingrid'],
    ],
  },
  {
    customer: 'Vaskemaskinen lekker igjen etter at teknikeren deres var her. Gulvet er ødelagt!',
    score: -0.85,
    signedBy: 'Lars Moen',
    replies: [
      [
        'CRONH',
        'Uff, det er leit å høre at maskinen lekker igjen, og jeg er lei meg for gulvet. Jeg kommer selv i morgen kl. 9. Lars',
      ],
      ['RONH', 'Unnskyld. Jeg sender noen i ettermiddag. Hilsen Lars'],
      ['O', 'Jeg skjønner at du er frustrert, og vi tar saken din på alvor. Lars'],
      ['CH', 'Kan du sende et bilde av lekkasjen?'],
      ['CHB', 'Teknikeren gjorde jobben sin. Du må selv ha koblet vaskemaskinen feil.'],
    ],
  },
  {
    customer: 'Ble trukket for abonnementet etter at jeg sa det opp. Gi meg pengene tilbake.',
    score: -0.7,
    signedBy: 'Nora Lie',
    replies: [
      [
        'CRONH',
        'Hei Siri, det skulle ikke skjedd. Beklager! Abonnementet er stoppet, og jeg har sendt pengene, de er hos deg innen tre virkedager. /Nora',
      ],
      ['CNH', 'Du har pengene på konto mandag.'],
      ['RH', 'Beklager så mye!'],
      ['', 'Takk for at du tar kontakt. Din tilbakemelding er viktig for oss.'],
      ['CH', 'Abonnementet har tre måneders bindingstid, se vilkårene.'],
    ],
  },
  {
    customer: 'Toget innstilt tre dager på rad, og så får jeg bot fordi jeg tok bussen?',
    score: -0.65,
    signedBy: 'Jonas Vik',
    replies: [
      ['CROH', 'Det der er ikke greit. Boten sletter jeg for deg, og jeg beklager på det sterkeste. Jonas'],
      ['CONH', 'Hei! Jeg har bedt om at boten slettes, og skriver til deg igjen i morgen. Jonas'],
      ['HB', 'Det er Bane NOR som har ansvaret her, ikke oss.'],
      ['NH', 'Du hører fra oss i løpet av dagen.'],
      ['R', 'Vi beklager eventuelle ulemper dette måtte medføre.'],
    ],
  },
  {
    customer: 'Fikk en jakke med glidelås som røk første dag. Så dårlig kvalitet.',
    score: -0.6,
    signedBy: 'Thea Strand',
    replies: [
      ['CRONH', 'Så kjipt med glidelåsen, Anna! Det beklager jeg. Ny jakke sendes i morgen. /Thea'],
      ['CONH', 'Jeg sender deg en ny jakke på fredag.'],
      ['CRH', 'Vi beklager at jakken ikke holdt mål.'],
      ['H', 'Kontakt oss på e-post.'],
      ['ROH', 'Det er jeg lei for. Hva slags er det du har? Thea'],
    ],
  },
  {
    customer: 'Har prøvd å logge inn i to timer. Passordet blir avvist hele tiden. Hjelp!',
    score: -0.5,
    signedBy: 'Even Sunde',
    replies: [
      [
        'CONH',
        'Hei Mia, jeg har nullstilt passordet ditt. Prøv igjen, så ringer jeg om en halvtime og hører om det gikk. Even',
      ],
      ['CH', 'Trykk på glemt passord for å lage et nytt passord.'],
      ['RNH', 'Det beklager vi! Feilen rettes innen klokken 18 i kveld.'],
      ['R', 'Vi forstår at dette er frustrerende, og beklager ulempen.'],
      ['H', 'Kundeservice holder åpent til kl. 20 i dag.'],
    ],
  },
];
