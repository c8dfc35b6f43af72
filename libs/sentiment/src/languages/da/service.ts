import type { Theme } from '../../lexicon/theme';

/** Danish words of customers, goods and staff. */
export const service: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      3 serviceorienteret kundevenlig kulant løsningsorienteret hurtigsvarende
      2.5 kundeorienteret servicemindet velindpakket leveringsdygtig fagkyndig behjælpelig tjenstvillig overkommelig omstillingsparat
      2 lagerførende friskbagt nybagt nymalet nykøbt driftsklar rettidig fragtfri gebyrfri rentefri prismatchet opgraderet`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      2.5 kundepleje servicekultur prisgaranti tilfredshedsgaranti goodwill kulance
      2 imødekommelse kreditering opgradering velkomstgave loyalitetsbonus udbedring hurtiglevering ekspreslevering
      1.5 gratisprøve smagsprøve kundefordel medlemsfordel
      0.5 fortrydelsesret refusion tilbagebetaling rabatkode garanti`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 topservice kanonservice superservice drømmeservice
      2 krediteret erstattet udbedret ombyttet afhjulpet afklaret`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -1 skjult
      -1.5 skæv udgået spærret
      -2 opbrugt restordret deaktiveret suspenderet blokeret
      -2.5 uafhentet ubetalt forlagt bortkommet fejlmonteret fejlplaceret fejlskåret skævboret usamlet utilregnelig umonteret lagerdød
      -2.5 underdimensioneret tilsmudset gennemblødt optøet udløbet overskredet daggammel sammenkrøllet smadret
      -3 ukontaktbar urefunderet uleveret ubesvaret overfaktureret fejlfaktureret fejlleveret fejlekspederet fejlpakket fejlbooket dobbeltbooket
      -3 overbooket
      -3.5 kundefjendsk serviceforladt servicefattig`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -1 opsigelse bindingsperiode erstatningsbus togbus afbud brugerfejl selvrisiko bindingstid reklamepost
      -1.5 reklamation fakturagebyr kortgebyr leveringsgebyr prisforskel rykkerskrivelse spam
      -2 klagesag restordre transportskade fragtskade returgebyr ventekø ventemusik telefonsluse telefonrobot chatrobot kundetab afkortning
      -2 driftsforstyrrelse reklamationsnævn
      -2.5 fejllevering fejlkøb fejlfaktura fejlkonstruktion produktionsfejl fabrikationsfejl konstruktionsfejl systemfejl programfejl systemnedbrud
      -2.5 netværksnedbrud signalfejl sporfejl togforsinkelse netudfald udfald dropout oprettelsesgebyr opsigelsesgebyr administrationsgebyr
      -2.5 lukkegebyr inkassosag inkasso kontrolafgift underbemanding personalemangel lagermangel robotsvar standardsvar
      -3 kundeklage dobbeltfakturering dobbeltopkrævning overfakturering fejlopkrævning fejlekspedition kundeflugt kontraktbrud løftebrud aftalebrud
      -3 misligholdelse lokkepris lokketilbud
      -3.5 møgfirma lortefirma skodfirma lorteservice skodservice møgservice møgkvalitet lortekvalitet bondefangerfirma kundemishandling
      -4 fupfirma svindelfirma svindelbutik fælde abonnementsfælde fupside`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -1 reklamere afmelde afbestille
      -2 opsiges suspendere deaktivere spærre genfremsende afbooke
      -2.5 fejllevere fejlekspedere fejlmontere overbooke fejlbooke bortkastes nedprioritere udeblive misligholde
      -3 fejlopkræve dobbeltopkræve dobbeltfakturere fejlinformeres afspise pådutte prakke_på`,
  },
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      2 kreditere imødekomme
      1 kompensere prismatche genlevere servicere betjene rådgive`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2 rykkede rykket ventet ventede venter udeblev udebliver viderestillet`,
  },
];
