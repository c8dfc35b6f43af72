import type { Theme } from '../../lexicon/theme';

/** Danish adjectives of praise and of blame. */
export const adjectives: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      4.5 enestående uovertruffen uforglemmelig sublim mageløs
      4 fantastisk fremragende perfekt fabelagtig vidunderlig fænomenal exceptionel upåklagelig suveræn fortryllende himmelsk betagende magisk
      4 blændende formidabel guddommelig eventyrlig strålende storslået ekstraordinær fejlfri fejlfrit mesterlig brillant uforlignelig uimodståelig
      4 forrygende
      3.5 skøn herlig genial forbilledlig bjergtagende hjertevarm eminent spektakulær pragtfuld imponerende ypperlig vanedannende henrivende
      3.5 uundværlig formidabelt prisværdig
      3 super dejlig lækker glimrende anbefalelsesværdig flot fin professionel imødekommende hjælpsom hyggelig rørende smuk charmerende elskelig
      3 yndig kærlig hjertelig opløftende inspirerende livsbekræftende livgivende velskrevet velspillet velsmagende velduftende gennemført indbydende
      3 fortræffelig begejstret lykkelig glædelig festlig oplivende befriende velgørende forfriskende fornøjelig underholdende morsom sjov vittig
      3 gribende bevægende fængslende fascinerende mindeværdig medrivende luksuriøs udsøgt delikat elegant opfindsom banebrydende visionær heroisk
      3 heltemodig opofrende uselvisk storsindet ædel retskaffen retfærdig dyrebar excellent topprofessionel veltilfreds stjernegod fremsynet
      3 ekstatisk henrykt lyksalig overlykkelig jublende salig betaget tryllebundet forelsket stolt
      2.5 god glad tilfreds fornøjet venlig dygtig kompetent behagelig elskværdig serviceminded kyndig saftig spændende sød rar sympatisk omsorgsfuld
      2.5 betænksom opmærksom gæstfri gavmild generøs tålmodig tolerant empatisk varmhjertet godhjertet godmodig munter lystig kreativ talentfuld
      2.5 begavet intelligent klog modig tapper kløgtig engageret motiveret passioneret entusiastisk optimistisk håbefuld fredelig harmonisk idyllisk
      2.5 romantisk stilren stilfuld smagfuld appetitlig mør cremet sprød nærende mættende velkrydret velbalanceret velproduceret velfortalt
      2.5 velinstrueret tankevækkende dybsindig nuanceret rammende skarpsindig overbevisende vellykket succesfuld succesrig sejrrig lovende kvik
      2.5 slagfærdig humoristisk vellidt elsket afholdt beundringsværdig respektabel hæderlig agtværdig loyal trofast hengiven ansvarlig
      2.5 ansvarsbevidst ansvarsfuld samvittighedsfuld velmenende velment konstruktiv
      2 original fornem nem hurtig effektiv smart praktisk pålidelig troværdig ærlig redelig rimelig tryg fleksibel overskuelig frisk velfungerende
      2 interessant heldig fair velkommen gunstig fordelagtig favorabel lukrativ givtig frugtbar gavnlig nyttig hensigtsmæssig brugervenlig brugbar
      2 driftsikker driftssikker holdbar solid robust slidstærk velbygget velforarbejdet velindrettet velassorteret velholdt veludstyret
      2 veltilrettelagt velorganiseret veloplagt velovervejet velbegrundet velfortjent velforberedt velsoigneret veluddannet velinformeret velvillig
      2 rummelig pæn nydelig sirlig præsentabel proper hygiejnisk skinnende funklende glansfuld farverig livlig energisk dynamisk opkvikkende
      2 afslappende afslappet beroligende betryggende bekvem komfortabel magelig ergonomisk lydhør forstående hensynsfuld respektfuld høflig
      2 velopdragen diskret taktfuld beskeden ydmyg oprigtig åbenhjertig gennemsigtig saglig objektiv upartisk retvisende korrekt præcis punktlig
      2 omhyggelig grundig gennemarbejdet detaljeret pædagogisk lærerig oplysende informativ relevant meningsfuld værdifuld betydningsfuld uvurderlig
      2 sund stærk kraftfuld levedygtig bæredygtig miljøvenlig klimavenlig børnevenlig familievenlig prisbillig prisvenlig hjemmelavet autentisk
      2 tidløs raffineret raffinerende hittepåsom snedig nytænkende innovativ handlekraftig initiativrig målrettet flittig arbejdsom ihærdig
      2 vedholdende udholdende glat gnidningsfri smidig ukompliceret ubesværet problemfri problemløs smertefri gnidningsløs risikofri skadefri
      2 omkostningsfri
      1.5 rask let fornuftig udmærket positiv tilfredsstillende tilstrækkelig passende anstændig habil duelig kvalificeret erfaren rutineret nænsom
      1.5 skånsom blid mild harmløs uskyldig ufarlig nuttet kær kæk frejdig sorgløs ubekymret legesyg sprudlende smilende imponeret lettet
      1.5 nysgerrig forventningsfuld fortrøstningsfuld selvsikker tillidsfuld tillidsvækkende ligeværdig inkluderende fredfyldt civiliseret
      1.5 kultiveret moralsk etisk velkendt anerkendt prisbelønnet prisvindende roset eftertragtet favorit foretrukken letforståelig logisk
      1.5 gennemtænkt veldisponeret velegnet funktionel funktionsdygtig lydsvag støjsvag hjemlig intim stemningsfuld malerisk naturskøn solrig snild
      1 populær stabil ren levende håndlavet ægte sikker legitim berettiget enkel tydelig okay gratis billig sej ordentlig ok nogenlunde fiks værdig
      1 kuriøs pudsig stilfærdig sober seriøs belæst`,
  },
  {
    part: 'adjective',
    emotion: 'gratitude',
    words: `
      3 taknemmelig taknemlig rørt`,
  },
  {
    part: 'adjective',
    emotion: 'surprise',
    words: `
      1.5 forbløffende overraskende forunderlig
      1 overrasket forbløffet
      -1 chokeret
      -2 rystet målløs
      -2.5 chokerende rystende`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -1 kold forbudt kunstig stiv tung gammeldags sær bekostelig fugtig hård bleg forvirrende begrænset uafklaret usikret ubekendt glemsom pauver
      -1 sparsom
      -1.5 grov fræk slidt hullet problematisk svær uhensigtsmæssig irrelevant unødvendig unødig overflødig tidskrævende kompliceret vanskelig tam
      -1.5 farveløs anonym uengageret uinteresseret distræt forglemmelig ujævn usammenhængende springende langstrakt lummer støvet forkølet syg sløj
      -1.5 afvisende tilbageholdende passiv træg skeptisk kritisk negativ uenig tøvende tvivlende modvillig utålmodig hektisk forjaget presset træt
      -1.5 overkogt underkogt brændt svedent forkogt lunkent gummiagtig melet smagsløs
      -2 slem flabet defekt ødelagt knækket revnet beskadiget ridset bulet itu forsinket aflyst udsolgt mærkelig besynderlig suspekt mistænkelig mystisk
      -2 uklar vag tåget tvetydig ubestemt uforklarlig uberettiget ugrundet ubegrundet urealistisk uopnåelig uønsket uvelkommen upassende malplaceret
      -2 akavet ubekvem ubehagelig uforenelig utilpas generende forstyrrende larmende støjende højlydt skinger skurrende skrap dyr fordyrende trang
      -2 snæver overfyldt tætpakket dunkel ufærdig halvfærdig halvbagt ufuldstændig utilgængelig uforberedt uuddannet uvidende ukvalificeret uegnet
      -2 uerfaren upræcis unøjagtig forhastet overilet uovervejet uklog ufornuftig usund skadet ugunstig uheldig ufordelagtig uprofitabel urentabel
      -2 underskudsgivende ruineret konkurs forgældet fallit arbejdsløs fattig nødlidende underbetalt underbemandet overbebyrdet overbelastet
      -2 stresset udbrændt udkørt udmattet rigoristisk streng barsk uforsonlig strid konfliktfyldt splittende splittet polariserende kontroversiel
      -2 omstridt anløben berygtet anklaget sigtet dømt skyldig straffet mistænkt
      -2.5 grim langsom besværlig bøvlet rodet kaotisk overfladisk blottet ensidig forudindtaget partisk overdreven overgearet overvurderet overpris
      -2.5 overpriset opreklameret oppustet hypet kedelig kedsommelig langtrukken langtrukket trættende søvndyssende intetsigende fladpandet kliché
      -2.5 klichéfyldt forudsigelig uoriginal fantasiløs uinspireret uinspirerende uinteressant tandløs ufrivillig utroværdigt påtaget krampagtig
      -2.5 klodset kluntet keitet klistret klistrende vammel sej_som_en_støvlesål bagvendt rigid bureaukratisk ubehjælpelig ubehjælpsom ineffektiv
      -2.5 hæmmende ubrugelige overforenklet populistisk propagandistisk misvisende misforstået forvrænget forkert fejlagtig fejlbehæftet ugyldig
      -2.5 mangelfuld utilstrækkelig utilfredsstillende middelmådig lunken uldent bedagelig forældet utidssvarende nedslidt laset forsømt misligholdt
      -2.5 vakkelvorn skrøbelig skør utæt ustabil upraktisk ulogisk inkonsekvent selvmodsigende uigennemtænkt uigennemskuelig uoverskuelig kringlet
      -2.5 omstændelig indviklet forvirret tumpet naiv godtroende fjollet barnlig barnagtig umoden forkælet krævende selvoptaget selvglad indbildsk
      -2.5 opblæst storsnudet snobbet højrøvet bedrevidende belærende moraliserende sentimental klynkende brokkende
      -3 falsk vred sur gal irriterende irriteret frustreret frustrerende uhøflig sløset provokerende provokeret forargelig forarget utilfreds dårlig
      -3 dum pinlig flov gnaven hidsig arrig ophidset indigneret harmdirrende opbragt fortørnet oprørt oprørende krænket fornærmet bitter hadsk
      -3 uvenlig ubehøvlet nærgående påtrængende anmassende dominerende herskesyg magtsyg pengegrisk grådig gridsk gerrig nærig fedtet hensynsløs
      -3 ligegyldig nonchalant doven sløv sjusket uordentlig upålidelig utroværdig uærlig fordrejet fordækt lusket lumsk listig slesk tvivlsom
      -3 skummel lyssky snusket uetisk umoralsk krigerisk destruktiv skadelig ødelæggende nedbrydende uforståelig uforstående ufølsom usympatisk
      -3 utålelig utåleligt ulidelig uudholdelig ubærlig umulig håbløs meningsløs tåkrummende hovedløs vanvittigt tankeløs åndsforladt indskrænket
      -3 bornert fordomsfuld intolerant stivnakket tvær trodsig stædig kværulantisk usaglig usmagelig smagløs vulgær primitiv plat tarvelig ynkelig
      -3 ussel jammerlig miserabel sølle latterligt kritisabel kritikværdig mislykket mislykkede forfejlet fejlslagen
      -3.5 inkompetent uduelig idiotisk amatøragtig useriøs uprofessionel utilstedelig ubrugelig værdiløs vildledende rasende forrykt skammelig
      -3.5 uansvarlig uforsvarlig egoistisk selvisk kynisk gemen ondsindet fjendtlig aggressiv hævngerrig nedladende nedværdigende ydmygende
      -3.5 krænkende fornærmende hyklerisk dobbeltmoralsk manipulerende urimelig uretfærdig diskriminerende undertrykkende ubarmhjertig ubegavet
      -3.5 åndssvag hjernedød hjernelam tåbelig stupid uintelligent stinkende fordærvet ulovlig arrogant udemokratisk afstumpet brovtende
      -3.5 selvretfærdig selvfed
      -4 forfærdelig frygtelig elendig rædselsfuld rædsom grotesk horribel uacceptabel uforskammet hånlig respektløs katastrofal latterlig vanvittig
      -4 utilgivelig hjerteløs umenneskelig skandaløs skændig nederdrægtig infam forkastelig afskyelig ryggesløs grusom brutal sadistisk voldelig
      -4 racistisk fascistisk kvindefjendsk menneskefjendsk homofob ækel uhyrlig bedragerisk svigagtig løgnagtig uhæderlig uredelig uanstændig perfid
      -4 skadefro modbydelig landsforræderisk forræderisk tyrannisk despotisk
      -4.5 forbryderisk kriminel hadefuld ondskabsfuld ond barbarisk diktatorisk nazistisk svinsk samvittighedsløs korrupt
      -5 pædofil massemorderisk bestialsk`,
  },
  {
    part: 'adjective',
    emotion: 'sadness',
    words: `
      -1.5 eftertænksom hjemløs
      -2 vemodig savnet udtømt synd rådvild rådløs resigneret resignerende
      -2.5 ked nedtrykt nedtrygt nedslået træls beklagelig beklagelsesværdig øv mismodig deppet magtesløs hjælpeløs
      -3 ærgerlig trist bedrøvet desillusioneret trøstesløs håbløst livløs livstræt ensom forladt svigtet afvist såret sårende grædefærdig tårevædet
      -3 sørgmodig tungsindig melankolsk grådkvalt dyster glædesløs stakkels pessimistisk sørgende
      -3.5 skuffet skuffende sørgelig deprimerende deprimeret sorgfuld sorgtung bedrøvelig nedslående modløs opgivende
      -4 hjerteskærende sønderknust knust fortvivlet ulykkelig tragisk`,
  },
  {
    part: 'adjective',
    emotion: 'disgust',
    words: `
      -3 harsk slatten slimet rotteinficeret grumset snasket betændt inficeret forurenet nasset lurvet gusten svedig
      -3.5 beskidt svinet snavset fimset slibrig obskøn pervers liderlig uhumsk uhygiejnisk
      -4 ulækker rådden råddent muggen ildelugtende klam frastødende opkastfremkaldende motbydelig vederstyggelig gyselig
      -4.5 kvalmende væmmelig`,
  },
  {
    part: 'adjective',
    emotion: 'fear',
    words: `
      -1.5 bævende mistroisk
      -2 bekymret bekymrende urolig usikker anspændt paranoid sårbar udsat prekær betænkelig ubeskyttet uvis
      -3 bange farlig nervøs utryg truende truet ængstelig angst ildevarslende foruroligende alarmerende faretruende risikabel hasarderet giftig
      -3 smitsom eksplosiv brandfarlig sundhedsskadelig kræftfremkaldende ekstremistisk uhyggelig
      -3.5 skrækkelig skræmmende skræmt rædselsslagen panisk forfærdet forfærdende angstfyldt traumatiseret traumatiserende
      -4 livsfarlig dødsensfarlig rædselsvækkende livstruende dødelig dødbringende`,
  },
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      2.5 storsmilende toptunet velsignet overdådig righoldig medlevende livskraftig mangfoldig ildfuld nådig forsonlig varmende rundhåndet
      2.5 uforfærdet ukuelig standhaftig principfast dydig højagtet hæderkronet prægtig statelig majestætisk kunstfærdig virtuos poetisk lyrisk
      2.5 drømmende drømmeagtig suggestiv atmosfærisk velfotograferet velcastet velredigeret velklingende melodisk iørefaldende fængende svingende
      2.5 dansabel vellydende
      2 afvekslende varieret alsidig underfundig finurlig tidsbesparende arbejdsbesparende pladsbesparende lettilgængelig intuitiv velafprøvet
      2 letlæst letlæselig veldokumenteret veldefineret velrenommeret velkonditioneret veldrejet velsmurt velbesøgt veltalende velbevaret vellavet
      2 velkomponeret`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -2.5 surmulende mavesur halvhjertet halvkvædet halvdårlig halvdød sjælløs åndløs blodfattig anstrengt stilløs smagsforladt pladderhumanistisk
      -2.5 verdensfjern virkelighedsfjern vattet vævende ordgydende snakkesalig selvsmagende prætentiøs krukket affekteret skabagtig hul uelegant
      -2.5 urytmisk skinhellig overspillet underspillet overlang overlæsset overfortalt overproduceret stereotyp skabelonagtig banal triviel
      -2.5 enerverende anstødelig irrationel uhørlig ulæselig uforholdsmæssig uproportional
      -3.5 menneskeforagtende kvindeforagtende skruppelløs æreløs hånende magtfuldkommen magtbegærlig hadefyldt forhadt smædende injurierende
      -3.5 ærekrænkende landsskadelig folkefjendsk`,
  },
];
