import type { Locale } from '@genklang/contract';
import type { LabelledCase } from './labelled-case.fixture';

/**
 * Written last, and kept away from the lists: nothing was mended by them, so they say how the rules do on what they have not seen.
 * Heavy with what is hard to hear: stock phrases and blame.
 */
export const UNSEEN_PROBE: Readonly<Record<Locale, readonly LabelledCase[]>> = {
  da: [
    {
      customer: 'Min pakke ligger i et skur tre kilometer væk, og koden til lågen passer ikke. Tak for lort.',
      score: -0.75,
      signedBy: 'Ida',
      replies: [
        ['', 'Hej! Tak fordi du rækker ud. Vi kan godt sætte os ind i din situation.'],
        ['RO', 'Jeg undskylder på virksomhedens vegne for den dårlige service. Ida'],
        ['R', 'Det er beklageligt, og vi beklager de gener, det har medført.'],
        ['CHB', 'Pakken blev afleveret korrekt af os. At koden ikke passer, må stå for pakkeshoppens regning.'],
        ['HB', 'Den slags sker, når man ikke læser sin mail ordentligt.'],
        ['CHB', 'GLS har desværre lagt din pakke forkert, så klag venligst til dem.'],
        ['CONH', 'Jeg får pakken kørt hjem til dig senest i aften kl. 20. Ida'],
        ['CRNH', 'Undskyld besværet med koden. En ny kommer på sms om ti minutter.'],
        ['CROH', 'Det er vores fejl alene, at pakken endte i skuret, og det er jeg ked af. Ida'],
        ['CH', 'Hvad står der på lågen?'],
      ],
    },
  ],
  sv: [
    {
      customer: 'Tredje samtalet om min trasiga diskmaskin och ni kopplar mig fel igen. Helt sjukt.',
      score: -0.8,
      signedBy: 'Ebba',
      replies: [
        ['', 'Hej och tack för att du hör av dig till oss! Vi beklagar att du inte är nöjd.'],
        ['RO', 'Jag beklagar verkligen den upplevelse du har haft. Ebba'],
        ['', 'Vi tar till oss av din kritik och hoppas på ditt överseende.'],
        ['CHB', 'Diskmaskinen har du köpt av en annan butik, så det här är deras problem.'],
        ['HB', 'Växeln sköts av ett externt bolag som tyvärr inte håller måttet.'],
        ['CHB', 'Diskmaskinen har inte använts enligt manualen, så felet ligger hos dig.'],
        ['CONH', 'Jag skickar en reparatör till din diskmaskin på fredag kl. 8. Ebba'],
        ['RNH', 'Förlåt! Du blir uppringd av en tekniker inom en timme.'],
        ['CROH', 'Det är helt och hållet vårt fel att du kopplades fel, och jag skäms. Förlåt. Ebba'],
        ['CH', 'Vilken modell av diskmaskin gäller det?'],
      ],
    },
  ],
  nb: [
    {
      customer: 'Kinobilettene ble belastet to ganger, og så var salen stengt da vi kom. Datteren min gråt.',
      score: -0.7,
      signedBy: 'Jon',
      replies: [
        ['', 'Hei, og takk for at du skriver til oss. Dette er selvsagt ikke slik vi ønsker at det skal være.'],
        ['RO', 'Jeg vil gjerne få beklage den dårlige opplevelsen. Jon'],
        ['', 'Vi har notert oss tilbakemeldingen og skal ta den med videre.'],
        ['CHB', 'Det er betalingsløsningen som har belastet kortet to ganger, så du må klage dit.'],
        ['HB', 'Dette kunne vært unngått om dere hadde sjekket nettsiden.'],
        ['CHB', 'Salen var stengt på grunn av vaktselskapet, det rår ikke vi over.'],
        ['CONH', 'Jeg har satt av fire nye kinobilletter til dere, de ligger i skranken fra lørdag. Jon'],
        ['CNH', 'Den ene belastningen forsvinner fra kortet innen fire dager.'],
        ['CROH', 'Feilen er vår, ikke din. Jeg er så lei for at salen var stengt. Jon'],
        ['CH', 'Hvilken sal gjaldt det?'],
      ],
    },
  ],
  en: [
    {
      customer: 'Sat on your broken chair at the cafe, tore my dress, and the waiter shrugged. Disgusting.',
      score: -0.8,
      signedBy: 'Beth',
      replies: [
        ['', "Hi! Thanks so much for getting in touch. This isn't the standard we aim for."],
        ['RO', 'I can only apologise that we did not meet your needs on this occasion. Beth'],
        ['', 'Customer happiness is at the heart of everything we do.'],
        ['CHB', 'The chairs belong to the landlord, so a claim would have to go to him.'],
        ['HB', 'Accidents happen when people are not careful.'],
        ['CHB', "Our waiter says you were rocking on the chair, so I'm afraid that's on you."],
        ['CONH', "Send me the price of the dress and I'll have it in your account by Friday. Beth"],
        ['RNH', 'We are so sorry. Our manager is ringing you at 2.'],
        ['CROH', "A chair that breaks is our fault, nobody else's. I'm sorry about your dress. Beth"],
        ['CH', 'Which cafe was the chair in?'],
      ],
    },
  ],
};
