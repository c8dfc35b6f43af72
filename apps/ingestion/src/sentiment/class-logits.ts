import type { Polarity } from '@genklang/contract';
import type { Analysis } from '@genklang/sentiment';

/** The scorer's ordered logistic model: how steep, and from where on a text is not neutral. */
const STEEPNESS = 2.2;
const THRESHOLD = 0.55;
const LEAST = 1e-9;

/** What the scorer's one logit says of each polarity, as the log of its share. The one place that knows how the two go together. */
export function classLogitsOf({ logit }: Pick<Analysis, 'logit'>): Record<Polarity, number> {
  const positive = sigmoid(STEEPNESS * (logit - THRESHOLD));
  const negative = sigmoid(STEEPNESS * (-logit - THRESHOLD));
  const log = (share: number): number => Math.log(Math.max(share, LEAST));
  return { negative: log(negative), neutral: log(1 - negative - positive), positive: log(positive) };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
