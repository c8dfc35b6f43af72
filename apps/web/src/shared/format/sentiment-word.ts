import { VERY_FROM } from '@genklang/contract';
import type { Polarity } from '@genklang/contract';

export type SentimentWord = 'very-negative' | 'negative' | 'neutral' | 'positive' | 'very-positive';

/** A feeling as it is shown: what it is, and how strong, in [-1, 1]. */
export interface Feeling {
  polarity: Polarity;
  score: number;
}

/** The word for a feeling. The polarity decides: where neutral ends is learnt for each channel. */
export function sentimentWord({ polarity, score }: Feeling): SentimentWord {
  return polarity === 'neutral' || Math.abs(score) < VERY_FROM ? polarity : `very-${polarity}`;
}
