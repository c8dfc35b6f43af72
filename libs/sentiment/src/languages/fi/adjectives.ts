import type { Theme } from '../../lexicon/theme';

/** Finnish: adjectives of judgement and feeling; the forms that consonant gradation makes are written out. */
export const adjectives: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      5 ylittämätön unohtumaton taivaallinen jumalainen ylivertainen
      4.5 fantastinen ilmiömäinen loistava mahtava upea huikea henkeäsalpaava satumainen maaginen nerokas mestarillinen sensaatiomainen
      4 erinomainen mainio ihana täydellinen suurenmoinen loistokas huippu verraton virheetön moitteeton esimerkillinen ensiluokkainen hurmaava
      4 lumoava häikäisevä vastustamaton lyömätön ihanteellinen riemukas onnellinen autuas huumaava
      3.5 herkullinen maukas ihastuttava viehättävä vaikuttava ihailtava rakastettu rakastettava rakas kiitetty palkittu arvostettu suosittu laadukas
      3.5 korkealaatuinen koskettava liikuttava innostava inspiroiva jännittävä kiehtova mukaansatempaava vangitseva elähdyttävä nautittava
      3.5 ilahduttava hurmioitunut innostunut haltioitunut riemastuttava
      3 mukava kiva ystävällinen avulias palvelualtis ammattitaitoinen ammattimainen asiantunteva pätevä taitava lahjakas huomaavainen antelias lämmin
      3 lämminhenkinen hyväsydäminen sydämellinen herttainen sympaattinen vaatimaton empaattinen ymmärtäväinen kohtelias kaunis komea tyylikäs
      3 elegantti näyttävä juhlallinen kodikas viihtyisä mieluisa rentouttava virkistävä hauska huvittava viihdyttävä iloinen tyytyväinen hilpeä
      3 menestyksekäs onnistunut voittoisa toiveikas mehukas rapea tuore suositeltava näkemisen_arvoinen mieleenpainuva merkityksellinen rohkea urhea
      3 sankarillinen peloton rehellinen vilpitön oikeudenmukainen reilu kunniallinen ylpeä rakastava hellä suloinen söpö lempeä leppoisa aurinkoinen
      2.5 hyvä hieno kelpo mielenkiintoinen kiinnostava sitoutunut intohimoinen kunnianhimoinen omistautunut uskollinen lojaali luotettava
      2.5 asiakasystävällinen asiakaslähtöinen käyttäjäystävällinen lapsiystävällinen perheystävällinen ympäristöystävällinen ratkaisukeskeinen
      2.5 lupaava optimistinen rohkaiseva rauhoittava lohduttava vapauttava älykäs viisas fiksu terävä järkevä harkitseva tasapainoinen asiallinen
      2.5 innovatiivinen luova omaperäinen kekseliäs taiteellinen runollinen antoisa opettavainen huolellinen tunnollinen perusteellinen terve eloisa
      2.5 energinen voimakas rikastuttava hedelmällinen edullinen kannattava tuottoisa vaivaton mutkaton joustava sujuva pehmeä tuoksuva raikas
      2.5 ylellinen kutsuva vieraanvarainen tunnelmallinen romanttinen harmoninen rauhaisa idyllinen
      2 siisti puhdas nopea ripeä täsmällinen tehokas kätevä hyödyllinen käytännöllinen vankka kestävä vakaa turvallinen tilava nykyaikainen moderni
      2 selkeä ymmärrettävä läpinäkyvä monipuolinen vaihteleva rauhallinen rento levollinen helpottunut kannustava motivoitunut motivoiva dynaaminen
      2 tarkkaavainen kärsivällinen kunnioittava hienotunteinen vastuullinen vastuuntuntoinen ahkera uuttera kurinalainen solidaarinen inhimillinen
      2 arvokas itsenäinen demokraattinen edistyksellinen kohtuuhintainen ilmainen maksuton aito vakuuttava uskottava toimiva tehoava ravitseva
      2 täyteläinen valoisa värikäs huippumoderni tarkka helppokäyttöinen kirkas reipas pirteä virkeä
      1.5 miellyttävä positiivinen myönteinen sopiva tervetullut hyväksyttävä tunnustettu utelias suvaitsevainen yhteistyökykyinen rakentava
      1.5 oikea_aikainen laillinen aiheellinen asianmukainen kohtuullinen ansaittu
      1 kelvollinen ok okei siedettävä riittävä tyydyttävä helppo yksinkertainen`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -3 epäasiallinen epäkunnioittava
      -2.5 epäkiitollinen epäviihtyisä
      -2 epäaito epäsopiva epäonninen
      -1.5 epätäydellinen epäsuosittu`,
  },
  {
    part: 'adjective',
    emotion: 'gratitude',
    words: `
      3 kiitollinen`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -5 rikollinen murhanhimoinen barbaarinen epäinhimillinen raakalaismainen
      -4.5 petollinen valheellinen skandaalimainen sadistinen iljettävä korruptoitunut häikäilemätön tunnoton
      -4 röyhkeä hävytön häpeämätön törkeä katastrofaalinen surkea kamala kauhea hirveä hirvittävä kammottava sietämätön kestämätön kohtuuton
      -4 vastuuton halventava nöyryyttävä alentava ilkeä pahansuopa pahantahtoinen katala halpamainen vihamielinen rasistinen seksistinen fasistinen
      -4 tyrannimainen brutaali julma sydämetön armoton häijy epärehellinen kiero tekopyhä raukkamainen säälimätön
      -3.5 vihainen raivostunut raivokas tuohtunut suuttunut kiukkuinen huono kelvoton kehno amatöörimäinen ammattitaidoton epäammattimainen epäpätevä
      -3.5 ylimielinen koppava alentuva epäystävällinen epäkohtelias töykeä tyly loukkaava syrjivä epäoikeudenmukainen epäreilu mielivaltainen hämärä
      -3.5 kyyninen laiton lainvastainen moraaliton ylihintainen anteeksiantamaton epädemokraattinen autoritaarinen väkivaltainen aggressiivinen
      -3.5 tuhoisa
      -3 ärsyttävä ärsyyntynyt harmittava turhauttava turhautunut rasittava hermostuttava raivostuttava epäluotettava piittaamaton huolimaton
      -3 leväperäinen välinpitämätön tietämätön itsepäinen järjetön mieletön turha hyödytön arvoton käyttökelvoton virheellinen viallinen rikkinäinen
      -3 vaurioitunut heikkolaatuinen halpa_arvoinen naurettava absurdi älytön idioottimainen tyhmä typerä hölmö mielipuolinen käsittämätön
      -3 selittämätön mahdoton nolo häpeällinen ahne itsekäs kostonhimoinen kateellinen mustasukkainen riidanhaluinen fanaattinen äärimielinen
      -3 populistinen vastenmielinen paha
      -2.5 tyytymätön riittämätön puutteellinen vajaa heikko niukka keskeneräinen väärä harhaanjohtava ristiriitainen epäselvä suvaitsematon hankala
      -2.5 monimutkainen byrokraattinen kankea hidas tahmea pitkäveteinen loputon myöhästynyt kaoottinen sekava suunnitelmaton ylikuormitettu
      -2.5 alimiehitetty täpötäysi meluisa häiritsevä kallis hintava suhteeton liioiteltu tungetteleva jyrkkä karkea kylmäkiskoinen tympeä äreä
      -2.5 oikukas laiska puolueellinen ahdasmielinen vanhanaikainen vanhentunut kypsymätön harkitsematon järjenvastainen tarpeeton asiaton sopimaton
      -2.5 epämukava epäkäytännöllinen epävakaa huojuva vikaherkkä tylsä pitkästyttävä yksitoikkoinen mauton syömäkelvoton ylisuolainen palanut
      -2.5 ylikypsä sitkeä haalea kuivakka mössöinen vetinen rasvainen eltaantunut kliseinen ennalta_arvattava pinnallinen
      -2 ongelmallinen kyseenalainen epäilyttävä epäuskottava epärealistinen yksipuolinen kriittinen kielteinen negatiivinen haitallinen epäedullinen
      -2 tehoton tulokseton vaivalloinen työläs raskas stressaava kiireinen ahdas tunkkainen synkkä sotkuinen hoitamaton kulunut nuhjuinen ränsistynyt
      -2 rähjäinen epätarkka ei_toivottu persoonaton joustamaton yhteistyökyvytön kannattamaton epäsiisti
      -1.5 outo omituinen kummallinen epätavallinen epämiellyttävä keskinkertainen puolivillainen vaikea
      -1 kohtalainen välttävä epävarma tuntematon`,
  },
  {
    part: 'adjective',
    emotion: 'sadness',
    words: `
      -4 epätoivoinen lohduton sydäntäsärkevä traaginen toivoton
      -3.5 surullinen onneton masentunut masentava järkyttävä järkyttynyt murheellinen tuskallinen
      -3 pettynyt alakuloinen ahdistunut ahdistava kivulias yksinäinen hylätty avuton voimaton kurja säälittävä lannistunut iloton haikea
      -2.5 valitettava ikävä uupunut sairas loukattu murtunut köyhä koditon työtön kuollut menehtynyt
      -2 väsynyt syyllinen kipeä`,
  },
  {
    part: 'adjective',
    emotion: 'fear',
    words: `
      -4 hengenvaarallinen tappava paniikinomainen
      -3.5 vaarallinen uhkaava pelottava hälyttävä myrkyllinen
      -3 peloissaan huolestunut huolestuttava levoton karmea karmiva pelästynyt riskialtis epäterveellinen
      -2 hermostunut arka jännittynyt haavoittuvainen`,
  },
  {
    part: 'adjective',
    emotion: 'disgust',
    words: `
      -4.5 kuvottava inhottava etova oksettava
      -4 ällöttävä ällö pilaantunut mädäntynyt homeinen saastunut perverssi
      -3 likainen saastainen haiseva löyhkäävä epähygieeninen ruma rupuinen limainen
      -2 tahrainen pölyinen nihkeä`,
  },
  {
    part: 'adjective',
    emotion: 'surprise',
    words: `
      1 yllättävä hämmästyttävä yllättynyt odottamaton
      -1 hämmentynyt ällistynyt`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4.5 upeaa upean upeat upeita upeasti loistavaa loistavan loistavat loistavia mahtavaa mahtavan mahtavat mahtavia
      4 parasta paras parhaan parhaat parhaita parhaiten parhaimmat parhaista huippua huiput huippuja huipulla erinomaista ihanaa ihanan ihanat ihania
      4 täydellistä mainiota
      3.5 rakkaan rakkaat rakasta maukasta maukkaan maukkaat laadukasta laadukkaan laadukkaat
      3 kaunista kauniin kauniit kauniita kivaa kivan kivat kivoja mukavaa mukavan mukavat mukavia hauskaa hauskan hauskat hauskoja lämmintä lämpimän
      3 lämpimästi ystävällistä ystävällisen iloista iloisen tyylikästä tyylikkään avuliasta avuliaan avuliaat
      2.5 hyvää hyvän hyvät hyviä hyvästä hienoa hienon hienot hienoja hienosti parempi parempaa paremman paremmat parempia paremmin viisasta viisaan
      2.5 fiksua
      2 siistiä siistit siisteys puhtaan puhdasta puhtaat nopeaa nopean nopeat nopeampi nopeampaa toimivaa toimivat luotettavaa edullista edullisen
      1 helppoa helpon helpot`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 törkeää törkeän törkeät
      -4 surkeaa surkean surkeat surkeita kamalaa kamalan kamalat kauheaa kauheata kauhean kauheat hirveää hirveän hirveät hirveitä röyhkeää röyhkeän
      -4 karseaa karsea karseet karsee
      -3.5 huonoa huonon huonot huonoja huonosti huonompi huonompaa huonommin huonoin huonointa huonoimmat pahin pahinta pahimmat vihaista vihaiset
      -3 pahaa pahan pahat pahoja pahempi pahempaa tyhmää tyhmän tyhmät typerää typerät noloa noloja ärsyttävää ärsyttävät turhaa naurettavaa
      -3 järjetöntä järjettömän järjettömiä älytöntä älyttömän_huono mahdotonta käsittämätöntä törkeetä
      -2.5 kallista kalliin kalliit kalliimpi kalliimpaa hidasta hitaan hitaat hitaampi hitaammin väärää väärän väärät väärin tylsää tylsän tylsät
      -2.5 heikkoa heikon heikot laiskaa sekavaa sekavat hankalaa hankalat
      -2 raskasta raskaan synkkää`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3 surullista surulliset kurjaa kurjat pettyneitä pettyneenä pettyneet
      -2.5 ikävää ikävän ikävät valitettavaa sairaat`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3.5 vaarallista vaaralliset pelottavaa`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 ällöttävää inhottavaa kuvottavaa oksettavaa etovaa`,
  },
];
