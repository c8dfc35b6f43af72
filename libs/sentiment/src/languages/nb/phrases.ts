import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) idioms and judgements of several words. */
export const phrases: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4.5 kan_ikke_roses_nok kan_ikke_anbefales_nok kan_ikke_få_anbefalt_nok får_ikke_anbefalt_nok får_ikke_skrytt_nok kan_ikke_skryte_nok
      4.5 bedre_blir_det_ikke det_blir_ikke_bedre kunne_ikke_vært_bedre kunne_ikke_vært_mer_fornøyd kunne_ikke_vært_mer_fornøyde kan_ikke_bli_bedre
      4.5 det_beste_jeg_har det_beste_som_finnes beste_noensinne
      4 over_all_forventning over_enhver_forventning overgikk_alle_forventninger overgår_alle_forventninger anbefales_på_det_varmeste
      4 anbefales_på_det_sterkeste varmt_anbefalt anbefales_varmt kan_anbefales_på_det_varmeste kan_absolutt_anbefales kan_trygt_anbefales
      4 toppkarakter_herfra fem_stjerner fem_av_fem 5_stjerner 5_av_5 ti_av_ti 10_av_10 seks_av_seks 6_av_6 full_pott full_score terningkast_seks
      4 terningkast_6 terning_6 sekser_på_terningen en_klar_sekser en_sekser i_særklasse i_en_klasse_for_seg en_klasse_for_seg i_en_egen_klasse
      4 helt_konge rett_og_slett_konge bare_konge dette_er_konge gull_verdt verdt_sin_vekt_i_gull prikken_over_i_en prikken_over_i'en
      4 kronen_på_verket i_den_sjuende_himmel i_den_syvende_himmel på_toppen_av_verden verdens_beste norges_beste byens_beste landets_beste
      4 elsker_det elsker_dere elsker_den elsker_dette en_fryd en_sann_fryd en_sann_glede en_ren_fornøyelse et_must et_absolutt_must må_oppleves
      4 må_ses
      3.5 helt_rå helt_rått helt_nydelig bare_topp topp_service topp_kvalitet stor_ros masse_skryt stort_skryt all_mulig_skryt mye_skryt skryt_til
      3.5 ros_til all_ære_til all_honnør honnør_til hatten_av hatten_av_for tar_av_meg_hatten aldri_blitt_skuffet aldri_skuffet skuffer_aldri
      3.5 skuffer_ikke skuffet_ikke svikter_aldri svikter_ikke leverer_alltid leverer_igjen leverte_som_alltid bare_lovord kun_lovord bare_godord
      3.5 kun_positivt_å_si bare_positivt_å_si intet_negativt_å_si ingenting_negativt_å_si ikke_noe_negativt_å_si
      3 bra_jobba bra_jobbet bra_jobb god_jobb godt_jobba godt_jobbet kjempebra_jobbet strålende_jobb flott_jobb godt_gjort bra_gjort bra_levert
      3 godt_levert sterkt_levert bra_service god_service veldig_god_service super_service god_hjelp fin_hjelp god_opplevelse fin_opplevelse
      3 hyggelig_opplevelse kommer_gjerne_tilbake vi_kommer_tilbake kommer_igjen kommer_gjerne_igjen kommer_definitivt_tilbake
      3 handler_gjerne_her_igjen kjøper_gjerne_igjen gleder_meg gleder_oss gleda_meg gledet_meg verdt_pengene verdt_hver_krone verdt_hver_en_krone
      3 verdt_prisen verdt_turen verdt_et_besøk verdt_å_se verdt_ventetiden verdt_å_vente_på valuta_for_pengene mye_for_pengene god_valuta tommel_opp
      3 tommelen_opp to_tomler_opp tommelen_i_været stort_pluss stort_pluss_for kjempepluss_for ordnet_alt ordna_alt løste_alt fikset_alt fiksa_alt
      3 ordnet_opp ordna_opp ordner_opp går_på_skinner gikk_på_skinner gikk_som_en_lek gikk_som_smurt går_som_smurt som_smurt som_en_drøm som_en_lek
      3 gikk_knirkefritt alt_gikk_knirkefritt i_trygge_hender i_gode_hender i_de_beste_hender følte_meg_ivaretatt føler_meg_ivaretatt godt_ivaretatt
      3 følte_oss_velkomne føler_seg_velkommen tatt_godt_imot ble_tatt_godt_imot god_stemning høy_kvalitet god_kvalitet smil_om_munnen et_stort_smil
      3 godt_humør i_godt_humør hjerte_av_gull hjertet_på_rett_plass varmer_hjertet varmet_hjertet varmer_om_hjertet rører_ved_hjertet gjør_meg_glad
      3 gjorde_meg_glad blir_glad_av ble_så_glad blir_så_glad så_glad_for glad_for_at glad_i reddet_dagen reddet_dagen_min redda_dagen
      3 redda_dagen_min redder_dagen lyste_opp_dagen rett_i_hjertet midt_i_blinken blink_igjen spikeren_på_hodet alle_tiders så_bra helt_fantastisk
      2.5 setter_pris_på satte_pris_på setter_stor_pris_på liker_godt likte_godt liker_veldig_godt er_glad_i kan_ikke_klage kan_ikke_klage_på
      2.5 har_ingenting_å_klage_på ingenting_å_klage_på ikke_noe_å_klage_på lite_å_klage_på intet_å_utsette ikke_noe_å_utsette ingenting_å_utsette
      2.5 ingen_klager null_klager null_å_klage_på har_ikke_et_vondt_ord ikke_et_vondt_ord bare_å_bøye_seg_i_støvet bøyer_meg_i_støvet god_fornøyelse
      2.5 gratulerer_med til_lykke så_kjekt så_gøy så_moro så_hyggelig så_koselig så_artig godt_å_høre hyggelig_å_høre gøy_å_høre moro_å_se
      2.5 bra_å_høre på_plass_igjen strekker_seg_langt strakk_seg_langt strekker_seg_litt_ekstra går_den_ekstra_mila gikk_den_ekstra_mila
      2.5 det_lille_ekstra det_lille_ekstra_for gjør_en_forskjell fortjener_ros fortjener_skryt fortjener_medalje fortjener_en_medalje
      2.5 holder_det_de_lover holder_det_dere_lover holdt_det_de_lovet holder_hva_de_lover innfrir_forventningene innfridde_forventningene
      2.5 levde_opp_til_forventningene svarte_til_forventningene står_til_forventningene til_å_stole_på kan_stole_på stoler_på heldig_som_har
      2.5 mer_av_dette mer_av_det stå_på stå_på_videre heia_dere hurra_for
      2 kommer_tilbake i_tide før_tiden før_tida på_slaget til_avtalt_tid som_avtalt i_henhold_til_avtalen uten_problemer uten_problem uten_å_mukke
      2 uten_styr uten_tull uten_mas uten_trøbbel helt_uten_problemer ingen_problemer null_problem null_problemer ikke_noe_problem ikke_noe_problem_å
      2 ingen_problem ikke_noe_tull ikke_noe_styr null_stress alt_fungerer alt_virker virker_igjen funker_igjen oppe_igjen på_nett_igjen i_orden
      2 i_skjønneste_orden det_ordnet_seg ordnet_seg ordna_seg det_løste_seg helt_ok helt_grei helt_greit helt_fint helt_ålreit ikke_verst
      2 ikke_så_verst slett_ikke_verst ikkje_verst itj_verst ikke_så_gærent ikke_så_gæli slett_ikke_dårlig ikke_så_dumt ikke_så_dum ikke_så_galt
      2 ikke_så_ille ikke_så_ille_som slett_ikke_ille ikke_så_borte ikke_borte ikke_helt_borte ikke_helt_bak_mål ikke_kjedelig aldri_kjedelig
      2 aldri_angret angrer_ikke angrer_ingenting har_ikke_angret ikke_angret_et_sekund ingen_grunn_til_å_klage tilfreds_kunde fornøyd_kunde
      2 fornøyde_kunder glad_kunde mett_og_god mett_og_fornøyd god_og_mett blid_og_fornøyd endelig_noen_som takk_for_hjelpa takk_for_hjelpen
      2 takk_for_god takk_for_en_fin som_ny bedre_enn_forventet bedre_enn_ventet over_forventning_bra over_snittet over_middels godt_over_snittet
      1.5 ikke_dårlig ikke_dårlige ikke_dumt ikke_dum ikke_ille ikke_galt ikke_så_dårlig ikke_så_dårligt ikke_feil ikke_stygt kunne_vært_verre
      1.5 går_helt_fint det_går_fint bedre_sent_enn_aldri bedre_seint_enn_aldri god_nok_til_prisen på_rett_vei på_rett_kjøl
      1.5 et_skritt_i_riktig_retning steg_i_riktig_retning på_bedringens_vei god_bedring takk_for_at
      1 lykke_til det_går_bra går_bra`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      4 tusen_takk mange_takk hjertelig_takk stor_takk en_stor_takk 1000_takk tusen_hjertelig_takk tusen_millioner_takk takk_av_hele_mitt_hjerte
      4 evig_takknemlig dypt_takknemlig får_ikke_takket_nok kan_ikke_få_takket_nok
      3 takk_skal_du_ha takk_skal_dere_ha takk_til_dere takk_til_alle_som takk_for_fantastisk takk_for_en_fantastisk takk_for_super takk_for_rask
      2 takk_for takk_for_det takker_for takk_som_byr takker_så_mye takker_og_bukker`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      2.5 positivt_overrasket positivt_overraska gledelig_overrasket gledelig_overraskelse positiv_overraskelse overrasket_positivt
      1 tenk_det for_et_kupp det_hadde_jeg_ikke_trodd hold_deg_fast`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1.5 kunne_vært_bedre kunne_gjerne_vært_bedre kunne_ha_vært_bedre rom_for_forbedring rom_for_forbedringer forbedringspotensial
      -1.5 hva_driver_dere_med hva_driver_dere_på_med hva_holder_dere_på_med hvor_vanskelig_kan_det_være hvor_vanskelig_er_det hva_er_meningen
      -1.5 hva_er_vitsen ingen_vits null_vits nei_takk ellers_takk nei_ellers_takk verken_fugl_eller_fisk hverken_fugl_eller_fisk så_som_så
      -1.5 sånn_passe midt_på_treet helt_midt_på_treet ikke_optimalt ikke_fantastisk mindre_bra mindre_heldig mindre_smart gidder_ikke gadd_ikke
      -1.5 mye_igjen_å_ønske lot_mye_å_ønske lar_mye_å_ønske etterlater_mye_å_ønske litt_å_gå_på noe_å_gå_på mye_å_gå_på trekker_ned trekk_for
      -1.5 minus_for et_minus mangler_det_lille mindre_enn_forventet under_forventning under_forventet under_snittet under_pari hadde_forventet_mer
      -1.5 forventet_mer forventer_bedre forventer_mer hadde_håpet_på_mer hadde_trodd_bedre hadde_trodd_mer håpet_på_mer
      -2 ikke_mulig_å orker_ikke for_sent for_seint kjeder_meg for_sen altfor_sent altfor_seint kommer_for_sent for_dyrt for_dyr for_dyre altfor_dyrt
      -2 altfor_dyr alt_for_dyrt altfor_lang altfor_lenge altfor_høy for_lang_tid for_treg for_tregt for_treigt for_liten for_lite for_lita for_salt
      -2 for_tørr for_tørt for_kald for_kaldt for_varmt for_høyt for_kjedelig for_mye_tull for_mye_styr for_mange_feil for_få så_lenge hver_gang
      -2 hver_bidige_gang hver_eneste_gang trukket_penger trukket_to_ganger trukket_dobbelt dobbelt_betalt betalt_to_ganger dobbelt_opp
      -2 koster_skjorta kosta_skjorta koster_flesk blodig_dyrt blodig_pris i_dyreste_laget i_dyreste_laga dyrt_som_fy stiv_pris stive_priser
      -2 i_stiveste_laget kort_lunte ikke_noe_å_rope_hurra_for ingenting_å_rope_hurra_for ikke_rare_greiene ikke_rare_greier ikke_mye_å_skryte_av
      -2 ikke_noe_å_skryte_av ikke_noe_å_skrive_hjem_om ikke_min_kopp_te ikke_helt_min_smak ikke_overbevist ikke_overbevisende ikke_helt_overbevist
      -2 gikk_galt går_galt gått_galt gikk_skeis går_skeis gått_skeis gikk_i_vasken går_i_vasken gått_i_vasken på_ville_veier på_feil_spor
      -2 skyter_over_mål bommer_totalt bom_igjen bommet_stygt skivebom et_skikkelig_skivebom slår_feil slo_feil kan_ikke_være_riktig
      -2 kan_ikke_være_meningen det_kan_ikke_stemme ikke_rimelig ikke_rettferdig ikke_ordentlig ikke_særlig_smart ikke_smart ikke_gøy ikke_moro
      -2 ikke_artig ikke_noe_gøy ikke_akkurat_gøy skjerp_dere skjerp_deg skjerpings ta_dere_sammen ta_deg_sammen kom_dere_i_gang våkn_opp
      -2 våkne_opp_nå få_orden_på få_ræva_i_gir rydd_opp mangler_fortsatt nå_får_dere bare_tull bare_styr bare_kluss bare_rot masse_styr masse_tull
      -2 mye_tull mye_styr mye_om_og_men kav_umulig helt_umulig nesten_umulig ikke_mye_hjelp lite_hjelp lite_hjelpsom lite_hjelpsomme lite_imponert
      -2 lite_fornøyd lite_brukervennlig lite_gjennomtenkt lite_fristende lite_profesjonelt lite_proft lite_overbevisende
      -2.5 sier_opp sa_opp sagt_opp sier_opp_abonnementet sier_farvel sier_takk_for_meg bytter_til bytte_til bytter_selskap bytter_leverandør
      -2.5 bytter_bank bytter_nå til_konkurrenten går_til_konkurrenten finner_noen_andre finner_et_annet avslutter_kundeforholdet på_vei_bort
      -2.5 tredje_gang fjerde_gang femte_gang tredje_gangen fjerde_gangen femte_gangen for_ørtende_gang ørtende_gang for_hundrede_gang gang_på_gang
      -2.5 gang_etter_gang om_og_om_igjen nok_en_gang atter_en_gang igjen_og_igjen enda_en_forsinkelse nå_igjen i_dag_igjen dag_etter_dag
      -2.5 uke_etter_uke måned_etter_måned i_ukevis i_månedsvis i_timevis i_årevis i_evigheter en_evighet tar_en_evighet tar_evigheter
      -2.5 i_det_uendelige fortsatt_ikke ennå_ikke enda_ikke enda_en_gang fortsatt_ingenting fremdeles_ikke hører_ingenting ikke_hørt_noe
      -2.5 har_ikke_hørt_noe hørt_null ikke_et_ord_fra ikke_et_eneste_ord kastet_av_linjen kastet_ut_av_køen la_på_røret legger_på_røret
      -2.5 slenger_på_røret satt_over_igjen kasteball kasteball_mellom kastes_frem_og_tilbake snakke_til_en_vegg snakker_til_en_vegg
      -2.5 som_å_snakke_til_en_vegg for_døve_ører rett_i_glemmeboka gått_i_glemmeboken feil_på_feil den_ene_feilen_etter mot_bedre_vitende
      -2.5 i_strid_med ute_av_drift ute_av_kontroll på_felgen på_bar_bakke ute_å_kjøre helt_ute_å_kjøre på_bærtur helt_på_bærtur nede_igjen
      -2.5 er_nede_igjen
      -3 for_dårlig for_dårlige altfor_dårlig alt_for_dårlig rett_og_slett_for_dårlig det_er_for_dårlig dårlig_service dårlig_kvalitet
      -3 dårlig_opplevelse dårlig_stil dårlig_gjort dårlig_behandlet dårlig_behandling dårlig_håndverk langt_fra_bra langt_ifra_bra
      -3 langt_fra_godt_nok langt_fra_fornøyd langt_ifra_fornøyd langt_fra_god ikke_bra_nok ikke_godt_nok ikke_god_nok ikke_bra ikke_noe_bra
      -3 ikke_særlig_bra ikke_spesielt_bra ikke_særlig_god ikke_særlig_fornøyd ikke_fornøyd ikke_imponert ikke_spesielt_imponert ikke_greit ikke_ok
      -3 ikke_okay ikke_akseptabelt ikke_i_orden ikke_innafor går_ikke_an er_ikke_mulig langt_fra_innafor langt_over_streken over_streken
      -3 alt_annet_enn_bra alt_annet_enn_god alt_annet_enn_fornøyd gikk_i_stykker gått_i_stykker går_i_stykker gikk_i_stykker_etter
      -3 falt_fra_hverandre faller_fra_hverandre datt_fra_hverandre gikk_i_tusen_knas i_tusen_knas holder_ikke_mål holdt_ikke_mål holder_ikke_vann
      -3 ikke_til_å_bruke ikke_til_å_holde_ut ikke_til_å_spise kan_ikke_brukes kan_ikke_brukes_til_noe orker_ikke_mer holder_ikke_ut ikke_noe_svar
      -3 ingen_svar intet_svar fortsatt_ingen_svar fortsatt_ikke_noe_svar ikke_fått_svar får_ikke_svar aldri_fått_svar ingen_svarer ingen_hjelp
      -3 ingen_hjelp_å_få null_hjelp null_service null_svar ingen_respons ingen_beklagelse ingen_unnskyldning ingenting_skjer det_skjer_ingenting
      -3 skjer_ingenting ingenting_funker ingenting_fungerer ingenting_virker virker_ikke funker_ikke fungerer_ikke duger_ikke ikke_en_dritt
      -3 ikke_en_dæsj ikke_en_døyt i_stikken latt_i_stikken overlatt_til_seg_selv går_utover_kundene går_ut_over_kundene går_utover_kunden lei_av
      -3 drittlei_av møkklei møkka_lei møkklei_av lut_lei lut_lei_av så_lei_av grundig_lei gruelig_lei skikkelig_lei vil_ha_pengene_tilbake
      -3 vil_ha_pengene_mine hvor_er_pengene_mine har_ikke_fått_pengene ikke_fått_pengene ikke_verdt_pengene ikke_verdt_prisen ikke_verdt_det
      -3 ikke_verdt_bryet ikke_verdt_en_krone ikke_verdt_ei_krone ikke_noe_verdt liker_ikke likte_ikke liker_overhodet_ikke tåler_ikke
      -3 tåler_ikke_trynet kan_ikke_fordra kan_ikke_utstå kan_ikke_ta_seriøst misliker_sterkt
      -3.5 hull_i_hodet helt_hull_i_hodet helt_på_trynet på_trynet helt_på_jordet på_jordet helt_på_viddene på_viddene helt_bak_mål bak_mål
      -3.5 helt_idiotisk ren_krise helt_sykt_at helt_håpløst helt_hinsides hinsides_dårlig hinsides_all_fornuft bak_lyset ført_bak_lyset
      -3.5 fører_folk_bak_lyset fører_kundene_bak_lyset tatt_ved_nesen tatt_for_en_tur tatt_i_ræva lurt_trill_rundt lurt_opp_i_stry blitt_lurt
      -3.5 ble_lurt føler_meg_lurt følte_meg_lurt lurer_folk lurer_kunder lurer_kundene lurt_av lurer_penger_av lurt_for_penger holdt_for_narr
      -3.5 holder_folk_for_narr narrer_folk spiller_narr gjør_narr_av løgn_og_bedrag lyver_så_det_renner lyver_rett_opp_i løy_rett_opp_i tomme_løfter
      -3.5 løfter_og_løfter lover_og_lover lover_gull_og_grønne_skoger skylder_på_alle fraskriver_seg_ansvar fraskriver_seg_alt_ansvar
      -3.5 tar_ikke_ansvar tar_null_ansvar skyver_ansvaret løper_fra_ansvaret brutt_avtalen bryter_avtalen holder_ikke_avtaler
      -3.5 holder_ikke_det_de_lover kan_ikke_stole_på ikke_til_å_stole_på stoler_ikke_på null_respekt ingen_respekt mangel_på_respekt
      -3.5 mangler_all_respekt spytter_på driter_i driter_i_kundene gir_blanke gir_blaffen gir_faen blåser_i en_hån en_hån_mot et_slag_i_ansiktet
      -3.5 en_skam det_er_en_skam en_katastrofe rene_katastrofen et_mareritt reine_marerittet en_farse en_fiasko et_sirkus reneste_sirkus
      -3.5 reineste_sirkuset vill_vest
      -4 takk_for_ingenting takk_for_null aldri_mer aldri_igjen aldri_noensinne_igjen hold_dere_unna hold_deg_unna hold_deg_langt_unna
      -4 hold_dere_langt_unna styr_unna styr_langt_unna ligg_unna unngå_for_enhver_pris gå_langt_utenom siste_gang siste_gang_jeg fått_nok
      -4 har_fått_nok jeg_har_fått_nok fått_mer_enn_nok nok_er_nok nå_er_det_nok nå_får_det_være_nok nok_nå begeret_er_fullt begeret_rant_over
      -4 dråpen_som_fikk det_toppet_seg rein_bortkastet_tid bortkastet_tid bortkasta_tid bortkastede_penger bortkasta_penger
      -4 penger_rett_ut_av_vinduet penger_ut_av_vinduet penger_i_sluket kastet_bort_pengene kasta_bort_penga sløsing_med_tid sløsing_med_penger
      -4 er_dette_en_spøk er_det_en_spøk dette_er_en_spøk dette_er_en_vits for_en_vits det_er_en_vits en_dårlig_vits en_stor_vits tuller_dere
      -4 kødder_dere kødder_du skam_dere skam_deg dere_burde_skamme_dere burde_skamme_dere burde_skamme_seg bør_skamme_seg skammer_dere_ikke
      -4 fy_skam_dere finner_meg_ikke_i finner_seg_ikke_i finne_oss_i til_helvete til_helsike rett_til_helvete går_til_helvete gå_til_helvete
      -4 dra_til_hælvete ad_undas gikk_ad_undas rett_i_dass rett_i_dass_med rett_i_søpla rett_i_søppelet anbefales_ikke anbefaler_ikke
      -4 anbefaler_ingen kan_ikke_anbefale kan_ikke_anbefales frarådes frarådes_på_det_sterkeste fraråder_alle fraråder_på_det_sterkeste
      -4 null_stjerner 0_stjerner en_stjerne_er_for_mye ikke_verdt_en_stjerne terningkast_en terningkast_null 1_av_6 1_av_10 0_av_10 strykkarakter
      -4 stryk_til
      -4.5 under_enhver_kritikk under_all_kritikk under_lavmålet ren_svindel rein_svindel dette_er_svindel det_er_svindel juks_og_bedrag
      -4.5 svindel_og_bedrag rene_tyveriet reine_tyveriet rene_ranet en_ren_skandale en_skandale verst_noensinne verste_noensinne det_verste_jeg_har
      -4.5 verdens_verste norges_verste dårligste_noensinne den_dårligste det_dårligste de_dårligste den_verste de_verste til_å_spy_av
      -4.5 til_å_kaste_opp_av til_å_grine_av
      -5 dra_til_helvete drit_og_dra kyss_meg_i_ræva kyss_meg_bak råtne_på_rot`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 synd_at synd_på synd_for det_er_synd det_var_synd dumt_at gir_opp ga_opp har_gitt_opp gitt_opp mister_motet mistet_motet langt_nede
      -2 nede_for_telling med_halen_mellom_beina lang_i_maska lang_i_masken
      -3 lei_seg lei_meg lei_oss så_lei_meg så_trist så_leit så_synd så_kjipt kjempetrist_at hvor_trist veldig_trist vondt_i_hjertet vondt_å_se
      -3 gjør_vondt hvil_i_fred hviler_i_fred fred_over_hans_minne fred_over_hennes_minne vondt_i_magen
      -3.5 så_skuffet dypt_skuffet veldig_skuffet sterkt_skuffet rimelig_skuffet kraftig_skuffet så_skuffa stor_skuffelse en_skuffelse
      -3.5 kjempeskuffelse for_en_skuffelse for_en_nedtur skuffer_stort skuffer_gang det_skuffer knuser_hjertet knust_hjerte hjertet_blør
      -3.5 med_tungt_hjerte mistet_troen mista_trua mistet_tilliten mista_tilliten`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 fikk_kvalme får_kvalme kaste_opp_av ble_kvalm blir_kvalm ble_syk_av ble_dårlig_av smaker_dritt smakte_dritt smaker_papp smakte_papp
      -4 smaker_vondt lukter_vondt lukter_råttent lukter_mugg hår_i_maten mark_i_maten`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3.5 redd_for redd_for_at livredd_for tør_ikke tør_ikke_lenger frykter_for hjertet_i_halsen med_hjertet_i_halsen i_fare i_livsfare fare_for
      -3.5 farlig_for på_liv_og_død livet_på_spill fikk_panikk får_panikk bekymret_for nervøs_for frykter_det_verste`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 ikke_bli_bedre_enn ikke_vært_mer_fornøyd ikke_være_mer_fornøyd blir_ikke_bedre_enn_dette
      2.5 fet_konsert fet_låt fet_stil fet_film så_fet ganske_fet kjempefet
      2.5 ikke_misfornøyd ikke_misfornøyde ikke_utilfreds ikke_umulig`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4 hva_faen_driver hva_faen_gjør hva_faen_er hva_i_helvete_driver hva_i_helvete_gjør
      -2.5 blir_ikke_bedre_av det_blir_ikke_bedre_av det_gjorde_dere_ikke det_skjedde_ikke det_har_ikke_skjedd lovte_å_ringe lovet_å_ringe
      -2.5 fortsatt_ikke_hørt fremdeles_ikke_hørt fremdeles_ingen uker_uten_svar dager_uten_svar måneder_uten_svar
      -2.5 gang_jeg_ringer gang_jeg_skriver
      -2.5 enda_en_innstilling nok_en_innstilling innstilt_igjen
      -2 i_mitt_navn borte_fra_kontoen borte_fra_sparekontoen`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -4 hacket hacka tømt_kontoen_min`,
  },
];
