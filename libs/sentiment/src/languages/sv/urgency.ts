import type { UrgencyReason } from '../../types';

/** Words and phrases (with `_`) that make a Swedish text urgent. */
export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {
  danger: `
    brand branden brinner brann brunnit eld elden lågor röken rök rykte_upp ryker börjat_ryka börjar_ryka det_ryker bränt_lukt luktar_bränt
    luktar_gas gaslukt gasläcka gasläckage exploderade exploderar exploderat explosion smällde stöt stötar fick_en_stöt elchock elstöt
    strömförande gnistor gnistrar gnistrade kortslutning kortslöt överhettad överhettat överhettas livsfarlig livsfarligt livsfarliga
    livshotande farlig farligt farliga brandfara brandfarlig olycksrisk kvävningsrisk fallrisk klämrisk allergi allergisk allergiskt allergen
    nötallergi nötallergiker allergichock anafylaktisk akuten akutmottagning ambulans ambulansen sjukhus sjukhuset vårdcentralen_med
    giftinformationen skadad_av skadade_sig skadat_sig skar_sig skurit_sig brände_sig bränt_sig bröt_armen bröt_benet föll_ner_på klämde_sig
    blöder blödde blod medvetslös svimmade förgiftad förgiftat förgiftning matförgiftning matförgiftad matförgiftade salmonella självmord
    ta_mitt_liv tar_mitt_liv vill_dö orkar_inte_leva 112 ring_112 kvävdes kvävas satte_i_halsen glasbit glasbitar glassplitter
    glasskärvor metallbit plastbit_i_maten spik_i barnet_kunde kunde_ha_dött kunde_dött kunde_dö fara_för_livet nära_att_dö inga_bromsar
    bromsarna_funkar kolmonoxid utan_insulin nödsamtal trygghetslarm trygghetslarmet misshandlad hotad_till_livet mordhot
    epipen epipennan adrenalinpenna adrenalinpennan börjat_brinna `,
  fraud: `
    hackad hackat hackade hackats hackare blivit_hackad kapad kapat kapats kapade bedrägeri bedrägeriet bedrägerier bedragen bedragare
    bedragaren bluff_sms bluffmejl bluffsamtal bluffaktura fejkmejl falskt_sms falskt_mejl identitetsstöld id_stöld id_kapning id_kapad stulen
    stulit stulet stulna stöld bestulen missbrukat missbrukats phishing nätfiske vishing smishing skimmad skimmat skimmats tagit_ut_pengar
    tog_ut_pengar dragit_pengar_utan drog_pengar_utan dragit_utan okänd_betalning okänt_köp okända_köp okänd_transaktion okända_transaktioner
    okänt_uttag okända_uttag köp_jag_inte_gjort köp_som_jag_inte mitt_kort_har mitt_kort_är_använt kortet_har_använts någon_har_använt
    någon_har_tagit någon_har_loggat någon_annan_har_loggat någon_försöker_logga i_mitt_namn utan_mitt_godkännande utan_mitt_medgivande
    utan_min_tillåtelse dataläcka dataintrång läckt_mina läckta_uppgifter obehörig obehöriga obehörigt tömt_kontot tömde_kontot kontot_tömt
    kontot_är_tömt länsat_kontot pengarna_är_borta försvunnit_från_kontot saknas_på_kontot lurade_mig_att_logga bankid_bedrägeri blivit_lurad_på
    klickade_på_länken klickat_på_länken lämnat_ut_koden mina_koder är_det_verkligen_ni är_detta_från_er är_det_här_äkta
    från_mitt_konto swishat_ut swishat_från tog_ut_från spärrtjänst spärrtjänsten spärra_kortet`,
  'asks-for-haste': `
    brådskande brådskar bråttom jättebråttom akut akuta akutläge snarast snarast_möjligt så_snart_som_möjligt så_fort_som_möjligt
    så_snabbt_som_möjligt snabbt_som_möjligt fortast_möjligt skyndsamt skyndsam skynda skynda_er omedelbart omedelbar omgående genast på_en_gång
    med_en_gång nu_direkt nu_på_en_gång asap ring_mig ring_mig_nu ring_mig_omgående ring_mig_genast ring_upp_mig svara_nu svara_mig svara_snälla
    ring_nu nödläge nödsituation nödfall i_nöd hjälp_mig hjälp_mig_nu hjälp_nu snälla_hjälp snabb_hjälp_behövs kan_inte_vänta hinner_inte_vänta
    tiden_rinner behöver_svar_nu behöver_svar_direkt behöver_hjälp_nu behöver_hjälp_direkt måste_lösas_nu måste_ha_svar stoppa_betalningen
    spärra_kortet spärra_mitt_kort`,
  deadline: `
    imorgon i_morgon imorn imorron i_morgon_bitti imorgon_bitti övermorgon_senast om_en_timme om_en_timma
    om_två_timmar om_tre_timmar om_några_timmar om_en_kvart om_en_halvtimme om_tio_minuter om_20_minuter inom_en_timme inom_24_timmar
    inom_ett_dygn innan_imorgon innan_fredag före_fredag innan_helgen innan_jul innan_midnatt före_midnatt avgår_om går_om_en flyger_om
    flyget_går åker_imorgon reser_imorgon flyttar_imorgon öppnar_om senast senast_imorgon senast_idag deadline tidsfrist tidsfristen fristen
    sista_dagen sista_dag sista_chansen_idag går_ut löper_ut förfaller förfallodag stänger_om bröllopet_är begravningen_är kalaset_är
    gästerna_kommer
    behöver_idag reser_idag flyger_idag reser_ikväll senast_ikväll `,
  'locked-out': `
    kan_inte_logga kan_ej_logga kommer_inte_in kommer_ej_in kommer_inte_åt kommer_ej_åt utelåst utelåsta utlåst utelåsta_ur låst_ute inlåst
    inlåsta instängd instängda fast_i_hissen fast_i_tåget fast_på_tåget sitter_fast sitter_vi_fast satt_fast står_fast sitter_inlåsta spärrat
    spärrad spärrats spärrade kontot_spärrat kortet_spärrat låst_konto kontot_låst kontot_är_låst avstängd avstängt avstängda stängt_av_mitt
    stängde_av_mitt strandad strandade strandsatt strandsatta står_och_fryser fryser_ihjäl ingen_ersättningsbuss sista_tåget_gått
    sista_tåget_har fast_på_stationen fast_på_flygplatsen fast_utomlands utomlands_utan utan_ström utan_el utan_värme utan_vatten
    utan_varmvatten utan_internet utan_telefon utan_täckning utan_kort utan_pengar utan_tak_över inga_pengar_till kan_inte_betala kan_inte_ringa
    kan_inte_legitimera strömlöst strömlösa internet_ligger_nere nätet_ligger_nere allt_ligger_nere kommer_inte_hem kommer_inte_härifrån
    tar_oss_inte_härifrån tar_mig_inte_hem missade_sista missar_flyget missar_mitt_flyg missar_anslutningen
    stationen_är_låst sista_tåget_gick tåget_gick_förbi stationen_är_stängd ensamma_på_perrongen ensam_på_perrongen åkte_förbi
    körde_förbi`,
  'legal-threat': `
    advokat advokaten jurist juristen stämma stämmer_er stämma_er stämning stämningsansökan stämningsmål juridiskt juridiska rättsliga_åtgärder
    rättsliga_steg rättsligt domstol domstolen tingsrätt tingsrätten rättegång arn allmänna_reklamationsnämnden reklamationsnämnden
    konsumentverket konsumentombudsmannen konsumentrådgivare konsumentrådgivaren konsumentköplagen konsumenttjänstlagen hallå_konsument
    ko_anmälan distansavtalslagen konsumenternas_bankbyrå finansinspektionen pts integritetsskyddsmyndigheten imy gdpr gdpr_anmälan
    datainspektionen diskrimineringsombudsmannen do_anmälan arbetsmiljöverket livsmedelsverket miljöförvaltningen polisanmäla polisanmäler
    polisanmält polisanmälan polisanmäld polisen anmäla anmäler anmält anmälan_är_gjord anmäla_er anmäler_er inkasso inkassokrav kronofogden
    kronofogde betalningsföreläggande skadestånd kräver_skadestånd hävde_köpet häver_köpet häva_köpet`,
  'press-threat': `
    pressen tidningen tidningarna lokaltidningen kvällstidningen journalist journalisten journalister reporter reportern redaktionen media
    medierna tar_det_till_media går_till_media kontaktar_media kontakta_media går_till_pressen går_till_tidningen plus_i_svt uppdrag_granskning
    kalla_fakta råd_och_rön insändare debattartikel varna_alla varnar_alla varna_andra varnar_andra sprida_detta sprider_detta sprid_detta
    dela_detta dela_gärna sprid_vidare går_viralt gå_viralt viralt recension_på hänga_ut hänger_ut hängas_ut lägger_ut_det_här lägger_ut_allt
    alla_ska_få_veta folk_ska_få_veta aftonbladet expressen trustpilot`,
  leaving: `
    säger_upp säga_upp sade_upp sa_upp sagt_upp uppsägning uppsägningen uppsagt uppsagda avsluta_mitt avsluta_vårt avslutar_mitt avslutar_vårt
    avslutar_nu avslutat_mitt avsluta_kontot avsluta_kundförhållandet avsluta_abonnemanget avsluta_medlemskapet byter_till byta_till bytt_till
    bytte_till byter_bolag byta_bolag byter_leverantör byta_leverantör byter_operatör byta_operatör byter_bank byta_bank byter_abonnemang
    byter_försäkringsbolag flyttar_mina_lån flyttar_mitt_lån flyttar_alla_mina flyttar_mitt_nummer tar_mitt_nummer konkurrent konkurrenten
    konkurrenter konkurrenterna till_konkurrenten en_annan_leverantör annat_bolag annan_operatör annan_bank hitta_någon_annan aldrig_mer
    aldrig_igen lämnar_er lämnar_er_nu lämna_er hejdå_till_er tack_och_adjö adjö_till sista_gången_jag sista_gången_vi förlorat_en_kund
    förlorade_en_kund förlorar_en_kund tappat_en_kund tappar_en_kund en_kund_mindre ni_har_förlorat slutar_handla slutar_som_kund slutat_handla
    går_över_till gått_över_till ångerrätt avbeställer avbeställa_allt avbokar_allt bojkottar bojkotta
    avslutar avslutar_härmed flyttar_jag_alla flyttar_lånet flyttar_mina nu_räcker_det räcker_för_mig får_det_vara_nog
    någon_annanstans nån_annanstans annan_leverantör`,
  'no-answer': `
    inget_svar inga_svar inte_fått_svar ej_fått_svar inte_fått_något_svar inte_fått_några_svar får_inget_svar får_inga_svar fick_inget_svar
    får_ej_svar utan_svar inte_svarat ej_svarat inte_svarar svarar_inte svarar_ej svarar_aldrig svarade_aldrig har_aldrig_svarat ingen_svarar
    ingen_svarade ingen_har_svarat ingen_ringer ingen_ringde ingen_ringde_upp ingen_återkoppling ingen_respons ingen_reaktion ingen_hör_av
    ingen_hörde_av ingen_som_svarar fortfarande_inte_hört fortfarande_inget fortfarande_inte_fått inte_hört_av inte_hört_något inte_hört_ett
    inte_hört_ett_ljud hör_aldrig_av hörde_aldrig_av hör_inte_av ringde_aldrig ringer_aldrig_upp ringde_aldrig_upp återkommer_aldrig
    återkom_aldrig aldrig_återkommit tyst_från_er helt_tyst knäpptyst tystnad väntar_fortfarande väntar_på_svar väntat_på_svar
    mejlat_flera_gånger mejlat_tre ringt_flera_gånger ringt_tre skrivit_flera_gånger går_inte_att_nå går_inte_att_få_tag får_inte_tag_på
    får_inte_tag_i omöjliga_att_nå omöjligt_att_nå ignorerar_mina ignorerar_mig ignorerar_kunder
    utan_att_svara tredje_gången_jag fjärde_gången_jag femte_gången_jag för_tredje_gången för_fjärde_gången hört_ett_ord`,
  question: `
    vad_kostar när_öppnar när_kommer hur_många hur_mycket_kostar hur_länge kan_man kan_jag kan_ni har_ni finns_det går_det_att
    är_det_möjligt hur_får_jag hur_gör_jag någon_som_vet vet_ni ingår_det`,
};
