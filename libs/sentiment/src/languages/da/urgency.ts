import type { UrgencyReason } from '../../types';

/** Danish words and phrases (with `_`) that make a text urgent; exact forms. */
export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {
  danger: `brand branden brande brænder brændte i_brand gik_ild_i ild_i flammer røgen røgudvikling lugter_brændt brændt_lugt eksploderede
    eksploderet eksploderer eksplosion eksplosionen fik_stød stød giver_stød elektrisk_stød gnister gnistrer slår_gnister livsfarlig livsfarligt
    livsfarlige farlig farligt farlige livstruende allergi allergisk allergiske allergireaktion allergichok anafylaktisk skadestuen skadestue
    ambulance ambulancen hospital hospitalet indlagt akutmodtagelsen kom_til_skade kommet_til_skade er_skadet blev_skadet brækkede brækket_armen
    brandfare brandvæsenet brandvæsen forgiftet forgiftede forgiftning madforgiftning selvmord selvmordstanker tage_mit_eget_liv tage_livet_af
    gør_en_ende_på vil_ikke_leve 112 gaslugt lugter_gas lugter_af_gas gasudslip kvalt kvæles kvalte kan_ikke_få_luft glasskår
    plastik_i_maden besvimet besvimede bevidstløs smelter smeltet smeltede overophedet vælter_ned væltede_ned faldt_ned_over skoldet skoldede
    forbrændt forbrænding i_livsfare i_fare tilbagekald tilbagekaldes lækker_gas kulilte ramt_af_toget salmonella listeria
    kom_røg der_var_røg røg_ud_af røg_og begyndte_at_ryge begynder_at_ryge brændende_varm brændende_varmt nødkald nødkaldet faldet_om
    epipen brækket_benet `,
  fraud: `hacket hackede hacker hackere hackerangreb hacking blevet_hacket svindel svindlet svindler svindlere svindlernummer svindelnummer
    identitetstyveri stjålet_min_identitet stjålet stjålne stjæler tyveri misbrugt misbrugte misbruger misbrug phishing phishingmail smishing
    fupmail fupsms falsk_mail falsk_sms falsk_hjemmeside falsk_side fup_sms hævet_penge hævet_på_mit hævet_på_min hævet_fra_min hævet_uden
    trukket_penge_uden trukket_uden_min trækker_penge_uden tømt_min_konto tømt_kontoen tømmer_min_konto kontoen_er_tømt penge_er_væk pengene_er_væk
    pengene_er_forsvundet forsvundet_fra_min_konto ukendt_hævning ukendte_hævninger ukendt_betaling ukendte_betalinger ukendt_træk mit_kort_er
    kortet_er_misbrugt nogen_har_brugt nogen_har_hævet nogen_har_overtaget nogen_har_oprettet nogen_har_købt uden_min_tilladelse uden_mit_samtykke
    uden_min_godkendelse optaget_lån_i lån_i_mit_navn i_mit_navn_uden datalæk datalækage databrud lækket_mine cpr_lækket sim_swap overtaget_mit_nummer
    bedrageri bedraget franarret franarrede afpresning afpresses ransomware
    i_mit_navn på_mit_kort mit_mitid mitid_oplysninger oplyste_det spær_det spær_kortet spær_mit stop_udbetalingen stoppe_udbetalingen
    væk_fra_kontoen`,
  'asks-for-haste': `haster det_haster haster_virkelig haster_meget hastende hurtigst_muligt hurtigst_mulig så_hurtigt_som_muligt så_hurtigt_som_overhovedet
    snarest snarest_muligt hastesag asap omgående øjeblikkeligt øjeblikkelig straks med_det_samme lige_nu akut akutte ring_til_mig_nu
    ring_mig_op ring_straks ring_til_mig_straks svar_nu svar_straks svar_hurtigt svar_mig_nu ring_nu hurtigt_svar hurtig_hjælp hjælp_nu
    har_brug_for_hjælp_nu brug_for_hjælp_nu kan_ikke_vente nødsituation nødsituationer nødstilfælde nødhjælp sos mayday prøv_at_skynde skynd_jer`,
  deadline: `i_morgen imorgen i_morgen_tidlig inden_i_morgen inden_i_aften inden_fredag inden_mandag inden_kl
    inden_middag inden_weekenden inden_for_en_time inden_for_et_døgn om_en_time om_to_timer om_en_halv_time om_tre_timer om_få_timer om_et_kvarter
    om_10_min om_15_min om_20_min om_30_min om_20_minutter om_30_minutter flyver_om afgår_om kører_om rejser_om rejser_i_morgen flyver_i_morgen
    går_om senest senest_i_dag senest_i_morgen deadline fristen_er frist fristen udløber udløber_i_dag udløber_i_morgen lukker_om lukker_kl
    sidste_dag sidste_chance sidste_frist overtagelse_i_morgen
    inden_i_dag skal_bruges_i_dag skal_bruge_den_i_dag skal_afsted_i_dag rejser_i_dag flyver_i_dag rejser_i_aften frist_i_dag udløber_i_nat`,
  'locked-out': `kan_ikke_logge kan_ikke_logge_ind kan_ikke_logge_på kan_ikke_komme_på kan_ikke_komme_ind kan_ikke_komme_ud kan_ikke_komme_hjem
    kan_ikke_komme_videre kommer_ikke_ind kommer_ikke_hjem låst_ude låst_inde låst_fast konto_låst kontoen_er_låst låst_min_konto låst_kontoen spærret
    spærrede spærrer er_spærret kortet_er_spærret mit_kort_er_spærret lukket_ude lukket_inde strandet strandede sidder_fast sad_fast
    står_fast fanget_i fanget_på indespærret fik_lukket lukket_for har_lukket_for uden_strøm uden_varme uden_vand uden_internet uden_net uden_telefon
    uden_penge uden_mobil ingen_strøm ingen_varme intet_vand intet_internet smidt_af_toget smidt_af kan_ikke_betale kan_ikke_bruge_mit_kort
    kan_ikke_hæve kan_ikke_ringe kan_ikke_tilgå sidste_tog_er_kørt ingen_tog_hjem
    strandet_på sidste_tog_kørte stationen_er_låst kørte_forbi_uden alene_på_perronen`,
  'legal-threat': `advokat advokaten advokater min_advokat sagsøge sagsøger sagsøgt stævne stævner stævning søgsmål gruppesøgsmål retssag retslige_skridt
    juridiske_skridt juridisk forbrugerklagenævnet forbrugerklagenævn forbrugerombudsmanden forbrugerrådet center_for_klageløsning politianmelde
    politianmeldt politianmelder politianmeldelse politiet anmelde anmelder_jer anmeldt_jer anmeldt_til melder_jer datatilsynet finanstilsynet
    arbejdstilsynet fødevarestyrelsen sikkerhedsstyrelsen konkurrencestyrelsen forbrugerstyrelsen ankenævn ankenævnet ankenævnet_for pengeinstitutankenævnet
    teleankenævnet klagenævn klagenævnet ombudsmanden inkasso inkassosag inkassofirma fogedretten kontraktbrud købeloven erstatningskrav kræver_erstatning
    gdpr indgiver_klage formel_klage ses_i_retten`,
  'press-threat': `pressen avisen aviserne medierne journalist journalisten journalister ekstra_bladet ekstrabladet operation_x tv2 tv_2 dr
    dr_nyheder går_viralt gå_viralt viralt lokalavisen går_til_pressen går_til_medierne går_til_avisen kontakter_pressen kontakter_medierne skriver_til_avisen
    forbrugermagasinet forbrugerprogrammet advare_alle advarer_alle advare_andre advarer_andre advarsel_til del_gerne del_opslaget deler_dette
    anmeldelse_på_trustpilot på_trustpilot trustpilot hænge_ud hænger_jer_ud læserbrev`,
  leaving: `opsiger opsige opsagde opsigelse opsigelsen siger_op siger_jer_op sige_op sagde_op opsagt sagt_op siger_mit_abonnement_op siger_abonnementet_op
    siger_aftalen_op sagt_mit_abonnement_op melder_mig_ud melder_os_ud udmelder meldt_mig_ud afmelder afmelde skifter_til skifte_til skiftet_til
    skifter_nu skifter_væk skifter_selskab skifte_selskab skifter_udbyder skifte_udbyder skifter_bank skifte_bank skiftet_bank skifter_leverandør
    flytter_bank flytter_mine_penge flytter_mit_abonnement flytter_alle flytter_mit_nummer lukker_min_konto lukke_min_konto
    lukker_kontoen konkurrenten konkurrenterne konkurrent går_til_konkurrenten finder_en_anden finder_et_andet finder_nogle_andre finder_et_nyt
    aldrig_mere aldrig_igen aldrig_mere_kunde aldrig_kunde ikke_længere_kunde ikke_kunde_længere mister_en_kunde mistet_en_kunde tabt_en_kunde slut_med_jer
    sidste_gang_jeg sidste_gang_vi sidste_køb køber_aldrig handler_aldrig handler_et_andet går_et_andet_sted et_andet_sted_fremover farvel_til_jer
    dropper_jer dropper_abonnementet smutter_til siger_farvel slettet_min_konto sletter_min_konto vil_slettes
    flytter_vi_nu flytter_lånet afbestiller afbestiller_vi anden_bank andet_selskab andet_teleselskab smutter_vi
    vi_smutter så_skrider `,
  'no-answer': `intet_svar ingen_svar ikke_fået_svar ikke_fået_et_svar aldrig_fået_svar aldrig_svar stadig_intet_svar stadig_ikke_svar endnu_intet_svar
    ikke_svaret har_ikke_svaret svarer_ikke svarer_aldrig ingen_svarer ingen_der_svarer ikke_noget_svar ikke_et_svar stadig_ikke_hørt ikke_hørt_fra
    aldrig_hørt_fra hører_intet hører_ikke_fra hørt_intet intet_hørt ingen_reaktion ingen_respons ingen_tilbagemelding ikke_ringet_tilbage ringer_ikke_tilbage
    ingen_ringer_tilbage aldrig_ringet_tilbage tager_ikke_telefonen tager_den_ikke ingen_tager_telefonen ingen_tager_den venter_på_svar venter_stadig_på
    ventet_på_svar afventer_svar rykket_for_svar rykket_flere_gange skrevet_flere_gange ringet_flere_gange mailet_flere_gange total_tavshed
    ignorerer_mine ignorerer_mig bliver_ignoreret lagde_på smider_røret_på
    uden_svar uden_at_svare ingen_har_svaret ingen_der_har_svaret svarer_mig_ikke tredje_gang_jeg fjerde_gang_jeg femte_gang_jeg
    for_tredje_gang for_fjerde_gang ingen_der_ringer ringede_aldrig`,
  question: `
    hvad_koster hvornår_åbner hvornår_kommer hvor_mange hvor_meget_koster hvor_længe kan_man kan_jeg kan_i har_i er_der er_det_muligt
    findes_der hvordan_får hvordan_gør nogen_der_ved ved_i`,
};
