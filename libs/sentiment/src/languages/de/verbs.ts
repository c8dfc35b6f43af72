import type { Theme } from '../../lexicon/theme';

/** German: verbs that please and that hurt, and the forms that no rule makes. */
export const verbs: readonly Theme[] = [
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      4 lieben vergöttern bejubeln begeistern jubeln
      3.5 bezaubern beglücken entzücken verzaubern glänzen triumphieren strahlen
      3 freuen genießen bewundern beeindrucken faszinieren fesseln loben rühmen preisen ehren würdigen schätzen empfehlen überzeugen gratulieren
      3 beglückwünschen applaudieren siegen meistern feiern erfreuen
      2.5 lachen lächeln schmunzeln kuscheln knuddeln küssen umarmen schwärmen inspirieren ermutigen ermuntern motivieren bestärken trösten retten
      2.5 befreien heilen erlösen vergeben verzeihen versöhnen respektieren belohnen erfüllen verwöhnen bereichern gedeihen blühen aufblühen
      2 mögen schmecken gefallen helfen unterstützen fördern stärken verbessern vereinfachen erleichtern verschönern optimieren schützen beschützen
      2 bewahren garantieren sichern lösen klären beheben reparieren erstatten entschädigen kümmern pflegen umsorgen spenden schenken bewähren lohnen
      2 überraschen amüsieren kichern scherzen erholen entspannen gewinnen gelingen glücken klappen
      1.5 verdienen zustimmen akzeptieren anerkennen vertrauen versprechen einigen kooperieren mitfühlen beruhigen punkten profitieren
      1 hoffen träumen wünschen interessieren erreichen`,
  },
  {
    part: 'verb',
    emotion: 'gratitude',
    words: `
      2 danken bedanken`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -5 ermorden morden vergewaltigen foltern massakrieren abschlachten misshandeln schänden
      -4.5 betrügen belügen lügen bestehlen stehlen rauben ausrauben erpressen bescheißen abzocken terrorisieren unterdrücken versklaven
      -4 hassen verachten verabscheuen vernichten zerstören demütigen erniedrigen missbrauchen verraten verarschen veräppeln schikanieren mobben
      -4 tyrannisieren hetzen töten prügeln verprügeln quälen peinigen ausbeuten hintergehen
      -3.5 beleidigen beschimpfen verhöhnen verspotten diffamieren verleumden diskriminieren ausgrenzen manipulieren täuschen tricksen fälschen
      -3.5 vertuschen verheimlichen verschleiern sabotieren ruinieren verwüsten schädigen drohen bedrohen attackieren überfallen bombardieren erobern
      -3.5 plündern
      -3 nerven ärgern verärgern aufregen empören frustrieren provozieren schreien brüllen anschreien beschweren klagen jammern meckern motzen
      -3 schimpfen fluchen toben versagen scheitern verschlampen vernachlässigen ignorieren missachten verweigern abwimmeln vertrösten hinhalten
      -3 versauen verderben vermiesen verhunzen verunstalten veruntreuen unterschlagen verschwenden vergeuden boykottieren streiten zanken stinken
      -3 anlügen verbocken vermasseln verpfuschen pfuschen schlampen beschuldigen anprangern verurteilen kritisieren bemängeln beanstanden anmaulen
      -2.5 enttäuschen stören belästigen behindern blockieren verhindern erschweren verschlechtern verschlimmern verkomplizieren überfordern
      -2.5 überteuern abkassieren abschieben abspeisen abweisen ablehnen leugnen verleugnen bestreiten widersprechen verfälschen verzerren übertreiben
      -2.5 prahlen lästern spotten neiden missgönnen grollen beschädigen zerkratzen zerbrechen verletzen schaden bestrafen bevormunden gängeln spalten
      -2.5 polarisieren kündigen
      -2 verspäten verzögern verschleppen trödeln bummeln verpassen verlieren verwechseln verwirren bezweifeln zweifeln misstrauen anzweifeln mangeln
      -2 wackeln klemmen klappern quietschen ruckeln hängenbleiben stocken abstürzen spinnen rosten verrosten schimmeln faulen verrotten reklamieren
      -2 protestieren streiken demonstrieren scheuen meiden bereuen
      -1.5 stornieren annullieren bemitleiden seufzen warnen mahnen
      -1 vergessen zögern fehlen warten verzichten vermissen bedauern`,
  },
  {
    part: 'verb',
    emotion: 'sadness',
    words: `
      -3.5 trauern verzweifeln leiden sterben
      -3 weinen heulen schluchzen schmerzen entmutigen deprimieren resignieren verhungern verkümmern ertrinken betrauern
      -2 kränkeln altern schwinden erkranken verarmen`,
  },
  {
    part: 'verb',
    emotion: 'fear',
    words: `
      -3 fürchten ängstigen verängstigen erschrecken schockieren traumatisieren einschüchtern explodieren brennen vergiften
      -2 befürchten sorgen beunruhigen verunsichern bangen zittern gefährden riskieren`,
  },
  {
    part: 'verb',
    emotion: 'disgust',
    words: `
      -3.5 ekeln anwidern kotzen
      -3 würgen verpesten verdrecken verseuchen erbrechen`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3.5 genoss genossen genießt genieße geniesse genoß
      3 freu empfehle empfiehlt empfohlen empfahl gewann gewonnen gewinnt gelang gelingt
      2.5 verziehen vergab verzieh
      2 gefällt gefiel geholfen hilft half mochte gemocht mag behoben wieder_gutgemacht gutgeschrieben
      1.5 beruhigt versprochen_und_gehalten`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      2.5 danke dank merci bedanke dankeschön vielen_dank herzlichen_dank tausend_dank besten_dank lieben_dank danke_schön danke_dir danke_euch
      2.5 danke_ihnen dankt gedankt`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 betrogen betrog betrügt betrüge gelogen log lügt lüge belogen belog belügt gestohlen stahl stiehlt geklaut klaut klauen klaute abgezockt
      -4.5 zockt beschissen ausgeraubt
      -4 verriet verrät tötete getötet
      -3 genervt_von aufgeregt_über angeschrien schrie schreit geschrien angelogen verdarb verdorben_worden ließ_uns_stehen abgewimmelt hingehalten
      -3 gestunken stank stinkt
      -2.5 abgespeist abgewiesen abgelehnt lehnte_ab abgebrochen zerbrach gekündigt_worden bestritten bestreitet gesperrt überfallen_worden
      -2 abgestürzt abstürzt stürzt_ab verlor verliert vergisst vergaß ausgefallen ausfällt fiel_aus fällt_aus entfällt entfiel entfallen verschoben`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3 litt leidet gelitten starb stirbt
      -2 leidtun`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3 erschrak erschrickt brannte gebrannt brennt`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2 wohlauf`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 gejubelt
      3.5 geglänzt gestrahlt
      3 gefreut gelobt gerühmt geehrt gewürdigt gesiegt gemeistert
      2.5 gelacht gelächelt geschmunzelt gekuschelt geküsst geschwärmt gerettet geheilt geblüht aufgeblüht
      2 gefördert gestärkt geschützt gelöst geklärt gekümmert gespendet geschenkt gelohnt gescherzt geglückt geklappt geschmeckt zugestimmt
      1 gehofft geträumt gewünscht`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -5 gemordet gefoltert geschändet
      -4 gehasst gequält gepeinigt gemobbt gehetzt gedemütigt eingeschüchtert
      -3.5 getäuscht getrickst gefälscht gedroht geplündert
      -3 geärgert geklagt gejammert gemeckert gemotzt geschimpft geflucht getobt geschlampt gepfuscht angeprangert beschwert
      -2.5 gestört gespottet geschadet gespalten gekündigt
      -2 getrödelt gezweifelt angezweifelt gewackelt geklemmt geklappert gequietscht geruckelt gestockt gerostet verrottet gefault gestreikt gehakt
      -1.5 gewarnt gemahnt geseufzt`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 getrauert
      -3 geweint geheult geschmerzt`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -2.5 gefürchtet gezittert gebangt`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3.5 geekelt gekotzt gewürgt`,
  },
];
