import type { Locale } from '@genklang/contract';
import type { LabelledCase } from './labelled-case.fixture';

/** Written after the lists, without looking at them: see docs/empathy.md for how they did before they saw it. */
export const SECOND_PROBE: Readonly<Record<Locale, readonly LabelledCase[]>> = {
  da: [
    {
      customer: 'Bestilte en cykel i april, og den er stadig ikke kommet. Min søn har fødselsdag på lørdag!! 😭',
      score: -0.7,
      signedBy: 'Astrid',
      replies: [
        [
          'CRONH',
          'Åh nej, cyklen skulle have været hos jer for længst. Det er vores fejl, og det er jeg ked af. Jeg kører den selv ud fredag kl. 17. Astrid',
        ],
        ['CRNH', 'Hej. Vi beklager forsinkelsen på cyklen. Du får en mail fra lageret senest i aften.'],
        ['', 'Hej og tak for din besked. Vi ved, hvor frustrerende det kan være at vente.'],
        ['OH', 'Hej Mads, skriv lige dit nummer, så ser jeg på det. Astrid'],
        ['CHB', 'Cyklen hænger i tolden, og det har vi ingen indflydelse på.'],
        ['CONH', 'Jeg har fundet en cykel i butikken i Aarhus. Du kan hente den allerede i morgen. /Astrid'],
      ],
    },
    {
      customer: 'Maden var kold og buddet sur. 289 kr. ud ad vinduet.',
      score: -0.65,
      signedBy: 'Kasper',
      replies: [
        ['CRONH', 'Kold mad duer ikke, beklager! Jeg fører de 289 kr. tilbage til dig i løbet af i dag. Kasper'],
        ['RH', 'Det skulle aldrig være sket. Vi undskylder mange gange.'],
        ['CRHB', 'Beklager den kolde mad, men det er restauranten, der har ansvaret for den.'],
        ['R', 'Vi er kede af, at du har haft en dårlig oplevelse hos os.'],
        ['CH', 'Hvilken ret var kold?'],
        ['ONH', 'Giv mig to timer, så har jeg et svar til dig. Kasper'],
      ],
    },
  ],
  sv: [
    {
      customer: 'Ni stängde av mitt abonnemang trots att räkningen är betald. Kan inte ringa min mamma på sjukhuset.',
      score: -0.8,
      signedBy: 'Hanna',
      replies: [
        [
          'CRONH',
          'Hej Leif, så får det inte gå till. Ditt abonnemang är öppet igen om högst en timme, och jag smsar dig då. Ursäkta! Hanna',
        ],
        ['CRH', 'Vi är ledsna att abonnemanget stängdes av misstag.'],
        ['ROH', 'Usch, det låter hemskt. Förlåt! Skicka mig ditt nummer så kikar jag direkt.'],
        ['', 'Hej! Vi förstår att det är jobbigt. Hör gärna av dig till kundtjänst.'],
        ['CHB', 'Din räkning var en dag sen, så det är faktiskt ditt eget ansvar.'],
        ['NH', 'En kollega hör av sig till dig under eftermiddagen.'],
      ],
    },
    {
      customer: 'Tvätten luktar mögel efter tre veckor med er maskin. Skäms!',
      score: -0.75,
      signedBy: 'Oskar',
      replies: [
        [
          'CRONH',
          'Fy vad tråkigt med mögellukten, Ulla. Jag beklagar. Vår tekniker tittar på maskinen hos dig på tisdag. /Oskar',
        ],
        ['CONH', 'Hej Ulla! En ny maskin står hos dig på fredag, det har jag ordnat nu. Oskar'],
        ['R', 'Vi beklagar det inträffade.'],
        ['CHB', 'Mögel beror på att du inte har rengjort filtret.'],
        ['CH', 'Kör ett tomt program på 90 grader med maskinen.'],
        ['H', 'Våra öppettider är 9–17 på vardagar.'],
      ],
    },
  ],
  nb: [
    {
      customer: 'Hotellrommet var skittent og resepsjonen bare lo av oss. Aldri mer.',
      score: -0.85,
      signedBy: 'Marte',
      replies: [
        [
          'CRONH',
          'Hei Tor, et skittent rom skal ingen få hos oss. Jeg skammer meg og beklager. Pengene er tilbake på kortet ditt innen onsdag. Marte',
        ],
        ['ROH', 'Huff, dette gjør meg vondt å lese. Kan jeg få ringe deg? Marte'],
        ['R', 'Vi er lei oss for at oppholdet ikke svarte til forventningene.'],
        ['CHB', 'Renholdet gjøres av et eksternt firma, så skittent rom må du ta med dem.'],
        ['CNH', 'Vi snakker med resepsjonen i dag og gir deg svar før helgen.'],
        ['', 'Takk for tilbakemeldingen! Vi jobber kontinuerlig med å bli bedre.'],
      ],
    },
    {
      customer: 'Strømmen gikk klokka 16 og ingen svarer på telefonen. Har en baby her!',
      score: -0.6,
      signedBy: 'Henrik',
      replies: [
        [
          'CRONH',
          'Hei, det er kjempedumt å stå uten strøm med en baby, og det er jeg lei for. Montørene er hos dere om ca. 40 minutter, jeg følger med selv. Henrik',
        ],
        ['CNH', 'Strømmen kommer tilbake kl. 18.'],
        ['ONH', 'Jeg har meldt det nå og kommer tilbake til deg innen en halvtime.'],
        ['RH', 'Så leit! Hvilken adresse gjelder det?'],
        ['HB', 'Dette er nettselskapet sitt ansvar. Ring dem.'],
        ['CH', 'Strømbruddet er registrert.'],
      ],
    },
  ],
  en: [
    {
      customer: 'Booked a window seat, paid extra, ended up in the middle row next to the toilet. Thanks for nothing.',
      score: -0.7,
      signedBy: 'Grace',
      replies: [
        [
          'CRONH',
          "Hi Paul, you paid for a window seat and didn't get it. I apologise. I've asked for the £18 back and will message you tomorrow once it's through. Grace",
        ],
        ['CRH', 'We are sorry you did not get the seat you paid for.'],
        ['', 'Hi there, we hear you and appreciate you bringing this to our attention.'],
        ['OH', "Could you DM me your booking? I'd love to take a look. Grace"],
        ['CHB', 'Seats are assigned by the airport, so you would need to speak to them.'],
        ['RNH', "We dropped the ball and we're sorry. Expect an email from us before noon."],
      ],
    },
    {
      customer: 'Your gym kept charging me after I cancelled in March. 4 months!!',
      score: -0.65,
      signedBy: 'Callum',
      replies: [
        [
          'CRONH',
          "Four months of charges after you cancelled is not on, and I'm sorry. The full amount is back on your card in 3-5 days. Callum",
        ],
        ['CHB', "You didn't fill in the cancellation form properly, so the charges are correct."],
        ['RO', "I'm really sorry for the inconvenience, and I hope you have a lovely day. Callum"],
        ['CONH', "I've cancelled it for good just now and I'll email you proof this afternoon."],
        ['CH', 'Cancellations take effect at the end of the month.'],
        ['NH', "We'll be in touch on Tuesday."],
      ],
    },
  ],
};
