import type { Locale } from '@genklang/contract';
import type { LabelledCase } from './labelled-case.fixture';

/** Written after the lists had been mended by the second set: see docs/empathy.md for how they did before they saw it. */
export const THIRD_PROBE: Readonly<Record<Locale, readonly LabelledCase[]>> = {
  da: [
    {
      customer:
        'Rejsekortet virker ikke, og standeren sluger penge. Kontrolløren gav mig en bøde på 750 kr. Helt til grin!',
      score: -0.8,
      signedBy: 'Nanna',
      replies: [
        [
          'CRONH',
          'Hej Ib. En bøde, fordi standeren svigter, er urimelig, og det beklager jeg. Jeg annullerer den nu, og du har en bekræftelse i din indbakke inden fyraften. Nanna',
        ],
        ['CNH', 'Bøden bliver frafaldet, og du hører fra os i næste uge.'],
        ['RH', 'Hvor er det træls! Undskyld.'],
        ['CHB', 'Du havde ikke checket ind, så bøden er korrekt, og det er en sag mellem dig og kontrolløren.'],
        ['', 'Vi sætter stor pris på din feedback og arbejder hele tiden på at blive bedre.'],
        ['COH', 'Jeg har skrevet en klage over bøden for dig, så du slipper for det. Nanna'],
      ],
    },
    {
      customer: 'Vinduespudseren kom ikke igen i dag. Jeg tog fri fra arbejde for tredje gang.',
      score: -0.55,
      signedBy: 'Jakob',
      replies: [
        [
          'CRONH',
          'Det er simpelthen for dårligt, når du har taget fri. Undskyld, Lis. Jeg kommer selv forbi i morgen mellem 16 og 18. Jakob',
        ],
        ['RO', 'Jeg beklager meget den ulejlighed, vi har påført dig. Jakob'],
        ['CHB', 'Vinduespudseren er selvstændig, så det kan vi desværre ikke tage ansvar for.'],
        ['NH', 'Ny tid: torsdag kl. 9.'],
        ['CH', 'Har du et vindue, der står åbent mod gården?'],
        ['ROH', 'Av, det må jeg sige undskyld for. Hvornår passer det dig bedst? Jakob'],
      ],
    },
  ],
  sv: [
    {
      customer: 'Kaffet ni levererade är härsket och utgånget sedan augusti. Fy fan vad dåligt.',
      score: -0.85,
      signedBy: 'Alva',
      replies: [
        [
          'CRONH',
          'Usch, härsket kaffe ska ingen få av oss. Förlåt! Jag lägger ett nytt paket på lådan i eftermiddag. Alva',
        ],
        ['CRH', 'Det var verkligen inte meningen att skicka utgånget kaffe, vi ber så mycket om ursäkt.'],
        ['', 'Tack för att du uppmärksammar oss på detta.'],
        ['CHB', 'Kaffet packas av en underleverantör, så klagomålet får du ta med dem.'],
        ['NH', 'Nytt paket är framme hos dig på torsdag.'],
        ['OH', 'Åh nej! Kan du fota datumet åt mig? Alva'],
      ],
    },
    {
      customer: 'Står i kö på er mack i 25 minuter och så är laddaren trasig. Värdelöst.',
      score: -0.7,
      signedBy: 'Viktor',
      replies: [
        [
          'CRONH',
          'Aj, 25 minuter och sedan en trasig laddare, det beklagar jag. En tekniker byter den före kl. 17 idag. /Viktor',
        ],
        ['R', 'Vi beklagar om du har upplevt problem hos oss.'],
        ['CONH', 'Jag har felanmält laddaren nyss, den ska vara igång igen i morgon förmiddag. Viktor'],
        ['CH', 'Vilken av laddarna gällde det?'],
        ['HB', 'Det är elbolaget som strular, det kan vi inte göra något åt.'],
        ['ROH', 'Så synd, jag är ledsen för strulet. Får jag bjuda på en kaffe? Viktor'],
      ],
    },
  ],
  nb: [
    {
      customer: 'Barnevogna dere sendte mangler et hjul, og chatboten deres gir bare tull tilbake.',
      score: -0.6,
      signedBy: 'Sigrid',
      replies: [
        [
          'CRONH',
          'En barnevogn uten hjul nytter jo ikke. Unnskyld, Kari! Jeg legger et nytt hjul i posten i kveld. Sigrid',
        ],
        ['CRNH', 'Vi er lei for det med hjulet. Et nytt er hos deg på tirsdag.'],
        ['O', 'Jeg har full forståelse for at dette er irriterende. Sigrid'],
        ['CHB', 'Hjulet må ha falt av hos fraktfirmaet, snakk med dem.'],
        ['OH', 'Kan du sende meg ordrenummeret ditt, så tar jeg det derfra?'],
        ['CH', 'Ligger det et hjul nederst i esken?'],
      ],
    },
    {
      customer: 'Dobbel husleie trukket i dag. Nå har jeg ikke til mat. Skikkelig provosert.',
      score: -0.75,
      signedBy: 'Mats',
      replies: [
        [
          'CRONH',
          'Det skulle ikke skjedd, og jeg ber om unnskyldning. Den ekstra husleien er tilbake på kontoen din før kl. 12 i morgen. Mats',
        ],
        ['CNH', 'Den doble husleien blir tilbakeført i løpet av to virkedager.'],
        ['RNH', 'Beklager! Vi ringer deg om fem minutter.'],
        ['', 'Vi forstår at situasjonen er krevende, og takker for at du sier ifra.'],
        ['HB', 'Banken din burde ha stoppet dette, så ta det opp med dem.'],
        ['COH', 'Jeg ser at husleien er trukket to ganger. Mats'],
      ],
    },
  ],
  en: [
    {
      customer: 'Ordered flowers for a funeral and they never turned up. I will never forgive you for this.',
      score: -0.9,
      signedBy: 'Nell',
      replies: [
        [
          'CRONH',
          "There is no excuse for flowers missing a funeral. I am deeply sorry. I've refunded you and will ring you myself tomorrow at 9. Nell",
        ],
        ['CRH', 'Please accept our apologies: the flowers should have been there.'],
        ['', 'We appreciate your patience while we look into your concern.'],
        ['CHB', 'The florist let you down, not us, so please raise the flowers with them.'],
        ['RO', 'I am sorry for any distress this may have caused. Nell'],
        ['NH', 'A manager will phone you before 5 this afternoon.'],
      ],
    },
    {
      customer: 'Your update wiped all my photos. Ten years of memories gone!!!',
      score: -0.85,
      signedBy: 'Raj',
      replies: [
        [
          'CRONH',
          "Losing ten years of photos is horrible and I'm sorry. Our engineers are restoring them right now; I'll write to you tonight whatever happens. Raj",
        ],
        ['CH', 'Have you looked in the recently deleted photos folder?'],
        ['CHB', 'You should always have a backup of your photos before installing an update.'],
        ['ROH', "Oh no. I'm so sorry, let me look at your account straight away. Raj"],
        ['O', "I hear your frustration and I assure you we're doing our best. Raj"],
        ['CNH', 'Your pictures will be back by Wednesday evening.'],
      ],
    },
  ],
};
