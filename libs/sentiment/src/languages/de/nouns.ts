import type { Theme } from '../../lexicon/theme';

/** German: nouns that please and that hurt. */
export const nouns: readonly Theme[] = [
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      4.5 meisterwerk wunderwerk volltreffer traumurlaub
      4 freude glück liebe euphorie ekstase paradies jubel triumph glanzstück goldmedaille glückseligkeit begeisterung
      3.5 genuss hochgenuss bewunderung perle juwel schmuckstück highlight höhepunkt favorit bestnote weltklasseleistung genie geniestreich held
      3.5 heldin sieg sieger siegerin gewinn gewinner gewinnerin erfolg glanzleistung meisterleistung spitzenleistung bestleistung ovation augenweide
      3.5 gaumenfreude wunder
      3 lob anerkennung wertschätzung respekt ehre belohnung auszeichnung tugend engel goldstück schatz freundlichkeit hilfsbereitschaft großzügigkeit
      3 güte fürsorge empathie einfühlungsvermögen mitgefühl barmherzigkeit menschlichkeit zärtlichkeit kompetenz professionalität schönheit eleganz
      3 charme zauber harmonie gemütlichkeit humor witz fortschritt durchbruch aufschwung verbesserung rettung retter retterin segen frieden wohlstand
      3 zuversicht erlösung versöhnung vergebung gleichberechtigung gerechtigkeit spaß spass vergnügen traum lieblingslokal lieblingsladen geheimtipp
      3 leckerbissen leckerei köstlichkeit delikatesse schmankerl
      2.5 loyalität ehrlichkeit aufrichtigkeit anständigkeit tapferkeit mut klugheit weisheit intelligenz talent begabung geschick fingerspitzengefühl
      2.5 geduld kreativität fantasie phantasie originalität inspiration leidenschaft engagement empfehlung zufriedenheit erleichterung erholung
      2.5 entspannung freundschaft freund gemeinschaft zusammenhalt solidarität kameradschaft geborgenheit wohlgefühl glücksgriff glücksfall kuss
      2.5 umarmung kompliment schnäppchen
      2 freiheit vorteil pluspunkt qualität wert ermutigung trost sonnenschein lichtblick sicherheit stabilität zuverlässigkeit verlässlichkeit
      2 effizienz klarheit übersichtlichkeit flexibilität komfort bequemlichkeit potenzial optimismus wohlbefinden lebensfreude glanz brillanz würde
      2 integrität sauberkeit pünktlichkeit sorgfalt gründlichkeit höflichkeit kulanz gastfreundschaft herzlichkeit fairness toleranz fleiß hingabe
      1.5 stärke rabatt bonus geschenk frische nutzen aufwertung wiedergutmachung unterstützung feier jubiläum geburtstag demokratie
      1 hoffnung ruhe chance möglichkeit neugier verständnis einigung kompromiss`,
  },
  {
    part: 'noun',
    emotion: 'gratitude',
    words: `
      3 dankbarkeit
      2 dankesbrief`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -5 mord mörder massenmord massaker völkermord genozid terror terrorist terrorismus terroranschlag vergewaltigung vergewaltiger kinderschänder
      -5 folter kriegsverbrechen kriegsverbrecher diktator tyrann sklaverei nazi holocaust
      -4.5 betrug betrüger betrügerin betrugsmasche schwindel schwindler diebstahl dieb lügner lügnerin räuber raub überfall skandal verbrechen
      -4.5 verbrecher straftat straftäter erpressung erpresser korruption bestechung abzocke abzocker gauner ganove halsabschneider wucher
      -4 hass verachtung rassismus rassist sexismus sexist faschismus faschist diktatur unterdrückung gewalt misshandlung mobbing schikane demütigung
      -4 verrat verräter heuchler heuchelei zynismus grausamkeit bosheit gemeinheit niedertracht vandalismus sabotage katastrophe desaster fiasko
      -4 debakel frechheit unverschämtheit dreistigkeit zumutung schweinerei sauerei schande hetze hetzer
      -3.5 wut zorn empörung entrüstung respektlosigkeit beleidigung verleumdung diffamierung diskriminierung ausbeutung ausbeuter willkür
      -3.5 ungerechtigkeit unrecht manipulation täuschung irreführung fälschung vertuschung rechtsbruch verstoß missbrauch machtmissbrauch
      -3.5 amtsmissbrauch gier habgier profitgier geldgier egoismus arroganz überheblichkeit inkompetenz unfähigkeit verantwortungslosigkeit
      -3.5 lügenmärchen aggression feindseligkeit krieg angriffskrieg invasion attentat anschlag
      -3 ärger frust frustration versager niederlage pleite flop reinfall fehlschlag fehlkauf fehlinvestition pfusch pfuscher murks schlamperei
      -3 schrott müll ramsch plunder mist blödsinn schwachsinn unsinn quatsch farce posse trauerspiel lachnummer armutszeugnis witzveranstaltung chaos
      -3 saustall hölle albtraum alptraum horror horrortrip zeitverschwendung geldverschwendung verschwendung ignoranz dummheit idiotie idiot dummkopf
      -3 trottel depp vollidiot rücksichtslosigkeit gleichgültigkeit nachlässigkeit fahrlässigkeit missstand missmanagement misswirtschaft wortbruch
      -3 vertragsbruch vertrauensbruch streit zank krach hetzkampagne propaganda populismus drohung belästigung nötigung schmach blamage
      -2.5 problem mangel mängel neid missgunst eifersucht fehler bug störung ausfall panne absturz rückschritt rückschlag verschlechterung verlust
      -2.5 nachteil hindernis belastung last qual schikanen ausrede ausflucht beschwerde kritik vorwurf anschuldigung konflikt krise missverständnis
      -2.5 verwirrung durcheinander unordnung kuddelmuddel wirrwarr bürokratie papierkrieg schneckentempo teuerung preiserhöhung preistreiberei
      -2.5 wucherpreis mogelpackung lockangebot lockvogelangebot kostenfalle abofalle werbelüge langeweile eintönigkeit klischee kitsch ärgernis zwang
      -2.5 zensur spaltung boykott
      -2 verspätung verzögerung wartezeit warteschleife stau engpass lieferengpass rückstand lücke schwäche schwachstelle minuspunkt zweifel skepsis
      -2 risiko nebenwirkung kratzer delle riss bruch loch lärm krawall baulärm stress hektik hin_und_her gebühr strafe strafzettel bußgeld mahnung
      -2 arbeitslosigkeit armut schulden insolvenz bankrott inflation schuld
      -1.5 nörgler meckerer aufpreis zusatzkosten unkosten umstand mehraufwand abzug einbuße
      -1 bedenken kündigung`,
  },
  {
    part: 'noun',
    emotion: 'sadness',
    words: `
      -4.5 tragödie verzweiflung selbstmord suizid
      -4 trauer tod leid hoffnungslosigkeit depression
      -3 enttäuschung traurigkeit kummer schmerz herzschmerz unglück einsamkeit hilflosigkeit ohnmacht opfer todesopfer hunger hungersnot not träne
      -3 leiche beerdigung begräbnis trennung scheidung resignation verfall untergang
      -2.5 krankheit krebs verletzung wunde heimweh liebeskummer mitleid sorgenkind reue`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -4 panik todesangst lebensgefahr explosion brand feuersbrunst unfall
      -3.5 angst furcht gefahr bedrohung schrecken schock grauen vergiftung lebensmittelvergiftung seuche pandemie
      -3 sorge befürchtung erdbeben überschwemmung hochwasser sturmschaden risikofaktor einbruch einbrecher
      -2 unsicherheit nervosität unbehagen warnung alarm virus`,
  },
  {
    part: 'noun',
    emotion: 'disgust',
    words: `
      -4 ekel abscheu widerwille kakerlake kotze erbrochenes bettwanze
      -3.5 gestank schimmel dreck fäulnis ungeziefer ratte fäkalie schmutz fraß
      -2 fleck haar_in_der_suppe mief abfall`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -4.5 diebstähle überfälle
      -3.5 verstöße anschläge
      -3 misserfolg
      -2.5 vorwürfe rückschläge schäden ausfälle abstürze pannenserie zugausfälle stromausfälle flugausfälle netzausfälle serverausfälle
      -2 engpässe risse brüche löcher mißstand
      -1.5 schadenfreude`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -3.5 brände unfälle ängste`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      3 träume späße schätze vorzug vorzüge
      2.5 küsse glücksgefühl glücksmoment`,
  },
  {
    part: 'noun',
    emotion: 'surprise',
    words: `
      1 überraschung erstaunen`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 freundin freundinnen`,
  },
];
