import type { Theme } from '../theme';

/** Norwegian (bokmål): customers and companies; what only a negation makes bad; idioms. */
export const service: readonly Theme[] = [
  {
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -2.5 virker virke virket fungerer fungere funker svarer svart svare svar reagerer respons tilbakemelding
      -2 kommer kommet fått får få levert leverer leveres sendt sender betalt refundert refusjon mottatt
      -2 kan kunne hører hørt forstår skjønner ringt ringer hjelpe hjelp gidder orker løst holder
      -1.5 logge_inn logger åpner åpent finne finner kommet_frem informert informasjon bekreftelse oppdatert erstatning`,
  },
  {
    emotion: 'anger',
    isExact: true,
    words: `
      -4 takk_for_ingenting aldri_mer aldri_igjen hold_dere_unna hold_deg_unna siste_gang fått_nok har_fått_nok bortkastet_tid bortkastede_penger
      -4 er_dette_en_spøk dette_er_en_vits under_enhver_kritikk skam_dere dere_burde_skamme_dere
      -3 for_dårlig for_dårlige altfor_dårlig langt_fra_bra langt_fra_fornøyd langt_ifra_bra gikk_i_stykker gått_i_stykker går_ikke_an
      -3 ikke_noe_svar ingen_svar ingen_hjelp ingenting_skjer det_skjer_ingenting styr_unna anbefales_ikke anbefaler_ikke
      -2.5 sier_opp si_opp sagt_opp bytter_til bytte_til konkurrenten bytter_selskap bytter_leverandør avslutter_kundeforholdet
      -2 fortsatt_ikke ennå_ikke enda_en_gang enda_en_forsinkelse om_og_om_igjen hver_gang gang_på_gang for_sent for_sen for_dyrt for_dyr
      -2 altfor_lang altfor_lenge i_ukevis i_månedsvis i_timevis trukket_penger trukket_to_ganger dobbelt_betalt nei_takk
      -1.5 hva_driver_dere_med hvor_vanskelig_kan_det_være hva_er_meningen`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: '2 ikke_verst ikke_så_verst ikke_så_gærent ikke_dårlig slett_ikke_dårlig ikke_så_dumt ikke_så_galt',
  },
];
