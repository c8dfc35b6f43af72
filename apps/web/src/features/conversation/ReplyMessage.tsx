import type { ConversationRow, ReplyEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { CircleAlert, Clock, ExternalLink, SearchCheck, Send, Workflow } from 'lucide-react';
import { Suspense } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useChannel, useLive } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { safeHref } from '../../shared/text/linkify';
import { neutralise } from '../../shared/text/neutralise';
import { Avatar } from '../../shared/ui/Avatar';
import { composerFocus } from '../composer/composer-focus';
import { DeliveryLine } from './DeliveryLine';
import { MediaList } from './MediaList';
import { MessageHead } from './MessageHead';
import { ParentLine } from './ParentLine';
import { PromiseMarks } from '../promises/PromiseMarks';
import { RichText } from './RichText';
import { entryClass } from './thread-places';
import type { ThreadPlace } from './thread-places';
import { WaitingReply } from './WaitingReply';

const RemedyMark = lazyPart(() => import('../remedies/RemedyMark'), 'RemedyMark');

interface DeliveredReply {
  entry: ReplyEntry;
  row: ConversationRow;
}

interface ReplyMessageProps extends DeliveredReply {
  place: ThreadPlace;
  isMarked: boolean;
}

/** What we publish, with where it truly is. */
export function ReplyMessage({ entry, row, place, isMarked }: ReplyMessageProps) {
  const { i18n } = useLingui();
  const channel = useChannel(row.channelId);
  const isFailed = entry.state === 'failed';
  // An answer that was given on the network itself has no member: it is signed by the account.
  const account = channel?.name ?? '';
  const name = entry.member?.name ?? account;
  return (
    <article
      className={entryClass('flex gap-2.5', place, isMarked)}
      tabIndex={-1}
      aria-label={i18n._('thread.reply-by', { name })}
      data-testid="reply"
      data-entry-id={entry.id}
      data-state={entry.state}
    >
      <Avatar name={name} size={32} />
      <div className="min-w-0 flex-1">
        <MessageHead name={name} role={i18n._('thread.for-account', { account })} at={entry.at} entryId={entry.id}>
          {entry.isAutomated && (
            <span className="chip chip-accent flex-none" data-testid="automated">
              <Workflow size={12} aria-hidden="true" />
              {i18n._('thread.automated')}
            </span>
          )}
        </MessageHead>
        <ParentLine parent={place.parent} />
        <div className={`bubble ${isFailed ? 'is-failed' : ''}`}>
          <RichText text={entry.text} />
          <MediaList media={entry.media} post={{ url: entry.url, network: channel?.networkName ?? '' }} />
        </div>
        <GoneAlong entry={entry} />
        <Delivery entry={entry} row={row} network={channel?.networkName ?? ''} />
      </div>
    </article>
  );
}

/** What the reply promises and what it gives. */
function GoneAlong({ entry }: { entry: ReplyEntry }) {
  return (
    <>
      {entry.promises.length > 0 && <PromiseMarks promises={entry.promises} />}
      {entry.remedy !== null && (
        <Suspense>
          <RemedyMark remedy={entry.remedy} />
        </Suspense>
      )}
    </>
  );
}

interface DeliveryProps extends DeliveredReply {
  network: string;
}

function Delivery({ entry, row, network }: DeliveryProps) {
  const { i18n } = useLingui();
  switch (entry.state) {
    case 'queued':
      return entry.attempts === 0 ? (
        <WaitingReply entry={entry} row={row} />
      ) : (
        <DeliveryLine icon={Clock}>{i18n._('reply-state.queued')}</DeliveryLine>
      );
    case 'sending':
      return <DeliveryLine icon={Send}>{i18n._('reply-state.sending-to', { network })}</DeliveryLine>;
    case 'unknown':
      return <DeliveryLine icon={SearchCheck}>{i18n._('reply-state.unknown', { network })}</DeliveryLine>;
    case 'failed':
      return <Failure entry={entry} row={row} network={network} />;
    case 'sent':
      return <Sent url={entry.url} network={network} />;
  }
}

function Sent({ url, network }: { url: string | null; network: string }) {
  const { i18n } = useLingui();
  const href = safeHref(url);
  return (
    <p className="mt-1 flex items-center gap-2 text-sm text-ink-3">
      {i18n._('reply-state.sent')}
      {href !== null && (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="inline-flex items-center gap-1 text-accent hover:underline"
        >
          {i18n._('reply-state.open-on', { network })}
          <ExternalLink size={12} strokeWidth={1.75} aria-hidden="true" />
        </a>
      )}
    </p>
  );
}

function Failure({ entry, row, network }: DeliveryProps) {
  const { i18n } = useLingui();
  const channel = useChannel(row.channelId);
  const { connection, drafts, threads, toasts } = useLive();
  const retry = async (): Promise<void> => {
    const outcome = await connection.request('reply.retry', { replyId: entry.id });
    if (outcome.ok) {
      threads.apply([{ conversationId: row.id, threadId: null, entry: outcome.data }]);
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  const edit = (): void => {
    drafts.putBack(row.id, 'reply', { text: entry.text, seenReplyId: entry.id });
    composerFocus.set({ conversationId: row.id, mode: 'reply' });
  };
  // Where the network leaves the choice, what it refused in public may go in private.
  const privately = {
    label: i18n._('action.send-privately'),
    testId: 'send-privately',
    run: () => {
      drafts.putBack(row.id, 'reply', { text: entry.text, seenReplyId: entry.id });
      composerFocus.set({ conversationId: row.id, mode: 'reply', isPrivate: true });
    },
  };
  const mayGoPrivately = channel?.replies === 'both' && entry.visibility === 'public';
  const again = { label: i18n._('action.try-again'), run: () => void retry(), testId: 'retry-reply' };
  const detail = entry.failure?.detail ?? null;
  return (
    <DeliveryLine
      icon={CircleAlert}
      isProblem
      actions={[
        { label: i18n._('action.edit'), run: edit, testId: 'edit-reply' },
        ...(entry.failure?.code === 'declined' ? [] : [again]),
        ...(mayGoPrivately ? [privately] : []),
      ]}
    >
      {i18n._(`failure.${entry.failure?.code ?? 'rejected'}`, { network })}
      {detail !== null && ` (${neutralise(detail)})`}
    </DeliveryLine>
  );
}
