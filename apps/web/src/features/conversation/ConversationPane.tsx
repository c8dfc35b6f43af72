import { useLingui } from '@lingui/react';
import { ArrowLeft, CircleAlert } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useRowView, useThread } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useDelayed } from '../../shared/use-delayed';
import { CollisionStrip } from '../presence/CollisionStrip';
import { preloadMenu } from '../sentiment/SentimentControl';
import { ConversationHeader } from './ConversationHeader';
import { MentionStrip } from './MentionStrip';
import { Thread } from './Thread';
import { useReadMark } from './use-read-mark';

interface ConversationPaneProps {
  id: string;
  onBack(): void;
  onClose(id: string): void;
  onSentAndClosed(id: string): void;
}

const loadComposer = (): Promise<typeof import('../composer/Composer')> => import('../composer/Composer');
const Composer = lazyPart(loadComposer, 'Composer');

/** Fetches the composer ahead of the first conversation, so that it is there with it, also when the line has gone. */
export function preloadComposer(): void {
  loadComposer().catch(() => undefined);
}

const SKELETON_AFTER_MS = 150;

export function ConversationPane({ id, onBack, onClose, onSentAndClosed }: ConversationPaneProps) {
  const { i18n } = useLingui();
  const { threads, whereabouts } = useLive();
  const thread = useThread(id);
  const view = useRowView(id);
  const row = view?.row ?? null;
  const isSlow = useDelayed(thread.status === 'loading', SKELETON_AFTER_MS);
  useReadMark(id, thread.status === 'ready');
  useEffect(preloadMenu, []);
  useEffect(() => {
    void threads.open(id);
    return () => threads.close(id);
  }, [threads, id]);
  useEffect(() => whereabouts.enter(id), [whereabouts, id]);

  return (
    <main
      className="flex min-h-0 min-w-0 flex-col border-border bg-surface md:border-l"
      aria-label={i18n._('conversation.label')}
      data-testid="conversation"
    >
      {row === null ? <BackOnly onBack={onBack} /> : <ConversationHeader row={row} onBack={onBack} onClose={onClose} />}
      <CollisionStrip key={id} conversationId={id} />
      {view?.isMentioned === true && <MentionStrip id={id} />}
      {thread.status === 'failed' && (
        <StateMessage
          icon={CircleAlert}
          title={i18n._('conversation.failed')}
          isProblem
          action={
            <button type="button" className="btn btn-outline" onClick={() => void threads.open(id)}>
              {i18n._('action.try-again')}
            </button>
          }
        >
          {errorMessage(thread.failure ?? 'internal')}
        </StateMessage>
      )}
      {thread.status === 'loading' && (isSlow ? <SkeletonThread /> : <div className="flex-1" />)}
      {thread.status === 'ready' && row !== null && (
        <>
          <Thread row={row} thread={thread} />
          <Suspense fallback={<div className="h-38 flex-none" />}>
            <Composer row={row} thread={thread} onSentAndClosed={() => onSentAndClosed(id)} />
          </Suspense>
        </>
      )}
    </main>
  );
}

function BackOnly({ onBack }: { onBack(): void }) {
  const { i18n } = useLingui();
  return (
    <header className="flex h-15 flex-none items-center border-b border-border px-3">
      <button type="button" className="btn btn-icon md:invisible" onClick={onBack} aria-label={i18n._('action.back')}>
        <ArrowLeft size={18} aria-hidden="true" />
      </button>
    </header>
  );
}

function SkeletonThread() {
  return (
    <div className="flex flex-1 flex-col gap-5 p-5" aria-busy="true">
      {[0, 1, 2].map((index) => (
        <div key={index} className="flex gap-2.5">
          <div className="skeleton h-8 w-8 flex-none rounded-full" />
          <div className="flex flex-1 flex-col gap-2.5 pt-1">
            <div className="skeleton h-2.5 w-1/4" />
            <div className="skeleton h-2.5 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  );
}
