import type { Theme } from '../../lexicon/theme';

/** Swedish: nouns that please and that hurt. */
export const nouns: readonly Theme[] = [
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      4.5 mästerverk underverk drömresultat fullträff
      4 glädje lycka lyckorus kärlek eufori extas paradis jubel succé dunderhit triumf guldmedalj förälskelse
      3.5 njutning entusiasm beundran pärla juvel höjdpunkt höjdare favorit toppbetyg toppklass världsklass mästare geni genidrag hjälte hjältinna
      3.5 segrare seger vinst vinnare bedrift bragd hyllning applåd ovation kanonjobb storseger guldstjärna
      3 beröm lovord uppskattning respekt heder belöning utmärkelse dygd ängel klippa fena vänlighet hjälpsamhet generositet godhet omtanke empati
      3 medkänsla barmhärtighet medmänsklighet ömhet omsorg kompetens professionalism skönhet elegans charm magi harmoni trevnad mys hemtrevnad
      3 skratt humor skämtlynne framgång framsteg genombrott uppsving förbättring räddning räddare välsignelse ynnest fullträffar fred trygghet
      3 välstånd förhoppning frälsning försoning förlåtelse jämlikhet rättvisa
      2.5 mirakel tillit förtroende förtröstan lojalitet ärlighet hederlighet uppriktighet rättrådighet tapperhet klokhet visdom intelligens
      2.5 talang begåvning skicklighet fingertoppskänsla lyhördhet tålamod kreativitet fantasi originalitet inspiration passion engagemang
      2.5 rekommendation nöje fröjd förnöjelse trivsel belåtenhet tillfredsställelse lättnad avkoppling avslappning semesterkänsla vänskap
      2.5 gemenskap samhörighet solidaritet kamratskap sammanhållning delikatess läckerhet godsak smaksensation smakupplevelse höjdarkväll
      2.5 toppenkväll drömsemester drömbostad
      2 ros medalj frihet fördel pluspoäng prisvärdhet fynd klipp hjälpmedel uppmuntran komplimang tröst glädjespridare solsken solstråle
      2 guldkorn guldkant guldläge lyckträff säkerhet stabilitet hållbarhet pålitlighet effektivitet smidighet tydlighet flexibilitet enkelhet
      2 bekvämlighet potential optimism tacksägelse välbefinnande livsglädje levnadsglädje pigghet kvalitetskänsla finess glans briljans pondus
      2 värdighet integritet
      1.5 fest mod styrka rabatt bonus present gåva kundvård fräschör nytta användbarhet vinning förmån medgång tillgång uppgradering återhämtning
      1.5 gottgörelse
      1 hopp vila stöd möjlighet nyfikenhet förståelse överenskommelse`,
  },
  {
    part: 'noun',
    emotion: 'gratitude',
    words: `
      3 tacksamhet tackkort
      2 tacktal`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -5 mord mördare massmord massaker folkmord terror terrorist terrorism terrordåd våldtäkt våldtäktsman pedofil övergrepp tortyr förintelse
      -5 krigsförbrytelse krigsförbrytare diktator tyrann slaveri nazist
      -4.5 bedrägeri bedragare bluff bluffmakare bluffbolag lurendrejeri lurendrejare svindel svindlare stöld tjuv lögn lögnare rån rånare
      -4.5 dagsljusrån skandal förbrytare brottsling utpressning utpressare korruption mutbrott ondska hatbrott
      -4 hat förakt rasism rasist sexism sexist fascism fascist diktatur förtryck förtryckare övervåld misshandel mobbning trakasseri kränkning
      -4 förräderi förrädare svek svikare hycklare hyckleri cynism grymhet elakhet illvilja skändlighet vandalism sabotage katastrof haveri fiasko
      -4 magplask praktfiasko totalhaveri kollaps mardröm misär elände eländighet inkompetens vanskötsel vanvård tjänstefel maktmissbruk godtycke
      -4 rättsröta rättsskandal orättvisa
      -3.5 ilska vrede raseri ursinne aggression fientlighet hot hotelse våld skräp skitsnack smörja dynga sopor idioti galenskap vansinne dårskap
      -3.5 dumhet okunskap arrogans nonchalans respektlöshet oförskämdhet fräckhet högmod girighet skam vanära skamfläck pinsamhet parodi fars
      -3.5 lågvattenmärke bottennapp bottenbetyg sågning kalkon haverist fusk fuskare fuskverk fuskbygge svartjobb oärlighet falskhet dubbelmoral
      -3.5 maktfullkomlighet smutskastning förtal propaganda desinformation
      -3 klagomål missnöje frustration irritation besvärlighet förolämpning påhopp hån glåpord trakassering mobbare översittare misslyckande flopp
      -3 misskötsel försumlighet försummelse slarv slarvighet okunnighet oförmåga ovilja likgiltighet ointresse slöseri resursslöseri tidsslöseri
      -3 pengaslöseri vanvett orimlighet oansvarighet överpris ockerpris ocker utsugning konflikt krig strid bråk gräl fejd slagsmål upplopp
      -3 kravall attack angrepp invasion bombning egoism egoist narcissist psykopat snobb gnällspik besserwisser träskalle dumskalle tölp drummel
      -3 slashas
      -2.5 krångel strul trassel kaos röra oreda oordning villervalla besvär bekymmer huvudvärk gissel fördom intolerans diskriminering kvinnohat
      -2.5 främlingsfientlighet antisemitism islamofobi polarisering splittring brott överträdelse lagbrott regelbrott kontraktsbrott avtalsbrott
      -2.5 löftesbrott dubbeldebitering inkassokrav kravbrev betalningsanmärkning kritik protest bojkott strejk anklagelse beskyllning oenighet
      -2 fel felaktighet felleverans problem brist bristfällighet bugg defekt skavank miss misstag blunder tabbe fadäs försening dröjsmål förlust
      -2 underskott minskning nedgång försämring nackdel baksida hinder motgång bakslag buckla läckage strömavbrott driftstopp driftstörning
      -2 avbrott krasch byråkrati pappersexercis pekpinne krystning tristess monotoni klyscha kliché floskel svammel dravel trams fördröjning
      -2 nedläggning varsel konkurs arbetslöshet inflation lågkonjunktur recession prischock prishöjning
      -1.5 uppsägning väntetid telefonkö påminnelseavgift straffavgift dröjsmålsränta merkostnad vite böter gebyr otydlighet oklarhet missförstånd
      -1.5 förvirring frånvaro avsaknad kverulans gnäll
      -1 avgift svårighet svaghet invändning tvist meningsskiljaktighet byråkrat`,
  },
  {
    part: 'noun',
    emotion: 'sadness',
    words: `
      -4 tragedi förtvivlan självmord dödsfall dödsoffer katastrofläge
      -3.5 sorg besvikelse hjärtesorg saknad lidande
      -3 död depression olycka olycksfall begravning ensamhet smärta vånda hopplöshet uppgivenhet missmod svält nöd hungersnöd fattigdom hemlöshet
      -2.5 ånger tår gråt sorgsenhet vemod nedstämdhet dysterhet sjukdom cancer
      -2 trötthet utmattning utbrändhet utanförskap förlorare antiklimax
      -1.5 offer saknaden suck melankoli`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -4 skräck fasa dödsångest livsfara
      -3.5 terrorhot bombhot panik
      -3 rädsla fruktan ångest fara hotbild
      -2.5 oro ängslan nervositet otrygghet osäkerhet kris krisläge
      -2 risk farhåga stress
      -1.5 tvekan misstanke tvivel`,
  },
  {
    part: 'noun',
    emotion: 'disgust',
    words: `
      -4 avsmak äckel
      -3.5 mögel stank spya ohyra kackerlacka råtta vägglus
      -3 smuts lort snusk matförgiftning magsjuka unkenhet`,
  },
  {
    part: 'noun',
    emotion: 'surprise',
    words: `
      -1.5 chock
      1 överraskning häpnad`,
  },
];
