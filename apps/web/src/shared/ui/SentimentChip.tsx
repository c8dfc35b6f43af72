import { useLingui } from '@lingui/react';
import { sentimentWord, toneOf } from '../format/sentiment-word';

/** A dot and a word: the colour never says it alone. */
export function SentimentChip({ score }: { score: number }) {
  const { i18n } = useLingui();
  const word = sentimentWord(score);
  return (
    <span className={`chip chip-${toneOf(word)}`}>
      <i className="sentiment-dot" aria-hidden="true" />
      {i18n._(`sentiment.${word}`)}
    </span>
  );
}
