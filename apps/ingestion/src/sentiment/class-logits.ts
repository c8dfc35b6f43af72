import type { Polarity } from '@genklang/contract';
import type { Analysis } from '@genklang/sentiment';

/** What the scorer says of each polarity, as logits against neutral. */
export function classLogitsOf({ logits }: Pick<Analysis, 'logits'>): Record<Polarity, number> {
  return { negative: logits.negative, neutral: 0, positive: logits.positive };
}
