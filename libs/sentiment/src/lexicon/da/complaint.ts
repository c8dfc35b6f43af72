import type { Theme } from '../theme';

/** Danish: what people say when they are not. */
export const complaint: readonly Theme[] = [
  {
    emotion: 'anger',
    words: `
      -4.5 svineri skandale svindel svindler bedrag bedrageri snyd snyder svindlere tyveri tyv løgn løgner lyver afpresning
      -4 forfærdelig frygtelig elendig rædselsfuld rædsom grotesk horribel uacceptabel uforskammet hånlig respektløs håbløs katastrofe katastrofal
      -4 latterlig vanvittig utilgivelig hamrende_dårlig pisseirriterende under_al_kritik under_lavmålet
      -3.5 inkompetent uduelig idiotisk amatør amatøragtig pinlig useriøs uprofessionel utilstedelig umulig ubrugelig værdiløs vildledende
      -3 dårlig værst værste værre rasende vred sur tosset irriterende irriteret frustreret frustrerende arrogant uhøflig sløset sjusk
      -3 klage klager klagen brok hader had hade raseri vrede provokerende provokeret forargelig forarget utilfreds utilfredshed fiasko
      -2.5 dum grim langsom sløv doven ligegyldig besværlig bøvl bøvlet rod rodet kaos kaotisk dyr overpris ublu grådig griske
      -2 fejl forkert mangelfuld defekt defekte ødelagt ødelægger knækket itu revnet beskadiget gået_i_stykker problem problemer vrøvl
      -2 forsinket forsinkelse forsinkelser forsinkede aflyst aflysning udsolgt svigt svigter svigtede spild spildt tvivlsom mærkelig misvisende
      -1.5 problematisk svær kold tung lang_ventetid ventetid kø telefonkø rykker gebyr gebyrer ekstragebyr afvist afviser nægter glemt
      -1 desværre bekymring ulempe mangler mangel savner forvirrende forvirret`,
  },
  {
    emotion: 'sadness',
    words: `
      -3.5 skuffelse skuffet skuffende skuffer ærgerlig trist sørgelig ulykkelig knust ked
      -2.5 ærgrer ærgrelse ked_af træls øv suk desillusioneret opgivende
      -2 beklagelig savn trættende træt synd`,
  },
  {
    emotion: 'disgust',
    words: `
      -4 ulækker ækel klam modbydelig rådden råddent muggen mug ildelugtende kvalm kvalmende væmmelig
      -3 beskidt snavset stinker lugter fordærvet gammelt_brød slatten`,
  },
  { emotion: 'disgust', isExact: true, words: '-3 adr bvadr fy føj bræk; -2 bras skrammel' },
  {
    emotion: 'fear',
    words: `
      -3 bange nervøs skræmt skræmmende utryg utrygt panik farlig fare trussel truet
      -2 bekymret bekymrende bekymrer usikker`,
  },
  {
    emotion: 'anger',
    kind: 'swear',
    isExact: true,
    words: '-2.5 fandme sgu satans kraftedeme for_helvede for_fanden fanden helvede pis lort røv skide pisse fucking',
  },
  {
    emotion: 'anger',
    isExact: true,
    words:
      '-3.5 lorte lortefirma møgfirma møg møgdårlig lortet lorteservice skod skodfirma skodservice røvhul idiot idioter klovn klovne',
  },
  {
    emotion: 'anger',
    kind: 'verb',
    words: `
      -2 venter ventet forgæves rykket rykker lover_og_lover spilder snydt bedraget ignorerer ignoreret ignorere
      -2 nedbrud nede crasher fryser hænger_fast kiksede`,
  },
];
