import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: `
    ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä älä älkää älköön älkäämme ilman vailla tuskin eipä enpä etpä eipäs eihän enhän ethän
    eivätpä eiks eix ei_koskaan ei_ikinä ei_enää ei_enään ei_vieläkään ei_vielä ei_edes en_koskaan en_ikinä en_enää en_vieläkään en_edes ei_mitään
    ei_mikään ei_kukaan ei_yhtään ei_lainkaan ei_ollenkaan ei_todellakaan ei_missään_nimessä ei_suinkaan ei_oikein ei_juuri ei_juurikaan ei_mitenkään
    en_todellakaan en_lainkaan en_ollenkaan ei_ole ei_ollut ei_oo ei_ollu en_ole en_ollut emme_ole eivät_ole eivät_olleet ei_ole_ollut ei_voi
    ei_voinut kaukana kaikkea_muuta_kuin harvoin nolla`,
  negatorsBehind: '',
  notNegating: `
    vain vaan pelkästään ainoastaan epäilystäkään epäilyksen epäilystä kysymystä vähiten hassumpi hullumpi yksinomaan poikkeusta`,
  comparisons: `
    niin parempi parempaa paremman parempia paremmin paras parasta huonompi huonompaa nopeampi mukavampi kuin yhtä hyvää hyvin sellainen sellaista
    tällainen tällaista näin`,
  strengtheners: `
    2 käsittämättömän uskomattoman järjettömän sairaan tajuttoman
    1.5 erittäin todella tosi hyvin hirveän hirmu hirvittävän kauhean kamalan äärimmäisen täysin täydellisen aivan valtavan mahdottoman mielettömän
    1.5 älyttömän hullun törkeän mega super suunnattoman äärettömän poikkeuksellisen erityisen suuresti syvästi totaalisen loputtoman todellakin
    1.5 helvetin vitun saatanan perkeleen hiton hemmetin jumalattoman pirun niin_kovin läpikotaisin kerta_kaikkiaan kertakaikkisen suorastaan pahuksen
    1.5 vallan
    1.3 niin liian kovin varsin oikein aito aidon todellinen todellista todellisen iso ison isoa suuri suuren suurta valtava valtavaa valtavan_iso
    1.3 täysi täyttä silkka silkkaa pelkkä pelkkää aina jatkuvasti koko_ajan kokoajan alituiseen joka_kerta joka_ikinen kaikki ehdottomasti varmasti
    1.3 taatusti selvästi selkeästi huomattavasti merkittävästi paljon vielä yhä_vain entistä kaiken_kaikkiaan yksinkertaisesti tietenkin
    1.3 sataprosenttisesti jopa mikä mitkä miten kuinka noin_vain tuplasti taas jälleen aivan_liian aika_lailla vahvasti lämpimästi sydämellisesti
    1.3 oikeasti oikeesti ihan_oikeasti todellakaan tosiaan tosissaan rutkasti
    0.8 melko aika aikas jokseenkin suhteellisen verrattain kohtuullisen kohtalaisen lähes melkein enimmäkseen pääosin pääasiassa useimmiten yleensä
    0.6 vähän hieman hiukan pikkuisen hitusen jonkin_verran jossain_määrin osittain osin joskus välillä toisinaan ajoittain ehkä kai kenties
    0.6 mahdollisesti jotenkin tavallaan puolittain enemmän_tai_vähemmän lievästi hivenen suht sillai silleen niinku`,
  contrasts: `
    mutta muttei kuitenkin silti valitettavasti toisaalta tosin sen_sijaan siitä_huolimatta kuitenkaan vaan sitä_vastoin ikävä_kyllä harmi harmi_vain
    paitsi`,
  concessions: `
    vaikka vaikkakin huolimatta siitäkin_huolimatta vaikkei toki joskin sinänsä muuten muutoin lukuun_ottamatta riippumatta periaatteessa kyllähän
    myönnettäköön`,
  closings: `
    kiitos_etukäteen kiitokset_etukäteen kiitän_etukäteen kiitos_jo_etukäteen kiitos_jo_etukäteen_avusta kiitos_vastauksesta kiitos_vastauksestanne
    kiitos_vastauksista kiitos_ajastasi terveisin ystävällisin_terveisin yst_terv parhain_terveisin parhaat_terveiset lämpimin_terveisin terv terkuin
    terkkuja terveiset terveisiä aurinkoisin_terveisin kesäterveisin kunnioittavasti kunnioittaen hyvää_päivää hyvää_päivänjatkoa hyvää_huomenta
    hyvää_iltaa hyvää_iltapäivää hyvää_yötä hyvää_viikonloppua hyvää_viikkoa hyvää_alkanutta_viikkoa hyvää_kesää hyvää_syksyä hyvää_talvea
    hyvää_kevättä hyvää_joulua hyvää_pääsiäistä hyvää_juhannusta hyvää_vappua hyvää_uutta_vuotta hyvää_matkaa hyvää_syntymäpäivää hyvää_ruokahalua
    hyvää_jatkoa hyvää_loppuviikkoa mukavaa_päivää mukavaa_päivänjatkoa mukavaa_viikonloppua mukavaa_iltaa mukavaa_kesää kivaa_päivää kaunista_päivää
    aurinkoista_päivää aurinkoista_kesää rauhallista_joulua iloista_joulua onnellista_uutta_vuotta onnea_syntymäpäivänä paljon_onnea
    hyvä_asiakaspalvelu hyvä_asiakas hyvä_vastaanottaja hyvät_ystävät hyvä_herra hyvä_rouva arvoisa arvoisat rakkaat_ystävät olkaa_hyvä ole_hyvä
    olkaapa_hyvä ole_kiltti olkaa_ystävällisiä olisin_kiitollinen olisimme_kiitollisia vastausta_odottaen odotan_vastausta odotan_vastaustanne
    jään_odottamaan_vastausta jään_odottamaan toivon_pikaista_vastausta anteeksi_häiriö anteeksi_vaiva pahoittelen_häiriötä toivottavasti_voitte_hyvin
    tervetuloa hei_vaan moi_moi hei_hei näkemiin`,
  thanks: 'kiitos kiitoksia kiitti kiitän kiitämme kiits tack thx thanks',
  prefixes: 'super mega hyper ultra huippu jätti umpi läpi sika unelma',
  rudePrefixes: 'paska kusi perse huijari vittu',
  notWords: 'hyvis iltaa onnin iloja',
};
