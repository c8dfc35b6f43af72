import type { Theme } from '../../lexicon/theme';

/** Danish nouns. */
export const nouns: readonly Theme[] = [
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      4 mesterværk perle genistreg paradis mirakel pragteksemplar fuldtræffer kærlighed vidunder guldkorn ønskedrøm
      3.5 begejstring lykke lyksalighed jubel triumf henrykkelse ekstase herlighed oplevelse_for_livet hædersbevisning
      3 fornøjelse nydelse beundring hæder hyldest sejr succes medalje præmie fejring velsignelse heltinde forbillede inspiration lidenskab
      3 entusiasme venskab hjertevarme godhed barmhjertighed næstekærlighed omsorg medfølelse retfærdighed ros anerkendelse applaus bifald klapsalve
      3 guldmedalje mestertitel mesterskab pokal triumftog stjernestund topkvalitet topkarakter topklasse verdensklasse delikatesse lækkerbisken
      3 festmåltid velsmag stjerneservice gennembrud folkefest kultklassiker pragtværk stjerneskud geni talent
      2.5 ære fred tillid tryghed håb optimisme fremskridt forbedring gavmildhed gæstfrihed venlighed hjælpsomhed imødekommenhed ærlighed oprigtighed
      2.5 troværdighed integritet tapperhed loyalitet solidaritet fællesskab sammenhold værdighed klogskab visdom kløgt intelligens kreativitet humor
      2.5 charme ynde skønhed harmoni ro idyl romantik kys kram omfavnelse knus smil latter morskab underholdning højdepunkt lyspunkt held lykketræf
      2.5 velfærd sundhed velvære trivsel frihedskæmper redning redningsmand livredder frelser engel guldklump ildsjæl ener ekspert professionalisme
      2.5 ekspertise dygtighed kompetence fagstolthed elegance finesse raffinement
      2 eventyr gevinst fest frihed luksus respekt fordel pluspoint nytte gavn bonus rabat gave besparelse belønning opbakning forsoning tilgivelse
      2 enighed bæredygtighed fremgang opsving udbytte overskud optur comeback revanche engagement ihærdighed flid omhu grundighed præcision
      2 punktlighed pålidelighed effektivitet fleksibilitet brugervenlighed komfort bekvemmelighed renhed friskhed sprødhed tilfredshed stolthed
      2 taknemmelighed lettelse velkomst nærvær sympati medmenneskelighed medmenneske empati
      1.5 tolerance løsning anbefaling kompliment potentiale tiltro fødselsdag bryllup jubilæum dåb feriestemning drøm vinder sejrherre mester ven
      1.5 veninde ledestjerne pusling nuser favoritsted stamsted klassiker
      1 sandhed rekord plus værdi kompromis dialog stabilitet sikkerhed vækst ambition godkendelse mulighed initiativ ferie kammerat
      1 nysgerrighed solskin`,
  },
  {
    part: 'noun',
    emotion: 'gratitude',
    words: `
      3 taknemlighed tusindtak
      2.5 påskønnelse erkendtlighed kæmpetak`,
  },
  {
    part: 'noun',
    emotion: 'surprise',
    words: `
      1.5 overraskelse
      1 forundring
      -2.5 chok`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -1 sanktion afgift modstand modstander bekymring skuldertræk omvej tvivl
      -1.5 uro rod tab cirkus slam minus kø gebyr ekstragebyr rykker rykkergebyr strafgebyr skattestigning prisstigning restance risiko usikkerhed
      -1.5 uvished skepsis forbehold indvending begrænsning undtagelse fejlkilde misforhold ujævnhed bump rodebutik bagslag kludder kludetæppe
      -1.5 modgang
      -2 skam kritik straf fængsel fejl mangel svaghed bule flænge lækage rust nedbrud driftsstop afbrydelse strømsvigt forsinkelse aflysning
      -2 udskydelse udsættelse ventetid telefonkø trængsel vrøvlehoved uheld afslag nægtelse forhindring forhaling barriere blokering flaskehals
      -2 dødvande stilstand stagnation tilbagegang forfald forringelse forværring lockout protest demonstrationsforbud uenighed splittelse
      -2 polarisering modvilje uvilje antipati ubehag gene besværlighed byrde belastning pres stress udbrændthed udmattelse træthed anstrengelse
      -2 overarbejde tvist retssag søgsmål sigtelse erstatningssag pligtforsømmelse fortielse hemmelighedskræmmeri undskyldninger bortforklaring
      -2.5 taber fejlskøn fejltrin brøler bommert bommer dumpekarakter bundkarakter bundplacering ulempe problem problematik knas bekymringspunkt
      -2.5 forvirring misforståelse mistillid mistanke tvivlsomhed utroværdighed upålidelighed ineffektivitet bureaukrati papirnusseri
      -2.5 paragrafrytteri ågerpris prishop inflation gæld underskud arbejdsløshed fængselsdom strafafgift embargo boykot spærreild demagogi
      -2.5 populisme demagog populist snobberi snob selvfedme selvros pral praleri pralhans blærerøv vigtigper besserwisser brokkehoved sortseer
      -2.5 klynk klynkeri ynk patos banalitet trivialitet kedsomhed monotoni støj larm spektakel stank lugtgene
      -3 raseri utilfredshed sjusk sjuskeri klage brok brokkeri frustration irritation forargelse indignation harme fortørnelse bitterhed fjendskab
      -3 fjende fjendtlighed konflikt skænderi ballade oprør optøjer kaos roderi bøvl besvær vrøvl nonsens sludder pladder ævl bræk vås ligegyldighed
      -3 nonchalance ansvarsløshed uansvarlighed hensynsløshed forsømmelse forsømmelighed sløseri spild ressourcespild pengespild tidsspild ødselhed
      -3 overgrebssag beskyldning fordømmelse kritikpunkt trussel aggression hævn hævnakt tvang tvangsfjernelse nedskæring fyring afskedigelse ruin
      -3 krise nedtur nedgang kollaps sammenbrud havari nederlag gidsel flygtningekatastrofe fattigdom elendighed armod sult hungersnød epidemi
      -3 pandemi pest svøbe mareridt galehus farce parodi jammerkommode makværk bras ragelse bavl kitsch skrammel skrot smuds affald dødssejler
      -3.5 fiasko flop uduelighed inkompetence idioti dumhed stupiditet galimatias uretfærdighed urimelighed magtmisbrug magtfuldkommenhed
      -3.5 vilkårlighed diskrimination fornærmelse hån latterliggørelse ydmygelse nedgørelse foragt arrogance respektløshed uforskammethed uhøflighed
      -3.5 frækhed grådighed egoisme kynisme kyniker egoist narcissist nepotisme kammerateri fusk fup fupnummer fidus svindelnummer bondefangeri
      -3.5 bondefanger lokkeri vildledning manipulation propaganda løgnehistorie skrøne fordrejning fordom intolerance ekstremisme ekstremist
      -3.5 fanatiker fundamentalist undergang ødelæggelse hærværk sabotage vandalisme vandal bølle banditt bandit gangster skurk slyngel kæltring
      -3.5 røvpul usling kujon kryster quisling møgdyr afskum udskud rakkerpak pøbel bagvaskelse bagtalelse æreskrænkelse injurie underslæb hvidvask
      -3.5 skattesvindel skattesnyder
      -4 snyd snyder tyveri tyv røveri røver løgn løgner afpresning bestikkelse ondskab had vold voldsdømt voldelighed racisme racist fascisme
      -4 sexisme chikane mobning mobber hetz krænkelse overfald udnyttelse undertrykkelse vanrøgt mishandling misbrug hykleri hykler plageånd sadist
      -4 psykopat krig borgerkrig krigshandling katastrofe svigt vanvid galskab vanvare skændsel grusomhed brutalitet dødstrussel hadforbrydelse
      -4.5 svineri skandale svindel svindler bedrag bedrager bedrageri forbrydelse forbryder mord morder drab terror terrorisme terrorist tortur
      -4.5 slaveri overgreb nazist nazisme fascist forræder forræderi landsforræder diktator diktatur tyran tyranni korruption menneskehandel
      -4.5 krigsforbryder voldsmand
      -5 folkedrab folkemord voldtægt massakre holocaust koncentrationslejr pædofili massemord`,
  },
  {
    part: 'noun',
    emotion: 'sadness',
    words: `
      -1.5 anger
      -2 beklagelse medlidenhed resignation suk
      -2.5 savn vemod ensomhedsfølelse tomhed skilsmisse skyldfølelse
      -3 ærgrelse sørgmodighed smerte lidelse kval gråd tårer tåre mismod modløshed desillusion tungsind melankoli kræft sygdom afsavn
      -3.5 skuffelse fortvivlelse ulykke tristhed bedrøvelse hjertesorg ensomhed håbløshed depression død begravelse afmagt
      -4 sorg tragedie selvmord dødsfald`,
  },
  {
    part: 'noun',
    emotion: 'disgust',
    words: `
      -2.5 rotte
      -3 mug slim møgkælling griseri svinesti snask
      -3.5 opkast skimmelsvamp kakerlak skadedyr lus væggelus afføring snavs
      -4 væmmelse skimmel`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -1 alarm
      -1.5 våben missil brand
      -2 smitte ængstelighed faresignal risikofaktor usikkerhedsfølelse
      -3 nervøsitet ængstelse utryghed uhygge forgiftning eksplosion skyderi oversvømmelse jordskælv traume
      -3.5 skræk frygt fare terrorangreb angreb rædselsscenarie ondartethed brandfare
      -4 rædsel panik dødsangst livsfare bombetrussel`,
  },
];
