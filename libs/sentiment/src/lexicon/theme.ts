import type { Emotion } from '../types';

/**
 * How a word works:
 * - `plain` means what it says; a verb may have its negation behind it, as Nordic verbs do ("hjælper ikke");
 * - `needs-negation` says nothing by itself, and its value with a negation ("virker", "svar": "virker ikke", "intet svar");
 * - `swear` strengthens what follows ("fucking godt") and is an outburst when nothing does.
 */
export type WordKind = 'plain' | 'needs-negation' | 'swear';

/** What a word is inflected as. A `form` is not inflected. */
export type Part = 'adjective' | 'verb' | 'noun' | 'form';

/** Words of one kind and one feeling. */
export interface Theme {
  part: Part;
  kind?: WordKind;
  emotion?: Emotion;
  /** Lines of a value (-5 to 5) and lemmas; a word with `_` is a phrase and is never inflected. */
  words: string;
}

/** What the lexicon knows of a word or a phrase. */
export interface Entry {
  value: number;
  part: Part;
  kind: WordKind;
  emotion: Emotion | undefined;
}

/**
 * The endings of the regular forms of each part of speech, and how a stem meets them. `en>et` is an ending that takes the place of
 * another ("besviken": "besviket").
 */
export interface Inflection {
  adjective: string;
  verb: string;
  noun: string;
  /** Vowels that a lemma loses before an ending ("glæde": "glæd-"). */
  finalVowels: string;
  /** A single consonant after a short vowel is doubled ("flot": "flotte"). */
  doublesConsonants: boolean;
  /** "sikker": "sikre", "enkel": "enkle". */
  dropsWeakVowel: boolean;
}

/** The small words of a language that change what others say. */
export interface Grammar {
  negators: string;
  /** Negators that may also stand behind the verb; empty where the language does not do that. */
  negatorsBehind: string;
  /** After these a negator negates nothing ("not only", "ikke bare"). */
  notNegating: string;
  /** Words that turn "never" into praise or the reverse into its height ("aldrig … så godt", "never … better"). */
  comparisons: string;
  /** Lines of a factor and words. */
  strengtheners: string;
  contrasts: string;
  concessions: string;
  /** Politeness at the end, without feeling. Phrases with `_`. */
  closings: string;
  thanks: string;
  /** Prefixes that strengthen what follows in the same word. */
  prefixes: string;
  /** Prefixes that strengthen a known word and make an unknown noun an insult. */
  rudePrefixes: string;
  /** Forms that the endings or a compound's last part make of a word but that mean something else ("fin" and "finde"). */
  notWords: string;
}
