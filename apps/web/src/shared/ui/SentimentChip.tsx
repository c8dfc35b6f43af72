import { useLingui } from '@lingui/react';
import { sentimentWord } from '../format/sentiment-word';
import type { Feeling } from '../format/sentiment-word';

/** A dot and a word: the colour never says it alone. */
export function SentimentChip({ polarity, score }: Feeling) {
  const { i18n } = useLingui();
  return (
    <span className={`chip chip-${polarity}`}>
      <i className="sentiment-dot" aria-hidden="true" />
      {i18n._(`sentiment.${sentimentWord({ polarity, score })}`)}
    </span>
  );
}
