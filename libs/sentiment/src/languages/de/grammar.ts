import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: `
    nicht nich nich' net ned nit nie niemals nimmer kein keine keinen keinem keiner keines keins koa koan niemand niemanden niemandem nichts nix
    nirgends nirgendwo ohne kaum weder noch_nie keineswegs keinesfalls mitnichten nicht_mal nicht_einmal nicht_mehr gar_nicht überhaupt_nicht garnicht
    auf_keinen_fall in_keiner_weise in_keinster_weise nicht_im_geringsten nicht_die_bohne nicht_wirklich gar_kein gar_keine überhaupt_kein
    überhaupt_keine keinerlei null zero kein_einziger keine_einzige kein_einziges nicht_ein_einziges nicht_ein_einziger alles_andere_als
    weit_entfernt_von nimma nimmermehr schwerlich selten fern_von nicht_gerade nicht_unbedingt noch_nicht immer_noch_nicht noch_immer_nicht`,
  negatorsBehind: `
    nicht nich net ned nit nie niemals nimmer nix nichts gar_nicht überhaupt_nicht garnicht nicht_mehr nicht_einmal nicht_mal nicht_wirklich
    noch_nicht immer_noch_nicht noch_immer_nicht`,
  notNegating: `
    nur bloß bloss lediglich allein zuletzt umsonst zweifel frage ausnahme weniger minder unbedingt sondern wahr so_wichtig`,
  comparisons: `
    so besser bessere besseren besseres beste besten schlechter schneller schöner netter freundlicher günstiger mehr wie solch solche solchen leckerer
    einfacher`,
  strengtheners: `
    2 unfassbar wahnsinnig irrsinnig abartig krass unvorstellbar
    1.5 sehr wirklich unglaublich extrem total absolut völlig vollkommen komplett äußerst überaus höchst ungemein ungeheuer enorm furchtbar
    1.5 schrecklich fürchterlich entsetzlich wahnsinn mega super ultra hyper voll tierisch sau irre verdammt verflucht außerordentlich außergewöhnlich
    1.5 ausgesprochen zutiefst überhaupt maximal dermaßen derart derartig restlos rundum durch_und_durch voll_und_ganz ganz_und_gar unendlich
    1.5 grenzenlos bodenlos unsagbar unheimlich richtig_doll arg fei
    1.3 so richtig echt besonders ganz_besonders echte echter echtes echten so_richtig wirkliche wirklicher groß große großer großes großen riesige
    1.3 riesiger riesig gewaltig gewaltige tief stark deutlich erheblich wesentlich viel weitaus definitiv garantiert zweifellos eindeutig einfach
    1.3 einfach_nur rein reine reiner pure purer pur absolute absoluter absolutes totale totaler totales komplette kompletter völlige völliger immer
    1.3 stets ständig dauernd permanent konstant durchweg durchgehend jedes_mal jedesmal immer_wieder schon_immer alles alle jeder jede jedes
    1.3 was_für_ein was_für_eine welch dermassen sooo soo soooo ur urn gscheit recht_herzlich allzu viel_zu zu doppelt dreifach noch noch_mehr sogar
    1.3 tatsächlich wahrhaftig wahrlich schlichtweg schlicht schlechthin geradezu regelrecht förmlich aber mal_wieder übelst
    0.8 ziemlich recht relativ verhältnismäßig vergleichsweise einigermaßen halbwegs überwiegend größtenteils meistens meist fast beinahe nahezu
    0.8 im_großen_und_ganzen
    0.6 etwas ein_wenig ein_bisschen bisschen bissl a_bissl bissi leicht teils teilweise zum_teil manchmal gelegentlich ab_und_zu ab_und_an
    0.6 hin_und_wieder mitunter vielleicht eventuell möglicherweise irgendwie halb mehr_oder_weniger gewissermaßen in_gewisser_weise ein_stück_weit
    0.6 minimal marginal geringfügig eher womöglich wohl vermutlich`,
  contrasts: `
    aber jedoch doch allerdings dennoch trotzdem leider nur hingegen dagegen andererseits anderseits stattdessen indes gleichwohl nichtsdestotrotz
    bloß nichtsdestoweniger dafür`,
  concessions: `
    obwohl obgleich obschon wenngleich auch_wenn selbst_wenn wenn_auch trotz trotz_allem zwar sicherlich gewiss ungeachtet abgesehen_von bis_auf sonst
    ansonsten an_sich eigentlich einerseits wiewohl mag_sein`,
  closings: `
    vielen_dank_im_voraus danke_im_voraus dank_im_voraus besten_dank_im_voraus herzlichen_dank_im_voraus danke_schon_mal danke_schonmal danke_vorab
    vielen_dank_vorab schon_mal_danke schonmal_danke mfg m_f_g lg vg mlg bg glg mit_freundlichen_grüßen mit_freundlichen_grüssen mit_freundlichem_gruß
    mit_freundlichem_gruss freundliche_grüße freundliche_grüsse freundlicher_gruß mit_besten_grüßen beste_grüße beste_grüsse viele_grüße viele_grüsse
    liebe_grüße liebe_grüsse schöne_grüße schöne_grüsse herzliche_grüße herzliche_grüsse mit_lieben_grüßen mit_herzlichen_grüßen sonnige_grüße
    hochachtungsvoll sehr_geehrte_damen_und_herren sehr_geehrte sehr_geehrter sehr_geehrtes liebes_team lieber_kundenservice liebe_redaktion
    liebe_leute liebe_alle liebe_community liebe_kollegen guten_tag guten_morgen guten_abend gute_nacht guten_appetit guten_rutsch gute_besserung
    gute_reise gute_fahrt moin_moin grüß_gott schönen_tag schönen_tag_noch schönen_abend schönen_abend_noch schönes_wochenende schöne_woche
    schönen_sonntag schönen_feierabend schönen_urlaub schöne_feiertage schönen_gruß einen_schönen_tag einen_guten_start frohe_weihnachten frohes_fest
    frohe_ostern frohes_neues frohes_neues_jahr gutes_neues_jahr alles_gute_zum_geburtstag zum_geburtstag über_eine_antwort über_eine_rückmeldung
    freue_mich_auf_ihre_antwort freue_mich_über_eine freuen_uns_auf_ihre_antwort danke_für_die_antwort danke_für_eine_antwort
    danke_für_eine_rückmeldung danke_für_eine_schnelle vielen_dank_für_ihre_mühe danke_für_ihre_mühe wäre_dankbar wäre_sehr_dankbar wären_dankbar
    dankbar_für_tipps dankbar_für_hinweise für_tipps_dankbar für_hilfe_dankbar bin_für_jeden_tipp_dankbar würde_mich_freuen würde_mich_über
    würden_uns_freuen entschuldigen_sie_die_störung entschuldigung_für_die_störung sorry_für_die_frage hoffe_es_geht_euch_gut bitte_schön
    gern_geschehen gerne_per_dm gerne_per_pn auf_wiedersehen`,
  thanks: 'danke dank dankeschön dankschön merci thx thanks',
  prefixes: `
    mega super giga hyper ultra riesen bomben hammer spitzen top traum mords höllen wahnsinns extra stock stink sau schweine arsch brand blitz kreuz
    affen bären knall scheiß drecks monster turbo rekord allerbest`,
  rudePrefixes: 'scheiß scheiss drecks schrott kack arsch abzock',
  notWords: 'güter fester feste festes gewinde gelder liebste leider',
};
