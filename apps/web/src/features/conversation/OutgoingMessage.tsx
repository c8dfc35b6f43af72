import { useLingui } from '@lingui/react';
import { CircleAlert, Clock } from 'lucide-react';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useSession } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { Avatar } from '../../shared/ui/Avatar';
import { composerFocus } from '../composer/composer-focus';
import { wholeText } from '../composer/outgoing-queue';
import type { Outgoing } from '../composer/outgoing-queue';
import { DeliveryLine } from './DeliveryLine';
import { MessageHead } from './MessageHead';
import { RichText } from './RichText';

interface OutgoingMessageProps {
  item: Outgoing;
  account: string;
}

/** A text that the server has not acknowledged yet. It ends as sent or as refused, never by vanishing. */
export function OutgoingMessage({ item, account }: OutgoingMessageProps) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const isNote = item.mode === 'note';
  return (
    <article
      className="mb-4 flex gap-2.5"
      aria-label={i18n._(isNote ? 'thread.note-by' : 'thread.reply-by', { name: member.name })}
      data-testid="outgoing"
    >
      <Avatar name={member.name} size={32} />
      <div className="min-w-0 flex-1">
        <MessageHead
          name={member.name}
          role={isNote ? i18n._('thread.note') : i18n._('thread.for-account', { account })}
          at={item.createdAt}
        />
        <Parts item={item} />
        <Waiting item={item} />
      </div>
    </article>
  );
}

/** Each post that the text goes as, numbered where there are several. */
function Parts({ item }: { item: Outgoing }) {
  const { i18n } = useLingui();
  const parts = [item.text, ...(item.moreParts ?? [])];
  const look = item.mode === 'note' ? 'note' : `bubble ${item.refusal === null ? 'is-pending' : 'is-failed'}`;
  return parts.map((text, index) => (
    <div key={index} className={`${look} ${index > 0 ? 'mt-1.5' : ''}`} data-testid="outgoing-part">
      {parts.length > 1 && (
        <p className="mb-0.5 text-sm text-ink-3 tabular-nums">
          {i18n._('split.part', { part: index + 1, count: parts.length })}
        </p>
      )}
      <RichText text={text} />
    </div>
  ));
}

function Waiting({ item }: { item: Outgoing }) {
  const { i18n } = useLingui();
  const { connection, outgoing, drafts, pictures } = useLive();
  const { isConnected } = useObservable(connection.status);
  const { clientKey, conversationId, mode, refusal } = item;
  if (refusal === null) {
    const text = i18n._(isConnected ? 'outgoing.sending' : 'outgoing.waiting');
    return <DeliveryLine icon={Clock}>{text}</DeliveryLine>;
  }
  const edit = (): void => {
    outgoing.takeOut(clientKey);
    drafts.putBack(conversationId, mode, {
      text: wholeText(item),
      seenReplyId: item.lastSeenReplyId,
      promise: item.promise,
      remedy: item.remedy,
    });
    pictures.putBack(conversationId, item.pictures);
    composerFocus.set({ conversationId, mode });
  };
  return (
    <DeliveryLine
      icon={CircleAlert}
      isProblem
      actions={[
        { label: i18n._('action.edit'), run: edit, testId: 'edit-outgoing' },
        { label: i18n._('action.try-again'), run: () => outgoing.retry(clientKey), testId: 'retry-outgoing' },
      ]}
    >
      {errorMessage(refusal.code, refusal.errorId)}
    </DeliveryLine>
  );
}
