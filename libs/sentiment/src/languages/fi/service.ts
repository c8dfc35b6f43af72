import type { Theme } from '../../lexicon/theme';

/** Finnish: words of customers and companies; what only a negation makes bad. */
export const service: readonly Theme[] = [
  {
    part: 'form',
    kind: 'needs-negation',
    emotion: 'anger',
    words: `
      -2.5 saa tule toimi toimii toiminut toimivat_kunnolla vastaa vastannut vastata vastausta vastaus vastauksia vastanneet reagoi reagoida reagoinut
      -2.5 yhteydenottoa soittoa takaisinsoittoa ilmoitusta kuulunut kuulu tavoita tavoittanut
      -2 saapunut saavu toimitettu toimiteta toimittanut lähetetty lähettänyt palautettu palauteta palautusta palautunut saanut tullut näkynyt näy
      -2 käynnisty käynnistynyt lataa lataudu latautunut avaudu avautunut yhdisty aukea auennut kuuntele kuunnellut ymmärrä ymmärtänyt välitä
      -2 välittänyt pyytänyt_anteeksi anteeksipyyntöä korjaa korjannut korjattua pidä pitänyt kestä kestänyt
      -1.5 pääse päässyt kirjaudu kirjautumaan löydy löytynyt löydä kerrottu tiedotettu informoitu tietoa vahvistusta vahvistettu päivity päivittynyt
      -1.5 korvausta hyvitystä seurantakoodia kuittia kenttää nettiä verkkoa sähköä lämmintä_vettä vettä muuttunut tehty riitä riittänyt sovi sopinut
      -1.5 hyväksytty
      -1 onnistu onnistunut_millään voi pysty`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -3 paskafirma huijausfirma huijariyhtiö romufirma
      -2.5 virhetoimitus väärälähetys tuplalaskutus tuplaveloitus virheveloitus virhelasku aiheeton_lasku näennäisalennus perintälasku perintäkulu
      -2.5 karhulasku perintä
      -2 toimitusongelma toimitusviive toimituskatko palvelinkatko verkkokatko sähkökatko yhteyskatko yhteysongelma vuoroperuutus junakaaos
      -2 liikennekaaos ratavika opastinvika vaihdevika kalustovika henkilöstöpula materiaalivika laatuongelma valmistusvirhe asennusvirhe takuukiista
      -1.5 virheilmoitus virhekoodi vakiovastaus automaattivastaus puhelinjono vastaajaviesti laskutuslisä toimistokulu palautuskulu reklamaatio`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      3 unelmapalvelu huippupalvelu
      2 pikatoimitus tervetuliaislahja kanta_asiakasetu hintatakuu
      1.5 kanta_asiakasalennus lahjakortti`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -2 toimittamaton vastaamaton selvittämätön ratkaisematon loppuunmyyty
      -1.5 peruttu_vuoro`,
  },
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      2.5 palveluhenkinen asiakaspalveluhenkinen
      2 hyvinhoidettu nopeatoiminen`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2 jäätynyt sekaisin nurin kumossa`,
  },
];
