import type { Theme } from '../../lexicon/theme';

/** Finnish: nouns that please and that hurt, with their frequent forms. */
export const nouns: readonly Theme[] = [
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      4.5 mestariteos täysosuma unelmaloma
      4 ilo onni rakkaus riemu hurmio paratiisi riemuvoitto kultamitali autuus innostus
      3.5 nautinto ihailu helmi jalokivi kohokohta suosikki huippulaatu nero sankari sankaritar voittaja menestys huippusuoritus suosionosoitus ihme
      3.5 herkku
      3 kehu arvostus kunnioitus kunnia palkinto enkeli aarre ystävällisyys avuliaisuus anteliaisuus hyvyys empatia myötätunto armo hellyys
      3 ammattitaito osaaminen kauneus tyylikkyys charmi lumo harmonia viihtyisyys nauru huumori vitsikkyys edistys edistysaskel läpimurto parannus
      3 pelastus siunaus rauha vauraus lohtu anteeksianto tasa_arvo oikeudenmukaisuus hauskuus unelma hemmottelu
      2.5 luottamus uskollisuus rehellisyys vilpittömyys rohkeus viisaus älykkyys lahjakkuus taito kärsivällisyys luovuus mielikuvitus omaperäisyys
      2.5 inspiraatio intohimo sitoutuminen suositus tyytyväisyys helpotus virkistys rentoutuminen ystävyys ystävä yhteisöllisyys yhteishenki
      2.5 solidaarisuus toveruus hyvänolontunne halaus suudelma kohteliaisuus löytö
      2 vapaus etu plussa laatu kannustus auringonpaiste valopilkku turvallisuus vakaus luotettavuus tehokkuus selkeys joustavuus mukavuus potentiaali
      2 optimismi hyvinvointi elämänilo loisto arvokkuus puhtaus täsmällisyys huolellisuus vieraanvaraisuus suvaitsevaisuus ahkeruus omistautuminen
      2 sujuvuus vaivattomuus
      1.5 juhla vahvuus alennus bonus lahja tuki syntymäpäivä demokratia voimavara
      1 toivo lepo mahdollisuus uteliaisuus ymmärrys sopu kompromissi`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -5 murha murhaaja joukkomurha verilöyly kansanmurha terrori terroristi terrorismi terrori_isku raiskaus raiskaaja pedofiili kidutus sotarikos
      -5 sotarikollinen diktaattori tyranni orjuus natsi
      -4.5 petos petturi huijari varas varkaus valhe valehtelija ryöväri skandaali rikos kiristys kiristäjä korruptio lahjonta kiskonta
      -4 viha halveksunta rasismi rasisti seksismi sovinisti fasismi fasisti diktatuuri sorto väkivalta pahoinpitely kiusaaminen koulukiusaaminen
      -4 nöyryytys tekopyhyys kyynisyys julmuus pahuus ilkeys ilkivalta sabotaasi katastrofi fiasko röyhkeys törkeys häpeä vihapuhe
      -3.5 suuttumus kiukku närkästys loukkaus herjaus syrjintä riisto mielivalta epäoikeudenmukaisuus vääryys manipulointi manipulaatio harhautus
      -3.5 väärennös salailu lainrikkomus väärinkäyttö väärinkäytös vallanväärinkäyttö ahneus itsekkyys ylimielisyys epäpätevyys vastuuttomuus
      -3.5 aggressio vihamielisyys sota hyökkäyssota invaasio hyökkäys
      -3 ärsytys turhautuminen epäonnistuminen tappio vararikko floppi munaus virheostos hutiostos susi romu roju roska sekasotku pelleily farssi
      -3 kaaos helvetti painajainen kauhu ajanhukka rahanhukka tuhlaus tietämättömyys tyhmyys typeryys idiootti ääliö typerys pölvästi
      -3 välinpitämättömyys piittaamattomuus huolimattomuus epäkohta hoitovirhe luottamuspula sopimusrikkomus riita kina tappelu propaganda populismi
      -3 uhkaus häirintä ahdistelu pakottaminen
      -2.5 ongelma puute vika vikatila vaurio virhe bugi häiriö katkos katko takaisku heikennys menetys haitta este taakka tekosyy selittely valitus
      -2.5 kritiikki moite syytös ristiriita kriisi väärinkäsitys sekaannus epäjärjestys byrokratia paperisota hinnankorotus hintakikkailu ylihinta
      -2.5 rahastus ikävystyminen klisee pakko sensuuri boikotti kateus mustasukkaisuus
      -2 myöhästyminen viivästys viive jonotus ruuhka pula viivytys heikkous miinus epäilys epäluottamus skeptisyys riski sivuvaikutus naarmu lommo
      -2 särö halkeama reikä meteli stressi kiire sakko rangaistus maksuhäiriö työttömyys köyhyys velka konkurssi inflaatio syyllisyys
      -1.5 nurina lisämaksu lisäkulu
      -1 epäröinti irtisanominen peruutus`,
  },
  {
    part: 'noun',
    emotion: 'sadness',
    words: `
      -4.5 tragedia epätoivo itsemurha
      -4 suru kuolema kärsimys kurjuus toivottomuus masennus
      -3 surullisuus murhe kipu onnettomuus yksinäisyys avuttomuus uhri kuolonuhri nälkä nälänhätä hätä kyynel hautajaiset avioero tuho perikato
      -2.5 sairaus syöpä vamma haava koti_ikävä sydänsuru katumus osanotto`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -4 paniikki kuolemanpelko hengenvaara räjähdys tulipalo kolari
      -3.5 pelko vaara uhka järkytys sokki shokki myrkytys ruokamyrkytys epidemia pandemia
      -3 huoli maanjäristys tulva myrskytuho murto murtovaras
      -2 epävarmuus hermostuneisuus hälytys virus`,
  },
  {
    part: 'noun',
    emotion: 'disgust',
    words: `
      -4 inho kuvotus torakka toukka oksennus lude
      -3.5 löyhkä haju home lika mätä syöpäläinen rotta uloste saasta
      -2 tahra jäte`,
  },
  {
    part: 'noun',
    emotion: 'surprise',
    words: `
      1 yllätys hämmästys`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 iloa ilon onnea onnen rakkautta rakkauden
      3 voittoa voitot voittoja rauhaa rauhan herkkua herkut herkkuja ystäviä ystävät menestystä kunniaa unelmia
      2 plussaa etuja laatua`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 huijarit huijareita huijareiden petosta petoksen petturit valheita valhetta valheet valheen varkaat varkaita rikoksia rikoksen rikolliset
      -4.5 rikollisia
      -4 vihan väkivaltaa väkivallan häpeän häpeää röyhkeyttä rasistit rasismia törkeyttä katastrofia sortoa
      -3.5 sotaa sodan sodat ahneuden ahneutta vääryyttä syrjintää väärinkäytöksiä
      -3 tappion tappiot tappiota riitaa idiootit idiootteja ääliöt romua roskaa roskat kaaosta sekoilua sekoilu pelleilyä paskaduunia painajaista
      -3 hutia
      -2.5 ongelmia ongelman ongelmat ongelmista vian vikaa viat vikoja virheitä virheen virheet virhettä häiriöt häiriöitä haittaa haitat puutteita
      -2.5 kritiikkiä valituksia valitusta tekosyitä selittelyä syytöksiä kriisin kriisit
      -2 viivettä viivästyksiä ruuhkaa jonoa velkaa velat velkoja sakot kiireen`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -4 surua surun kuoleman kuolemat kärsimystä kuolemaa
      -3 pettymyksiä kipua tuskaa uhrit uhreja onnettomuuden kyyneleet kyyneleitä nälkää hätää tuska tuskan`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3.5 pelkoa pelon pelossa vaarassa vaaran uhan uhkaa_turvallisuutta paniikkia paniikissa
      -3 huolissaan huolissani huolta huolen huolet`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3.5 hometta homeessa hajua likaa paskan_haju`,
  },
];
