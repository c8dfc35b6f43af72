import type { Theme } from '../theme';

/** Swedish: customers and companies; what only a negation makes bad; idioms. */
export const service: readonly Theme[] = [
  {
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -2.5 fungerar fungera fungerade funkar funka svarar svarat svara svar reagerar respons återkoppling
      -2 kommer kommit fått får få levererat levererad levereras skickat skickar betalat återbetalning mottagit
      -2 kan kunde hör hört förstår ringt ringer hjälpa hjälp orkar löst hålla håller
      -1.5 logga_in loggar öppnar öppet hitta hittar kommit_fram informerat information bekräftelse uppdaterat ersättning`,
  },
  {
    emotion: 'anger',
    isExact: true,
    words: `
      -4 tack_för_ingenting aldrig_mer aldrig_igen håll_er_borta sista_gången fått_nog har_fått_nog slöseri_med_tid slöseri_med_pengar kastade_pengar
      -4 är_det_ett_skämt det_är_ett_skämt under_all_kritik skäms_på_er ni_borde_skämmas skäms
      -3 för_dåligt alldeles_för_dåligt långt_ifrån_bra långt_ifrån_nöjd långt_från_bra gick_sönder gått_sönder går_sönder går_inte_att
      -3 inget_svar ingen_hjälp inte_fått_svar ingenting_händer inget_händer undvik undviker avråder rekommenderar_inte
      -2.5 säger_upp säga_upp sagt_upp byter_till byta_till konkurrenten byter_bolag byter_leverantör avslutar_mitt
      -2 fortfarande_inte ännu_inte ännu_en_gång ännu_en_försening om_och_om_igen varje_gång gång_på_gång för_sent för_sen för_dyrt för_dyr
      -2 alldeles_för_lång alldeles_för_länge i_veckor i_månader i_timmar dragit_pengar dragit_två_gånger dubbelt_betalt nej_tack
      -1.5 vad_håller_ni_på_med hur_svårt_kan_det_vara vad_är_meningen`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: '2 inte_så_illa inte_illa inte_dåligt inte_alls_dåligt inte_så_dumt inte_helt_fel',
  },
];
