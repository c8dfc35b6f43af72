import type { Inflection } from '../../lexicon/theme';

/** The regular endings of Swedish. */
export const inflection: Inflection = {
  adjective: 't a are ast aste asta het heten heter en>et ad>at ad>ade d>t',
  verb: 'r ar er ade at ad ats te t it de dde tt as s ande ende a e',
  noun: 'n en et t ar er or r arna erna orna na s ens ets ars ers a',
  finalVowels: 'ae',
  doublesConsonants: true,
  dropsWeakVowel: true,
};
