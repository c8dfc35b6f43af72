import type { Inflection } from '../../lexicon/theme';

/** The regular endings of Norwegian. */
export const inflection: Inflection = {
  adjective: 't e ere est este het heten en>ne et>ede et>ete',
  verb: 'r er et te t de dd dde s es ende a e ede',
  noun: 'en et a er ene ne r s ens ets n e t',
  finalVowels: 'ea',
  doublesConsonants: true,
  dropsWeakVowel: true,
};
