import type { MentionEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ChevronDown, UserCheck } from 'lucide-react';
import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { SentimentChip } from '../../shared/ui/SentimentChip';
import { judging } from './judging';
import type { Judging } from './judging';

const load = (): Promise<typeof import('./SentimentMenu')> => import('./SentimentMenu');
const SentimentMenu = lazyPart(load, 'SentimentMenu');

/** Fetches the menu ahead, so that its key works at once, and also when the line has gone. */
export function preloadMenu(): void {
  load().catch(() => undefined);
}

/** How a post feels, and the way to say that it feels otherwise. */
export function SentimentControl({ entry, place }: { entry: MentionEntry; place: Judging['place'] }) {
  const { i18n } = useLingui();
  const open = useObservable(judging);
  const isOpen = open?.mentionId === entry.id && open.place === place;
  const { polarity, score, correction } = entry.sentiment;
  return (
    <span className="relative inline-flex">
      <button
        type="button"
        className="btn btn-small -ml-1.5 gap-0.5 px-1 font-medium"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => judging.set(isOpen ? null : { mentionId: entry.id, place })}
        data-testid={`judge-${place}`}
        data-polarity={polarity}
        data-judged={correction !== null}
      >
        <span className="sr-only">{i18n._('context.sentiment')}</span>
        <SentimentChip polarity={polarity} score={score} />
        {correction !== null && (
          <>
            <UserCheck size={12} aria-hidden="true" />
            <span className="sr-only">{i18n._('judge.by-short', { name: correction.member.name })}</span>
          </>
        )}
        <ChevronDown size={11} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SentimentMenu entry={entry} />
        </Suspense>
      )}
    </span>
  );
}
