import type { Theme } from '../theme';

/** Norwegian (bokmål): what people say when they are not. */
export const complaint: readonly Theme[] = [
  {
    emotion: 'anger',
    words: `
      -4.5 svindel svindler svindlere bedrageri bedrag lureri lurt lurer skandale tyveri tyv løgn løgner lyver juks jukser svineri
      -4 forferdelig fryktelig elendig grusom horribel uakseptabel uforskammet respektløs håpløs katastrofe katastrofal bedriten
      -4 latterlig vanvittig skammelig uhørt under_enhver_kritikk forkastelig rævva
      -3.5 inkompetent udugelig idiotisk amatørmessig pinlig useriøs uprofesjonell umulig ubrukelig verdiløs villedende drit dritdårlig søppel skrot
      -3 dårlig verst verste verre sint rasende forbanna irriterende irritert frustrert frustrerende ufin arrogant uhøflig slurv slurvete
      -3 klage klager klaget hater hate hat sinne provosert provoserende opprørt misfornøyd fiasko uærlig
      -2.5 dum stygg treg treigt sløv lat slitsom tungvint styr surr kaos rotete dyr dyrt overpriset grådig kjedelig teit
      -2 feil mangelfull defekt ødelagt ødelegger knust skadet problem problemer svikt svikter krasj krasjer bortkastet tvilsom merkelig rar
      -2 forsinket forsinkelse forsinkelser innstilt avlyst utsolgt sviktet sløsing misvisende trøbbel
      -1.5 ventetid telefonkø kø gebyr gebyrer purregebyr avvist nekter glemt vanskelig kald
      -1 dessverre bekymring ulempe mangler savner forvirrende forvirret`,
  },
  {
    emotion: 'sadness',
    words:
      '-3.5 skuffelse skuffet skuffende skuffer trist sørgelig lei_seg lei_meg ulykkelig; -2.5 lei leit kjipt kjip ergerlig sukk; -2 sliten synd beklagelig',
  },
  {
    emotion: 'disgust',
    words:
      '-4 ekkel motbydelig råtten råttent mugg muggen illeluktende kvalmende; -3 skitten stinker lukter uggen harsk',
  },
  { emotion: 'disgust', isExact: true, words: '-3 æsj fy huff; -2 usj' },
  {
    emotion: 'fear',
    words:
      '-3 redd nervøs skremmende skremt utrygg panikk farlig fare trussel truet; -2 bekymret bekymrende urolig usikker',
  },
  {
    emotion: 'anger',
    kind: 'swear',
    isExact: true,
    words: '-2.5 faen fan helvete jævla jævlig forbannet satan drit søren for_faen',
  },
  {
    emotion: 'anger',
    isExact: true,
    words:
      '-3.5 idiot idioter klovn klovner drittselskap drittfirma drittservice dritt dust; -3 til_helvete vits en_vits',
  },
  {
    emotion: 'anger',
    kind: 'verb',
    words:
      '-2 venter ventet forgjeves ignorerer ignorert purret krasjer henger_seg ligger_nede sluttet_å_fungere somler',
  },
];
