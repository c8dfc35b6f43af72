import type { WordUse } from '../lexicon/word-use';
import type { Token } from '../text/tokens';

/** A text as one language reads it: its tokens, what each does, and where it stands. */
export interface Reading {
  tokens: readonly Token[];
  /** One for each token. */
  uses: readonly WordUse[];
  places: readonly Place[];
  /** Not everything is in capitals, so capitals mean something. */
  canShout: boolean;
}

/** Where a token stands: one object for each clause, which its tokens share, so that two are in one clause when theirs is the same. */
export interface Place {
  sentence: number;
  /** What the clause weighs: what comes after "but" more than what came before, a question less. */
  weight: number;
  isQuestion: boolean;
}
