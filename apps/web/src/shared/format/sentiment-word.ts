import type { Polarity } from '@genklang/contract';

export type SentimentWord = 'very-negative' | 'negative' | 'neutral' | 'positive' | 'very-positive';

/** The word for a score in [-1, 1]. */
export function sentimentWord(score: number): SentimentWord {
  if (score <= -0.6) {
    return 'very-negative';
  }
  if (score <= -0.25) {
    return 'negative';
  }
  if (score >= 0.6) {
    return 'very-positive';
  }
  return score >= 0.25 ? 'positive' : 'neutral';
}

export function toneOf(word: SentimentWord): Polarity {
  switch (word) {
    case 'very-negative':
    case 'negative':
      return 'negative';
    case 'very-positive':
    case 'positive':
      return 'positive';
    case 'neutral':
      return 'neutral';
  }
}
