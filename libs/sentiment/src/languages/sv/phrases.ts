import type { Theme } from '../../lexicon/theme';

/** Swedish: idioms and judgements of several words. */
export const phrases: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4.5 över_all_förväntan slår_allt bland_det_bästa det_bästa_jag bästa_jag_någonsin bästa_vi_någonsin aldrig_varit_så_nöjd
      4.5 aldrig_smakat_så_gott
      4 över_förväntan över_förväntningarna rekommenderas_varmt rekommenderar_varmt varmt_rekommenderat kan_varmt_rekommendera högsta_betyg
      4 fem_stjärnor fem_av_fem tio_av_tio tio_poäng full_pott fem_plus fem_getingar helt_underbart till_max guld_värd guld_värda
      4 värd_sin_vikt_i_guld värt_sin_vikt_i_guld i_sjunde_himlen i_toppklass i_världsklass i_särklass bäst_i_sverige bäst_i_stan bästa_i_stan
      4 stans_bästa bästa_köpet bäst_i_landet älskar_det älskar_den älskar_er kunde_inte_varit_bättre kan_inte_bli_bättre gick_inte_att_få_bättre
      4 bättre_kan_det_inte_bli
      3.5 all_heder heder_åt stort_plus stor_eloge eloge_till en_eloge hatten_av lyfter_på_hatten tar_av_mig_hatten stående_ovationer
      3.5 kommer_definitivt_tillbaka vill_tillbaka besöker_gärna_igen handlar_gärna_igen återkommer_gärna köper_gärna_igen ses_igen_snart
      3.5 överträffade_förväntningarna överträffade_alla överträffar_förväntningarna positivt_överraskad positivt_överraskade glatt_överraskad
      3.5 glatt_överraskade
      3 bra_jobbat bra_jobb bra_service bra_bemötande bra_kvalitet bra_gjort bra_köp snyggt_jobbat snyggt_gjort god_service gott_bemötande
      3 fint_bemötande trevligt_bemötande kanon_service toppen_service fin_service snabb_leverans snabb_service väl_bemött väl_omhändertagen
      3 väl_omhändertagna värt_pengarna värt_varje_krona värt_varenda_krona värt_ett_besök värd_ett_besök väl_värt väl_värd väl_spenderade_pengar
      3 valuta_för_pengarna mycket_för_pengarna tummen_upp tummar_upp helt_klart_värt ser_fram_emot längtar_efter kan_knappt_vänta gjorde_min_dag
      3 räddade_dagen räddade_min_dag räddade_vår räddare_i_nöden sol_på_en_klar_himmel som_en_dröm som_en_smäck som_smort som_på_räls
      3 går_som_en_dans fungerar_perfekt fungerar_utmärkt fungerar_klockrent fungerar_hur_bra funkar_perfekt funkar_kanon funkar_hur_bra
      3 funkar_superbra hur_bra_som_helst glad_i_hågen på_gott_humör en_fröjd en_njutning ett_nöje rena_nöjet rena_drömmen en_pärla en_fullträff
      3 ett_mästerverk löste_allt löste_problemet löste_sig_fint fick_hjälp_direkt fick_hjälp_snabbt fick_snabb_hjälp svarade_direkt svar_direkt
      3 svarar_alltid snabba_svar håller_hög_klass hög_klass hög_kvalitet håller_vad_de_lovar håller_vad_ni_lovar höll_vad_de_lovade
      3 höll_vad_ni_lovade mer_än_nöjd mer_än_nöjda
      2.5 på_rätt_spår i_rätt_riktning hoppar_av_glädje gråter_av_glädje gråter_av_lycka skrattade_högt skrattar_så_jag_gråter tar_hand_om_sina
      2.5 lyssnar_på_kunden bryr_sig_verkligen gick_den_extra gick_det_lilla_extra det_lilla_extra i_trygga_händer aldrig_ångrat ångrar_inte
      2.5 ångrar_ingenting aldrig_svikit aldrig_besviken blev_inte_besviken inte_besviken blir_aldrig_besviken blir_inte_besviken sviker_aldrig
      2.5 inget_att_klaga kan_inte_klaga finns_inget_att_klaga inte_ett_ont_ord inga_klagomål inget_att_anmärka ingenting_att_klaga
      2.5 utan_anmärkning inte_en_anmärkning aldrig_några_problem aldrig_haft_problem aldrig_haft_några_problem inte_haft_några_problem
      2.5 utan_minsta_problem inga_som_helst_problem
      2 på_topp kommer_tillbaka kommer_igen mer_än_väl i_tid före_utsatt_tid före_tiden som_utlovat som_avtalat som_beställt enligt_löfte
      2 utan_problem inga_problem inget_problem utan_krångel utan_strul inget_krångel inget_strul inga_konstigheter utan_dröjsmål utan_att_tveka
      2 utan_kostnad utan_extra_kostnad utan_tvekan helt_ok helt_okej väl_godkänt mer_än_godkänt med_beröm med_beröm_godkänt klart_godkänt
      2 klart_prisvärt schyssta_priser inte_så_illa inte_illa inte_illa_alls inte_dåligt inte_alls_dåligt inte_så_dåligt inte_så_dumt inte_dumt
      2 inte_helt_fel inte_fel inte_fy_skam inte_så_tokigt inte_tokigt inte_så_pjåkigt inte_pjåkigt inte_oäven inte_oävet ingen_fara ingen_risk
      2 ingen_stress det_ordnar_sig ordnade_sig löste_sig tack_och_lov som_tur_är som_tur_var tur_nog till_all_lycka lyckligt_slut
      2 slutet_gott_allting_gott en_lättnad en_sten_från_hjärtat faller_på_plats föll_på_plats bättre_än_väntat bättre_än_någonsin
      2 bättre_än_förväntat mycket_bättre bara_bli_bättre blir_bara_bättre mår_bra må_bra lycka_till håller_tummarna träffar_mitt_i_prick
      2 mitt_i_prick huvudet_på_spiken rakt_i_hjärtat varmt_om_hjärtat varm_i_hjärtat gör_mig_glad frid_och_fröjd
      1.5 snabb_hjälp bryr_sig_om lugn_och_ro guld_och_gröna allt_gott stor_kram kramar_till varma_kramar ha_det_gött njut_av en_klar_förbättring
      1.5 sund_och_frisk det_går_framåt går_åt_rätt
      1 helt_acceptabelt ingen_katastrof inget_fel_på inte_hela_världen`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      4 tusen_tack stort_tack hjärtligt_tack varmt_tack jättestort_tack tack_från_djupet ett_stort_tack tack_tack_tack tack_för_allt evigt_tacksam
      3.5 tack_snälla tack_så_hemskt_mycket tack_så_jättemycket tack_så_väldigt tack_för_hjälpen tack_för_snabb tack_för_er_hjälp tack_för_ert
      3.5 tack_för_fin tack_för_bra
      3 tack_så_mycket tackar_så_mycket tackar_så_hjärtligt tackar_och_bockar tackar_och_tar tack_ska_ni_ha_för
      2 tack_till tack_för tack_igen tack_tack tack_alla
      1.5 tack_vare`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -5 rena_rama_bedrägeriet rent_bedrägeri ren_stöld ren_bluff ren_svindel rena_rånet rena_bluffen rena_stölden ren_lögn ren_ondska
      -4.5 håll_er_borta håll_er_undan håll_dig_borta håll_er_långt_borta spring_åt_andra köp_inte handla_inte anlita_inte beställ_inte boka_inte
      -4.5 åk_inte gå_inte_dit tack_för_ingenting tack_för_ingenting_alls aldrig_mer aldrig_igen aldrig_någonsin_igen aldrig_någonsin_mer
      -4.5 sätter_aldrig_min_fot
      -4 under_all_kritik under_all_värdighet bortom_all_kritik inte_klokt inte_klok inte_riktigt_kloka rena_skämtet ett_skämt ett_stort_skämt
      -4 ett_dåligt_skämt sista_gången fått_nog har_fått_nog nu_räcker_det nu_får_det_räcka nu_får_det_vara_nog droppen_som bägaren_rinner_över
      -4 fick_bägaren måttet_är_rågat skäms_på_er ni_borde_skämmas borde_skämmas skäms_ni_inte fy_skäms skam_åt fy_på_er vet_hut vet_ni_hut
      -4 dra_åt_skogen dra_åt_fanders slöseri_med_tid slöseri_med_pengar kastade_pengar kastade_pengar_i_sjön pengar_i_sjön bortkastade_pengar
      -4 bortkastad_tid pengarna_i_sjön rakt_i_soporna är_det_ett_skämt det_är_ett_skämt skämtar_ni skojar_ni driver_ni_med driver_med_folk
      -4 driver_ni_gäck är_ni_inte_kloka är_ni_dumma lurad_på lurad_på_pengar blåst_på blåsta_på blev_blåst blev_lurad känner_mig_lurad
      -4 känner_oss_lurade blåser_folk blåser_kunder lurar_folk noll_stjärnor minus_fem noll_poäng kan_man_ge_noll om_det_gick_att_ge_noll
      -4 en_stjärna_är_för_mycket en_stjärna_för_mycket lägsta_betyg åt_helvete
      -3.5 bojkotta_dem bojkotta_detta sämsta_jag sämsta_vi det_sämsta_jag sämst_i_sverige sämst_i_test bland_det_sämsta sämre_får_man_leta
      -3.5 värre_än_värst bottenlöst_dåligt kunde_inte_varit_sämre kan_inte_bli_sämre hur_dåligt_som_helst hur_dålig_som_helst så_dåligt
      -3.5 så_jäkla_dåligt trött_på_er less_på less_på_er led_på utless_på trött_på_att så_trött_på trött_på_det_här står_mig_upp_i_halsen
      -3.5 upp_i_halsen arg_som_ett_bi kokar_av_ilska ser_rött får_spader blir_galen blir_tokig gör_mig_galen gör_mig_tokig går_mig_på_nerverna
      -3.5 blir_vansinnig tappat_all_respekt ta_ert_ansvar tar_inget_ansvar tar_inte_ansvar skyller_ifrån_sig skyller_på_kunden
      -3.5 skyller_på_varandra ljuger_en_rakt ljög_mig_rakt
      -3 för_dåligt alldeles_för_dåligt rätt_dåligt långt_ifrån_bra långt_ifrån_nöjd långt_från_bra långt_från_okej långt_ifrån_acceptabelt
      -3 långt_under inte_okej inte_ok inte_acceptabelt inte_rimligt inte_värt inte_värt_pengarna inte_värd_pengarna inte_värt_priset
      -3 inte_värt_det inte_imponerad inte_imponerade inte_bra inte_alls_bra inte_så_bra inget_bra inget_vidare inget_kul inte_kul inte_roligt
      -3 inte_nöjd inte_alls_nöjd inte_nöjda gick_sönder gått_sönder går_sönder går_inte_att gick_inte_att föll_isär faller_isär ramlade_isär
      -3 rasade_ihop rann_ut_i_sanden slutade_fungera slutat_fungera slutade_funka inget_svar inga_svar ingen_hjälp fick_ingen_hjälp
      -3 inte_fått_svar inte_fått_något_svar svarar_aldrig svarar_inte ingen_svarar ingen_ringer ringer_aldrig hör_aldrig_av_sig ingenting_händer
      -3 inget_händer händer_ingenting händer_inget undvik_detta undvik_dem avråder_alla avråder_från rekommenderar_inte kan_inte_rekommendera
      -3 skulle_inte_rekommendera bollas_runt slussas_runt kopplas_runt hänvisas_hit moment_22 prata_med_en_vägg som_att_prata_med_en_vägg
      -3 talar_för_döva tom_på_ord finner_inga_ord inga_ord_för har_inga_ord hur_är_det_möjligt hur_är_det_ens_möjligt helt_otroligt_att
      -3 helt_oförståeligt bryr_sig_inte bryr_er_inte struntar_i_kunderna struntar_i_sina struntar_fullständigt struntar_i skiter_i ger_blanka_fan
      -3 ger_fan_i ingen_bryr_sig ingen_aning_om_vad vet_inte_vad_de_gör vet_inte_vad_ni_gör noll_koll ingen_koll dålig_koll usel_koll
      -3 noll_service noll_respekt ingen_respekt lägger_på_luren la_på_luren slängde_på_luren la_på_i_örat utslängd_från
      -2.5 säger_upp säga_upp sagt_upp byter_till byta_till bytt_till byter_bolag byter_bank byter_leverantör byter_operatör avslutar_mitt
      -2.5 avslutar_vårt lämnar_er tänker_byta dags_att_byta överväger_att_byta kräver_pengarna_tillbaka vill_ha_pengarna_tillbaka kräver_svar
      -2.5 kräver_ersättning inte_sant håller_inte_vad höll_inte_vad lovar_runt håller_tunt tomma_löften brutna_löften löften_som_inte_hålls
      -2.5 bröt_löftet bet_i_det_sura_äpplet katten_i_säcken köpte_grisen_i_säcken grisen_i_säcken på_dekis gått_utför går_utför gått_ner_sig
      -2.5 rinner_mellan_fingrarna kostar_skjortan kostade_skjortan kostar_en_förmögenhet svider_i_plånboken svindyrt_för dyrt_för_vad_det_är
      -2 aldrig_i_livet inte_rätt stämmer_inte stämde_inte ännu_en_gång ännu_en_försening om_och_om_igen för_sent för_sen för_dyrt för_dyr
      -2 för_litet för_långsamt för_lång_tid för_trångt för_varmt för_kallt för_salt för_högt_pris för_mycket_begärt alldeles_för_lång
      -2 alldeles_för_länge alldeles_för_dyrt alldeles_för_lite i_evigheter en_evighet evighetslång_kö dragit_pengar dragit_två_gånger
      -2 dubbelt_betalt drog_pengar dragits_dubbelt ligger_nere låg_nere hänger_sig hängde_sig slut_i_lager fjärde_gången femte_gången
      -2 andra_gången_i_rad tredje_dagen_i_rad igen_och_igen precis_som_vanligt inte_för_första_gången inte_första_gången vilken_jäkla
      -2 vilket_skämt vilken_röra vilket_strul vilket_svek vilken_cirkus ingen_ordning ingen_rim_och_reson kunde_varit_bättre kunde_vara_bättre
      -2 lämnar_mycket_att_önska lämnar_en_del_att_önska mycket_att_önska hade_förväntat_mig_mer förväntade_mig_mer väntat_mig_mer
      -2 inte_mer_än_sådär så_där_bara på_tomgång trampar_vatten i_stöpet i_kras i_spillror åt_pipsvängen gör_ont gjorde_ont svider_att
      -2 kan_ni_väl_inte kan_inte_vara_sant det_kan_inte_stämma så_kan_man_inte så_gör_man_inte så_behandlar_man_inte
      -1.5 helt_sjukt konkurrenten pengarna_tillbaka fortfarande_inte tredje_gången nu_igen vad_håller_ni_på_med hur_svårt_kan_det_vara
      -1.5 vad_är_meningen vad_är_det_för_fel vad_är_det_frågan när_ska_ni när_tänker_ni hur_länge_ska_man är_det_rimligt varför_kan_ni_inte
      -1.5 varför_svarar_ni varför_funkar_inte sköt_ert_jobb sköter_inte skärp_er dags_att_vakna si_och_så inte_min_kopp inte_riktigt_vad
      -1.5 inget_för_mig inget_speciellt inget_extra inget_märkvärdigt
      -1 ännu_inte gång_på_gång för_lite för_stark för_högt i_veckor i_månader i_timmar nej_tack kan_bli_bättre`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 stor_besvikelse så_besviken väldigt_besviken djupt_besviken grymt_besviken gråta_blod vill_bara_gråta får_mig_att_gråta gråtfärdig_över
      -3 tappat_hoppet gett_upp ger_upp gett_upp_hoppet orkar_inte_mer orkar_inte_längre har_tröttnat tröttnat_på inget_hopp vila_i_frid gick_bort
      -3 gått_bort lämnat_oss brustet_hjärta krossat_hjärta ont_i_hjärtat
      -2 ledsen_i_ögat synd_om så_synd tyvärr_inte det_är_synd tråkigt_att sorgligt_att trist_att ledsamt_att beklagar_sorgen ett_stort_tomrum
      -2 saknar_dig saknar_henne saknar_honom inte_längre_som_förr var_bättre_förr`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3.5 rädd_för_mitt_liv skräckslagen_för fara_för_livet med_livet_som_insats
      -3 vågar_inte hade_kunnat_gå_illa kunde_ha_gått_illa gått_riktigt_illa kunde_slutat_illa livrädd_för
      -2.5 får_panik har_panik ont_i_magen hjärtat_i_halsgropen sitter_i_halsgropen orolig_för rädd_att tänk_om_det`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 blev_matförgiftad blev_matförgiftade blev_magsjuk blev_magsjuka hår_i_maten gör_mig_illamående vill_spy mådde_illa mår_illa
      -4 får_kväljningar
      -3 luktar_illa luktade_illa luktar_mögel luktade_mögel smakade_illa smakar_illa smakade_skit smakade_ingenting luktade_skit luktar_skit`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 kunde_inte_vara_mer_nöjd kunde_inte_vara_nöjdare kunde_inte_varit_mer_nöjd kunde_inte_vara_bättre inte_bli_bättre_än inte_vara_mer_nöjd
      2.5 inte_missnöjd inte_missnöjda inte_omöjligt inte_omöjlig`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4 vad_fan_håller vad_fan_gör vad_fan_är vad_i_helvete_håller hur_fan_kan
      -2.5 blir_inte_bättre_av det_blir_inte_bättre_av det_gjorde_ni_inte det_hände_inte lovade_att_ringa
      -2.5 fortfarande_inte_hört fortfarande_ingenting veckor_utan_svar dagar_utan_svar månader_utan_svar gången_jag_ringer gången_jag_skriver
      -2 i_mitt_namn från_mitt_konto gången_jag_hör`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -4 hackad hackat hackats tömt_mitt_konto`,
  },
];
