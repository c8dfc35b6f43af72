import { may } from '@genklang/contract';
import type { ConversationRow, ReplyEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { CalendarClock, CirclePause, Clock, Link2 } from 'lucide-react';
import { Suspense } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { formatFuture } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { useSecondsLeft } from '../../shared/use-seconds-left';
import { DeliveryLine } from './DeliveryLine';
import type { DeliveryAction } from './DeliveryLine';

const ApprovalLine = lazyPart(() => import('./ApprovalLine'), 'ApprovalLine');

interface WaitingReplyProps {
  entry: ReplyEntry;
  row: ConversationRow;
}

/** What a reply waits for that nobody has tried to send yet, and what can be done about it. */
export function WaitingReply({ entry, row }: WaitingReplyProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const { takeBack, sendNow } = useActions(entry, row);
  if (entry.approval?.state === 'pending') {
    return (
      <Suspense>
        <ApprovalLine entry={entry} row={row} />
      </Suspense>
    );
  }
  if (entry.hold !== null) {
    const actions = entry.parentReplyId === null ? [...takeBack, ...sendNow('action.send-anyway')] : takeBack;
    return (
      <DeliveryLine icon={CirclePause} isProblem actions={actions}>
        {i18n._(`hold.${entry.hold}`, { name: row.customer.name })}
      </DeliveryLine>
    );
  }
  if (entry.isScheduled && entry.goesAt !== null) {
    return (
      <DeliveryLine icon={CalendarClock} actions={[...takeBack, ...sendNow('action.send-now')]}>
        {i18n._('reply-state.scheduled', { when: formatFuture(i18n.locale, entry.goesAt, now) })}
      </DeliveryLine>
    );
  }
  if (entry.parentReplyId !== null) {
    return <DeliveryLine icon={Link2}>{i18n._('reply-state.next-part')}</DeliveryLine>;
  }
  return <Countdown entry={entry} actions={takeBack} />;
}

function Countdown({ entry, actions }: { entry: ReplyEntry; actions: readonly DeliveryAction[] }) {
  const { i18n } = useLingui();
  const { undoSend } = useLive();
  const seconds = useSecondsLeft(undoSend.deadlineOf(entry));
  return seconds > 0 ? (
    <DeliveryLine icon={Clock} actions={actions}>
      {i18n._('reply-state.sends-in', { seconds })}
    </DeliveryLine>
  ) : (
    <DeliveryLine icon={Clock}>{i18n._('reply-state.queued')}</DeliveryLine>
  );
}

interface WaitingActions {
  takeBack: DeliveryAction[];
  sendNow(label: string): DeliveryAction[];
}

/** A reply is its author's, and of those who oversee the others' work. */
function useActions(entry: ReplyEntry, row: ConversationRow): WaitingActions {
  const { i18n } = useLingui();
  const { undoSend } = useLive();
  const { member } = useSession();
  const isMine = entry.member?.id === member.id;
  const reply = { entry, conversationId: row.id };
  if (!isMine && !may(member.role, 'reply.oversee')) {
    return { takeBack: [], sendNow: () => [] };
  }
  const label = i18n._(entry.isScheduled || entry.hold !== null ? 'action.take-back' : 'toast.undo');
  return {
    takeBack: [{ label, testId: 'take-back', run: () => void undoSend.takeBack(reply) }],
    sendNow: (name) => [{ label: i18n._(name), testId: 'send-now', run: () => void undoSend.release(reply) }],
  };
}
