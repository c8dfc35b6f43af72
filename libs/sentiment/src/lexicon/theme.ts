import type { Emotion } from '../types';

/**
 * How a word works:
 * - `plain` means what it says;
 * - `verb` may have its negation behind it, as Nordic verbs do ("hjælper ikke");
 * - `needs-negation` says nothing by itself, and its value with a negation ("virker", "svar": "virker ikke", "intet svar");
 * - `swear` strengthens what follows ("fucking godt") and is an outburst when nothing does.
 */
export type WordKind = 'plain' | 'verb' | 'needs-negation' | 'swear';

/** Words of one kind and one feeling. */
export interface Theme {
  kind?: WordKind;
  emotion?: Emotion;
  /** Only these forms, no endings. For words whose inflected forms mean something else. */
  isExact?: boolean;
  /**
   * Lines of a value (-5 to 5) and words; a word with `_` is a phrase. Endings are added by the language's rules,
   * save to phrases.
   */
  words: string;
}

export interface Entry {
  value: number;
  kind: WordKind;
  emotion: Emotion | undefined;
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
  /** Forms that the endings make of a word but that mean something else ("fin" and "finde"). */
  notWords: string;
  endings: string;
}
