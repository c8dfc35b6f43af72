import type { Theme } from '../../lexicon/theme';

/** Danish verbs. */
export const verbs: readonly Theme[] = [
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      4 elske forgude
      3.5 beundre begejstre imponere fortrylle henrykke tilbede
      3 anbefale glæde juble lovprise overgå rose fryde forkæle fejre overbevise inspirere opmuntre opløfte redde helbrede triumfere jubilere bejuble
      3 besnære charmere belønne berolige
      2.5 nyde værdsætte respektere hædre more underholde fascinere betage fængsle motivere befri forsone trøste bakke_op muntre forbedre forskønne
      2.5 berige gavne styrke udmærke velsigne lykønske komplimentere blomstre briljere funkle
      2 smile le grine holde_af favorisere foretrække gennemføre fuldføre erobre sejre vinde overkomme overvinde rette_op afhjælpe lindre tilgive
      2 takke påskønne kramme kysse omfavne hygge slappe_af forære
      1.5 støtte stråle klare lytte bidrage opfylde leve_op tilfredsstille forsikre virkeliggøre stabilisere effektivisere forenkle bekræfte
      1.5 anerkende
      1 beskytte skinne præstere opnå løse ordne udbedre reparere samarbejde håbe garantere spare godkende smage_godt interessere`,
  },
  {
    part: 'verb',
    emotion: 'surprise',
    words: `
      1.5 overraske
      1 forbavse forbløffe
      -1 ryste
      -2 forfærde
      -2.5 chokere`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -1 dryppe ruste krympe lugte vente rykke undgå forlange udfordre afvige stagnere
      -1.5 tvivle bøde mangle brænde råbe sparke udsætte udskyde fryse droppe flygte opsige strejke glemme risikere problematisere komplicere antaste
      -1.5 overse overskride mangedoble bekymre rode fedte slide nedslide svie anstrenge forfalde skrante halte
      -2 fejle forstyrre tabe miste knække skrige forsinke aflyse nøle tøve sinke gå_ned crashe lagge bugge vrøvle sludre ævle plapre sladre vrænge
      -2 surmule mukke kny bebrejde irettesætte formane skose undslå afslå annullere afbryde opgive fravælge fortryde undvige protestere demonstrere
      -2 modarbejde modsige benægte bestride dementere underkende beskære nedskære skrotte koste_kassen inddrive opkræve overfakturere kikse
      -2 forsvinde bortkomme trætte udmatte stresse kede
      -2.5 skade malke angribe kritisere misbillige klandre dadle rakke_ned revse beklage_sig anfægte mistænke mistro betvivle overdrive
      -2.5 bagatellisere spilde bortødsle ødsle sløse snuble kludre misinformere misforstå forveksle forvirre fejlinformere forhindre hindre
      -2.5 besværliggøre blokere hæmme obstruere belemre bebyrde belaste overbelaste påføre straffe idømme fyre bortvise deportere udelukke
      -2.5 ekskludere afskedige bankrottere ruinere gældsætte forarme savne revne sprænge smuldre rådne splintre briste lække knirke falme skramme
      -2.5 ridse flosse stinke hyle brøle slås true_med
      -3 irritere frustrere provokere forarge ophidse genere pine plage såre vrede oprøre fucke forsømme ignorere negligere nægte forhale tvinge
      -3 påtvinge afvise overtræde svine_til sjuske brokke klynke hykle bortforklare fortie hemmeligholde skjule fordreje forvrænge udskamme udskælde
      -3 forbande dumme kvaje spolere forpurre forplumre forkludre kollapse krakke havarere kuldsejle floppe boykotte undergrave underminere svække
      -3 splitte polarisere forringe forværre eskalere bekrige bombe beskyde invadere besætte krige
      -3.5 svigte vildlede manipulere fornærme håne spotte latterliggøre nedgøre dæmonisere diskriminere chikanere mobbe true intimidere ødelægge
      -3.5 smadre vandalisere hærge forpeste forgifte forurene sabotere bagvaske bagtale beskylde anklage fordømme forfalske fuppe narre fuske
      -3.5 plagiere underslå hvidvaske flå skamme bande skælde svovle rase
      -4 bedrage snyde svindle afpresse bestikke franarre plyndre røve stjæle lyve overfalde ydmyge nedværdige krænke foragte afsky forråde udnytte
      -4 forfølge undertrykke tyrannisere hetze racistisere
      -4.5 dræbe mishandle slavebinde likvidere hade terrorisere misbruge
      -5 voldtage massakrere myrde torturere massemyrde halshugge`,
  },
  {
    part: 'verb',
    emotion: 'sadness',
    words: `
      -1.5 beklage
      -2.5 begræde bedrøve nedslå resignere sukke jamre klage_sig
      -3 græde sørge fortvivle deprimere ærgre tude hulke`,
  },
  {
    part: 'verb',
    emotion: 'disgust',
    words: `
      -2 brække
      -3.5 brække_sig ørle kaste_op spy
      -4 væmmes kvalme`,
  },
  {
    part: 'verb',
    emotion: 'fear',
    words: `
      -1.5 gruble bæve skælve sitre
      -2 alarmere
      -2.5 frygte
      -3 ængste panikke kvæles drukne
      -3.5 skræmme forskrække traumatisere gyse`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2 tabte tabt mistede mistet fortrød fortrudt frøs frosset sank brast
      -3 skreg skreget hadede hadet brød_sammen gik_ned knak knækkede
      -4 løj løjet bedrog bedraget stjal stjålet snød snydt forrådt forrådte`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 elskede anbefalet anbefaledes
      2.5 nydt hjalp hjulpet løste løst lykkedes vandt vundet lo leet
      2 sejrede overvandt overvundet overgik overgået reddede reddet`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3 græd grædt døde sørgede skuffede`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -1.5 åbne finde opdatere informere oplyse leve_op_til ankomme dukke_op starte loade tænde
      -2 levere sende refundere tilbagebetale betale modtage gide overholde forstå høre tage_telefonen holde besvare
      -2.5 virke fungere funke svare reagere`,
  },
  {
    part: 'form',
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -1.5 logger åbner ankommet information bekræftelse opdateret nok kompensation kvittering hensyn styr overblik undskyldning forklaring logik
      -2 kommer kom kommet modtaget modtog leveret leverer leveres sendt sender refunderet betalt tilbagebetalt kan kunne får få fik fået hører hørt
      -2 hørte forstår forstod ringet ringer vendt taget tager hjælp gider ordnet holder reaktion tilbagemelding svaret svarede svarer
      -2 hjælper hjælpe
      -2.5 svar respons virker virket virkede fungerer fungerede funker`,
  },
];
