import type { ConversationEnding } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ArrowRight } from 'lucide-react';
import { SentimentChip } from '../../shared/ui/SentimentChip';

const TONES = { better: 'text-pos', same: 'text-ink-2', worse: 'text-crit' } as const;

/** How it began and how it ended for the customer, in moods and in words. */
export function EndingLine({ ending }: { ending: ConversationEnding }) {
  const { i18n } = useLingui();
  const { first, last, change, hasNoLastWord } = ending;
  if (first === null) {
    return null;
  }
  return (
    <div className="flex flex-col gap-1" data-testid="ending-line" data-change={change ?? 'none'}>
      <p className="flex flex-wrap items-center gap-1.5">
        <span className="sr-only">{i18n._('ending.began')}</span>
        <SentimentChip {...first} />
        {last !== null && (
          <>
            <ArrowRight size={14} className="text-ink-3" aria-hidden="true" />
            <span className="sr-only">{i18n._('ending.ended')}</span>
            <SentimentChip {...last} />
          </>
        )}
        {change !== null && <span className={`font-medium ${TONES[change]}`}>{i18n._(`ending.${change}`)}</span>}
      </p>
      {change === null && (
        <p className="text-sm text-ink-2">{i18n._(hasNoLastWord ? 'ending.silent' : 'ending.unanswered')}</p>
      )}
    </div>
  );
}
