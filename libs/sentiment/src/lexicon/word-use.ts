import type { UrgencyReason } from '../types';
import type { Phrase } from './phrases';
import type { Entry } from './theme';

/** A word's feeling, and how it was found. */
export interface Found {
  entry: Entry;
  rule: 'word' | 'emoji' | 'compound';
  /** From a prefix ("kæmpe-") in the same word. */
  factor: number;
}

/** What most words do: nothing. One object for all of them, so that they are passed over at once. */
export const PLAIN_USE: WordUse = {
  found: undefined,
  phrases: [],
  closings: [],
  urgency: [],
  rows: [],
  isNegator: false,
  isNegatorBehind: false,
  isNotNegating: false,
  isNever: false,
  isComparison: false,
  strength: 1,
  canStrengthen: false,
  isContrast: false,
  isConcession: false,
  isThanks: false,
  isWaiting: false,
  isTimeUnit: false,
};

/** What a small word changes in others. */
export type SmallWord = Partial<
  Pick<WordUse, 'isNegator' | 'isNegatorBehind' | 'isContrast' | 'isConcession' | 'strength' | 'canStrengthen'>
>;

/** All that one word does in one language. */
export interface WordUse {
  found: Found | undefined;
  /** Phrases that begin with it, the longest first. */
  phrases: readonly Phrase<Entry>[];
  closings: readonly Phrase<true>[];
  urgency: readonly Phrase<UrgencyReason>[];
  /** Rows of words that do together what one small word does ("kind of", "långt ifrån"), beginning with it. */
  rows: readonly Phrase<SmallWord>[];
  isNegator: boolean;
  isNegatorBehind: boolean;
  isNotNegating: boolean;
  isNever: boolean;
  isComparison: boolean;
  /** What it multiplies the next word by; 1 for most words. */
  strength: number;
  canStrengthen: boolean;
  isContrast: boolean;
  isConcession: boolean;
  isThanks: boolean;
  /** Of waiting, and of a stretch of time: "waited 45 minutes". */
  isWaiting: boolean;
  isTimeUnit: boolean;
}
