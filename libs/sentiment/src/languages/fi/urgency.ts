import type { UrgencyReason } from '../../types';

/** Words and phrases (with `_`) that make a Finnish text urgent. */
export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {
  danger: `
    tulipalo tulipalon palaa_tulessa palaa_täällä syttyi_palamaan syttyi_tuleen syttyi tulessa liekit liekeissä savua savuaa savusi savu savuava
    palaneen_haju palaneen_käryä käry käryää kaasun_haju kaasua haisee_kaasu kaasuvuoto räjähti räjähtänyt räjähdys räjähtää poksahti sähköisku
    sähköiskun sähköiskuja antaa_sähköä kipinöi kipinöitä oikosulku ylikuumenee ylikuumeni ylikuumentunut suli sulanut_johto hengenvaara
    hengenvaarallinen hengenvaarallista hengenvaarassa vaarallinen vaarallista vaarassa palovaara tukehtumisvaara tukehtua tukehtui tukehtuminen
    allergia allerginen allergista allergikko allergeeni allergeenit allergeeneja allerginen_reaktio anafylaktinen pähkinäallergia pähkinäallergikko
    epipen ensiapu ensiavussa ensiapuun päivystykseen päivystyksessä ambulanssi ambulanssin sairaala sairaalassa sairaalaan myrkytyskeskus myrkytys
    ruokamyrkytys ruokamyrkytyksen salmonella loukkaantui loukkaantunut loukkaantuneet satutti_itsensä loukkasi vammautui viilsi viilto_haava
    poltti_itsensä palovamma palovammoja käsi_murtui jalka_murtui kaatui_portaissa putosi_päälle jäi_väliin verta vuotaa_verta verenvuoto tajuton
    tajuttomana pyörtyi menetti_tajuntansa lasinsiru lasinsiruja lasinpala metallinpala muovinpala ruuvi_ruoassa naula_ruoassa itsemurha itsemurhan
    tappaa_itseni tapan_itseni en_halua_elää en_jaksa_elää 112_soitettu soita_112 hätänumero hätänumeroon hätäkeskus olisi_voinut_kuolla
    olis_voinut_kuolla lähellä_kuolla henki_lähti jarrut_pettivät ei_jarruja jarrut_ei häkää häkämyrkytys ilman_insuliinia ilman_lääkkeitä
    turvapuhelin turvaranneke uhattiin_tappaa tappouhkaus pahoinpideltiin ahdisteltiin lapsi_yksin lapsi_jäi`,
  fraud: `
    hakkeroitu hakkeroitiin hakkeri hakkeroi hakkerit kaapattu kaapattiin tili_kaapattu huijaus huijausta huijausviesti huijausviestejä huijauspuhelu
    huijauspuheluita huijaussoitto huijaussivu huijari huijarit huijattu huijattiin petos petosta petosyritys tietojenkalastelu tietojenkalastelua
    kalasteluviesti kalasteluviestejä kalastelu phishing valeviesti valelasku valelaskuja valesivu feikkisivu feikkiviesti identiteettivarkaus
    identiteettivarkauden identiteettini henkilötietoni_varastettu varastettu varastettiin varkaus varas väärinkäytetty väärinkäyttö kortti_kopioitu
    korttia_käytetty korttiani_käytetty korttiani_on tuntematon_veloitus tuntemattomia_veloituksia tuntematon_maksu outo_veloitus outoja_veloituksia
    outo_maksu outoja_maksuja en_ole_tehnyt_ostosta ostos_jota_en ostoksia_joita_en maksu_jota_en veloitettu_luvatta veloitettiin_luvatta luvatta
    ilman_lupaani ilman_lupaa ilman_suostumusta ilman_suostumustani nimissäni minun_nimissäni mun_nimissä joku_on_käyttänyt joku_on_ottanut
    joku_on_kirjautunut joku_yrittää_kirjautua joku_muu_on tietovuoto tietomurto tiedot_vuotaneet tietoni_vuotivat tili_tyhjennetty tili_tyhjennettiin
    tilini_tyhjennetty tyhjensi_tilin rahat_viety rahat_kadonneet rahaa_kadonnut rahat_hävisivät rahat_lähti_tililtä klikkasin_linkkiä painoin_linkkiä
    annoin_tunnukset annoin_pankkitunnukset verkkopankkitunnukset_viety onko_tämä_aito onko_tämä_teiltä onko_viesti_aito oletteko_te_lähettäneet
    onko_tämä_huijaus`,
  'asks-for-haste': `
    kiireellinen kiireellistä kiireellisesti kiireesti kiireellä pikaisesti pikaista pikaisinta heti_paikalla välittömästi viipymättä
    mahdollisimman_pian mahdollisimman_nopeasti niin_pian_kuin niin_nopeasti_kuin asap hätätilanne hätätapaus hätä_on akuutti akuutisti auttakaa
    auttakaa_heti auttakaa_joku tarvitsen_apua tarvitsen_heti tarvitsemme_apua tarviin_apua soittakaa soittakaa_heti soita_heti soittakaa_minulle
    vastatkaa vastatkaa_heti vastatkaa_nyt vastatkaa_pliis ottakaa_yhteyttä ottakaa_heti_yhteyttä pyydän_pikaista odotan_pikaista nyt_heti nyt_äkkiä
    äkkiä nopeasti_apua ei_voi_odottaa en_voi_odottaa aika_loppuu aika_käy_vähiin kortti_kuoletettava sulkekaa_kortti sulkekaa_tili kuolettakaa
    pysäyttäkää_maksu estäkää_maksu`,
  deadline: `
    tänään tänä_iltana ensi_yönä huomenna huomisaamuna huomiseen huomiseksi viimeistään viimeistään_huomenna viimeistään_tänään tunnin_päästä
    tunnin_kuluttua kahden_tunnin_päästä kahden_tunnin puolen_tunnin_päästä vartin_päästä kymmenen_minuutin_päästä vuorokauden_sisällä
    vuorokauden_kuluessa 24_tunnin_sisällä tunnin_sisällä määräaika määräajan määräaikaan eräpäivä eräpäivä_on deadline viimeinen_päivä
    viimeinen_mahdollisuus ennen_perjantaita perjantaihin_mennessä maanantaihin_mennessä huomiseen_mennessä ennen_viikonloppua ennen_joulua
    ennen_juhannusta ennen_puoltayötä puoleenyöhön_mennessä lento_lähtee lentoni_lähtee juna_lähtee laiva_lähtee lennämme_huomenna lähdemme_huomenna
    matkustan_huomenna muutto_huomenna muutan_huomenna häät_ovat hautajaiset_ovat juhlat_ovat vieraat_tulevat vieraita_tulossa umpeutuu erääntyy
    menee_kiinni sulkeutuu_tänään`,
  'locked-out': `
    en_pääse_kirjautumaan ei_pääse_kirjautumaan emme_pääse_kirjautumaan en_pääse_sisään en_pääse_sisälle ei_pääse_sisään en_pääse_tilille
    en_pääse_tililleni en_pääse_verkkopankkiin en_pääse_pankkiin en_pääse_omiin kirjautuminen_ei_onnistu tunnistautuminen_ei lukittu lukittui
    lukkiutui lukossa lukkojen_takana jäin_lukkojen jumissa_hississä hississä_jumissa jumissa_junassa jumissa_asemalla jumissa_kentällä
    jumissa_lentokentällä jäin_jumiin jäimme_jumiin jäi_jumiin tili_lukittu tili_lukittiin tili_suljettu tili_jäädytetty tili_on_jäädytetty
    tilini_on_lukittu tilini_suljettiin kortti_suljettu kortti_suljettiin kortti_kuoletettu kortti_ei_toimi automaatti_söi liittymä_suljettu
    liittymä_suljettiin sähköt_katkaistiin sähköt_poikki sähköt_katki vedet_poikki viimeinen_juna viimeinen_bussi viimeinen_vuoro jätettiin_asemalle
    jäin_asemalle jäimme_asemalle ei_korvaavaa_bussia ei_korvaavaa jäädymme jäädytään palellaan ulkomailla_ilman ilman_sähköä ilman_sähköjä
    ilman_lämmitystä ilman_lämmintä ilman_vettä ilman_nettiä ilman_puhelinta ilman_rahaa ilman_korttia ei_sähköjä ei_sähköä ei_lämmintä_vettä ei_vettä
    ei_nettiä en_voi_maksaa ei_voi_maksaa en_voi_soittaa en_pysty_soittamaan en_pysty_maksamaan en_pääse_kotiin emme_pääse_kotiin ei_päästä_kotiin
    en_pääse_pois ei_päästä_pois myöhästyn_lennolta myöhästymme_lennolta myöhästyn_jatkolennolta jatkoyhteys_meni`,
  'legal-threat': `
    asianajaja asianajajan asianajajalle lakimies lakimiehen lakimieheen lakimiehelle juristi juristin juristille oikeustoimet oikeustoimiin
    oikeusteitse oikeuteen oikeuteen_asti haastan haastamme haastan_oikeuteen haaste käräjille käräjillä käräjäoikeus käräjäoikeuteen
    kuluttajariitalautakunta kuluttajariitalautakuntaan kuluttajariitalautakunnan riitalautakunta kuluttajaneuvoja kuluttajaneuvojaan
    kuluttajaneuvonta kuluttajaneuvontaan kuluttaja_asiamies kuluttajaviranomainen kuluttajansuoja kuluttajansuojalaki kuluttajansuojalain
    finanssivalvonta finanssivalvontaan traficom traficomiin tietosuojavaltuutettu tietosuojavaltuutetulle tietosuojarikkomus gdpr gdpr_pyyntö
    aluehallintovirasto valvira terveystarkastaja terveystarkastajalle ruokavirasto tukes yhdenvertaisuusvaltuutettu kilpailuvirasto kkv rikosilmoitus
    rikosilmoituksen poliisille ilmoitus_poliisille ilmoitan_poliisille teen_ilmoituksen teen_valituksen tein_valituksen teen_kantelun kantelu
    kantelun virallinen_valitus ulosotto ulosottoon perintä perintään vahingonkorvaus vahingonkorvausta vahingonkorvaukset vaadin_korvauksia
    vaadin_korvausta kaupan_purku puran_kaupan purkaa_kaupan`,
  'press-threat': `
    lehdistö lehdistölle lehteen lehtiin iltapäivälehti iltapäivälehteen paikallislehteen toimittajalle toimittajaan toimitukseen media mediaan
    medialle otan_yhteyttä_mediaan otan_yhteyttä_lehteen julkisuuteen vien_julkisuuteen viedään_julkisuuteen televisioon kuningaskuluttaja
    yleisönosasto yleisönosastoon mielipidekirjoitus jakakaa jakoon jakoon_tämä jakakaa_eteenpäin saa_jakaa laittakaa_jakoon levittäkää varoittakaa
    varoitan_kaikkia varoitan_muita varoitus_muille kaikki_saavat_tietää kaikkien_pitäisi_tietää viraali viraaliksi arvostelu_tulossa
    kirjoitan_arvostelun julkaisen_kuvat julkaisen_viestit kuvakaappaukset_tallessa somekohu trustpilot`,
  leaving: `
    irtisanon irtisanoin irtisanomme irtisanomassa irtisanominen irtisanomisen irtisanoa irtisanottu sanon_irti sanon_sopimuksen_irti sanoin_irti
    sanomme_irti sopimus_irti liittymä_irti tilaus_irti lopetan_tilauksen lopetan_asiakkuuden lopetamme_asiakkuuden lopetin_tilauksen
    lopetin_asiakkuuden asiakkuus_loppuu asiakkuus_päättyy asiakkuuteni_päättyy asiakkuus_loppui perun_tilauksen peruin_tilauksen perun_kaiken
    peruutan_tilaukseni peruutan_tilauksen vaihdan_operaattoria vaihdan_pankkia vaihdan_yhtiötä vaihdan_kauppaa vaihdamme vaihtoon_menee
    menee_vaihtoon lähtee_vaihtoon operaattori_vaihtoon pankki_vaihtoon vaihdoin_pankkia vaihdoin_operaattoria siirryn_kilpailijalle siirrän_lainat
    siirrän_asiointini siirrän_numeroni kilpailija kilpailijalle kilpailijan kilpailijoille toiseen_pankkiin toiselle_operaattorille ei_enää_koskaan
    en_enää_koskaan en_koskaan_enää en_ikinä_enää en_enää_ikinä en_osta_enää en_osta_teiltä en_asioi_enää en_tilaa_enää en_tule_enää viimeinen_kerta
    oli_viimeinen_kerta viimeisen_kerran menetitte_asiakkaan menetitte_juuri menetätte_asiakkaan yksi_asiakas_vähemmän asiakas_vähemmän suljen_tilini
    suljen_tilin poistan_tilini poistan_sovelluksen boikotti boikottiin boikotoin hyvästi hyvästit heippa_teille`,
  'no-answer': `
    ei_vastausta ei_mitään_vastausta ei_ole_vastattu ei_vastata ei_vastattu ei_ole_vastannut ei_vastaa kukaan_ei_vastaa kukaan_ei_vastannut
    kukaan_ei_ole_vastannut ei_kukaan_vastaa eivät_vastaa eivät_vastanneet ette_vastaa ette_ole_vastanneet en_ole_saanut_vastausta
    emme_ole_saaneet_vastausta en_saa_vastausta en_saanut_vastausta ei_saa_vastausta vastausta_ei vastausta_ei_kuulu vastausta_ei_tule
    vastausta_ei_ole vieläkään_vastausta vieläkään_mitään ei_kuulu_mitään ei_ole_kuulunut ei_ole_kuulunut_mitään mitään_ei_ole_kuulunut
    mitään_ei_kuulu ei_reagoida ei_reagoi ei_mitään_reaktiota ei_yhteydenottoa ei_oteta_yhteyttä ei_ole_otettu_yhteyttä kukaan_ei_ota kukaan_ei_soita
    kukaan_ei_soittanut ei_soiteta_takaisin ei_soitettu ei_soiteta ei_soittanut_takaisin ei_takaisinsoittoa takaisinsoittoa_ei ei_saa_yhteyttä
    en_saa_yhteyttä ei_saa_kiinni en_saa_kiinni ei_tavoita ei_ketään_kiinni ketään_ei_saa täysi_hiljaisuus täysin_hiljaista radiohiljaisuus
    hiljaista_on odotan_yhä odotan_edelleen odotan_vieläkin odottelen_yhä odotan_vastausta odottanut_vastausta olen_odottanut olemme_odottaneet
    monta_kertaa_soittanut soittanut_monta soitin_monta soittanut_kolme laittanut_viestiä laitoin_kolme lähettänyt_monta lähetin_kolme useita_viestejä
    monta_sähköpostia sivuutetaan ignoroidaan ignooraa jätetty_huomiotta viesteihin_ei sähköposteihin_ei puhelimeen_ei_vastata`,
};
