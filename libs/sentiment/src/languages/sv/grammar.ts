import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: `
    inte ej aldrig ingen inget inga ingenting ingenstans icke utan knappast knappt varken vare_sig näppeligen ingalunda inte_ens inte_alls
    inte_längre inte_heller int itne ente inge inget_alls inte_en_enda aldrig_någonsin långt_ifrån långt_från allt_annat_än noll föga
    omöjligt_att sällan`,
  negatorsBehind: 'inte ej aldrig icke int ente inte_alls inte_längre inte_heller',
  notNegating: `
    bara endast enbart blott minst tvekan tvivel undantag minst_sagt minst_lika`,
  comparisons: 'så bättre mer mera bästa bäst sämre godare snabbare finare trevligare lika sådan sådant sådana',
  strengtheners: `
    2 fruktansvärt ofattbart vansinnigt sinnessjukt
    1.5 mycket verkligen otroligt extremt sjukt galet väldigt oerhört super mega fullständigt totalt ytterst oerhörd enormt fantastiskt himla
    1.5 ofantligt oändligt ordentligt synnerligen utomordentligt enastående exceptionellt hemskt grymt svin as skit jättestor jättestort enorm
    1.5 kolossalt makalöst vanvettigt fett hiskeligt hejdlöst gränslöst extra_mycket
    1.3 så riktigt helt särskilt stor stora stort alldeles alltid absolut rent bara djupt verklig verkliga riktig riktiga total genuint
    1.3 hjärtligt innerligt starkt kraftigt markant betydligt avsevärt definitivt garanterat definitiv tveklöst klart helt_enkelt sannerligen
    1.3 minst_sagt rätt_så ren rena rama fullkomligt genomgående konsekvent ständigt jämt gång_på_gång varje vilken vilket vilka evigt
    1.3 superduper asså alltså faktiskt sååå jätte grovt långt långt_mycket ännu allra extra bra_mycket
    0.8 ganska rätt tämligen relativt någorlunda hyfsat skapligt nästan överlag mestadels oftast
    0.6 lite litet något en_aning en_smula aningen halvt kanske delvis bitvis stundtals ibland emellanåt lagom lite_smått sådär lätt nog
    0.6 möjligen möjligtvis eventuellt till_viss_del i_viss_mån någon typ liksom mer_eller_mindre marginellt`,
  contrasts: 'men dock däremot ändå tyvärr fast samtidigt emellertid likväl dessvärre å_andra_sidan istället',
  concessions: `
    trots_att även_om fast fastän trots annars förvisso visserligen ehuru oaktat oavsett trots_allt i_och_för_sig`,
  closings: `
    tack_på_förhand tackar_på_förhand tack_i_förhand tackar_i_förväg mvh m_v_h med_vänlig_hälsning med_vänliga_hälsningar vänliga_hälsningar
    vänlig_hälsning hälsningar hälsning bästa_hälsningar med_bästa_hälsningar varma_hälsningar soliga_hälsningar hjärtliga_hälsningar
    glada_hälsningar hälsar_vänligen allt_gott_hälsar tacksam_för_svar tacksam_för_snabbt_svar tacksam_för_ett_svar tacksam_för_hjälp
    tacksam_för_återkoppling tacksam_för_snar tacksam_om tack_för_svar_på_förhand tack_om_ni tack_för_ordet tack_och_hej hej_och_tack
    tack_för_mig ha_det_bra ha_det_så_bra ha_det_fint ha_en_bra_dag ha_en_fin_dag ha_en_trevlig_dag ha_en_bra_kväll ha_en_fin_kväll
    ha_en_bra_helg ha_en_skön_helg ha_en_trevlig_helg ha_en_fortsatt trevlig_helg skön_helg glad_helg trevlig_kväll trevlig_dag trevlig_resa
    god_morgon god_kväll god_natt god_dag god_middag god_jul god_fortsättning gott_nytt_år gott_nytt glad_påsk glad_midsommar glad_sommar
    trevlig_sommar trevlig_midsommar grattis_på_födelsedagen hej_kära kära_ni bästa_kundtjänst bäste_herr snälla_ni var_så_god varsågod
    ursäkta_att_jag_stör ursäkta_frågan hoppas_ni_mår_bra hoppas_allt_är_bra vore_tacksam skulle_vara_tacksam emotser_svar ser_fram_emot_svar
    ser_fram_emot_ert_svar ser_fram_emot_att_höra`,
  thanks: 'tack tackar tackade thx tnx thanks',
  prefixes: `
    jätte super mega giga hyper ultra as svin skit kanon topp toppen dunder kalas knall sjukt grymt fett ur sten vansinnes döds rekord extra
    över extrem monster supermega skitjätte pin rå bäst`,
  rudePrefixes: 'skit bajs skräp piss jävla',
  notWords: `
    finna finner finns fulla fullt kassa kassan segern seger kula kulan kulor finnas rens later
    fast fler bott hatten större klart snälla`,
};
