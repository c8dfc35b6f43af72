import type { Theme } from '../../lexicon/theme';

/** Finnish: idioms and judgements of several words. */
export const phrases: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4.5 paras_ikinä paras_koskaan parasta_ikinä parasta_mitä parempaa_ei_ole ei_voi_olla_parempi ei_voisi_olla_parempi ei_voisi_olla_parempaa
      4.5 paremmin_ei_voi voittaa_kaikki
      4 yli_odotusten ylitti_odotukset ylitti_kaikki ylittää_odotukset suosittelen_lämpimästi lämmin_suositus vahva_suositus suosittelen_kaikille
      4 suosittelen_ehdottomasti voin_suositella ehdottomasti_suosittelen viisi_tähteä 5_tähteä täydet_pisteet täysi_kymppi kymmenen_pistettä
      4 kiitettävä_arvosana kultaakin_kalliimpi seitsemännessä_taivaassa maailman_paras maailman_parasta kaupungin_paras kaupungin_parasta
      4 suomen_paras aivan_mahtava aivan_ihana ihan_huippu ihan_paras aivan_huippu
      3.5 hattua_nostan nostan_hattua hatunnosto iso_plussa iso_kiitos suuri_kiitos isot_kiitokset suuret_kiitokset valtava_kiitos iso_käsi
      3.5 peukku_ylös peukut_ylös peukkua tulemme_uudestaan tulen_uudestaan tullaan_uudestaan tulemme_toistekin tulen_varmasti_uudestaan
      3.5 menen_uudestaan ostan_uudestaan ostan_toistekin positiivinen_yllätys positiivisesti_yllättynyt iloinen_yllätys todella_tyytyväinen
      3.5 erittäin_tyytyväinen tosi_tyytyväinen enemmän_kuin_tyytyväinen kaikin_puolin_tyytyväinen
      3 hyvä_palvelu hyvää_palvelua hyvästä_palvelusta loistava_palvelu loistavaa_palvelua erinomaista_palvelua erinomainen_palvelu
      3 ystävällistä_palvelua ystävällinen_palvelu nopea_toimitus nopea_palvelu nopeaa_palvelua ripeä_toimitus sujuva_asiointi asiakaspalvelu_toimii
      3 palvelu_pelaa palvelu_pelasi homma_toimii homma_hoitui homma_pelaa hyvin_hoidettu hyvää_työtä hyvin_tehty hieno_homma hieno_juttu hienoa_työtä
      3 hyvää_laatua rahan_arvoinen hintansa_arvoinen joka_sentin_arvoinen joka_euron_arvoinen vaivan_arvoinen hinta_laatusuhde_kohdallaan
      3 pelasti_päivän pelasti_päiväni pelastitte_päivän odotan_innolla en_malta_odottaa innolla_odotan kuin_unelma kuin_rasvattu kuin_tanssi
      3 toimii_kuin_junan_vessa toimii_loistavasti toimii_hyvin toimii_moitteetta toimi_hyvin toimi_loistavasti toimi_moitteetta toimii_täydellisesti
      3 meni_hyvin meni_nappiin nappiin_meni sujui_hyvin sujui_mallikkaasti kaikki_hyvin kaikki_toimi asia_hoitui asia_selvisi asia_kunnossa
      3 ongelma_ratkesi ongelma_korjattiin sain_heti_apua sain_apua saatiin_apua sain_nopeasti apua_sai nopea_vastaus vastattiin_heti vastasi_heti
      3 pitää_lupauksensa piti_lupauksensa sydän_mukana rakkaudella_tehty piristi_päivää hyvällä_tuulella hyvä_mieli hyvillä_mielin tuli_hyvä_mieli
      3 jäi_hyvä_mieli
      2.5 oikealla_tiellä oikeaan_suuntaan nauroin_ääneen nauroin_kippurassa hyvissä_käsissä turvallisissa_käsissä en_ole_katunut ei_ole_kaduttanut
      2.5 en_kadu en_pettynyt en_joutunut_pettymään ei_pettänyt ei_petä ei_koskaan_petä ei_ole_pettänyt ei_moitittavaa ei_valittamista
      2.5 ei_valittamisen_aihetta ei_mitään_valittamista en_voi_valittaa ei_voi_valittaa ei_huomautettavaa ei_moitteen_sijaa ei_jätä_toivomisen_varaa
      2.5 ei_ongelmia ei_mitään_ongelmia ilman_ongelmia ei_ole_ollut_ongelmia ei_minkäänlaisia_ongelmia ei_haittaa
      2 ilman_viivytyksiä ilman_jonotusta ilman_vaivaa ilman_stressiä ajallaan_perillä juuri_ajallaan minuutilleen parempi_kuin_odotin
      2 paremmin_kuin_odotin nopeammin_kuin odotettua_parempi odotettua_nopeammin halvempi_kuin rahat_takaisin_heti rahat_tulivat sain_rahat_takaisin
      2 aina_ystävällinen aina_ystävälliset reilu_hinta hyvä_hinta hyvään_hintaan samaa_mieltä olet_oikeassa hyvä_pointti jatkakaa_samaan_malliin
      2 näin_sen_pitää niin_sitä_pitää noin_sen_kuuluu
      1.5 ei_huono ei_ollenkaan_huono ei_hassumpi ei_hullumpi ei_yhtään_hullumpi ei_paha ei_pahempi ei_paha_ollenkaan ei_yhtään_paha ei_hätää
      1.5 ei_mitään_hätää ei_se_mitään kelpaa_kyllä menettelee_hyvin ihan_hyvä ihan_jees ihan_kiva ihan_mukava
      1 menettelee ihan_ok ihan_ookoo`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      3.5 tuhannet_kiitokset tuhat_kiitosta sydämellinen_kiitos sydämelliset_kiitokset lämmin_kiitos lämpimät_kiitokset kiitos_avusta kiitos_kaikesta
      3.5 kiitos_nopeasta kiitos_hyvästä kiitos_teille kiitos_kun kiitos_että kiitokset_asiakaspalveluun kiitos_henkilökunnalle`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 pysykää_kaukana pysy_kaukana pysykää_erossa kannattaa_kiertää kiertäkää_kaukaa kierrä_kaukaa ei_enää_koskaan en_enää_koskaan ei_enää_ikinä
      -4.5 en_enää_ikinä en_ikinä_enää ei_koskaan_enää en_koskaan_enää älkää_ostako älä_osta älkää_tilatko älä_tilaa älkää_menkö älkää_sortuko
      -4.5 ala_arvoista ala_arvoinen alle_kaiken_arvostelun kaiken_arvostelun_alapuolella suoranaista_huijausta puhdas_huijaus silkkaa_huijausta
      -4.5 täyttä_huijausta täysi_huijaus
      -4 nolla_tähteä 0_tähteä yksi_tähti yhden_tähden liikaa_yksikin en_suosittele en_suosittele_kenellekään ei_suositella ei_voi_suositella
      -4 en_voi_suositella ei_pahemmaksi pahempaa_ei huonoin_ikinä huonointa_ikinä huonoin_koskaan huonointa_palvelua surkeaa_palvelua huonoa_palvelua
      -4 huono_palvelu surkea_palvelu onnetonta_palvelua olematon_palvelu olematonta_palvelua huono_laatu huonoa_laatua susipaska mitta_täynnä
      -4 mitta_on_täynnä nyt_riitti nyt_riittää riittää_jo sai_riittää saa_riittää täynnä_tätä hermo_meni hermot_menee hermot_meni meni_hermot
      -4 menee_hermot menetin_hermoni kiehuu_yli verenpaine_nousee pinna_paloi pinna_palaa täyttä_paskaa täyttä_roskaa täyttä_kuraa täysin_ala
      -4 täysi_katastrofi täysi_floppi törkeää_toimintaa törkeää_käytöstä täysin_järjetöntä häpeäisitte hävetkää häpeäkää hävetkää_vähän kuin_roskaa
      -4 päin_helvettiä päin_persettä päin_prinkkalaa päin_mäntyä päin_honkia haistakaa_paska
      -3.5 jätettiin_pulaan jätti_pulaan jätetään_pulaan heitteille jätettiin_heitteille oman_onnensa_nojaan jättää_toivomisen_varaa käy_hermoille
      -3.5 käy_hermoon ottaa_päähän otti_päähän ottaa_aivoon ottaa_pannuun pistää_vihaksi pisti_vihaksi rahat_hukkaan rahaa_hukkaan meni_hukkaan
      -3.5 hukkaan_heitettyä hukkaan_heitettyä_rahaa ajan_tuhlausta rahan_tuhlausta ajanhukkaa rahanhukkaa ei_rahan_arvoinen ei_hintansa_arvoinen
      -3.5 ei_ole_hintansa_arvoinen tyhjiä_lupauksia tyhjää_lupausta ei_pidä_lupauksiaan rikkoi_lupauksensa pelkkiä_tekosyitä pelkkää_selittelyä
      -3.5 pelkkä_rahastus pelkkää_rahastusta silkkaa_rahastusta törkeä_hinta törkeät_hinnat ei_minkäänlaista ei_mitään_järkeä ei_järkeä järki_hoi
      -3.5 ei_ole_todellista eihän_tämä_voi eihän_tää_voi voiko_olla_totta miten_voi_olla kuinka_voi_olla miten_on_mahdollista
      -3 ei_toimi ei_toiminut ei_toimi_mikään mikään_ei_toimi ei_onnistu ei_onnistunut peukku_alas peukut_alas ei_kiinnosta ketään_ei_kiinnosta
      -3 ei_ketään_kiinnosta kukaan_ei_välitä ei_vastaa ei_vastata ei_vastattu kukaan_ei_vastaa kukaan_ei_tiedä ei_mitään_tietoa
      -3 ei_mitään_hajua_kenelläkään luukulta_luukulle pompotellaan pompoteltu pompottelua pompotetaan pallotellaan pallottelua mennyt_huonompaan
      -3 huonompaan_suuntaan meni_pieleen pieleen_meni menee_pieleen meni_vituiksi menee_vituiksi meni_perseelleen metsään_meni meni_metsään
      -3 mönkään_meni meni_mönkään reisille_meni meni_reisille miten_vaikeaa kuinka_vaikeaa onko_liikaa_vaadittu aina_sama sama_meno_jatkuu
      -3 taas_kerran joka_kerta_sama ei_edes_anteeksipyyntöä ei_anteeksipyyntöä ei_pahoittelua mitä_helvettiä mitä_hittoa mitä_ihmettä_te mitä_vittua
      -3 ei_voi_muuta_kuin_ihmetellä huonoa_kohtelua huono_kohtelu huonosti_kohdeltu kohdeltiin_huonosti
      -2.5 ei_hyvä ei_ole_hyvä ei_ollut_hyvä ei_kiva ei_tyytyväinen ei_hyväksyttävää ei_ole_ok ei_ole_oikein ei_näin ei_näin_voi ei_käy
      -2.5 kaukana_hyvästä kaikkea_muuta_kuin liian_kallis liian_kallista aivan_liian ihan_liian liian_hidas liian_hidasta liian_myöhään liian_vähän
      -2.5 liian_pitkä liian_kauan odotin_turhaan odotettiin_turhaan turhaan_odotin turhaan_jonotin tuntikausia ikuisuuden kuuroille_korville ei_auta
      -2.5 ei_auttanut ei_apua ei_saanut_apua en_saanut_apua en_saa_apua ei_tullut ei_ole_tullut ei_tullut_koskaan ei_saapunut ei_ole_saapunut
      -2.5 ei_ole_näkynyt ei_näy ei_kuulu ei_ole_kuulunut ei_kuulunut_mitään ei_tapahdu_mitään mitään_ei_tapahdu ei_ole_korjattu ei_saa_rahoja
      -2.5 en_saa_rahoja rahoja_ei rahani_takaisin rahat_takaisin väärä_tuote väärää_tavaraa huonompi_kuin_ennen ennen_oli_paremmin ei_enää_entisensä
      -2.5 kuin_huono_vitsi huono_vitsi
      -2 antaa_odottaa odotuttaa loppua_ei_näy ilman_syytä ilman_varoitusta ilman_ilmoitusta ilman_selitystä ilman_perusteluja ei_minun_juttuni
      -2 ei_mun_juttu ei_mua_varten ei_kovin_hyvä ei_kovin_kummoinen ei_kummoinen ei_mikään_kummoinen ei_erityisen_hyvä ei_niin_hyvä ei_nappaa
      -2 ei_innosta ei_vakuuta ei_vakuuttanut odotin_enemmän odotin_parempaa parantamisen_varaa paljon_parannettavaa epäkunnossa poissa_pelistä
      -2 pois_päältä_taas ei_maistu ei_maistunut ei_mene_läpi
      -1.5 voisi_olla_parempi voisi_parantaa olisi_voinut_olla_parempi mieluummin_en parempiakin_on ei_kannata ei_kannattanut kiitos_ei_mistään
      -1.5 kiitos_vaan kiva_kiva jee_kiva no_kiva no_hienoa no_voi_vitsi onpa_kiva onpa_hienoa onpas_hienoa sepä_mukavaa
      -1 niin_ja_näin meni_miten_meni ei_kummempaa ei_mitään_erikoista ei_erikoista siinä_ja_siinä`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 sydän_särkyy särki_sydämen särkyi_sydän itku_silmässä itku_kurkussa pahoitti_mieleni
      -3 paha_mieli tuli_paha_mieli jäi_paha_mieli tuli_surullinen lepää_rauhassa osanottoni otan_osaa lämmin_osanotto voimat_lopussa voimat_loppu
      -3 loppu_jo en_jaksa ei_jaksa en_jaksa_enää en_kestä ei_kestä
      -2 sääli_että harmi_että harmi_kun harmi_vain sääliksi_käy käy_sääliksi voi_harmi`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3 pelkään_että sydän_kurkussa kauhun_vallassa kylmät_väreet kylmäävää
      -2 olen_huolissani ollaan_huolissaan epävarma_olo`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 hius_ruoassa hiuksia_ruoassa oksennus_nousee tuli_huono_olo ruokahalu_meni`,
  },
];
