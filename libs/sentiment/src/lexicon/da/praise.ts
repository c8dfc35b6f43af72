import type { Theme } from '../theme';

/** Danish: what people say when they are glad. */
export const praise: readonly Theme[] = [
  {
    emotion: 'joy',
    words: `
      4 fantastisk fremragende perfekt fabelagtig vidunderlig enestående uovertruffen fænomenal exceptionel upåklagelig
      3.5 skøn herlig elsk elsker vild_med skidegod pissegod svinegod megagod genial forrygende
      3 super dejlig lækker glimrende imponer imponerende imponeret anbefalelsesværdig anbefale begejstr begejstret fornøjelse glæde eminent
      3 god godt gode bedst bedste flot fin sød venlig hjælpsom imødekommende professionel dygtig kompetent rar behagelig hyggelig
      2.5 glad tilfreds glæder fornøjet stolt smuk smilende elskværdig serviceminded kyndig velsmagende saftig sjov morsom
      2 nem let hurtig effektiv smart praktisk pålidelig troværdig ærlig redelig rimelig sikker tryg fleksibel overskuelig
      2 frisk velfungerende gennemført spændende interessant lykke lykkelig heldig fair top topklasse topkarakter stjerneservice velkommen
      1 bedre gladere pænt fornuftig udmærket okay positiv positivt tillid ros roser succes vinder gave bonus gratis billig
      1 ok fint ren nyttig`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: '3 fed fede fedt nice sejt sej smukt; 2 jubi hurra juhu yes bravo hatten_af',
  },
  {
    emotion: 'gratitude',
    isExact: true,
    words: `
      4 tusind_tak mange_tak stor_tak kæmpe_tak hjertelig_tak tusinde_tak
      3 taknemmelig taknemmelige taknemlig taknemmelighed
      2 tak tak_for takker`,
  },
  {
    emotion: 'joy',
    kind: 'verb',
    words: `
      2 hjælper hjalp hjulpet lykkes lykkedes løst løste løser klarede ordnede ordnet rettede reddede redder
      2.5 anbefaler overrasket_positivt forkæler
      1.5 sætter_pris_på værdsætter nyder`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: `
      4 kan_varmt_anbefales kan_kun_anbefales varmt_anbefalet over_al_forventning ti_ud_af_ti fem_stjerner fem_store_stjerner
      3 godt_gået godt_arbejde flot_klaret super_god_service stor_ros god_service god_oplevelse den_bedste bare_i_orden kommer_igen
      3 kommer_gerne_igen glæder_mig glæder_os helt_i_top i_top kæmpe_ros til_ug thumbs_up tommel_op løste_det_hele løste_alt
      2 før_tid til_tiden som_aftalt uden_problemer uden_bøvl ingen_problemer alt_fungerer i_orden kærlig_hilsen_til`,
  },
  { emotion: 'surprise', isExact: true, words: '2 positivt_overrasket glædeligt_overrasket; 1 wauw tænk' },
];
