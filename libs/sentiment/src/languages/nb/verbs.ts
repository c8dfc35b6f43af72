import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) verbs. */
export const verbs: readonly Theme[] = [
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      4 elske forgude
      3.5 beundre begeistre imponere fortrylle tilbe digge
      3 anbefale glede juble lovprise rose fryde feire inspirere oppmuntre oppløfte redde helbrede triumfere sjarmere belønne overbevise berømme
      3 skamrose
      2.5 nyte verdsette respektere hedre underholde fascinere betage fengsle motivere befri trøste forbedre forskjønne berike gavne styrke utmerke
      2.5 velsigne gratulere blomstre briljere storkose kose
      2 smile le flire foretrekke fullføre erobre seire mestre overvinne avhjelpe lindre forsone tilgi kysse omfavne trives utfolde spandere
      2 skjemme_bort
      1.5 stråle lytte bidra oppfylle tilfredsstille virkeliggjøre effektivisere forenkle anerkjenne støtte applaudere heie
      1 håpe løse ordne fikse reparere utbedre garantere beskytte kompensere oppnå forsikre skinne samarbeide spare veilede betjene`,
  },
  {
    part: 'verb',
    emotion: 'gratitude',
    words: `
      2 takke`,
  },
  {
    part: 'verb',
    emotion: 'surprise',
    words: `
      1.5 overraske
      1 forbløffe forbause
      -1.5 ryste
      -2 forferde
      -2.5 sjokkere`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -1 purre vente krympe lukte dryppe stagnere avvike ruste knirke
      -1.5 risikere problematisere komplisere overse overskride bekymre streike utsette flykte tvile mangle glemme skrante halte forfalle anstrenge
      -1.5 tvinge droppe brenne savne slite
      -2 skade forsinke avlyse innstille nøle krasje lagge bugge vrøvle sladre mukke bebreide irettesette avslå annullere avbryte oppgi angre unnvike
      -2 benekte bestride nedskjære skrote inndrive forsvinne utmatte stresse miste tape feile rote rable klage
      -2.5 angripe kritisere misbillige mistenke mistro betvile overdrive bagatellisere sløse ødsle bortkaste snuble feilinformere misforstå
      -2.5 forveksle forvirre forhindre hindre vanskeliggjøre blokkere hemme forstyrre belaste overbelaste straffe idømme bortvise deportere utelukke
      -2.5 ekskludere ruinere smuldre råtne splintre knuse knekke sprekke lekke skrangle stinke hyle krangle kjefte kjase mase gnåle kjeve protestere
      -2.5 demonstrere motarbeide
      -3 irritere frustrere provosere opprøre pine plage såre forsømme ignorere neglisjere nekte påtvinge avvise slurve sutre syte hykle bortforklare
      -3 fortie skjule fordreie forvrenge forbanne dumme kollapse havarere floppe boikotte undergrave underminere svekke splitte polarisere forringe
      -3 forverre eskalere bombe beskyte invadere krige spolere tulle_til rote_til kludre somle
      -3.5 svikte villede manipulere fornærme håne spotte latterliggjøre rakke_ned demonisere diskriminere trakassere mobbe true ødelegge smadre
      -3.5 vandalisere herje forpeste forgifte forurense sabotere baktale beskylde anklage fordømme forfalske plagiere underslå hvitvaske flå skamme
      -3.5 skjelle_ut rase utskjelle
      -4 bedra svindle presse_penger bestikke plyndre rane stjele lyve overfalle ydmyke nedverdige krenke forakte avsky forråde utnytte forfølge
      -4 undertrykke tyrannisere hetse jukse rundlure rævkjøre
      -4.5 drepe mishandle likvidere hate terrorisere misbruke
      -5 voldta massakrere myrde torturere halshugge`,
  },
  {
    part: 'verb',
    emotion: 'sadness',
    words: `
      -1.5 beklage
      -2.5 bedrøve resignere sukke jamre
      -3 gråte sørge fortvile deprimere ergre hulke`,
  },
  {
    part: 'verb',
    emotion: 'disgust',
    words: `
      -3.5 spy brekke_seg kaste_opp
      -4 vemmes`,
  },
  {
    part: 'verb',
    emotion: 'fear',
    words: `
      -1.5 gruble skjelve grue
      -2 alarmere
      -2.5 frykte
      -3 engste panikke kvele drukne
      -3.5 skremme traumatisere grøsse`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -1.5 åpne finne oppdatere informere dukke starte laste bekrefte passe ankomme stemme
      -2 levere sende refundere betale motta gidde overholde forstå skjønne høre holde besvare ringe orke
      -2.5 virke fungere funke svare reagere respondere`,
  },
  {
    part: 'form',
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -1.5 logger åpner åpent finner ankommet informert informasjon bekreftelse oppdatert erstatning nok kompensasjon hensyn styring oversikt
      -1.5 forklaring unnskyldning logikk
      -2 kommer kom kommet får få fikk fått kan kunne hører hørt hørte forstår forsto forstått skjønner ringer ringt ringte tar tatt tok gidder gadd
      -2 hjelp hjelper hjelpe hjulpet levert leveres leverer sendt sender betalt refundert mottatt mottok holder orker refusjon
      -2.5 svar svarer virker virket fungerer fungerte fungert funker funket respons tilbakemelding reaksjon`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2.5 hjalp nøt likte vant vunnet lo lykkes lyktes
      2 overvant overvunnet reddet berget fikset ordnet løste gledet
      1.5 trivdes gleder
      1 løst`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1.5 forsvant forsvunnet tvang tvunget
      -2 tapte tapt mistet frøs frosset sank kranglet
      -2.5 knakk sprakk klaget klagde angrep angrepet
      -3 skrek skreket hatet hatede brøt_sammen omkom omkommet omkomne
      -4 løy løyet bedro bedratt stjal stjålet forrådte forrådt`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2.5 lider
      -3 gråt døde sørget skuffer_meg skuffa skuffede`,
  },
];
