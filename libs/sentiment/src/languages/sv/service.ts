import type { Theme } from '../../lexicon/theme';

/** Swedish: words of customers and companies; what only a negation makes bad. */
export const service: readonly Theme[] = [
  {
    part: 'form',
    kind: 'needs-negation',
    emotion: 'anger',
    words: `
      -2.5 fungerar fungera fungerade fungerat funkar funka funkade funkat svarar svarat svara svarade svar reagerar reagerat respons återkoppling
      -2.5 hjälper hjälpa återkommer återkom återkommit ringer_tillbaka ringt_upp hör_av_sig hört_av tar_emot
      -2 fått levererat levererad leverera levererades levererats skickat skickats återbetalning återbetalat återbetalt mottagit kommit fick
      -2 dyker_upp dök_upp syns orkar orkade löst hjälp håller hållit höll stämmer stämde passar passade startar startade laddar laddade laddat
      -2 går_att fattar fattade begriper begrep förstår förstod lyssnar lyssnade bryr brydde
      -1.5 loggar logga_in logga öppnar öppet öppna hitta hittar hittade kommit_fram kom_fram informerat informerad informerades information
      -1.5 bekräftelse bekräftat uppdaterat uppdatering uppdaterad ersättning ersatt kompensation kompensationen spårning kvitto täckning wifi
      -1.5 uppkoppling ändrat gjort räcker räckte värt värd åtgärdat åtgärdats accepterar
      -1 kommer kom kan kunde får`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2.5 hjälpte_mig hjälpte_oss
      2 hjälpte hjälpt hjälpts löste löstes fixade fixat fixades ordnade ordnat ordnades räddade räddat
      1.5 återbetalades kompenserade kompenserades`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -3 kundtjänsthelvete skitservice skitföretag skitbolag skräpföretag skojare skojarfirma
      -2.5 inkassohot bluffaktura felfaktura fejkrabatt säljtrick lockpris låtsasrea prenumerationsfälla bindningsfälla
      -2 överdebitering serverkrasch nätavbrott leveransproblem leveransförsening kvalitetsproblem byggfel fabriksfel garantistrul signalfel
      -2 ersättningsbuss växelfel tågkaos trafikkaos flygkaos resekaos spårfel vagnfel
      -1.5 felmeddelande felkod standardsvar autosvar svarsrobot telefonsvarare uppläggningsavgift aviavgift fakturaavgift expeditionsavgift
      -1.5 karensavdrag reklamation`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      3 drömservice kanonservice toppenservice servicekänsla servicemedvetenhet servicehjälte
      2 expressleverans snabbleverans välkomstgåva
      1.5 öppetköp trohetsrabatt stamkundsrabatt prisgaranti`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -2.5 underbemannad felinformerad felbehandlad runtkopplad felkopplad bortkopplad
      -2 obesvarad olevererad felskickad felbeställd felmonterad felplockad felberäknad
      -1.5 avslagen restnoterad makulerad avbokad oåterkallelig`,
  },
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      2.5 serviceminded serviceinställd tillmötesgåendeaktig lösningsfokuserad
      2 välbemannad välförpackad välemballerad välpackad`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -2 bortprioritera avspisas utebli uteblev felinformera`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2 uteblivit utebliven uteblivna uteblivet
      -1 nere`,
  },
];
