import type { Theme } from '../../lexicon/theme';

/** German: adjectives of judgement and feeling. */
export const adjectives: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      5 unübertroffen unvergesslich weltbeste göttlich himmlisch paradiesisch unübertrefflich
      4.5 phänomenal fantastisch phantastisch sensationell genial brillant meisterhaft grandios magisch traumhaft märchenhaft atemberaubend fabelhaft
      4 wunderbar ausgezeichnet hervorragend exzellent perfekt großartig grossartig herrlich wundervoll erstklassig vorzüglich makellos tadellos
      4 fehlerfrei vorbildlich überragend glänzend umwerfend bezaubernd hinreißend begeisternd überwältigend unschlagbar unwiderstehlich spitzenmäßig
      4 weltklasse formidabel ideal herzerwärmend überglücklich euphorisch ekstatisch beglückend glückselig außergewöhnlich aussergewöhnlich
      3.5 toll super klasse prima köstlich lecker delikat entzückend charmant beeindruckend eindrucksvoll bemerkenswert bewundernswert lobenswert
      3.5 geliebt begehrt preisgekrönt umjubelt gefeiert geschätzt beliebt hochwertig hochkarätig mitreißend fesselnd ergreifend inspirierend
      3.5 glücklich selig begeistert entzückt verzaubert hingerissen genussvoll schmackhaft packend
      3 schön freundlich nett hilfsbereit zuvorkommend professionell kompetent fachkundig sachkundig fähig geschickt begabt talentiert talentvoll
      3 einfühlsam großzügig grosszügig warmherzig herzlich gutherzig liebenswürdig liebenswert lieb sympathisch bescheiden verständnisvoll höflich
      3 hübsch attraktiv elegant stilvoll geschmackvoll prachtvoll prächtig stattlich majestätisch gemütlich behaglich wohltuend entspannend erholsam
      3 harmonisch friedlich idyllisch stimmungsvoll romantisch lustig witzig humorvoll unterhaltsam amüsant vergnüglich urkomisch geistreich
      3 schlagfertig fröhlich froh heiter vergnügt zufrieden gutgelaunt beschwingt ausgelassen gelungen erfolgreich siegreich triumphal hoffnungsvoll
      3 saftig knusprig frisch empfehlenswert sehenswert lesenswert hörenswert lobend erfreulich erfreut denkwürdig sinnvoll mutig tapfer heldenhaft
      3 furchtlos redlich ehrlich aufrichtig gerecht anständig fair liebevoll zärtlich meisterlich kunstvoll spaßig spassig stolz zuckersüß
      2.5 gut fein interessant spannend engagiert leidenschaftlich ehrgeizig zielstrebig hingebungsvoll treu loyal verlässlich zuverlässig
      2.5 vertrauenswürdig kundenfreundlich kundenorientiert serviceorientiert benutzerfreundlich familienfreundlich kinderfreundlich umweltfreundlich
      2.5 lösungsorientiert vielversprechend aussichtsreich zuversichtlich optimistisch ermutigend beruhigend tröstlich befreiend intelligent klug
      2.5 schlau gescheit weise scharfsinnig vernünftig besonnen ausgewogen sachlich innovativ kreativ originell einfallsreich erfinderisch
      2.5 fantasievoll phantasievoll künstlerisch poetisch lehrreich süß goldig niedlich putzig sorgfältig gewissenhaft gründlich gesund lebendig
      2.5 lebhaft energisch kraftvoll schwungvoll bereichernd fruchtbar günstig vorteilhaft lohnend lohnenswert rentabel gewinnbringend preiswert
      2.5 unkompliziert reibungslos mühelos unbürokratisch kulant fachmännisch fachgerecht blitzschnell blitzsauber wohlschmeckend cremig aromatisch
      2.5 duftend kuschelig flauschig formschön edel luxuriös exquisit nobel belebend erfrischend einladend gastfreundlich familiär spielfreudig
      2 sauber gepflegt ordentlich schnell pünktlich zügig prompt flott effizient effektiv praktisch nützlich hilfreich bequem komfortabel handlich
      2 solide robust stabil haltbar langlebig strapazierfähig geräumig modern zeitgemäß übersichtlich verständlich transparent nachvollziehbar
      2 flexibel vielseitig abwechslungsreich vielfältig großräumig ruhig gelassen locker entspannt ausgeruht erleichtert getröstet ermutigt motiviert
      2 motivierend dynamisch aufmerksam geduldig respektvoll achtsam rücksichtsvoll fürsorglich umsichtig fleißig fleissig diszipliniert ehrenamtlich
      2 solidarisch menschlich barmherzig würdevoll unabhängig demokratisch fortschrittlich nachhaltig bezahlbar erschwinglich kostengünstig kostenlos
      2 gratis authentisch stimmig schlüssig überzeugend glaubwürdig glaubhaft mustergültig tauglich brauchbar wirksam wertvoll bekömmlich nahrhaft
      2 zart würzig hell sonnig farbenfroh strahlend hochmodern neuwertig durchdacht ausgereift ausgeklügelt präzise
      1.5 angenehm positiv passend geeignet zweckmäßig willkommen akzeptabel anerkannt bewährt beachtlich fit munter wach neugierig tolerant
      1.5 aufgeschlossen verantwortungsvoll verantwortungsbewusst kooperativ konstruktiv legitim rechtmäßig korrekt zulässig gültig zutreffend
      1.5 angemessen vorsorglich leise
      1 okay ok passabel annehmbar ausreichend befriedigend erträglich leicht machbar möglich`,
  },
  {
    part: 'adjective',
    emotion: 'gratitude',
    words: `
      3 dankbar`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -5 kriminell mörderisch menschenverachtend bestialisch barbarisch verbrecherisch unmenschlich
      -4.5 betrügerisch verlogen skandalös sadistisch abscheulich niederträchtig infam gewissenlos skrupellos korrupt
      -4 unverschämt dreist schamlos empörend unerhört katastrophal unterirdisch grottenschlecht miserabel furchtbar fürchterlich schrecklich
      -4 entsetzlich unerträglich unzumutbar inakzeptabel unakzeptabel untragbar unverantwortlich verantwortungslos respektlos menschenunwürdig
      -4 entwürdigend demütigend erniedrigend bösartig boshaft gemein hinterhältig heimtückisch hasserfüllt rassistisch sexistisch faschistisch
      -4 totalitär tyrannisch brutal grausam herzlos rücksichtslos unehrlich hinterlistig heuchlerisch feige verachtenswert
      -3.5 wütend zornig stinksauer rasend erbost aufgebracht empört entrüstet verärgert schlecht saumäßig jämmerlich erbärmlich kläglich lausig
      -3.5 dilettantisch stümperhaft unprofessionell inkompetent unfähig frech schnippisch pampig patzig arrogant überheblich herablassend hochnäsig
      -3.5 unfreundlich unhöflich rüpelhaft flegelhaft beleidigend kränkend verletzend abwertend diskriminierend ungerecht unfair willkürlich unseriös
      -3.5 dubios zwielichtig zynisch rechtswidrig illegal gesetzwidrig sittenwidrig illegitim überteuert maßlos unverzeihlich unentschuldbar
      -3.5 verdammenswert undemokratisch autoritär gewalttätig aggressiv feindselig zerstörerisch verheerend desaströs
      -3 sauer ärgerlich genervt gereizt frustriert frustrierend nervig lästig nervtötend nervenaufreibend zermürbend unzuverlässig fahrlässig
      -3 nachlässig schlampig lieblos gleichgültig desinteressiert ignorant stur borniert sinnlos nutzlos wertlos unbrauchbar untauglich mangelhaft
      -3 fehlerhaft defekt kaputt zerbrochen zerkratzt beschädigt schadhaft minderwertig billig ramschig lachhaft lächerlich absurd hirnrissig
      -3 idiotisch dämlich blöd doof dumm bescheuert bekloppt schwachsinnig unsinnig unverständlich unbegreiflich unerklärlich unlogisch unmöglich
      -3 peinlich blamabel beschämend würdelos geldgierig gierig habgierig unersättlich egoistisch selbstsüchtig rachsüchtig neidisch eifersüchtig
      -3 streitsüchtig fanatisch extremistisch populistisch demagogisch hetzerisch schikanös mies fies übel schlimm
      -2.5 unzufrieden enttäuschend unbefriedigend ungenügend unzureichend dürftig mager spärlich lückenhaft unvollständig falsch fehlgeleitet
      -2.5 irreführend missverständlich widersprüchlich unklar undurchsichtig intransparent intolerant umständlich kompliziert bürokratisch
      -2.5 schwerfällig träge langsam lahm zäh langwierig endlos verspätet überfällig unpünktlich chaotisch unorganisiert desorganisiert planlos
      -2.5 konzeptlos kopflos überfordert überlastet unterbesetzt überfüllt überbucht vollgestopft laut ohrenbetäubend störend teuer kostspielig
      -2.5 überhöht unverhältnismäßig übertrieben aufdringlich penetrant barsch schroff ruppig grob rau kalt kühl abweisend mürrisch griesgrämig
      -2.5 launisch unmotiviert lustlos faul voreingenommen parteiisch engstirnig rückständig veraltet altmodisch überholt unausgereift unüberlegt
      -2.5 leichtsinnig unvernünftig unnötig überflüssig unangebracht unangemessen unpassend ungeeignet unbequem unpraktisch instabil wackelig wacklig
      -2.5 klapprig brüchig fehleranfällig störanfällig kitschig langweilig öde eintönig monoton fade fad geschmacklos ungenießbar versalzen
      -2.5 angebrannt verkocht zerkocht matschig lauwarm trocken pappig labbrig wässrig fettig ranzig klischeehaft vorhersehbar oberflächlich platt
      -2.5 flach seicht
      -2 problematisch bedenklich fragwürdig zweifelhaft umstritten strittig verdächtig unglaubwürdig unrealistisch unsachlich einseitig kritisch
      -2 negativ nachteilig ungünstig unvorteilhaft unwirksam wirkungslos ineffizient ineffektiv erfolglos vergeblich aussichtslos zwecklos mühsam
      -2 mühselig anstrengend beschwerlich stressig hektisch eng stickig dunkel düster unordentlich ungepflegt verschlissen abgenutzt abgewohnt
      -2 heruntergekommen verwahrlost sanierungsbedürftig undicht unscharf verpixelt ruckelig ungewollt unerwünscht unbeliebt unerreichbar
      -2 nichtssagend unpersönlich unflexibel unkooperativ uneinsichtig unhaltbar unbezahlbar unrentabel
      -1.5 seltsam merkwürdig komisch sonderbar ungewöhnlich unangenehm ungern durchwachsen mittelmäßig mittelprächtig ungenau unpräzise
      -1.5 unübersichtlich unfertig halbherzig halbgar schwierig schwer hart
      -1 gewöhnungsbedürftig ausbaufähig verbesserungswürdig verbesserungsbedürftig mäßig unbekannt ungewiss`,
  },
  {
    part: 'adjective',
    emotion: 'sadness',
    words: `
      -4 verzweifelt untröstlich herzzerreißend tragisch hoffnungslos trostlos todtraurig niederschmetternd
      -3.5 traurig unglücklich deprimiert deprimierend depressiv erschütternd erschüttert niedergeschlagen todunglücklich qualvoll leidvoll
      -3 enttäuscht betrübt bekümmert bedrückt bedrückend schmerzhaft schmerzlich einsam verlassen verloren hilflos machtlos ohnmächtig elend armselig
      -3 bedauernswert bemitleidenswert mutlos entmutigt entmutigend resigniert freudlos wehmütig melancholisch trist
      -2.5 bedauerlich erschöpft ausgelaugt ausgebrannt krank schwach gebrochen verletzt verwundet benachteiligt mittellos obdachlos arbeitslos tot
      -2 müde bestürzt betroffen reumütig schuldig leer`,
  },
  {
    part: 'adjective',
    emotion: 'fear',
    words: `
      -4 lebensgefährlich lebensbedrohlich tödlich panisch grauenhaft grauenvoll
      -3.5 gefährlich bedrohlich beängstigend furchterregend angsteinflößend alarmierend verängstigt giftig radioaktiv
      -3 ängstlich besorgt besorgniserregend beunruhigend beunruhigt unheimlich gruselig schockierend schockiert erschreckend erschrocken
      -3 terroristisch brandgefährlich gesundheitsschädlich riskant
      -2 nervös unsicher unruhig angespannt verunsichert heikel brenzlig prekär gewagt schädlich`,
  },
  {
    part: 'adjective',
    emotion: 'disgust',
    words: `
      -4.5 widerlich ekelhaft ekelerregend abstoßend widerwärtig
      -4 ekelig eklig verdorben verfault verschimmelt schimmelig schimmlig verseucht abartig pervers
      -3 dreckig schmutzig verdreckt verschmutzt versifft verkeimt unhygienisch stinkend stinkig übelriechend schmierig muffig faulig madig vergammelt
      -3 gammelig unappetitlich hässlich scheußlich schäbig
      -2 verfilzt klebrig staubig fleckig`,
  },
  {
    part: 'adjective',
    emotion: 'surprise',
    words: `
      1 erstaunlich verblüffend überrascht überraschend unverhofft
      -1 perplex fassungslos sprachlos ratlos verdutzt`,
  },
];
