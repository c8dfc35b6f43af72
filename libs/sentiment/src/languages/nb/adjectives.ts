import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) adjectives of praise and of blame. */
export const adjectives: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      4.5 enestående uovertruffen uforglemmelig makeløs sublim uforlignelig
      4 fantastisk fremragende perfekt fabelaktig vidunderlig fenomenal eksepsjonell strålende glitrende utmerket suveren fortryllende himmelsk
      4 betagende magisk formidabel guddommelig eventyrlig storslått storslagen ekstraordinær feilfri plettfri mesterlig briljant uimotståelig
      4 forrykende upåklagelig utsøkt praktfull knallgod kjempegod
      3.5 nydelig herlig genial forbilledlig henrivende hjertevarm eminent spektakulær ypperlig fortreffelig imponerende ubetalelig uunnværlig
      3.5 prisverdig sjarmerende kjempebra kjempeflott kjempefin kjempesnill kjempeblid kjempefornøyd kjempekoselig superfornøyd superbra supert
      3.5 dritbra knallbra råbra rørende bevegende medrivende oppslukende mesterverdig
      3 bra god flott fin deilig lekker glimrende anbefalelsesverdig hyggelig hjelpsom imøtekommende profesjonell dyktig kompetent kunnskapsrik
      3 fornøyd koselig begeistret gøy morsom vakker elskelig yndig kjærlig hjertelig oppløftende inspirerende livsbejaende velskrevet velspilt
      3 velsmakende velduftende gjennomført innbydende lykkelig festlig befriende velgjørende forfriskende fornøyelig underholdende vittig gripende
      3 fengslende fascinerende minneverdig luksuriøs delikat elegant oppfinnsom banebrytende visjonær heroisk heltemodig oppofrende uselvisk raus
      3 edel rettskaffen rettferdig ekstatisk henrykt overlykkelig jublende salig betatt forelsket stolt toppmotivert storfornøyd
      2.5 glad vennlig blid snill omtenksom artig behagelig smilende serviceinnstilt kyndig saftig spennende søt sympatisk omsorgsfull oppmerksom
      2.5 gjestfri sjenerøs generøs tålmodig tolerant empatisk varmhjertet godhjertet godlynt munter lystig kreativ talentfull begavet intelligent
      2.5 klok modig tapper kløktig engasjert motivert lidenskapelig entusiastisk optimistisk håpefull fredelig harmonisk idyllisk romantisk stilig
      2.5 stilren stilfull smakfull appetittlig mør kremet sprø mettende velkrydret velbalansert velprodusert velfortalt velregissert tankevekkende
      2.5 dypsindig nyansert treffende treffsikker skarpsindig overbevisende vellykket suksessrik seierrik lovende original fornem slagferdig
      2.5 humoristisk populær elsket avholdt godt_likt beundringsverdig respektabel hederlig lojal trofast hengiven ansvarlig ansvarsbevisst
      2.5 ansvarsfull samvittighetsfull velmenende velment konstruktiv serviceorientert serviceminded løsningsorientert kundevennlig behjelpelig
      2.5 imøtekommet tjenestevillig
      2 enkel effektiv smart praktisk pålitelig troverdig ærlig redelig rimelig trygg fleksibel oversiktlig velfungerende interessant heldig
      2 velkommen gunstig fordelaktig lukrativ fruktbar nyttig hensiktsmessig brukervennlig brukbar driftssikker holdbar solid robust slitesterk
      2 velbygd velutstyrt velassortert velholdt velorganisert velopplagt gjennomtenkt velbegrunnet velfortjent velforberedt velutdannet velinformert
      2 velvillig romslig pen hygienisk skinnende fargerik livlig energisk dynamisk oppkvikkende avslappende avslappet beroligende betryggende bekvem
      2 komfortabel ergonomisk lydhør forståelsesfull hensynsfull respektfull høflig veloppdragen diskret taktfull beskjeden ydmyk oppriktig
      2 åpenhjertig gjennomsiktig saklig objektiv upartisk korrekt presis punktlig omhyggelig grundig gjennomarbeidet detaljert pedagogisk lærerik
      2 opplysende informativ meningsfull verdifull betydningsfull uvurderlig sunn frisk kraftfull levedyktig bærekraftig miljøvennlig klimavennlig
      2 barnevennlig familievennlig prisgunstig hjemmelaget hjemmelagd autentisk tidløs raffinert snedig nytenkende innovativ handlekraftig
      2 initiativrik målrettet flittig arbeidsom iherdig utholdende velformulert velkledd velklingende melodisk fengende svingende stemningsfull
      2 fargesprakende virtuos poetisk lyrisk iørefallende velkomponert overdådig innholdsrik variert allsidig underfundig finurlig tidsbesparende
      2 plassbesparende lettfattelig lettlest intuitiv gjennomprøvd velrenommert velsmurt velbevart velbrukt smidig knirkefri smertefri friksjonsfri
      2 problemfri risikofri ukomplisert uanstrengt sømløs prikkfri
      1.5 fornuftig positiv tilfredsstillende tilstrekkelig anstendig habil kvalifisert erfaren rutinert skånsom mild harmløs uskyldig ufarlig
      1.5 nusselig kjær sorgløs ubekymret leken sprudlende imponert lettet forventningsfull selvsikker tillitsfull tillitvekkende likeverdig
      1.5 inkluderende fredfull sivilisert kultivert moralsk etisk velkjent prisbelønt prisvinnende ettertraktet foretrukken logisk velegnet
      1.5 funksjonell funksjonsdyktig lydsvak støysvak hjemmekoselig intim malerisk naturskjønn solrik rask kjapp lett grei forsonlig standhaftig
      1.5 prinsippfast mangfoldig livskraftig gyllen sjarmfull skjønn berettiget
      1 fersk sterk ekte luftig lun sikker spent ren ryddig tydelig gratis billig verdig pussig stabil ålreit kuriøs fiks artikulert håndlaget
      1 påkostet`,
  },
  {
    part: 'adjective',
    emotion: 'gratitude',
    words: `
      3 takknemlig
      2.5 rørt`,
  },
  {
    part: 'adjective',
    emotion: 'surprise',
    words: `
      1.5 forbløffende overraskende forunderlig
      1 overrasket forbløffet
      -2 rystet målløs sjokkert
      -2.5 sjokkerende rystende`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -1 vassen seig kald tung kunstig forvirrende forvirret begrenset usikret glemsk hard stiv gammeldags
      -1.5 sta platt innstilt merkelig vanskelig problematisk uhensiktsmessig irrelevant unødvendig unødig overflødig tidkrevende komplisert vrien
      -1.5 krevende tam fargeløs anonym uengasjert uinteressert distré forglemmelig ujevn usammenhengende langdryg klam støvete slitt forkjølet syk
      -1.5 sliten avvisende passiv skeptisk kritisk negativ uenig nølende tvilende motvillig utålmodig hektisk stressende smakløst overkokt underkokt
      -1.5 brent gummiaktig melen smaksløs fettete trett feig
      -2 flau frekk gnien defekt ødelagt knekt sprukken skadet ripete bulkete forsinket avlyst utsolgt besynderlig suspekt mistenkelig uklar vag
      -2 tåkete tvetydig uforklarlig uberettiget ubegrunnet urealistisk uønsket uvelkommen malplassert ubekvem ubehagelig sjenerende forstyrrende
      -2 bråkete støyende skingrende overfylt trang dyr uferdig halvferdig halvstekt ufullstendig utilgjengelig uforberedt uvitende ukvalifisert
      -2 uegnet uerfaren upresis unøyaktig forhastet uoverveid uklok ufornuftig usunn ugunstig uheldig ufordelaktig ulønnsom ruinert konkurs
      -2 forgjeldet blakk fattig underbetalt underbemannet overbelastet stresset utbrent utslitt utmattet uforsonlig konfliktfylt splittende
      -2 polariserende omstridt beryktet anklaget siktet dømt skyldig mistenkt trøblete rar
      -2.5 stygg dum treg vond langtekkelig slitsom tungvint rotete kaotisk overfladisk ensidig partisk forutinntatt overdreven overvurdert
      -2.5 overpriset oppskrytt hypet kjedelig søvndyssende intetsigende forutsigbar uoriginal fantasiløs uinspirert uinspirerende uinteressant
      -2.5 tannløs påtatt krampaktig klønete klossete keitete vammel rigid byråkratisk uhjelpsom ineffektiv hemmende populistisk propagandistisk
      -2.5 misvisende misforstått forvrengt feilaktig ugyldig mangelfull utilstrekkelig utilfredsstillende middelmådig lunken foreldet utdatert
      -2.5 nedslitt hullete forsømt vanskjøtt falleferdig skrøpelig utett ustabil upraktisk ulogisk inkonsekvent selvmotsigende ugjennomtenkt
      -2.5 uoversiktlig ugjennomtrengelig omstendelig innviklet naiv godtroende fjollete barnslig umoden bortskjemt selvopptatt selvgod innbilsk
      -2.5 oppblåst snobbete bedrevitende belærende moraliserende sentimental klagende sutrete gneldrete halvhjertet halvdårlig sjelløs åndløs
      -2.5 blodfattig anstrengt stilløs virkelighetsfjern prippen pretensiøs affektert skinnhellig overspilt underspilt overlang overlesset
      -2.5 overprodusert stereotyp banal triviell enerverende støtende irrasjonell uleselig uforholdsmessig slem ufyselig kjeftete masete gnålete
      -3 sint sur gal irriterende irritert frustrert frustrerende uhøflig slurvete provoserende provosert opprørt opprørende misfornøyd utilfreds
      -3 dårlig pinlig gretten hissig arg indignert krenket fornærmet bitter hatsk uvennlig ufin nesevis påtrengende dominerende herskesyk pengegrisk
      -3 grådig gjerrig hensynsløs likegyldig nonsjalant lat sløv upålitelig utroverdig uærlig lumsk slesk tvilsom lyssky snuskete uetisk umoralsk
      -3 destruktiv skadelig ødeleggende uforståelig uforstående ufølsom usympatisk utålelig ulidelig uutholdelig uholdbar umulig meningsløs hodeløs
      -3 tankeløs åndsforlatt innskrenket bornert fordomsfull intolerant tverr trassig kverulantisk usaklig usmakelig smakløs vulgær primitiv ynkelig
      -3 ussel jammerlig miserabel stakkarslig kritikkverdig mislykket feilslått forfeilet falsk kjip teit dust
      -3.5 inkompetent udugelig idiotisk amatørmessig useriøs uprofesjonell utilbørlig ubrukelig verdiløs villedende uansvarlig uforsvarlig egoistisk
      -3.5 selvisk kynisk gemen ondsinnet fiendtlig aggressiv hevngjerrig nedlatende nedverdigende ydmykende krenkende fornærmende hyklersk
      -3.5 dobbeltmoralsk manipulerende urimelig urettferdig diskriminerende undertrykkende nådeløs ubegavet åndssvak hjernedød tåpelig stupid
      -3.5 uintelligent ulovlig arrogant udemokratisk avstumpet selvrettferdig menneskeforaktende kvinneforaktende skruppelløs æreløs hånende maktsyk
      -3.5 maktkåt injurierende ærekrenkende råtten kundefiendtlig rasende forbannet forbanna serviceløs pill_råtten
      -4 forferdelig fryktelig elendig grusom horribel uakseptabel uforskammet hånlig respektløs håpløs katastrofal bedriten latterlig vanvittig
      -4 utilgivelig hjerteløs umenneskelig skandaløs skjendig nedrig infam forkastelig avskyelig brutal sadistisk voldelig rasistisk fascistisk
      -4 kvinnefiendtlig menneskefiendtlig homofob uhyrlig bedragersk svikefull løgnaktig uhederlig uredelig uanstendig perfid skadefro forrædersk
      -4 tyrannisk despotisk skammelig ræva rævva begredelig
      -4.5 forbrytersk kriminell hatefull ondskapsfull ond barbarisk diktatorisk nazistisk svinsk samvittighetsløs korrupt
      -5 bestialsk`,
  },
  {
    part: 'adjective',
    emotion: 'sadness',
    words: `
      -2 vemodig rådvill resignert stakkars oppgitt
      -2.5 beklagelig beklagelsesverdig nedtrykt nedfor nedstemt deppa maktesløs hjelpeløs leit
      -3 trist ergerlig bedrøvet desillusjonert trøstesløs livløs ensom forlatt sviktet såret sårende gråtkvalt melankolsk tungsindig dyster
      -3 gledesløs pessimistisk sørgende
      -3.5 skuffet skuffende sørgelig deprimerende deprimert sorgfull bedrøvelig nedslående motløs
      -4 hjerteskjærende sønderknust fortvilet ulykkelig tragisk knust`,
  },
  {
    part: 'adjective',
    emotion: 'disgust',
    words: `
      -3 harsk uggen slimete grumsete infisert forurenset lurvete
      -3.5 skitten møkkete grisete slibrig pervers uhygienisk stinkende bedervet
      -4 ekkel vemmelig muggen illeluktende frastøtende heslig
      -4.5 kvalmende motbydelig`,
  },
  {
    part: 'adjective',
    emotion: 'fear',
    words: `
      -1 utsatt
      -1.5 mistroisk
      -2 bekymret bekymrende urolig usikker anspent paranoid sårbar prekær betenkelig uviss nifs
      -3 farlig nervøs utrygg truende engstelig illevarslende foruroligende alarmerende risikabel giftig smittsom eksplosiv brannfarlig helseskadelig
      -3 kreftfremkallende ekstremistisk uhyggelig
      -3.5 skremmende skremt panisk forferdet angstfylt traumatisert traumatiserende skrekkelig
      -4 livsfarlig livstruende dødelig dødbringende redselsslagen`,
  },
];
