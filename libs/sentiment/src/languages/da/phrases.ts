import type { Theme } from '../../lexicon/theme';

/** Danish idioms and judgements of several words. */
export const phrases: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      5 bedste_nogensinde det_bedste_jeg_har det_bedste_der_er
      4.5 kan_ikke_roses_nok kan_ikke_anbefales_nok kan_ikke_anbefale_nok bedre_bliver_det_ikke det_bliver_ikke_bedre kunne_ikke_være_bedre
      4.5 kan_ikke_være_bedre kunne_ikke_være_gladere kunne_ikke_have_været_bedre
      4 kan_varmt_anbefales kan_kun_anbefales varmt_anbefalet varmeste_anbefalinger over_al_forventning overgik_alle_forventninger over_forventning
      4 ti_ud_af_ti 10_ud_af_10 10_af_10 ti_af_ti fem_stjerner fem_store_stjerner 5_stjerner seks_stjerner 6_stjerner fem_ud_af_fem
      4 i_en_klasse_for_sig i_særklasse ud_over_det_sædvanlige ud_af_denne_verden en_sand_fornøjelse en_ren_fornøjelse en_sand_nydelse
      4 en_fryd_for_øjet helt_i_skyen i_den_syvende_himmel oppe_i_skyerne på_toppen_af_verden guld_værd sin_vægt_værd_i_guld kronen_på_værket
      4 prikken_over_i'et prikken_over_iet lige_i_skabet lige_i_øjet et_must et_absolut_must må_ikke_gå_glip_af bør_ikke_gå_glip_af elsker_det
      4 elsker_jer elsker_den elsker_dem verdens_bedste danmarks_bedste byens_bedste livets_bedste bedst_i_test
      3.5 vild_med helt_vild_med vilde_med pjattet_med glad_for_at helt_i_top i_top i_topklasse helt_oppe_at_ringe kæmpe_ros stor_ros al_mulig_ros
      3.5 al_ære_til kun_ros kun_godt_at_sige kun_positivt_at_sige intet_negativt_at_sige aldrig_været_skuffet aldrig_skuffet skuffer_aldrig
      3.5 skuffer_ikke skuffede_ikke aldrig_haft_problemer svigter_aldrig svigter_ikke fejler_aldrig hatten_af hatten_af_for tager_hatten_af
      3.5 jeg_bøjer_mig_i_støvet imponerende_flot klasse_service service_i_topklasse ingen_ved_siden_af slår_alt
      3 godt_gået godt_arbejde godt_klaret flot_klaret flot_arbejde flot_gået super_godt_arbejde god_service super_service fin_service
      3 super_god_service god_oplevelse dejlig_oplevelse skøn_oplevelse den_bedste de_bedste bare_i_orden kommer_igen kommer_gerne_igen
      3 kommer_helt_sikkert_igen vi_kommer_igen vender_tilbage_igen vender_gerne_tilbage handler_gerne_her_igen køber_gerne_igen
      3 køber_helt_sikkert_igen glæder_mig glæder_os glædede_mig til_ug ug_med_kryds_og_slange tommel_op tommelfinger_op to_tommelfingre_op
      3 tommelen_op løste_det_hele løste_alt ordnede_det_hele ordnede_alt hele_pakken_spillede alt_spillede det_hele_spillede kører_på_skinner
      3 kørte_på_skinner kører_som_smurt gik_som_smurt som_en_leg som_smurt som_en_drøm en_drøm i_sikre_hænder i_gode_hænder i_trygge_hænder
      3 følte_mig_tryg følte_os_velkomne følte_mig_velkommen god_stemning høj_kvalitet god_kvalitet værd_at_se værd_at_besøge hver_en_krone_værd
      3 pengene_værd alle_pengene_værd turen_værd besøget_værd ventetiden_værd værd_at_vente_på det_hele_værd god_værdi_for_pengene
      3 valuta_for_pengene masser_af_valuta smil_på_læben smil_på_læberne et_stort_smil hjerte_af_guld hjertet_på_rette_sted varmer_om_hjertet
      3 varmede_mit_hjerte gør_mig_glad gjorde_mig_glad gør_en_glad gjorde_min_dag gør_min_dag reddede_dagen reddede_min_dag redder_dagen
      3 det_går_godt går_rigtig_godt
      2.5 sætter_pris_på sætter_stor_pris_på satte_pris_på kan_godt_lide kunne_godt_lide kan_rigtig_godt_lide kan_virkelig_godt_lide holder_meget_af
      2.5 held_og_lykke god_fornøjelse til_lykke hjertelig_tillykke stort_tillykke tillykke_med god_bedring rart_at_høre dejligt_at_høre godt_at_høre
      2.5 skønt_at_høre så_er_den_hjemme endelig_lykkedes_det det_lykkedes kan_ikke_klage kan_ikke_brokke_mig intet_at_klage_over
      2.5 ingenting_at_klage_over ikke_noget_at_klage_over intet_at_udsætte ikke_noget_at_udsætte ingen_klager ingen_anmærkninger
      2.5 intet_dårligt_at_sige har_ikke_noget_at_brokke ingen_slinger_i_valsen helt_efter_bogen klapper_i_hænderne går_op_i_en_højere_enhed
      2.5 gør_en_forskel fortjener_ros fortjener_en_medalje fortjener_mere holder_hvad_de_lover holder_hvad_i_lover holdt_hvad_de_lovede
      2.5 indfrier_forventningerne levede_op_til_forventningerne lever_op_til_forventningerne til_at_stole_på kan_stole_på går_den_ekstra_mil
      2.5 gik_den_ekstra_mil den_ekstra_mil mere_af_det mere_af_den_slags bliv_ved_med_det keep_it_up
      2 før_tid til_tiden til_aftalt_tid som_aftalt uden_problemer uden_de_store_problemer uden_bøvl uden_vrøvl uden_besvær uden_brok ingen_problemer
      2 intet_problem ikke_noget_problem ingen_bøvl alt_fungerer alt_virker det_virker_igen virker_igen i_orden helt_i_orden ikke_så_galt
      2 ikke_så_ringe ikke_så_ringe_endda ikke_værst ikke_så_værst slet_ikke_værst slet_ikke_dårligt slet_ikke_dårlig slet_ikke_tosset ikke_tosset
      2 ikke_så_tosset ikke_helt_tosset ikke_helt_skævt ikke_så_skidt ikke_så_slemt aldrig_kedeligt aldrig_kedelig ikke_fortrudt aldrig_fortrudt
      2 fortryder_ikke fortryder_intet ikke_et_ondt_ord ikke_en_finger_at_sætte intet_er_bedre ikke_kedeligt pænt_stykke_arbejde endelig_nogen_der
      2 tak_for_hjælpen tak_for_en_god tak_for_god glad_og_tilfreds tilfreds_kunde tilfredse_kunder glad_kunde glade_kunder mæt_og_glad
      1.5 ikke_dårligt ikke_dårlig ikke_dumt ikke_dum ikke_så_dumt ikke_så_dum ikke_så_dårligt ikke_så_dårlig ikke_grimt det_er_fint helt_fint
      1.5 fint_nok så_er_det_godt bedre_sent_end_aldrig godt_nok_til_prisen kunne_være_værre kunne_have_været_værre det_går_nok på_rette_vej
      1.5 på_vej_frem et_skridt_i_den_rigtige_retning tak_fordi ingen_skade_sket bare_super heldet_var_med`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      4 tusind_tak mange_tak stor_tak kæmpe_tak hjertelig_tak tusinde_tak 1000_tak tusind_mange_tak tak_af_hele_hjertet kan_ikke_takke_nok
      4 evigt_taknemmelig dybt_taknemmelig
      3 tak_til_jer tak_til_personalet tak_for_en_fantastisk tak_for_super tak_fordi_i tak_for_hurtig
      2 tak_for tak_skal_i_have tak_skal_du_have takker_for tak_for_det`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      2.5 positivt_overrasket glædeligt_overrasket positivt_overraskede glædelig_overraskelse positiv_overraskelse overrasket_positivt
      1 hvor_vildt tænk_engang det_havde_jeg_ikke_ventet`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1.5 kunne_være_bedre kunne_have_været_bedre kunne_godt_være_bedre plads_til_forbedring plads_til_forbedringer hvad_sker_der_for
      -1.5 hvad_er_meningen hvor_svært_kan_det_være hvor_svært_er_det nej_tak nej_ellers_tak hverken_fugl_eller_fisk så_som_så sådan_lidt_nja så_lala
      -1.5 på_det_jævne midt_på_vejen ikke_imponerende ikke_fantastisk ikke_optimalt mindre_godt mindre_heldigt mindre_smart lidt_af_et_flop
      -1.5 gider_ikke gad_ikke lod_meget_tilbage lader_meget_tilbage lader_noget_tilbage noget_at_ønske et_stykke_vej_endnu trækker_ned trækker_ned_i
      -1.5 trækker_en_stjerne_fra minus_for et_minus mangler_noget_i mindre_end_forventet under_forventning havde_forventet_mere havde_ventet_mere
      -1.5 forventede_mere forventer_bedre havde_håbet_på_mere
      -2 for_sent for_sen alt_for_sent kommer_for_sent for_dyrt for_dyr for_dyre alt_for_dyrt alt_for_dyr for_lang_tid alt_for_lang alt_for_længe
      -2 for_langsom for_langsomt for_lille for_lidt for_salt for_salte for_tør for_kold for_koldt for_varmt for_højt for_kedelig for_kedeligt
      -2 for_meget_vrøvl for_meget_bøvl for_mange_fejl for_få så_længe nok_en_gang hver_gang hver_eneste_gang trukket_penge trukket_to_gange
      -2 trukket_dobbelt betalt_to_gange dobbelt_betalt dobbelt_op ellers_tak koster_kassen koster_en_bondegård koster_spidsen_af_en_jetjager
      -2 pebret_pris i_den_dyre_ende pris_der_svier kort_for_hovedet kort_lunte ikke_noget_at_råbe_hurra_for ikke_noget_at_skrive_hjem_om
      -2 ikke_noget_at_prale_af intet_at_råbe_hurra_for ikke_min_kop_te ikke_lige_mig ikke_overbevist ikke_overbevisende ikke_overbevist_om
      -2 mest_til_den_kedelige_side gik_galt går_galt gået_galt gået_i_sort gået_i_vasken gik_i_vasken går_i_vasken på_afveje på_vildspor gået_i_ged
      -2 i_ged hen_i_vejret skyder_ved_siden_af skudt_ved_siden_af rammer_ved_siden_af ramt_ved_siden_af kan_ikke_være_rigtigt kan_ikke_være_meningen
      -2 det_kan_ikke_være_rigtigt det_er_ikke_rimeligt ikke_rimeligt ikke_fair ikke_retfærdigt ikke_ordentligt ikke_særlig_smart ikke_smart
      -2 ikke_sjovt ikke_spor_sjovt rolig_nu tag_jer_sammen tag_dig_sammen kom_nu_ind_i_kampen kom_ind_i_kampen vågn_op vågn_nu_op få_nu_styr_på
      -2 få_styr_på hallo_i kan_i_ikke_snart mangler_at_få mangler_stadig
      -2.5 siger_op siger_mit_abonnement_op har_sagt_op sagt_op siger_farvel_til skifter_til skifte_til skifter_selskab skifter_udbyder skifter_bank
      -2.5 finder_et_andet finder_en_anden går_til_konkurrenten til_konkurrenten tredje_gang fjerde_gang femte_gang for_gud_ved_hvilken gang_på_gang
      -2.5 igen_igen gang_efter_gang atter_engang nu_igen igen_i_dag igen_i_morges dag_efter_dag uge_efter_uge måned_efter_måned i_ugevis i_månedsvis
      -2.5 i_timevis i_årevis i_en_evighed det_tager_evigheder tager_en_evighed en_evighed en_halv_evighed i_en_uendelighed stadig_ikke endnu_ikke
      -2.5 endnu_en_gang stadigvæk_ikke stadig_intet stadig_væk_intet hører_ikke_noget ikke_hørt_noget hører_intet ikke_hørt_et_ord ikke_et_ord_fra
      -2.5 ikke_engang_et_svar bliver_stillet_om stillet_om_igen smider_røret_på smed_røret_på lagde_på røget_af_linjen ryger_af_linjen
      -2.5 talt_med_en_mur tale_med_en_mur taler_med_en_mur som_at_tale_til_en_væg for_døve_ører vasker_hænder sprunget_i_luften i_minus på_spanden
      -2.5 ude_i_tovene på_herrens_mark på_bar_bund ude_af_drift ude_af_kontrol ude_af_trit mod_bedre_vidende mod_alle_aftaler i_strid_med
      -2.5 loven_brudt hul_i_systemet fejl_på_fejl den_ene_fejl_efter hvad_fanden_sker_der
      -3 ringe_service ringe_kvalitet meget_ringe for_ringe simpelthen_for_ringe ringe_stil dårlig_stil dårlig_service dårlig_oplevelse
      -3 dårlig_kvalitet dårlige_oplevelser for_dårligt for_dårlig simpelthen_for_dårligt det_er_for_dårligt for_sløjt for_langt_ude for_groft
      -3 så_dårlig så_ringe langt_fra_god langt_fra_godt langt_fra_tilfreds langt_fra_tilfredsstillende langt_fra_godt_nok ikke_godt_nok ikke_god_nok
      -3 langt_fra_imponeret alt_andet_end_god alt_andet_end_godt alt_andet_end_tilfreds går_i_stykker gik_i_stykker gået_i_stykker
      -3 faldt_fra_hinanden falder_fra_hinanden holdt_ikke_længe holder_ikke_længe kan_ikke_bruges kan_ikke_bruges_til_noget ikke_til_at_bruge
      -3 ikke_til_at_holde_ud ikke_til_at_spise kan_ikke_holde_ud holder_det_ikke_ud ingen_svar intet_svar ikke_noget_svar ikke_fået_svar
      -3 stadig_intet_svar ingen_svarer ingen_hjælp ingen_hjælp_at_hente ikke_meget_hjælp ingen_undskyldning intet_sker der_sker_intet
      -3 der_sker_ikke_noget der_sker_ikke_en_skid intet_virker virker_ikke ikke_en_skid ikke_en_døjt fungerer_ikke duer_ikke du'r_ikke dur_ikke
      -3 duede_ikke lader_vente lader_en_vente lader_kunden_vente i_stikken lades_i_stikken ladt_i_stikken i_stik på_røven ude_på_røven
      -3 sidder_tilbage_med går_ud_over_kunden går_ud_over_kunderne rager_jer_en_papand rager_dem en_hån en_hån_mod en_skændsel en_lussing
      -3 et_slag_i_ansigtet et_makværk et_mareridt det_rene_mareridt en_farce et_cirkus en_fiasko en_ommer det_er_en_ommer spildte_penge spildt_aften
      -3 vil_have_mine_penge vil_have_pengene giv_mig_mine_penge hvor_er_mine_penge har_ikke_fået_mine_penge holder_på_pengene træt_af dødtræt_af
      -3 så_træt_af led_og_ked led_og_ked_af ked_og_led ikke_glad slet_ikke_glad ikke_tilfreds ikke_imponeret ikke_særlig_god ikke_særlig_godt
      -3 ikke_særlig_imponeret ikke_pengene_værd ikke_prisen_værd ikke_det_værd ikke_besværet_værd ikke_noget_værd kan_ikke_lide
      -3 kan_overhovedet_ikke_lide kan_ikke_fordrage kan_ikke_udstå kan_ikke_døje kan_ikke_tage_det_seriøst bryder_mig_ikke_om
      -3.5 hul_i_hovedet har_hul_i_hovedet helt_hen_i_vejret helt_ude_i_hampen ude_i_hampen helt_til_rotterne til_rotterne helt_til_grin til_grin
      -3.5 gør_jer_til_grin gør_sig_til_grin til_grin_for_egne_penge totalt_til_grin taget_ved_næsen tager_folk_ved_næsen tager_kunderne_ved_næsen
      -3.5 tage_ved_næsen ført_bag_lyset fører_folk_bag_lyset holdt_for_nar holder_folk_for_nar tager_røven_på taget_røven_på tager_pis_på
      -3.5 taget_pis_på tager_gas_på stikker_blår_i_øjnene blår_i_øjnene løber_om_hjørner_med løbet_om_hjørner_med snydt_så_vandet_driver
      -3.5 lyver_så_vandet_driver løfter_der_ikke_holdes tomme_løfter lover_og_lover lover_guld_og_grønne_skove lover_en_masse skyder_skylden_på
      -3.5 fralægger_sig_ansvaret fraskriver_sig_ansvar tager_ikke_ansvar løber_fra_ansvaret løber_fra_aftalen brudt_aftalen overholder_ikke_aftaler
      -3.5 holder_ikke_hvad kan_ikke_stole_på ikke_til_at_stole_på ingen_respekt_for uden_respekt mangel_på_respekt total_mangel_på spytter_på
      -3.5 pisser_på skider_på skide_på giver_en_fuckfinger pis_og_papir pis_og_lort noget_lort det_er_noget_lort noget_pis noget_bras noget_møg
      -3.5 noget_juks noget_værre_noget det_rene_vanvid det_er_vanvittigt helt_vanvittigt fuldstændig_til_grin fuldstændig_uacceptabelt
      -3.5 ikke_acceptabelt ikke_i_orden slet_ikke_i_orden ikke_okay ikke_ok så_langt_ude langt_ude helt_galt helt_ad_helvede gået_helt_galt
      -3.5 gik_helt_galt
      -4 tak_for_ingenting tak_for_lort aldrig_mere aldrig_igen aldrig_nogensinde_igen hold_jer_væk hold_jer_langt_væk hold_dig_væk
      -4 hold_dig_langt_væk hold_afstand_til undgå_for_enhver_pris gå_i_en_stor_bue gå_uden_om gå_langt_uden_om løb_skrigende_bort løb_skrigende_væk
      -4 sidste_gang sidste_gang_jeg fået_nok har_fået_nok jeg_har_fået_nok nok_er_nok så_er_det_nok nu_er_det_nok bægeret_er_fuldt dråben_der_fik
      -4 målet_er_fuldt spild_af_tid spild_af_penge rent_spild penge_ud_af_vinduet penge_ud_ad_vinduet penge_i_et_sort_hul det_må_være_en_joke
      -4 det_er_en_joke det_må_være_løgn det_er_løgn er_det_en_joke er_det_en_vits det_kan_ikke_passe det_kan_bare_ikke_passe
      -4 vil_jeg_ikke_finde_mig_i finder_mig_ikke_i ikke_finde_sig_i i_burde_skamme_jer burde_skamme_sig burde_skamme_jer skam_jer skam_dig
      -4 føj_for_satan fy_for_satan fy_for_den til_helvede ad_helvede_til gå_ad_helvede_til går_ad_helvede_til skrid_med_jer ad_pommern_til
      -4 gå_i_hundene kan_ikke_anbefales kan_absolut_ikke_anbefales anbefales_ikke anbefaler_ikke kan_ikke_anbefale frarådes_på_det_kraftigste
      -4 frarådes på_det_kraftigste_frarådes 0_stjerner nul_stjerner 1_stjerne en_stjerne_er_for_meget kunne_jeg_give_0 gid_man_kunne_give_nul
      -4 ikke_en_stjerne_værd
      -4.5 under_al_kritik under_enhver_kritik under_lavmålet det_er_svindel ren_svindel det_rene_svindel fup_og_fidus fup_og_svindel
      -4.5 svindel_og_bedrag til_at_brække_sig_over til_at_lukke_op_og_skide_i intet_mindre_end_en_skandale en_ren_skandale det_er_en_skandale
      -4.5 værste_nogensinde det_værste_jeg_har den_værste de_værste verdens_værste danmarks_værste dårligste_nogensinde
      -5 rådne_op kan_rende_mig kan_rende_og_hoppe skrid_ad_helvede_til rend_mig_i_røven rend_mig kys_mig_i_røven`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 synd_for det_er_synd synd_at det_var_synd giver_op gav_op har_givet_op opgiver_snart helt_slukøret mister_modet helt_nede i_kulkælderen
      -2 nede_i_kulkælderen lang_i_ansigtet
      -3 ked_af_det ked_af ked_af_at så_ked_af rigtig_ked_af så_trist så_ærgerligt hvor_trist hvor_ærgerligt hvor_er_det_ærgerligt sidder_og_græder
      -3 ondt_i_hjertet gør_ondt_at ondt_i_maven hvil_i_fred æret_være_hans_minde æret_være_hendes_minde
      -3.5 så_skuffet dybt_skuffet meget_skuffet stærkt_skuffet slemt_skuffet så_skuffede stor_skuffelse kæmpe_skuffelse en_skuffelse fælt_skuffet
      -3.5 skuffer_fælt skuffer_stort skuffer_gang det_skuffer knuser_mit_hjerte knust_hjerte hjertet_bløder med_tungt_hjerte har_mistet_troen
      -3.5 mistet_tilliden tabt_troen`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 fik_kvalme får_kvalme brækket_mig har_brækket_mig fik_madforgiftning smager_af_lort smager_af_pap smager_ad_helvede_til lugter_råddent
      -4 smagte_af_ingenting dårlig_i_maven dårlig_mave_af hår_i_maden løber_med_lopper`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3.5 bange_for_at tør_ikke tør_ikke_længere bange_for frygter_for hjertet_oppe_i_halsen hjertet_i_halsen i_fare i_livsfare farligt_for
      -3.5 på_liv_og_død sat_livet_på_spil livet_på_spil går_i_panik gik_i_panik bekymret_for nervøs_for`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 kan_ikke_blive_bedre ikke_være_mere_tilfreds ikke_være_mere_tilfredse kunne_ikke_ønske_mig_mere ikke_få_det_bedre
      2.5 ikke_utilfreds ikke_utilfredse ikke_umulig ikke_umuligt ikke_ualmindelig_god`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4 hvad_fanden_laver hvad_fanden_har hvad_helvede_laver hvad_i_alverden_laver
      -2.5 bliver_ikke_bedre_af det_bliver_ikke_bedre_af det_gjorde_i_ikke det_skete_ikke det_er_ikke_sket det_blev_ikke_til_noget lovede_at_ringe
      -2.5 stadig_ikke_hørt stadig_ingenting uger_uden_svar dage_uden_svar måneder_uden_svar gang_jeg_ringer gang_jeg_skriver
      -2 i_mit_navn trukket_på_mit_kort væk_fra_kontoen forsvundet_fra_kontoen flytter_vi_nu`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -4 hacket hackede misbrugt tømt_min_konto`,
  },
];
