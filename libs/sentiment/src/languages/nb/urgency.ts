import type { UrgencyReason } from '../../types';

/** Norwegian (bokmål) words and phrases (with `_`) that make a text urgent; exact forms. */
export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {
  danger: `brann brannen brant brenner brant_opp begynte_å_brenne i_brann tok_fyr flammer røyk røyken røykutvikling lukter_svidd svidd_lukt
    lukter_brent eksploderte eksplodert eksploderer eksplosjon eksplosjonen fikk_støt støt gir_støt elektrisk_støt gnister gnistrer slår_gnister
    livsfarlig livsfarlige farlig farlige livstruende allergi allergisk allergiske allergireaksjon allergisjokk anafylaktisk legevakten legevakta
    akuttmottaket ambulanse ambulansen sykehus sykehuset innlagt skadet_av ble_skadet er_skadet skadet_seg kom_til_skade kommet_til_skade
    brakk_armen brakk_beinet brannfare brannvesenet brannvesen forgiftet forgifta forgiftning matforgiftning selvmord selvmordstanker
    ta_mitt_eget_liv tar_livet_av ta_livet_av vil_ikke_leve orker_ikke_leve 112 113 gasslukt gasslekkasje lukter_gass kvalt holdt_på_å_kveles
    kveles får_ikke_puste glassbit glassbiter glasskår metallbit besvimte besvimt bevisstløs smelter smeltet smelta overopphetet veltet_over
    falt_ned_over datt_ned_over skåldet forbrent brannskade brannskader i_livsfare i_fare tilbakekall tilbakekalles kullos salmonella listeria
    brukket brukket_beinet brukket_armen adrenalinpenn epipen trygghetsalarmen`,
  fraud: `hacket hacka hackere hacker hackerangrep blitt_hacket ble_hacket svindel svindlet svindla svindler svindlere svindelforsøk identitetstyveri
    id_tyveri stjålet stjålne stjeler tyveri misbrukt misbrukte misbruker misbruk phishing smishing falsk_e_post falsk_sms falsk_melding falsk_nettside
    falske_sider falsk_side svindel_sms lurt_for lurt_til_å tatt_ut_penger tar_ut_penger trukket_penger_uten trukket_uten trekker_penger_uten
    tømt_kontoen tømt_kontoen_min tømte_kontoen tømmer_kontoen kontoen_er_tømt pengene_er_borte pengene_er_vekk penger_forsvinner
    forsvunnet_fra_kontoen ukjent_betaling ukjente_betalinger ukjent_uttak ukjente_uttak ukjent_trekk ukjente_trekk ukjent_transaksjon
    ukjente_transaksjoner kortet_mitt_er_misbrukt kortet_mitt_er_brukt kortet_mitt_er kortet_er_misbrukt noen_har_brukt noen_har_tatt noen_har_tatt_over
    noen_har_kjøpt noen_har_opprettet noen_har_logget uten_min_tillatelse uten_mitt_samtykke uten_min_godkjenning uten_å_spørre_meg lån_i_mitt_navn
    i_mitt_navn tatt_opp_lån_i datalekkasje datainnbrudd lekket_mine tatt_over_nummeret tatt_over_kontoen sim_bytte bedrageri bedratt utpressing
    ransomware bankid_på_avveie
    borte_fra_kontoen borte_fra_sparekontoen borte_fra_brukskontoen sperr_kortet sperre_kortet ga_fra_seg`,
  'asks-for-haste': `haster det_haster haster_veldig haster_virkelig hastende hastesak snarest snarest_mulig så_snart_som_mulig så_fort_som_mulig
    så_raskt_som_mulig så_fort_det_lar_seg fortest_mulig raskest_mulig umiddelbart omgående øyeblikkelig straks med_en_gang med_det_samme akkurat_nå
    akutt akutte asap ring_meg_nå ring_meg_opp ring_meg ring_meg_straks svar_nå svar_meg_nå svar_straks svar_fort ring_nå raskt_svar
    rask_hjelp hjelp_nå trenger_hjelp_nå trenger_svar_nå kan_ikke_vente nødsituasjon nødstilfelle sos skynd_dere få_opp_farta få_opp_farten`,
  deadline: `i_morgen imorgen i_morra i_morgen_tidlig innen_i_morgen innen_i_kveld innen_fredag innen_mandag
    innen_kl innen_klokka innen_helga innen_helgen innen_en_time før_helga om_en_time om_to_timer om_tre_timer om_en_halvtime om_et_kvarter om_få_timer
    om_10_min om_15_min om_20_min om_30_min om_20_minutter om_30_minutter går_om flyr_om reiser_om drar_om reiser_i_morgen flyr_i_morgen
    avgang_om senest senest_i_dag senest_i_morgen deadline frist fristen fristen_går fristen_er tidsfrist utløper utløper_i_dag utløper_i_morgen
    går_ut_i_dag stenger_om stenger_kl siste_dag siste_sjanse siste_frist overtakelse_i_morgen
    trenger_i_dag reiser_i_dag flyr_i_dag reiser_i_kveld før_påske til_i_morgen `,
  'locked-out': `kan_ikke_logge får_ikke_logget får_ikke_logga får_ikke_logget_inn får_ikke_logga_inn kommer_ikke_inn kommer_ikke_inn_på kommer_ikke_ut
    kommer_ikke_hjem kommer_meg_ikke kommer_oss_ikke kommer_ikke_videre får_ikke_tilgang mistet_tilgangen mista_tilgangen utestengt stengt_ute stengt_inne
    låst_ute låst_inne låst_konto kontoen_er_låst kontoen_er_sperret konto_sperret sperret sperra sperrer kortet_er_sperret kortet_mitt_er_sperret
    strandet stranda stranda_på sitter_fast satt_fast står_fast fanget_i fanget_på innesperret uten_strøm uten_varme uten_vann uten_internett uten_nett
    uten_telefon uten_penger uten_mobil ingen_strøm ingen_varme ikke_vann ikke_strøm ikke_internett kastet_av
    kastet_av_toget kastet_av_bussen får_ikke_betalt får_ikke_brukt_kortet får_ikke_tatt_ut får_ikke_ringt siste_tog_har_gått
    siste_buss_har_gått ingen_tog_hjem
    stasjonen_er_låst siste_toget_kjørte stasjonen_er_stengt kjørte_forbi alene_på_perrongen sendt_hjelp`,
  'legal-threat': `advokat advokaten advokater advokaten_min saksøke saksøker saksøkt stevne stevner stevning søksmål gruppesøksmål gå_til_sak går_til_sak
    rettssak rettslige_skritt juridiske_skritt juridisk forbrukerrådet forbrukertilsynet forbrukerombudet forbrukerklageutvalget politianmelde
    politianmeldt politianmelder politianmeldes politianmeldelse politiet anmelde anmelder_dere anmeldt_dere anmeldt_til melder_dere datatilsynet
    finanstilsynet finansklagenemnda mattilsynet arbeidstilsynet konkurransetilsynet klagenemnda klagenemnd brukerklagenemnda transportklagenemnda
    forliksrådet inkasso inkassosak inkassoselskap namsmannen kontraktsbrudd avtalebrudd kjøpsloven forbrukerkjøpsloven erstatningskrav krever_erstatning
    gdpr sender_klage_til formell_klage ses_i_retten sees_i_retten`,
  'press-threat': `pressen avisen avisa avisene mediene journalist journalisten journalister vg dagbladet forbrukerinspektørene tv2 tv_2 nrk
    lokalavisa lokalavisen går_viralt gå_viralt viralt går_til_pressen går_til_avisa går_til_avisen går_til_media kontakter_pressen
    kontakter_media tipser_avisa tipser_avisen skriver_til_avisen leserinnlegg leserbrev advare_alle advarer_alle advare_andre advarer_andre
    advarsel_til del_gjerne del_innlegget deler_dette anmeldelse_på_trustpilot på_trustpilot trustpilot henge_ut henger_dere_ut`,
  leaving: `sier_opp sier_opp_alt sier_dere_opp si_opp sa_opp sagt_opp sier_opp_abonnementet sier_opp_avtalen sagt_opp_abonnementet oppsigelse
    oppsigelsen melder_meg_ut melder_oss_ut meldt_meg_ut melder_overgang bytter_til bytte_til byttet_til bytter_nå bytter_bort bytter_selskap bytte_selskap
    byttet_selskap bytter_leverandør bytte_leverandør bytter_operatør bytte_operatør bytter_bank bytte_bank byttet_bank flytter_lånet flytter_alle
    flytter_nummeret flytter_abonnementet flytter_pengene konkurrenten konkurrentene konkurrent går_til_konkurrenten finner_en_annen finner_et_annet
    finner_noen_andre aldri_mer aldri_igjen aldri_mer_kunde ikke_lenger_kunde ikke_kunde_lenger avslutter_kundeforholdet avslutte_kundeforholdet
    avslutter_avtalen avslutter_abonnementet avslutter_kontoen mister_en_kunde mistet_en_kunde mista_en_kunde tapt_en_kunde siste_gang_jeg siste_gang_vi
    siste_kjøp kjøper_aldri handler_aldri handler_et_annet_sted går_et_annet_sted et_annet_sted_heretter farvel_til_dere dropper_dere
    dropper_abonnementet sletter_kontoen slettet_kontoen vil_slettes ferdig_med_dere
    kanseller_hele kansellerer_hele kansellerer_alt flytter_jeg flytter_vi drar_jeg drar_vi nytt_sted nytt_selskap
    annen_bank går_til_noen_som kjøper_heller takk_for_følget`,
  'no-answer': `ikke_noe_svar intet_svar ingen_svar ikke_fått_svar ikke_fått_noe_svar aldri_fått_svar får_ikke_svar får_aldri_svar fortsatt_ikke_svar
    fortsatt_ingen_svar fortsatt_ikke_fått ennå_ikke_svar ikke_svart har_ikke_svart svarer_ikke svarer_aldri ingen_svarer ingen_som_svarer null_svar
    null_respons ingen_respons ingen_tilbakemelding ikke_fått_tilbakemelding ingen_reaksjon fortsatt_ikke_hørt ikke_hørt_fra aldri_hørt_fra
    hører_ingenting hører_ikke_fra hørt_ingenting ikke_hørt_noe ikke_ringt_tilbake ringer_ikke_tilbake ingen_ringer_tilbake aldri_ringt_tilbake
    tar_ikke_telefonen tar_ikke_telefon ingen_tar_telefonen tar_den_ikke venter_på_svar venter_fortsatt_på venta_på_svar ventet_på_svar avventer_svar
    purret_flere_ganger purra_flere_ganger skrevet_flere_ganger ringt_flere_ganger sendt_flere_mailer sendt_flere_e_poster ignorerer_meg
    ignorerer_mine blir_ignorert total_taushet taushet legger_på_røret slenger_på_røret
    uten_svar uten_å_svare ingen_har_svart ingen_som_veit ingen_som_vet tredje_gang_jeg fjerde_gang_jeg femte_gang_jeg for_tredje_gang
    for_fjerde_gang hørt_et_ord ringte_aldri`,
  question: `
    hva_koster når_åpner når_kommer hvor_mange hvor_mye_koster hvor_lenge kan_man kan_jeg kan_dere har_dere finnes_det er_det_mulig
    går_det_an hvordan_får hvordan_gjør noen_som_vet vet_dere`,
};
