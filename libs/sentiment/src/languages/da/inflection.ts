import type { Inflection } from '../../lexicon/theme';

/** The regular endings of Danish. */
export const inflection: Inflection = {
  adjective: 't e ere est este s hed heden et>ede en>ne',
  verb: 'r er ede et te t s es ende de e',
  noun: 'en et n er e ene erne r rne s ens ets ernes enes t ne',
  finalVowels: 'e',
  doublesConsonants: true,
  dropsWeakVowel: true,
};
