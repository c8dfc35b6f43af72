import type { Theme } from '../../lexicon/theme';

/** Danish adverbs, comparatives and other exact forms. */
export const adverbs: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 suverænt mesterligt
      3 bedst bedste allerbedst allerbedste heldigvis gudskelov lykkeligvis topmoderne fortrinligt
      2.5 gladelig gladeligt hjerteligt kærligt
      2 bedre heldigt forhåbentlig forhåbentligt problemfrit smertefrit gnidningsfrit tillykke bravo hurra jubii
      1.5 bra glad_for trygt nemt retfærdigt tjekket godmodigt fint
      1 værd rimeligvis okey oki`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1 desværre ufrivilligt
      -1.5 uheldigvis unødigt angiveligt besværligt dyrt
      -2 forgæves galt skævt skidt sløjt surt fejlagtigt spildt ugidelig
      -2.5 uretmæssigt ulovligt hensynsløst
      -3 værre ringere ringest dårligst skammeligt uhørt hovedløst
      -4 værst værste allerværst allerværste`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2.5 ak sørgeligt beklageligvis`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -2 adrk uha
      -3 adr bvadr føj fy yrk æv bvæk fyda`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 wauw wow næmen ih nøj orv`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      2.5 takker
      2 tak takket_være`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 glæden glædens helte heltene heltens
      2 hyggen støtten støttede håber håbede kan_lide kunne_lide
      1.5 glædelig_jul modet`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1.5 forsvandt forsvundet tvunget forværres ødelægges forringes skændes skændtes plages krænkes mislykkes mislykkedes svigtes knuses
      -2 skaden skader skaderne revnen revner revnerne ridsen ridser ridserne skrammen skrammer lider angrebet
      -3 anklagen anklager anklagerne omkom omkommet omkomne lider_under
      -4.5 slået_ihjel slog_ihjel slår_ihjel`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2 lykkes glædes trives trivedes`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -2.5 frygtes ængstes bekymres`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 længes sørger græder`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2.5 hyldet hyldede hyldes`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2.5 klagede klaget klagende vreden vredens`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2 forsinkes ondt`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2.5 skuffes`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -2 rædes`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2 begejstres`,
  },
];
