import type { Theme } from '../theme';

/** Danish: customers and companies; what only a negation makes bad; idioms. */
export const service: readonly Theme[] = [
  {
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -2.5 virker virke virket fungerer fungere funker svarer svaret svare svar reagerer reaktion respons
      -2 kommer kommet modtaget modtager leveret leverer leveres sendt sender refunderet refunderer betalt tilbagebetalt
      -2 kan kunne får få fået hører hørt forstår ringet ringer vendt taget tager hjulpet hjælp gider ordnet løst holder overholder
      -1.5 logge_ind logger åbner åben finde finder ankommet informeret information bekræftelse opdateret nok kompensation`,
  },
  {
    emotion: 'anger',
    isExact: true,
    words: `
      -4 tak_for_ingenting aldrig_mere aldrig_igen hold_jer_væk hold_dig_væk sidste_gang fået_nok har_fået_nok spild_af_tid spild_af_penge penge_ud_af_vinduet
      -4 det_må_være_en_joke det_er_en_joke det_kan_ikke_passe vil_jeg_ikke_finde_mig_i under_al_kritik i_burde_skamme_jer skam_jer skammeligt
      -3 ringe_service ringe_kvalitet meget_ringe for_ringe for_dårligt for_dårlig simpelthen_for_dårligt så_dårlig langt_fra_god langt_fra_tilfreds langt_fra_tilfredsstillende langt_fra_godt
      -3 taget_ved_næsen ført_bag_lyset holdt_for_nar til_grin går_i_stykker gik_i_stykker gået_i_stykker kan_ikke_bruges
      -3 ingen_svar intet_svar ikke_noget_svar ingen_hjælp intet_sker der_sker_intet der_sker_ikke_noget lader_vente lader_en_vente
      -2.5 siger_op opsiger opsige opsagt sagt_op siger_mit_abonnement_op skifter_til skifte_til konkurrenten skifter_selskab skifter_udbyder
      -2 stadig_ikke endnu_ikke endnu_en_gang igen_igen hver_gang nok_en_gang uge_efter_uge gang_på_gang for_sent for_sen for_dyrt for_dyr
      -2 alt_for_lang alt_for_længe alt_for_dyrt alt_for_sent så_længe i_ugevis i_månedsvis i_timevis ellers_tak trukket_penge trukket_to_gange dobbelt_betalt
      -1.5 nej_tak hvad_sker_der_for hvad_er_meningen hvor_svært_kan_det_være`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: '2 ikke_så_galt ikke_så_ringe ikke_værst slet_ikke_dårligt ikke_dårligt ikke_tosset',
  },
  {
    emotion: 'anger',
    isExact: true,
    words: '-2 rolig_nu tag_jer_sammen kom_nu i_gang_nu hallo_i; -1.5 endnu_en_forsinkelse bøde bøden',
  },
];
