import type { UrgencyReason } from '../../types';

/** Words and phrases (with `_`) that make a German text urgent. */
export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {
  danger: `
    brand brände feuer feuerwehr brennt brannte gebrannt flammen rauch qualm qualmt raucht geraucht verbrannter_geruch riecht_verbrannt
    riecht_nach_rauch riecht_nach_gas gasgeruch gasleck gasaustritt explodiert explodierte explosion geplatzt stromschlag elektroschock
    einen_schlag_bekommen unter_strom funken sprühte_funken kurzschluss überhitzt überhitzung durchgeschmort verschmort angeschmort glühend_heiß
    lebensgefahr lebensgefährlich lebensgefährliche lebensbedrohlich gefährlich gefährliche gefährlicher gefahr_für brandgefahr brandgefährlich
    unfallgefahr sturzgefahr verletzungsgefahr erstickungsgefahr erstickt verschluckt allergie allergiker allergisch allergischer allergische
    allergischer_schock allergen allergene nussallergie anaphylaktisch anaphylaktischer notaufnahme notarzt notruf krankenwagen rettungswagen
    rettungsdienst krankenhaus klinik_eingeliefert giftnotruf vergiftet vergiftung lebensmittelvergiftung salmonellen blutet geblutet blutete blut
    bewusstlos ohnmächtig_geworden zusammengebrochen umgekippt verletzt verletzte verletzung geschnitten verbrühung gebrochen_arm arm_gebrochen
    bein_gebrochen gestürzt glassplitter glasscherbe glasscherben scherben metallsplitter metallteil plastikteil_im fremdkörper schraube_im nagel_im
    suizid selbstmord umbringen bringe_mich_um will_nicht_mehr_leben nicht_mehr_leben das_leben_nehmen hätte_sterben_können hätte_tot_sein
    fast_gestorben keine_bremsen bremsen_versagt bremse_versagt bremse_defekt kohlenmonoxid ohne_insulin ohne_medikamente hausnotruf bedroht_worden
    morddrohung zusammengeschlagen belästigt_worden kind_allein allein_mit_baby 112_angerufen 112_gerufen 110_angerufen`,
  fraud: `
    gehackt gehackte hacker hackt hackerangriff gekapert betrug betrugsversuch betrüger betrogen betrugsmasche phishing phishingmail phishing_mail
    fake_mail fake_sms fakeshop fake_shop fakeprofil gefälschte_mail gefälschte_sms gefälschter_brief spoofing enkeltrick schockanruf
    identitätsdiebstahl identität_gestohlen daten_gestohlen datenleck datenpanne datendiebstahl gestohlen gestohlene geklaut geklaute gestohlen_worden
    diebstahl unbefugt unbefugte unberechtigt_abgebucht unberechtigte_abbuchung unberechtigte_abbuchungen unbekannte_abbuchung unbekannte_abbuchungen
    unbekannte_buchung unbekannte_überweisung fremde_abbuchung abbuchung_die_ich_nicht nicht_autorisiert nicht_autorisierte nicht_von_mir
    nicht_ich_getätigt ohne_meine_zustimmung ohne_meine_einwilligung ohne_mein_einverständnis ohne_mein_wissen ohne_zustimmung in_meinem_namen
    auf_meinen_namen jemand_hat_mein jemand_hat_meine jemand_hat_sich jemand_anderes_hat konto_leergeräumt leergeräumt konto_geplündert konto_leer
    geld_verschwunden geld_ist_weg geld_weg vom_konto_verschwunden auf_den_link_geklickt link_angeklickt tan_weitergegeben pin_weitergegeben
    karte_missbraucht kartenmissbrauch karte_geklaut karte_kopiert karte_gestohlen sim_swap sim_swapping ist_das_wirklich_von_euch ist_das_echt
    ist_die_mail_echt seid_ihr_das ist_das_von_ihnen ist_diese_mail`,
  'asks-for-haste': `
    dringend dringende dringender dringendst eilt eilig es_eilt sehr_dringend brandeilig sofort sofortige sofortiger umgehend umgehende unverzüglich
    schnellstmöglich schnellstens baldmöglichst so_schnell_wie_möglich so_bald_wie_möglich asap auf_der_stelle jetzt_sofort jetzt_gleich jetzt_endlich
    notfall notfälle akut akuter bitte_helft helft_mir helfen_sie_mir bitte_helfen brauche_hilfe brauche_dringend brauchen_dringend hilfe_bitte
    bitte_melden bitte_melden_sie_sich meldet_euch_bitte bitte_meldet_euch ruft_mich_an rufen_sie_mich_an rufen_sie_mich_sofort bitte_anrufen ruft_an
    bitte_antworten antwortet_bitte antwortet_endlich melden_sie_sich_endlich meldet_euch_endlich bitte_schnell schnell_bitte macht_schnell
    beeilt_euch beeilen_sie_sich kann_nicht_warten kann_nicht_mehr_warten zeit_läuft die_zeit_läuft zeit_drängt die_zeit_drängt uhr_tickt
    brauche_jetzt brauche_sofort brauche_heute_noch karte_sperren karte_sofort_sperren konto_sperren zahlung_stoppen überweisung_stoppen höchste_zeit
    höchste_eisenbahn hilfe_schnell um_hilfe`,
  deadline: `
    heute heute_noch heute_abend heute_nacht heute_mittag morgen_früh morgen_abend bis_morgen bis_heute spätestens spätestens_morgen spätestens_heute
    in_einer_stunde in_zwei_stunden in_drei_stunden in_wenigen_stunden in_einer_halben_stunde in_zehn_minuten in_20_minuten in_10_minuten
    in_30_minuten innerhalb_einer_stunde innerhalb_von_24_stunden innerhalb_24_stunden binnen_24_stunden frist fristen fristende frist_läuft läuft_ab
    abgelaufen_morgen deadline stichtag letzter_tag letzte_chance vor_freitag bis_freitag bis_montag vor_weihnachten vor_mitternacht bis_mitternacht
    vor_dem_wochenende flug_geht fliege_morgen fliegen_morgen abflug_in zug_fährt_in reisen_morgen_ab fahren_morgen ziehe_morgen_um ziehen_morgen_um
    umzug_ist_morgen hochzeit_ist beerdigung_ist geburtstag_ist gäste_kommen fällig fällig_am prüfung_ist_morgen termin_ist_morgen schließt_um
    morgen_um ab_morgen für_morgen morgen_ist morgen_muss muss_morgen schon_morgen bereits_morgen`,
  'locked-out': `
    kann_mich_nicht_einloggen kann_mich_nicht_anmelden kann_mich_nicht_mehr_anmelden kann_mich_nicht_mehr_einloggen komme_nicht_rein
    komme_nicht_mehr_rein komme_nicht_hinein kommen_nicht_rein komme_nicht_ins komme_nicht_mehr_ins komme_nicht_an_mein kein_zugriff keinen_zugriff
    kein_zugang keinen_zugang zugang_gesperrt ausgesperrt ausgeschlossen_worden eingesperrt eingeschlossen gefangen_im stecken_fest stecke_fest
    steckt_fest stecken_geblieben sitze_fest sitzen_fest festgesessen im_aufzug im_fahrstuhl_stecken gestrandet gestrandete konto_gesperrt
    konto_wurde_gesperrt account_gesperrt karte_gesperrt karte_wurde_gesperrt karte_eingezogen karte_geschluckt gesperrt gesperrtes sperrung_meines
    abgeschaltet abgestellt strom_abgestellt wasser_abgestellt stehen_hier stehen_in_der_kälte erfrieren_hier letzter_zug_weg letzter_zug letzten_zug
    letzter_bus kein_ersatzbus kein_ersatzverkehr auf_offener_strecke im_tunnel am_bahnhof_fest am_flughafen_fest im_ausland ohne_strom ohne_heizung
    ohne_wasser ohne_warmwasser ohne_internet ohne_telefon ohne_netz ohne_empfang ohne_geld ohne_karte ohne_bargeld kein_strom kein_wasser
    keine_heizung kein_internet kann_nicht_bezahlen kann_nicht_zahlen kann_nicht_telefonieren kann_keinen_notruf komme_nicht_nach_hause
    kommen_nicht_nach_hause kommen_hier_nicht_weg komme_hier_nicht_weg verpasse_meinen_flug verpassen_unseren_flug verpasse_den_anschluss
    anschluss_verpasst obdachlos_ab`,
  'legal-threat': `
    anwalt anwalts anwältin rechtsanwalt rechtsanwältin anwaltlich jurist juristisch juristische rechtliche_schritte gerichtlich gerichtliche_schritte
    klage klagen verklage verklagen verklage_euch klage_einreichen mahnbescheid mahnverfahren schadensersatz schadenersatz strafanzeige anzeigen_werde
    anzeige_erstatten anzeige_erstattet polizei_eingeschaltet polizei_einschalten verbraucherzentrale verbraucherschutz verbraucherschützer
    verbraucherschutzverein schlichtungsstelle schlichtungsstelle_energie ombudsmann ombudsstelle bafin bundesnetzagentur kartellamt
    eisenbahnbundesamt gewerbeaufsicht gesundheitsamt lebensmittelaufsicht lebensmittelkontrolle ordnungsamt datenschutzbehörde
    datenschutzbeauftragter datenschutzbeauftragten dsgvo dsgvo_anfrage dsgvo_beschwerde abmahnung abmahnen arbeitsgericht amtsgericht landgericht
    rechtsschutz rechtsschutzversicherung rechtsweg konsumentenschutz arbeiterkammer vki frist_gesetzt letzte_frist nachfrist fristsetzung
    rücktritt_vom_kaufvertrag rücktritt_vom_vertrag trete_vom_vertrag gewährleistung_einklagen widerspruch_eingelegt inkasso gerichtsvollzieher
    vor_gericht zum_gericht bei_gericht`,
  'press-threat': `
    presse an_die_presse zur_presse presse_informieren presse_eingeschaltet lokalzeitung tageszeitung journalist journalisten journalistin reporter
    redaktion an_die_medien öffentlich_machen mache_das_öffentlich mache_es_öffentlich an_die_öffentlichkeit verbrauchermagazin viral viral_gehen
    geht_viral teilt_das bitte_teilen teilen_erwünscht bitte_weiterleiten verbreitet_das weitersagen alle_warnen warne_alle warne_jeden
    alle_sollen_wissen alle_sollen_es leute_sollen_wissen rezension_folgt schlechte_bewertung_folgt negative_bewertung_folgt bewertung_auf
    google_bewertung trustpilot screenshots_gemacht leserbrief shitstorm zum_fernsehen an_die_zeitung zur_zeitung`,
  leaving: `
    kündige kündigen gekündigt kündigung kündigung_ist_raus kündigung_geschrieben kündigung_eingereicht sonderkündigung sonderkündigungsrecht
    fristlose_kündigung fristlos werde_kündigen vertrag_beenden beende_meinen beende_den_vertrag nicht_verlängern verlängere_nicht wechsle wechsele
    wechseln_den wechsel_zu wechsle_zu wechsle_zur anbieter_wechseln anbieterwechsel anderen_anbieter anderer_anbieter neuen_anbieter bank_wechseln
    andere_bank neue_bank neuer_anbieter versicherung_wechseln zur_konkurrenz zur_konkurrenz_wechseln nummer_mitnehmen rufnummer_mitnehmen portierung
    nie_wieder nie_mehr das_war's_für_mich das_wars_für_mich das_letzte_mal zum_letzten_mal letztes_mal_bei einen_kunden_weniger kunden_verloren
    kundin_verloren kunde_verloren als_kunden_verloren einen_kunden_verloren habt_mich_verloren seht_mich_nie_wieder sehen_mich_nie_wieder
    nicht_mehr_bei_euch nicht_mehr_bei_ihnen kaufe_nicht_mehr kaufe_hier_nicht_mehr kaufe_nichts_mehr bestelle_nicht_mehr bestelle_nie konto_auflösen
    konto_schließen konto_kündigen account_löschen konto_löschen abo_beenden abo_kündigen abbestellen abbestellt widerruf widerrufe widerrufen
    stornieren storniere storniere_alles austreten ausgetreten boykott boykottiere boykottieren tschüss_für_immer und_tschüss auf_nimmerwiedersehen
    ihr_seid_mich_los sie_sind_mich_los`,
  'no-answer': `
    keine_antwort keine_antworten keine_rückmeldung keine_reaktion kein_rückruf keinen_rückruf keine_rückantwort bis_heute_keine bis_heute_nichts
    bis_jetzt_keine bis_jetzt_nichts noch_keine_antwort noch_keine_rückmeldung immer_noch_keine_antwort immer_noch_keine_rückmeldung immer_noch_keine
    noch_immer_keine immer_noch_nichts noch_immer_nichts nichts_gehört nie_etwas_gehört nie_wieder_etwas_gehört nichts_mehr_gehört nie_gemeldet
    nicht_gemeldet nicht_zurückgerufen nie_zurückgerufen nicht_zurückgemeldet nicht_geantwortet nie_geantwortet nicht_beantwortet nie_beantwortet
    niemand_antwortet keiner_antwortet niemand_meldet_sich keiner_meldet_sich meldet_sich_niemand meldet_sich_keiner meldet_sich_nicht meldet_sich_nie
    niemand_ruft keiner_ruft ruft_niemand_zurück ruft_keiner_zurück niemand_geht_ran keiner_geht_ran geht_niemand_ran geht_keiner_ran niemand_reagiert
    keiner_reagiert reagiert_nicht reagieren_nicht reagiert_niemand antwortet_nicht antworten_nicht antwortet_niemand niemand_erreichbar
    keiner_erreichbar nicht_erreichbar nicht_zu_erreichen niemanden_zu_erreichen niemanden_erreicht niemand_zu_erreichen telefonisch_nicht_erreichbar
    nie_erreichbar funkstille schweigen_im_walde werde_ignoriert ignoriert_mich ignorieren_mich ignoriert_meine ignorieren_meine mehrfach_angerufen
    mehrfach_geschrieben mehrmals_angerufen mehrmals_geschrieben schon_dreimal dreimal_angerufen dreimal_geschrieben drei_mails fünf_mails
    warte_auf_antwort warte_auf_eine_antwort warte_immer_noch warte_noch_immer warten_immer_noch warte_seit warten_seit warte_schon warten_schon`,
};
