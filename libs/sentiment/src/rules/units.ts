import { matchPhrase } from '../lexicon/phrases';
import type { Entry } from '../lexicon/theme';
import { PLAIN_USE } from '../lexicon/word-use';
import type { Reading } from './reading';

/** One thing in a text that carries feeling. */
export interface Unit {
  /** First and last token. */
  from: number;
  to: number;
  entry: Entry;
  rule: 'word' | 'phrase' | 'emoji' | 'compound';
  /** From a prefix ("kæmpe-") in the same word. */
  factor: number;
}

/** Finds what carries feeling, longest phrases first; closings such as "mvh" are passed over. */
export function findUnits({ tokens, uses }: Pick<Reading, 'tokens' | 'uses'>): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length;) {
    const use = uses[at];
    if (use === undefined) {
      break;
    }
    if (use === PLAIN_USE) {
      at += 1;
      continue;
    }
    const closing = use.closings.length > 0 ? matchPhrase(tokens, at, use.closings) : undefined;
    if (closing !== undefined) {
      at += closing.words.length;
      continue;
    }
    const phrase = use.phrases.length > 0 ? matchPhrase(tokens, at, use.phrases) : undefined;
    if (phrase !== undefined) {
      units.push({ from: at, to: at + phrase.words.length - 1, entry: phrase.value, rule: 'phrase', factor: 1 });
      at += phrase.words.length;
      continue;
    }
    if (use.found !== undefined) {
      units.push({ from: at, to: at, entry: use.found.entry, rule: use.found.rule, factor: use.found.factor });
    }
    at += 1;
  }
  return units;
}
