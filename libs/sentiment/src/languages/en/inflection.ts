import type { Inflection } from '../../lexicon/theme';

/** The regular endings of English. */
export const inflection: Inflection = {
  adjective: 'er est ly ness r st y>ier y>iest y>ily',
  verb: 's es ed d ing er y>ies y>ied',
  noun: "s es 's y>ies",
  finalVowels: 'e',
  doublesConsonants: true,
  dropsWeakVowel: false,
};
