import type { Theme } from '../../lexicon/theme';

/** German: idioms and judgements of several words. */
export const phrases: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4.5 besser_geht_es_nicht besser_geht's_nicht besser_gehts_nicht besser_kann_man_es_nicht schlägt_alles das_beste_was_ich das_beste_was_wir
      4.5 beste_was_ich_je noch_nie_so_zufrieden noch_nie_so_gut nie_besser_gegessen
      4 alle_erwartungen_übertroffen erwartungen_übertroffen übertrifft_alle übertraf_alle wärmstens_zu_empfehlen wärmstens_empfehlen
      4 absolut_empfehlenswert absolute_empfehlung klare_empfehlung klare_kaufempfehlung volle_punktzahl fünf_sterne fünf_von_fünf zehn_von_zehn
      4 10_von_10 5_von_5 5_sterne note_eins note_1 gold_wert gold_werte im_siebten_himmel erste_sahne erste_klasse aller_erster_güte allererste_sahne
      4 vom_feinsten absolut_top einsame_spitze ganz_großes_kino großes_kino liebe_auf_den_ersten_blick ein_traum ein_gedicht der_hammer
      4 echt_der_hammer der_knaller der_wahnsinn
      3.5 hut_ab chapeau_dafür großes_lob grosses_lob dickes_lob ein_dickes_lob riesen_lob großes_kompliment alle_achtung respekt_dafür
      3.5 kommen_gerne_wieder kommen_wieder immer_wieder_gerne immer_wieder_gern jederzeit_wieder gerne_wieder gern_wieder würde_ich_wieder_kaufen
      3.5 würde_wieder_kaufen kaufe_ich_wieder positiv_überrascht angenehm_überrascht restlos_begeistert hellauf_begeistert rundum_zufrieden
      3.5 rundum_glücklich voll_und_ganz_zufrieden voll_zufrieden sehr_zu_empfehlen nur_zu_empfehlen kann_ich_nur_empfehlen kann_man_nur_empfehlen
      3.5 unbedingt_hingehen ein_muss
      3 gut_gemacht gute_arbeit tolle_arbeit super_service guter_service toller_service top_service bester_service gute_qualität top_qualität
      3 schnelle_lieferung prompte_lieferung gut_beraten gut_aufgehoben bestens_aufgehoben gut_angekommen sein_geld_wert ihr_geld_wert jeden_cent_wert
      3 jeden_euro_wert jeden_cent_wert_gewesen preis_leistung_top preis_leistung_stimmt stimmt_einfach_alles alles_bestens alles_super alles_top
      3 alles_perfekt daumen_hoch daumen_nach_oben freue_mich_auf freuen_uns_auf kann_es_kaum_erwarten kaum_erwarten tag_gerettet den_tag_gerettet
      3 abend_gerettet retter_in_der_not wie_ein_traum wie_im_traum wie_im_himmel wie_am_schnürchen läuft_wie_am läuft_wie_geschmiert
      3 lief_wie_geschmiert läuft_rund läuft_super läuft_perfekt funktioniert_einwandfrei funktioniert_super funktioniert_perfekt
      3 funktioniert_tadellos funktioniert_bestens alles_geklappt hat_geklappt ins_herz_geschlossen am_herzen mit_herz mit_viel_liebe mit_liebe
      3 viel_mühe_gegeben große_mühe mühe_gegeben ein_genuss eine_freude ein_vergnügen eine_wohltat eine_bereicherung ein_meisterwerk eine_perle
      3 schnelle_hilfe sofort_geholfen schnell_geholfen super_geholfen wurde_geholfen problem_gelöst problem_behoben problem_wurde_gelöst
      3 schnelle_antwort schnell_reagiert sofort_reagiert hält_was_es_verspricht hält_was_er_verspricht hält_was_sie_verspricht mehr_als_zufrieden
      3 beide_daumen_hoch den_nagel_auf_den_kopf so_geht_service so_muss_das so_soll_es_sein
      2.5 auf_dem_richtigen_weg auf_gutem_weg vor_freude tränen_gelacht herzlich_gelacht laut_gelacht in_guten_händen nie_bereut nicht_bereut
      2.5 bereue_nichts nie_enttäuscht nicht_enttäuscht wurde_nicht_enttäuscht noch_nie_enttäuscht wird_nicht_enttäuscht nichts_zu_beanstanden
      2.5 nichts_zu_meckern nichts_auszusetzen gibt_nichts_zu_meckern kann_nicht_klagen kann_mich_nicht_beklagen kann_nicht_meckern
      2.5 keine_beanstandungen keine_beschwerden keine_klagen ohne_beanstandung ohne_mängel ohne_wenn_und_aber noch_nie_probleme nie_probleme
      2.5 keinerlei_probleme nicht_zu_übertreffen nicht_zu_toppen lässt_keine_wünsche_offen keine_wünsche_offen nichts_zu_wünschen_übrig
      2.5 kein_vergleich_zu_früher fehlt_an_nichts
      2 ohne_probleme ohne_problem ohne_schwierigkeiten ohne_ärger ohne_stress ohne_wartezeit keine_wartezeit ohne_zu_zögern nicht_zu_teuer
      2 wie_versprochen wie_vereinbart wie_beschrieben besser_als_erwartet besser_als_gedacht schneller_als_erwartet günstiger_als früher_als_erwartet
      2 auf_die_minute immer_freundlich immer_da jederzeit_erreichbar geld_zurückbekommen geld_wieder_da geld_ist_da faire_preise fairer_preis
      2 guter_preis gute_laune viel_spaß viel_freude alles_gute schöne_grüße_und_dank weiter_so macht_weiter_so nur_weiter_so gut_so
      1.5 nicht_schlecht gar_nicht_schlecht nicht_übel gar_nicht_übel nicht_verkehrt nicht_dumm nicht_ohne_charme halb_so_schlimm halb_so_wild
      1.5 nicht_so_schlimm nicht_weiter_schlimm nicht_von_schlechten_eltern kann_sich_sehen_lassen kann_man_machen kann_man_nichts_sagen
      1.5 da_kann_man_nicht_meckern passt_schon alles_in_ordnung alles_gut geht_in_ordnung in_ordnung_gebracht macht_nichts nichts_für_ungut
      1 du_hast_recht sie_haben_recht da_hast_du_recht kein_problem keine_probleme ganz_okay ganz_ok ganz_gut ganz_nett geht_so_schon
      1 im_großen_und_ganzen_gut`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      3 vielen_lieben_dank tausend_dank_an großes_dankeschön riesen_dank riesiges_dankeschön herzlichen_dank_an vielen_dank_an danke_an_das_team
      3 danke_ans_team danke_für_die_schnelle danke_für_eure danke_für_ihre danke_für_alles danke_für_die_hilfe danke_für_den_tollen ein_dankeschön_an
      3 ein_herzliches_dankeschön`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -5 gehört_eingesperrt gehören_eingesperrt gehört_in_den_knast
      -4.5 finger_weg hände_weg_von nie_wieder nie_mehr nie_im_leben_wieder einmal_und_nie_wieder das_allerletzte unter_aller_sau unter_aller_kanone
      -4.5 unter_aller_kritik geht_gar_nicht absolutes_no_go spottet_jeder_beschreibung über_den_tisch_gezogen übers_ohr_gehauen hinters_licht_geführt
      -4.5 das_blaue_vom_himmel dreister_geht_es_nicht an_dreistigkeit_nicht an_frechheit_nicht kriminelle_machenschaften schlechteste_service
      -4.5 schlechtester_service
      -4 null_sterne 0_sterne ein_stern_ist_zu_viel einen_stern_zu_viel schlimmer_geht_es_nicht schlimmer_geht's_nicht schlimmer_gehts_nicht
      -4 schlechter_geht_es_nicht reine_abzocke pure_abzocke moderne_wegelagerei kann_ich_nur_warnen kann_nur_warnen kann_nur_davor_warnen
      -4 kann_nur_abraten rate_dringend_ab nicht_zu_empfehlen nicht_zu_gebrauchen frechheit_hoch_drei so_eine_frechheit eine_frechheit
      -4 eine_unverschämtheit eine_zumutung eine_katastrophe ein_skandal eine_schande ein_witz schlechter_witz schlechter_scherz hört_der_spaß_auf
      -4 hat_der_spaß_ein_ende platzt_der_kragen kragen_geplatzt platzt_mir_der schnauze_voll nase_voll nase_gestrichen_voll kanal_voll faxen_dicke
      -4 stinkt_mir stinkt_zum_himmel zum_kotzen zum_heulen zum_davonlaufen zum_aus_der_haut_fahren zum_haare_raufen reine_schikane für_dumm_verkauft
      -4 für_dumm_verkaufen für_blöd_verkauft für_wie_blöd auf_den_arm_genommen schlag_ins_gesicht tritt_in_den_hintern mit_füßen_getreten
      -4 wie_der_letzte_dreck wie_dreck_behandelt wie_vieh
      -3.5 im_stich_gelassen lässt_einen_im_stich lassen_einen_im_stich im_regen_stehen im_regen_stehen_lassen lässt_zu_wünschen_übrig auf_die_nerven
      -3.5 geht_mir_auf_den auf_den_geist auf_den_sack auf_die_palme bringt_mich_auf_die schlecht_behandelt schlechter_service mieser_service
      -3.5 schlechte_qualität miese_qualität unverschämte_preise leere_versprechungen leere_versprechen versprechen_gebrochen nicht_gehalten
      -3.5 nichts_gehalten hält_nicht_was hielt_nicht_was halten_nicht_was von_service_keine_spur keine_spur_von service_wüste
      -3.5 servicewüste_deutschland kundenservice_ein_fremdwort ist_ein_fremdwort hauptsache_abkassieren hauptsache_kassieren rausgeschmissenes_geld
      -3.5 rausgeworfenes_geld aus_dem_fenster_geworfen zum_fenster_raus geld_zum_fenster sein_geld_nicht_wert das_geld_nicht_wert keinen_cent_wert
      -3.5 nicht_wert schade_ums_geld schade_um_das_geld schade_um_die_zeit verlorene_zeit reine_zeitverschwendung die_hölle nach_strich_und_faden
      -3.5 mir_reicht's mir_reichts mir_reicht_es jetzt_reicht's jetzt_reichts jetzt_reicht_es hab_genug habe_genug_von langt_mir haben_fertig_mit
      -3 daumen_runter daumen_nach_unten geht_nicht_mehr geht_nicht geht_nix funktioniert_nicht funktioniert_nichts nichts_funktioniert nichts_geht
      -3 nichts_klappt nichts_passiert passiert_nichts tut_sich_nichts es_tut_sich_nichts keiner_zuständig niemand_zuständig
      -3 fühlt_sich_keiner_zuständig niemand_fühlt_sich von_pontius_zu_pilatus von_einem_zum_anderen am_arsch im_eimer für_den_eimer für_die_tonne
      -3 für_die_katz für_den_arsch in_die_tonne in_die_hose ging_in_die_hose geht_in_die_hose in_die_brüche in_den_sand_gesetzt ein_griff_ins_klo
      -3 griff_ins_klo den_bach_runter vor_die_hunde vor_die_wand_gefahren nicht_mehr_alle_tassen nicht_alle_tassen nicht_mehr_ganz_dicht
      -3 sie_noch_alle von_allen_guten_geistern spinnt_ihr geht's_noch gehts_noch geht_es_noch was_soll_das was_soll_der_mist was_soll_der_scheiß
      -3 das_kann_doch_nicht_wahr das_darf_doch_nicht das_darf_nicht_wahr ein_unding ein_ding_der_unmöglichkeit wie_kann_das_sein wie_kann_man_nur
      -3 jedes_mal_das_gleiche immer_das_gleiche immer_dasselbe immer_der_gleiche_mist immer_noch_nicht immer_noch_nichts seit_wochen_nichts
      -3 seit_monaten_nichts hält_man_uns_hin nur_ausreden nichts_als_ausreden faule_ausrede faule_ausreden kein_wort_der_entschuldigung
      -3 keine_entschuldigung nicht_mal_eine_entschuldigung kein_verlass keinen_verlass kein_verständnis null_verständnis kein_interesse
      -3 null_interesse kein_respekt keinen_respekt null_respekt keine_ahnung_von ohne_jede_ahnung null_ahnung unter_den_teppich fass_ohne_boden
      -2.5 nicht_gut nicht_schön nicht_in_ordnung nicht_ok nicht_okay nicht_zufrieden nicht_lustig nicht_mehr_lustig nicht_akzeptabel nicht_tragbar
      -2.5 nicht_hinnehmbar so_nicht so_geht_das_nicht so_geht_es_nicht das_geht_so_nicht nicht_das_gelbe_vom_ei alles_andere_als weit_entfernt_von
      -2.5 weit_davon_entfernt gar_nichts_gebracht hat_nichts_gebracht bringt_nichts bringt_rein_gar_nichts ohne_sinn_und_verstand zu_teuer
      -2.5 viel_zu_teuer zu_langsam viel_zu_langsam zu_spät viel_zu_spät zu_laut viel_zu_laut zu_wenig viel_zu_wenig zu_lange viel_zu_lange
      -2.5 ewig_gewartet ewig_lang ewig_warten stundenlang_gewartet stundenlang_warten stunden_gewartet vergeblich_gewartet umsonst_gekommen
      -2.5 kalt_serviert kalt_geliefert kein_geld_zurück geld_nicht_zurück auf_mein_geld geld_ist_weg auf_den_kosten_sitzen auf_dem_schaden_sitzen
      -2.5 auf_taube_ohren schlechter_als_erwartet schlechter_als_früher früher_war_es_besser früher_besser nicht_mehr_das_was nicht_mehr_wie_früher
      -2.5 schlecht_organisiert schlecht_beraten falsch_beraten falsch_geliefert falsche_ware nicht_bestellt nichts_angekommen nicht_angekommen
      -2.5 nie_angekommen nicht_geliefert nie_geliefert nicht_erschienen nicht_aufgetaucht keiner_da niemand_da fehl_am_platz
      -2 lässt_auf_sich_warten ließ_auf_sich_warten wartet_man_vergeblich kein_ende_in_sicht ohne_erfolg ohne_ergebnis ohne_grund ohne_vorwarnung
      -2 ohne_ankündigung ohne_begründung ohne_erklärung ohne_rücksicht nicht_mein_fall nicht_mein_geschmack nicht_mein_ding nichts_für_mich
      -2 nicht_sehr_gut nicht_besonders_gut nicht_gerade_günstig nicht_so_gut nicht_so_toll nicht_so_der_hit nicht_der_hit nicht_der_renner
      -2 nicht_der_bringer wenig_hilfreich wenig_überzeugend hätte_mehr_erwartet mehr_erwartet mehr_erhofft da_geht_mehr luft_nach_oben
      -2 viel_luft_nach_oben außer_betrieb ausser_betrieb fällt_auseinander auseinander_gefallen auseinandergefallen tut_mir_leid_um macht_keinen_sinn
      -2 ergibt_keinen_sinn keinen_sinn
      -1.5 schon_wieder zum_dritten_mal zum_vierten_mal zum_fünften_mal könnte_besser_sein geht_besser ging_schon_besser hätte_besser_sein_können
      -1.5 noch_luft_nach_oben lieber_nicht besser_nicht wäre_schön_gewesen muss_nicht_sein na_super na_toll na_prima na_klasse na_danke na_bravo
      -1.5 na_herzlichen_glückwunsch schöne_bescherung das_kann_ja_heiter_werden ja_super_danke vielen_dank_für_nichts danke_für_nichts
      -1.5 da_kommt_freude_auf
      -1 geht_so so_lala so_la_la mal_so_mal_so nichts_besonderes nix_besonderes nicht_umwerfend reißt_mich_nicht_vom_hocker`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 am_boden_zerstört bricht_mir_das_herz das_herz_gebrochen herz_gebrochen ein_trauerspiel den_tränen_nahe in_tränen_aufgelöst
      -3 tut_weh tut_so_weh zum_weinen nur_noch_traurig macht_mich_traurig stimmt_mich_traurig einfach_nur_traurig ruhe_in_frieden mein_beileid
      -3 herzliches_beileid am_ende_meiner_kräfte mit_den_nerven_am_ende mit_den_nerven_fertig nervlich_am_ende
      -2 sehr_schade wirklich_schade echt_schade tut_mir_leid leid_tun leider_nicht leider_nein leider_nur`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3 angst_um angst_und_bange angst_bekommen habe_angst hab_angst mir_wird_angst lief_es_kalt_den_rücken
      -2 mache_mir_sorgen machen_uns_sorgen mulmiges_gefühl ein_mulmiges_gefühl schlechtes_gefühl ungutes_gefühl`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 zum_erbrechen mir_wird_schlecht mir_wurde_schlecht wird_einem_schlecht haar_im_essen haare_im_essen da_vergeht_einem_der da_dreht_sich_mir`,
  },
];
