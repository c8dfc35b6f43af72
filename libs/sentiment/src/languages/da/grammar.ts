import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: `ikke ik ikk ikk' ik' ikkje ikek ikker ekke ekk' ej ei aldrig aldri aldrigt aldr ingen intet ingenting inte' uden næppe hverken
    ikke_engang ikk_engang ik_engang slet_ikke overhovedet_ikke på_ingen_måde ingenlunde knap knapt langtfra aldeles_ikke absolut_ikke bestemt_ikke
    ikke_ligefrem ikke_længere ikke_nogensinde`,
  negatorsBehind: "ikke ik ikk ikk' ik' ekke ekk' ej aldrig aldri ingenlunde",
  notNegating: 'bare kun alene mindst tvivl sandt desto tilfældigt blot mindre',
  comparisons: 'så bedre mere bedste værre værste dårligere smukkere større nemmere',
  strengtheners: `
    1.5 meget virkelig utrolig utroligt ekstremt vildt vanvittigt sindssygt kæmpe super mega hamrende ualmindelig ualmindeligt fuldstændig fuldstændigt
    1.5 fuldkommen fuldkomment sygt helvedes sjældent usædvanligt usædvanlig overordentlig overordentligt voldsomt
    1.5 enormt ekstra ekstraordinært hundrede tusind hammer kanon knald pisse skide svine røv sinds snot total
    1.5 virkeligt pænt i_den_grad ud_over_alle_grænser helt_igennem i_allerhøjeste_grad aldeles himmelråbende
    1.3 så rigtig rigtigt helt totalt særdeles ret dybt simpelthen alt alt_for for stor store altid absolut bare
    1.3 særlig særligt specielt vældig vældigt mægtig mægtigt temmelig yderst højst inderligt stærkt kraftigt ganske_særligt direkte decideret udpræget
    1.3 afgjort bestemt godt_nok langt væsentligt betydeligt markant godt_og_grundigt fandeme sgu satans pokkers evigt uendeligt uendelig
    1.3 åbenlyst tydeligvis mest allermest aller endnu langt_mere meget_mere
    0.6 lidt smule en_smule nogenlunde rimelig rimeligt halv halvt måske delvis delvist næsten ganske en_anelse anelse lettere småt
    0.6 lidt_for_sig til_dels nogle_gange indimellem af_og_til en_gang_imellem periodevis småt_med lidt_til_den nærmest kun_lidt
    0.6 sådan_lidt sådan_set angiveligt forholdsvis relativt`,
  contrasts: `men dog alligevel derimod til_gengæld desværre imidlertid omvendt på_den_anden_side bortset_fra undtagen når_det_er_sagt til_trods
    trods_alt ikke_desto_mindre istedet i_stedet`,
  concessions: `selvom selv_om skønt trods på_trods_af ellers uanset selv_hvis omend om_end ganske_vist nok_er til_trods_for indrømmet
    på_trods ligegyldigt_hvor`,
  closings: `tak_på_forhånd på_forhånd_tak på_forhånd_mange_tak mange_tak_på_forhånd på_forhånd_tusind_tak tusind_tak_på_forhånd mvh vh dbh
    med_venlig_hilsen venlig_hilsen venlige_hilsner venlige_hilsener venligst_hilsen med_venlige_hilsner med_venlige_hilsener bedste_hilsner
    de_bedste_hilsner bedste_hilsen kærlig_hilsen kærlige_hilsner kærligst varme_hilsner mange_hilsner mange_hilsener hilsen hilsner
    hilsen_fra hilsner_fra de_venligste_hilsner med_hilsen kh kh. vh. mvh. hav_en_god_dag hav_en_dejlig_dag hav_en_god_aften hav_en_god_weekend hav_en_fortsat_god_dag
    fortsat_god_dag fortsat_god_weekend fortsat_god_aften god_dag goddag ha_en_god_dag god_weekend rigtig_god_weekend god_aften godaften god_morgen godmorgen
    god_formiddag god_eftermiddag god_ferie god_sommer god_påske god_jul glædelig_jul godt_nytår god_arbejdslyst god_søndag god_fredag god_mandag
    kære_alle kære_kundeservice kære_venner hej_igen vi_ses ses på_gensyn vi_tales ved farvel hej_hej venligst tak_for_nu på_forhånd`,
  thanks: 'tak takker taak takk thx',
  prefixes: `mega super kæmpe ultra hyper vild total turbo top over sinds skide pisse svine røv giga monster knald kanon hammer helvedes
    ærke aller sten død døds sygt ekstra himmel super-mega verdens kraft top-`,
  rudePrefixes: 'lorte møg skod klamme skidt crap',
  notWords: `
    finde finder finds rente renter rens sejer sikkert lets rosen nemlig tagere sene
    fart farten farter fyrre tyve tyvende hule sukker kør vent skinner presse gælder gælde kæreste enkelt kære bander fars æres
    borgmester borgmesteren borgmestre`,
};
