import type { Theme } from '../../lexicon/theme';

/** Swedish: adjectives of judgement and feeling. */
export const adjectives: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      5 oöverträffad oförglömlig världsbäst gudomlig himmelsk paradisisk
      4.5 fenomenal enastående makalös fantastisk exceptionell mästerlig sagolik magisk genialisk genial formidabel briljant
      4 underbar utmärkt suverän superb lysande strålande oslagbar perfekt förträfflig felfri klanderfri oklanderlig exemplarisk eminent ypperlig
      4 förnämlig fabulös glänsande hänförande bedårande förtrollande betagande överväldigande bländande överlägsen oemotståndlig ofelbar
      4 hjärtevärmande hjärtlig lycksalig extatisk euforisk överlycklig jublande överförtjust hänförd förtjust
      3.5 härlig ljuvlig älskvärd utsökt läcker delikat charmig charmerande förtjusande imponerande njutbar toppenfin jättefin superfin älskad
      3.5 hyllad prisad prisbelönt uppskattad omtyckt beundrad beundransvärd berömvärd prisvärd lovvärd föredömlig förstklassig högklassig
      3.5 högkvalitativ glädjande upplyftande upprymd lycklig stormförtjust innerlig gripande inspirerande fängslande spännande medryckande
      3.5 rafflande hisnande
      3 trevlig vänlig hjälpsam tillmötesgående professionell duktig kompetent kunnig proffsig yrkesskicklig skicklig begåvad talangfull lyhörd
      3 omtänksam generös varmhjärtad godhjärtad snäll rar hygglig schysst sympatisk älsklig ödmjuk empatisk förstående artig hövlig vacker snygg
      3 stilig elegant stilren smakfull tjusig ståtlig praktfull pampig magnifik storslagen storartad majestätisk mysig hemtrevlig gemytlig
      3 ombonad skön behaglig avkopplande avslappnande rogivande harmonisk fridfull idyllisk stämningsfull romantisk kul lustig humoristisk
      3 underhållande skojig festlig dråplig komisk fyndig kvick slagfärdig uppsluppen glad nöjd belåten tillfredsställd tillfreds munter gladlynt
      3 sprudlande lyckad framgångsrik segerrik segerviss triumferande hoppfull smaklig smakrik välsmakande aptitlig saftig krispig fräsch
      3 välgjord välarbetad välskriven välspelad välregisserad grym rekommendabel rekommenderad minnesvärd njutningsfull sevärd läsvärd hörvärd
      3 tänkvärd meningsfull modig tapper hjältemodig heroisk orädd godmodig rättrådig hederlig ärlig uppriktig rättvis anständig
      2.5 rolig god bra fin stolt entusiastisk engagerad engagerande passionerad driven ambitiös målmedveten hängiven dedikerad lojal trofast
      2.5 pålitlig trogen tillförlitlig serviceinriktad servicevänlig kundvänlig användarvänlig familjevänlig barnvänlig miljövänlig
      2.5 handlingskraftig lösningsorienterad snabbtänkt rådig lovande löftesrik förhoppningsfull optimistisk positiv uppmuntrande peppande
      2.5 stärkande betryggande lugnande tröstande befriande intelligent klok skärpt smart klipsk insiktsfull insiktsrik vettig förnuftig
      2.5 omdömesgill sansad balanserad välbalanserad saklig innovativ nyskapande kreativ originell uppfinningsrik påhittig fantasifull
      2.5 konstnärlig poetisk lyrisk intressant givande lärorik söt gullig näpen ljuv kärleksfull omsorgsfull noggrann frisk frusk livfull livlig
      2.5 energisk vital spänstig kraftfull mäktig imposant berikande fruktbar gynnsam fördelaktig förmånlig lönsam lönande vinstgivande lyckosam
      2.5 lyckobringande gynnad privilegierad välsignad välkommen eftertraktad efterlängtad populär favoritbetonad kultförklarad klassisk tidlös
      2.5 ikonisk legendarisk
      2 vass pigg smidig snabb effektiv praktisk lättanvänd lättskött lättläst lättbegriplig lättförståelig lättmonterad överskådlig rimlig skälig
      2 trygg stabil hållbar slitstark gedigen robust solid rejäl stadig driftsäker flexibel tydlig välfungerande välorganiserad välskött
      2 välstädad välvårdad väldisponerad välplanerad strukturerad genomtänkt genomarbetad behändig bekväm rymlig luftig luftkonditionerad
      2 nyrenoverad barnsäker skinande renlig autentisk äkta genuin folklig folkkär jordnära prestigelös tålmodig punktlig pricksäker träffsäker
      2 korrekt kvalitativ kvalitetsmässig hälsosam nyttig nyttofull seriös trovärdig sanningsenlig transparent öppenhjärtig öppensinnad
      2 ansvarsfull ansvarstagande pliktmedveten plikttrogen rättskaffens lättad hoppingivande avslappnad bekymmersfri bekymmerslös obekymrad
      2 sorglös skuldfri smärtfri tillgänglig lättillgänglig närvarande uppmärksam alert beredvillig välvillig villig tjänstvillig samarbetsvillig
      2 behjälplig självständig självsäker mogen värdig respektfull respektabel aktningsvärd ansedd välrenommerad välkänd fredlig försonlig
      2 förlåtande barmhärtig human humanistisk solidarisk demokratisk trendig fashionabel stilmedveten färgstark färgglad färgrik dekorativ lyxig
      2 exklusiv mondän
      1.5 enkel hyfsad godkänd okej duglig hygienisk användbar anmärkningsfri tillfredsställande acceptabel godtagbar tilltalande billig gratis
      1.5 kostnadsfri avgiftsfri prisvänlig prispressad rabatterad nedsatt överkomlig hoppfylld intakt oskadd helskinnad oskadad välbehållen färsk
      1.5 hembakad hemlagad ekologisk närodlad närproducerad relevant informativ upplysande pedagogisk belysande konstruktiv givmild gästfri
      1.5 gästvänlig oskyldig ofarlig harmlös giftfri ostörd fläckfri doftande väldoftande störningsfri framstående prominent högtstående berömd
      1.5 meriterad erfaren rutinerad välutbildad
      1 varm stark säker ljus ren lugn tyst ok passabel dräglig skaplig lagom rättmätig berättigad befogad välgrundad motiverad legitim giltig
      1 laglig`,
  },
  {
    part: 'adjective',
    emotion: 'gratitude',
    words: `
      3 tacksam tacksägande
      2 rörd`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -5 avskyvärd avskyvärdig ondskefull djävulsk satanisk sadistisk bestialisk omänsklig barbarisk
      -4.5 bedräglig kriminell brottslig korrupt lögnaktig kränkande föraktlig skändlig nedrig skamlig skamlös fascistisk rasistisk nazistisk
      -4 fruktansvärd förfärlig hemsk urusel usel horribel oacceptabel oförskämd respektlös hopplös katastrofal värdelös gräslig ryslig löjlig
      -4 vansinnig sanslös förkastlig bedrövlig miserabel eländig erbarmlig undermålig skandalös upprörande oförsvarlig oförlåtlig skriande
      -4 vedervärdig skitkass urdålig skitdålig asdålig bottenlös kass odräglig outhärdlig olidlig ond illvillig elak brutal våldsam
      -4 våldsbejakande hänsynslös samvetslös hjärtlös känslokall cynisk rasande ursinnig vredgad förbannad skitförbannad vansinnesarg
      -3.5 inkompetent idiotisk imbecill amatörmässig pinsam oseriös oprofessionell omöjlig oanvändbar vilseledande missvisande patetisk ynklig
      -3.5 föraktfull hånfull hatisk hätsk fientlig aggressiv hotfull rabiat fanatisk extremistisk sexistisk homofobisk kvinnofientlig
      -3.5 diskriminerande bedragen lurad rånad bestulen sviken kränkt förnedrad förödmjukad förnedrande förödmjukande hånad mobbad trakasserad
      -3.5 utnyttjad omoralisk oetisk falsk svekfull trolös förrädisk opålitlig oärlig ohederlig skum fuskig bluffig ohyfsad otrevlig ohövlig
      -3.5 oartig ouppfostrad otidig fräck ohängd dryg mästrande nedlåtande arrogant översittaraktig
      -3 dålig arg irriterande irriterad frustrerad frustrerande provocerande provocerad nonchalant slarvig nonchalerad ignorerad negligerad
      -3 upprörd missnöjd oduglig ohjälpsam inkapabel okunnig obildad okvalificerad likgiltig ointresserad oengagerad ovillig orimlig orättvis
      -3 orättfärdig oskälig oförsvarbar olaglig otillåten illegal ogiltig otillbörlig osann egoistisk självisk girig snål snikig glupsk lismande
      -3 inställsam hycklande skenhelig självgod egenkär narcissistisk fördomsfull intolerant trångsynt inskränkt bakåtsträvande reaktionär
      -3 auktoritär diktatorisk odemokratisk totalitär förtryckande korkad dum dumdristig enfaldig urblåst puckad trögtänkt hjärndöd efterbliven
      -3 tanklös ogenomtänkt obetänksam oansvarig bristfällig otillräcklig otillfredsställande medioker undermåttlig misslyckad havererad kraschad
      -3 förfelad förstörd trasig obrukbar sönderslagen kaputt utsliten demolerad vandaliserad
      -2.5 ful anskrämlig osmaklig smaklös tråkig långtråkig urtråkig trist långrandig sövande enahanda enformig monoton långsam seg trög
      -2.5 ineffektiv tungrodd byråkratisk krånglig rörig stökig kaotisk oorganiserad ostrukturerad snurrig dyr svindyr svindlande överprissatt
      -2.5 överprisad hutlös ohemul ockrande blodig störande jobbig enerverande påfrestande besvärande tröttsam tröttande tjatig gnällig ältande
      -2.5 påträngande påflugen lat slapp slö oambitiös initiativlös sur grinig vresig snarstucken butter buttrare bitter förbittrad surmulen
      -2.5 grälsjuk bråkig klumpig fumlig otymplig tafatt osmidig burdus okänslig taktlös oblyg felaktig missledande överdriven uppblåst
      -2.5 överskattad överreklamerad uttjatad klichéartad banal krasst snorkig snobbig högmodig högfärdig självbelåten pretentiös uppnosig
      -2.5 meningslös poänglös onödig idélös innehållslös intetsägande själlös livlös andefattig fantasilös otydlig luddig oklar obegriplig
      -2.5 svårbegriplig förvirrande motsägelsefull inkonsekvent ologisk irrationell absurd lam fjantig fånig töntig larvig mesig barnslig omogen
      -2.5 omdömeslös
      -2 försenad inställd slutsåld felexpedierad felpackad felmärkt feldebiterad vilsekommen borttappad bortglömd glömsk tveksam konstig märklig
      -2 underlig suspekt misstänkt tvivelaktig dubiös ostadig instabil besvärlig svår problematisk problemfylld komplicerad invecklad svåranvänd
      -2 svårtolkad svårläst opraktisk skadad repad repig bucklig tilltufsad nött sliten maläten luggsliten nedgången nedsliten sjaskig dåsig fadd
      -2 blaskig översaltad torr degig sladdrig vattnig ljummen överkokt bullrig högljudd skränig gäll skrikig trång överfull fullproppad
      -2 proppfull överbelamrad ofullständig halvdan halvfärdig halvhjärtad hafsig slafsig ojämn svajig vacklande skakig negativ kritiserad
      -2 omstridd kontroversiell konfliktfylld splittrad tvistig anklagad åtalad avvisande avfärdande avig ovänlig kylig frånstötande frånvarande
      -2 oåtkomlig otillgänglig inadekvat irrelevant gammaldags omodern föråldrad förlegad utdaterad bakvänd
      -1.5 nekad begränsad avstängd blockerad spärrad låst återkallad annullerad avbruten överbokad fullbokad ytlig förutsägbar händelselös tam
      -1.5 blek mjäkig medelmåttig mellanmjölkig sträng petig kinkig gnetig naiv blåögd godtycklig ensidig partisk vinklad
      -1 osäker kritisk mager knapp kantig obekväm ojust onyanserad kall sval osams oense`,
  },
  {
    part: 'adjective',
    emotion: 'sadness',
    words: `
      -4 förtvivlad tröstlös hjärtskärande hjärtslitande förkrossad förkrossande livstrött självmordsbenägen
      -3.5 sorglig tragisk olycklig dödlig dödssjuk
      -3 ledsen ledsam deprimerad deprimerande nedslående knäckt förlorad nedbruten ensam övergiven sorgsen dyster nedstämd missmodig uppgiven
      -3 modlös desillusionerad besvikande smärtsam plågsam pinad
      -2.5 deppig synd dystert melankolisk vemodig tungsint hemlös arbetslös uppsagd fattig utfattig sårad sårande skadeskjuten ångerfull skamsen
      -2.5 skuldtyngd tårögd gråtfärdig
      -2 trött utmattad utbränd sjuk sjuklig klen svag svagare skröplig bräcklig maktlös hjälplös rådlös beklaglig beklagansvärd olycksalig
      -2 ofrivillig stackars utsatt missgynnad missförstådd
      -1.5 matt håglös dämpad nedtonad nostalgisk`,
  },
  {
    part: 'adjective',
    emotion: 'fear',
    words: `
      -4 livsfarlig livshotande skräckslagen vettskrämd dödsförskräckt panikslagen terroriserad fasansfull
      -3.5 skrämmande skräckinjagande skräckfylld olycksbådande förskräcklig
      -3 rädd nervös otrygg farlig hotad hotande skrämd uppskrämd ångestfylld panikartad riskabel giftig
      -2.5 oroande oroväckande alarmerande bekymmersam bekymrad orolig oroad ängslig stressad stressande
      -2 kuslig hemsökt spöklik osäkrad riskfylld allvarlig allvarsam prekär illavarslande
      -1.5 rastlös spänd skeptisk misstänksam misstrogen`,
  },
  {
    part: 'adjective',
    emotion: 'disgust',
    words: `
      -4.5 vidrig äcklig motbjudande
      -4 kväljande illaluktande stinkande möglig rutten unken mögelangripen kräkframkallande ohygienisk slemmig
      -3.5 härsken skämd smutsig snuskig sunkig sjavig lortig grisig kladdig kletig ofräsch ovårdad
      -3 perverterad pervers obscen oanständig slipprig skabbig lusig
      -2.5 flottig fläckig nersmutsad nedskräpad illasmakande oätlig odrickbar`,
  },
  {
    part: 'adjective',
    emotion: 'surprise',
    words: `
      -2.5 chockerande chockartad
      -1 förvånad chockad snopen
      1 överraskad överraskande förvånansvärd oväntad häpen
      1.5 häpnadsväckande förbluffande otrolig`,
  },
];
