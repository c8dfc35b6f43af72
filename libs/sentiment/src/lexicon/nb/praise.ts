import type { Theme } from '../theme';

/** Norwegian (bokmål): what people say when they are glad. */
export const praise: readonly Theme[] = [
  {
    emotion: 'joy',
    words: `
      4 fantastisk fremragende perfekt fabelaktig vidunderlig enestående uovertruffen fenomenal eksepsjonell strålende glitrende
      3.5 nydelig herlig elsker elske supert kjempebra kjempegod dritbra knallbra råbra fortreffelig
      3 bra god godt gode best beste flott fin hyggelig vennlig hjelpsom imøtekommende profesjonell dyktig kompetent kunnskapsrik
      3 imponer imponerende imponert anbefale anbefales anbefaler anbefaling fornøyd deilig koselig begeistret gøy morsom artig
      2.5 glad glede lykkelig stolt vakker smilende serviceinnstilt velsmakende saftig knallgod setter_pris_på
      2 enkel lett rask raskt effektiv smart praktisk pålitelig ærlig rimelig trygg sikker fleksibel oversiktlig velfungerende
      2 fersk spennende interessant heldig generøs rettferdig topp toppkarakter velkommen behagelig komfortabel
      1.5 bedre positiv positivt tillit ros skryt suksess vinner gave bonus gratis billig grei greit utmerket
      1 ok ren nyttig`,
  },
  { emotion: 'joy', isExact: true, words: '3 kult rått konge digg dritgøy; 2 hurra jippi yes bravo heia' },
  {
    emotion: 'gratitude',
    isExact: true,
    words:
      '4 tusen_takk mange_takk hjertelig_takk stor_takk; 3 takknemlig takknemlige takk_skal_du_ha takk_skal_dere_ha; 2 takk takker takk_for',
  },
  {
    emotion: 'joy',
    kind: 'verb',
    words:
      '2 hjelper hjalp hjulpet løste løser løst lykkes lyktes ordnet ordner fikset reddet; 1.5 liker likte nyter koste',
  },
  {
    emotion: 'joy',
    isExact: true,
    words: `
      4 over_all_forventning anbefales_på_det_varmeste varmt_anbefalt toppkarakter_herfra fem_stjerner ti_av_ti full_pott terningkast_seks terningkast_6
      3 bra_jobba bra_jobbet godt_jobba godt_jobbet bra_service god_service kommer_tilbake kommer_igjen gleder_meg gleder_oss verdt_pengene
      3 tommel_opp all_ære stort_pluss ordnet_alt løste_alt
      2 i_tide før_tiden som_avtalt uten_problemer ingen_problemer uten_styr helt_ok helt_grei`,
  },
  { emotion: 'surprise', isExact: true, words: '2 positivt_overrasket gledelig_overrasket; 1 oi jøss' },
];
