import type { Language, UrgencyReason } from '../types';

type Words = Partial<Record<UrgencyReason, string>>;

/** Words and phrases (with `_`) that make a text urgent. */
export const urgencyWords: Readonly<Record<Language, Words>> = {
  da: {
    danger: `brand brænder røg eksploderede eksplosion stød gnister livsfarlig farlig farligt allergi allergisk allergichok skadestuen ambulance hospital
      kom_til_skade brandfare forgiftet forgiftning selvmord tage_mit_eget_liv 112 gaslugt kvalt glasskår`,
    fraud: `hacket hackede hacking svindel svindlet identitetstyveri stjålet stjålne misbrugt misbrug phishing hævet_penge hævet_på_mit trukket_penge_uden
      ukendt_hævning ukendt_betaling mit_kort_er nogen_har_brugt uden_min_tilladelse datalæk databrud`,
    'asks-for-haste':
      'haster hurtigst_muligt hastesag asap omgående øjeblikkeligt straks akut ring_til_mig_nu svar_nu ring_nu nødsituation nødstilfælde',
    deadline:
      'i_dag i_aften i_morgen inden_i_morgen om_en_time om_to_timer flyver_om afgår_om senest deadline frist fristen udløber lukker_om',
    'locked-out':
      'kan_ikke_logge låst_ude spærret lukket_ude strandet sidder_fast kan_ikke_komme_ind fik_lukket lukket_for uden_strøm uden_varme uden_internet',
    'legal-threat':
      'advokat sagsøge sagsøger stævning forbrugerklagenævnet forbrugerombudsmanden politianmelde politianmeldt politiet anmelde datatilsynet ankenævn inkasso',
    'press-threat':
      'pressen avisen journalist ekstra_bladet kontant operation_x tv2 dr går_viralt advare_alle anmeldelse_på_trustpilot trustpilot',
    leaving:
      'opsiger opsige siger_op opsagt siger_mit_abonnement_op skifter_til skifter_selskab skifter_udbyder konkurrenten finder_en_anden aldrig_mere aldrig_igen',
    'no-answer':
      'intet_svar ikke_fået_svar ikke_svaret ingen_svarer ikke_noget_svar stadig_ikke_hørt ikke_hørt_fra tager_ikke_telefonen',
  },
  sv: {
    danger: `brand brinner rök exploderade explosion stöt gnistor livsfarlig farlig farligt allergi allergisk akuten ambulans sjukhus skadad_av
      brandfara förgiftad förgiftning självmord ta_mitt_liv 112 gaslukt kvävdes glasbit`,
    fraud: `hackad hackat kapad kapat bedrägeri bedragen identitetsstöld stulen stulit stulet missbrukat phishing tagit_ut_pengar dragit_pengar_utan
      okänd_betalning mitt_kort_har någon_har_använt utan_mitt_godkännande dataläcka`,
    'asks-for-haste':
      'brådskande bråttom akut snarast omedelbart genast asap ring_mig_nu svara_nu ring_nu nödläge snabbt_som_möjligt',
    deadline:
      'idag i_dag ikväll i_kväll imorgon i_morgon om_en_timme om_två_timmar avgår_om senast deadline tidsfrist går_ut stänger_om flyger_om',
    'locked-out':
      'kan_inte_logga utelåst spärrat spärrad avstängd strandad strandsatt sitter_fast kommer_inte_in utan_ström utan_värme utan_internet',
    'legal-threat':
      'advokat stämma stämmer stämning arn konsumentverket konsumentombudsmannen reklamationsnämnden polisanmäla polisanmält polisen anmäla inkasso',
    'press-threat':
      'pressen tidningen journalist aftonbladet expressen plus_i_svt råd_och_rön varna_alla trustpilot uppdrag_granskning',
    leaving:
      'säger_upp säga_upp sagt_upp byter_till byter_bolag byter_leverantör konkurrenten aldrig_mer aldrig_igen avslutar_mitt',
    'no-answer': 'inget_svar inte_fått_svar inte_svarat ingen_svarar fortfarande_inte_hört inte_hört_av svarar_inte',
  },
  nb: {
    danger: `brann brenner røyk eksploderte eksplosjon støt gnister livsfarlig farlig allergi allergisk legevakten ambulanse sykehus skadet_av
      brannfare forgiftet forgiftning selvmord ta_mitt_eget_liv 112 113 gasslukt kvalt glassbit`,
    fraud: `hacket svindel svindlet identitetstyveri stjålet misbrukt phishing tatt_ut_penger trukket_penger_uten
      ukjent_betaling kortet_mitt_er noen_har_brukt uten_min_tillatelse datalekkasje`,
    'asks-for-haste':
      'haster hastesak snarest umiddelbart øyeblikkelig straks akutt asap ring_meg_nå svar_nå ring_nå nødsituasjon så_fort_som_mulig',
    deadline:
      'i_dag i_kveld i_morgen om_en_time om_to_timer går_om senest deadline frist fristen utløper stenger_om flyr_om',
    'locked-out':
      'kan_ikke_logge får_ikke_logget utestengt sperret strandet sitter_fast kommer_ikke_inn uten_strøm uten_varme uten_internett',
    'legal-threat':
      'advokat saksøke saksøker stevning forbrukerrådet forbrukertilsynet forbrukerklageutvalget politianmelde politianmeldt politiet anmelde datatilsynet inkasso',
    'press-threat': 'pressen avisen journalist vg dagbladet forbrukerinspektørene tv2 nrk advare_alle trustpilot',
    leaving:
      'sier_opp si_opp sagt_opp bytter_til bytter_selskap bytter_leverandør konkurrenten aldri_mer aldri_igjen avslutter_kundeforholdet',
    'no-answer':
      'ikke_noe_svar ikke_fått_svar ikke_svart ingen_svarer fortsatt_ikke_hørt ikke_hørt_fra svarer_ikke tar_ikke_telefonen',
  },
  en: {
    danger: `fire burning smoke exploded explosion shock sparks dangerous allergic allergy hospital ambulance injured poisoned poisoning
      suicide kill_myself 911 999 gas_leak choked glass_in`,
    fraud: `hacked hacker fraud fraudulent identity_theft stolen phishing scammed withdrew_money withdrawn_money took_money unauthorised unauthorized
      without_my_permission someone_used my_card_was data_breach`,
    'asks-for-haste':
      'urgent urgently asap immediately right_now call_me_now emergency as_soon_as_possible time_sensitive',
    deadline: 'today tonight tomorrow in_an_hour in_two_hours deadline expires leaves_in departs_in by_end_of_day',
    'locked-out':
      "can't_log cannot_log locked_out blocked stranded stuck_at can't_get_in can't_access no_power no_heating no_internet",
    'legal-threat':
      'lawyer attorney sue suing lawsuit ombudsman small_claims court police trading_standards legal_action',
    'press-threat': 'press newspaper journalist bbc_watchdog media going_viral trustpilot warn_everyone',
    leaving:
      'cancelling canceling cancel_my switching_to switch_to competitor never_again never_buy leaving_for close_my_account taking_my_business',
    'no-answer':
      'no_reply no_response no_answer nobody_answers no_one_answers nobody_picks still_waiting_for_a_reply not_replied',
  },
};

/** Words of waiting and of time, for "waited 45 minutes". */
export const waitWords = {
  waiting: /^(?:vent|vänt|wait|kø|kö|telefonkø|telefonkö|hold$|holding)/,
  units:
    /^(?:minut|minutt|time|timer|timme|timmar|dag|dage|dagar|dager|døgn|uge|uger|vecka|veckor|uke|uker|måned|månad|minute|hour|day|week|month)/,
} as const;
