import type { Inflection } from '../../lexicon/theme';

/** The regular endings of German. */
export const inflection: Inflection = {
  adjective: 'e er es en em ere erer eres eren ste ster stes sten',
  verb: 'en>e en>st en>t en>te en>ten en>et en>ete en>end n>e n>t n>te',
  noun: 'e en er n s es ern',
  finalVowels: 'e',
  doublesConsonants: false,
  dropsWeakVowel: true,
};
