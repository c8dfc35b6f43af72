import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: `ikke ikkje ikkj ikk ikk' ikek ikke' ittj itj ittje itte intj aldri aldrig aldr ingen intet ingenting ingating ikkeno uten
    utan neppe verken hverken knapt ikke_engang ikke_en_gang slett_ikke overhodet_ikke overhode_ikke absolutt_ikke på_ingen_måte langtfra
    langt_ifra aldeles_ikke slettes_ikke ikke_lenger ikke_akkurat ikke_noensinne`,
  negatorsBehind: "ikke ikkje ikk ikk' ittj itj ittje itte aldri",
  notNegating: 'bare kun minst tvil alene tilfeldig sant mindre desto',
  comparisons: 'så bedre mer beste verre verste dårligere finere større enklere',
  strengtheners: `
    1.5 veldig virkelig utrolig ekstremt kjempe sykt super mega vanvittig svært fullstendig totalt enormt sinnssykt sinnsykt sjukt rått
    1.5 ekstra ekstraordinært uvanlig usedvanlig overordentlig voldsomt vilt villt dønn knall kanon rå drit svin helsikes hinsides fullkomment
    1.5 tusen hundre sabla jævlig til_de_grader i_aller_høyeste_grad i_høyeste_grad aldeles ubeskrivelig steike steikende
    1.5 kolossalt uendelig vanvittig_mye åpenbart
    1.3 så ordentlig skikkelig helt særlig stor store altfor alltid absolutt rett for bare dypt alt_for
    1.3 særdeles særs spesielt meget riktig temmelig høyst inderlig sterkt kraftig direkte desidert utpreget rett_og_slett
    1.3 avgjort betydelig vesentlig markant innmari innmarig grådig evig mest aller enda langt_mer mye_mer mye
    1.3 ordentli skikkelige rektig heilt vældig mektig tvers_igjennom
    0.6 litt noe noenlunde halvt kanskje delvis nesten ganske litt_vel en_smule en_anelse en_tanke rimelig nokså smått til_dels stort_sett
    0.6 av_og_til iblant innimellom periodevis nærmest sånn_passe litegrann bittelitt småtteri visstnok angivelig relativt forholdsvis brukbart halv`,
  contrasts: `men imidlertid derimot likevel allikevel dessverre på_den_andre_siden på_den_annen_side bortsett_fra unntatt når_det_er_sagt til_gjengjeld
    i_stedet istedenfor i_motsetning_til tross_alt ikke_desto_mindre`,
  concessions: `selv_om selvom til_tross_for på_tross_av tross trass ellers uansett om_enn skjønt enda_om riktignok ganske_visst innrømmet
    til_tross trass_i sjøl_om`,
  closings: `takk_på_forhånd på_forhånd_takk på_forhånd_tusen_takk tusen_takk_på_forhånd mange_takk_på_forhånd takker_på_forhånd mvh vh mvh.
    med_vennlig_hilsen vennlig_hilsen vennlige_hilsner vennlige_hilsener med_vennlige_hilsner med_vennlige_hilsener venleg_helsing med_venleg_helsing
    med_hilsen beste_hilsen beste_hilsener beste_hilsner hilsen hilsen_fra hilser hilsninger hilsener mange_hilsener mange_hilsner
    varme_hilsener kjærlig_hilsen klem_fra klem_til ha_en_fin_dag ha_en_god_dag ha_en_god_kveld ha_en_fin_kveld ha_ei_fin_helg ha_en_fin_helg
    ha_en_god_helg ha_en_strålende_dag ha_en_riktig_god_dag fin_dag fortsatt_god_dag fortsatt_fin_dag fortsatt_god_helg god_helg riktig_god_helg god_morgen
    godmorgen god_kveld godkveld god_natt god_dag goddag god_formiddag god_ettermiddag god_mandag god_fredag god_søndag god_ferie god_sommer
    god_påske god_jul riktig_god_jul gledelig_jul godt_nyttår kjære_alle kjære_kundeservice hei_igjen hei_på_deg hei_på_dere vi_snakkes snakkes vi_ses
    vi_sees på_gjensyn ha_det ha_det_bra ha_det_fint takk_for_nå på_forhånd`,
  thanks: 'takk takker taakk takkk thx',
  prefixes: `kjempe super mega drit knall rå ultra hyper topp svin møkka sinnssykt pisse kanon rekord monster giga turbo gørr dønn lyn døds
    skit stein bunn blod hunde erke aller super-mega jævla verdens kjempesuper hammer helsikes ekstra`,
  rudePrefixes: 'dritt drit møkk møkka pissa piss skitt ræva bæsj jukse',
  notWords: `
    finne finner finnes leie leier rente renter lats
    nytt faren hatt hatten hatter gjelder gjelde les skrape tapet syttende trur koste krefter ledd skinnet sikkert enkelt presse mast rosa
    borgermester borgermesteren borgermestere`,
};
