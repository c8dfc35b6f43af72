import type { ReadText } from '../read';
import type { Lean, Prior } from '../types';
import { visitFeatures } from './features';
import type { Symbols } from './symbols';
import type { LanguageWeights, Weights } from './weights';

/** The two logits of a text against neutral, and which token gave how much of their difference. */
export interface Judgement {
  negative: number;
  positive: number;
  /** What no token gave of `positive - negative`. */
  bias: number;
  /** For each token its share of `positive - negative`; with the bias they sum to it. */
  shares: Float64Array;
}

/** How far a channel's prior may move a logit. */
const MOST_PRIOR = 1;

/** Adds up what the combiner and the language's table say of a text. Linear, so that every share has its owner. */
export function judge(
  read: ReadText,
  { weights, own, symbols }: { weights: Weights; own: LanguageWeights | undefined; symbols: Symbols },
  { prior, lean }: { prior: Prior | undefined; lean: Lean | undefined },
): Judgement {
  const shares = new Float64Array(read.reading.tokens.length);
  let negative = (lean?.negative ?? 0) + priorShare(prior, 'negative');
  let positive = (lean?.positive ?? 0) + priorShare(prior, 'positive');
  let bias = positive - negative;
  visitFeatures(read.reading, read, (feature, value, at) => {
    const row = weights.combiner[feature];
    const toNegative = (row?.[0] ?? 0) * value;
    const toPositive = (row?.[1] ?? 0) * value;
    negative += toNegative;
    positive += toPositive;
    if (at < 0) {
      bias += toPositive - toNegative;
    } else {
      shares[at] = (shares[at] ?? 0) + toPositive - toNegative;
    }
  });
  if (own !== undefined) {
    const told = judgeSymbols(symbols, own, shares);
    negative += told.negative;
    positive += told.positive;
  }
  return { negative, positive, bias, shares };
}

/** What the language's table says; a pair of words shares its part between both. */
function judgeSymbols(
  { count, hashes, from, to }: Symbols,
  { polarity: { buckets, rows, scales } }: LanguageWeights,
  shares: Float64Array,
): { negative: number; positive: number } {
  const norm = symbolNorm(shares.length);
  const negativeScale = (scales[0] ?? 0) * norm;
  const positiveScale = (scales[1] ?? 0) * norm;
  const mask = buckets - 1;
  let negative = 0;
  let positive = 0;
  for (let at = 0; at < count; at += 1) {
    const row = ((hashes[at] ?? 0) & mask) * 2;
    const toNegative = (rows[row] ?? 0) * negativeScale;
    const toPositive = (rows[row + 1] ?? 0) * positiveScale;
    negative += toNegative;
    positive += toPositive;
    const half = (toPositive - toNegative) / 2;
    const first = from[at] ?? 0;
    const second = to[at] ?? 0;
    shares[first] = (shares[first] ?? 0) + half;
    shares[second] = (shares[second] ?? 0) + half;
  }
  return { negative, positive };
}

/** A symbol of a long text says less. */
export function symbolNorm(tokens: number): number {
  return 1 / Math.sqrt(Math.max(1, tokens) / USUAL_TOKENS);
}

const USUAL_TOKENS = 20;

/** Half the log of how much more of a class is expected than of neutral: a hint, not a verdict. */
export function priorShare(prior: Prior | undefined, of: 'negative' | 'positive'): number {
  if (prior === undefined) {
    return 0;
  }
  const share = 0.5 * Math.log((prior[of] + 0.05) / (prior.neutral + 0.05));
  return Math.max(-MOST_PRIOR, Math.min(MOST_PRIOR, share));
}
