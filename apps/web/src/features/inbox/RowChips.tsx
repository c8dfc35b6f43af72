import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { AlarmClock, ChevronsUp, CircleAlert, Clock, Eye, SearchCheck, Send, Timer } from 'lucide-react';
import type { Departure } from '../../live/departure';
import { formatCount } from '../../shared/format/numbers';
import { formatAge, formatMoment } from '../../shared/format/times';
import { Avatar } from '../../shared/ui/Avatar';
import { SentimentChip } from '../../shared/ui/SentimentChip';
import { DeadlineChip } from '../deadline/DeadlineChip';
import { PromiseChip } from '../promises/PromiseMarks';
import { LabelChips } from '../labels/LabelChips';

interface RowChipsProps {
  row: ConversationRow;
  departure: Departure | null;
  now: Date;
}

/** The last line of a row, always in the same order. */
export function RowChips({ row, departure, now }: RowChipsProps) {
  const { i18n } = useLingui();
  return (
    <div className="mt-1.25 -ml-px flex items-center gap-1">
      {/* A chip that does not fit goes whole: the second line is out of sight. */}
      <div className="flex h-5 min-w-0 flex-1 flex-wrap gap-x-0.5 overflow-hidden">
        {departure === null ? (
          <TimeChip row={row} now={now} />
        ) : (
          <span className="chip" data-testid="departure">
            {departureText(i18n, departure)}
          </span>
        )}
        {row.promise !== null && <PromiseChip promise={row.promise} now={now} />}
        <SnoozeChip row={row} now={now} />
        <ReplyStateChip state={row.replyState} approvalSince={row.approvalSince} now={now} />
        <PriorityChip priority={row.priority} />
        <SentimentChip polarity={row.polarity} score={row.score} />
        {row.reach !== null && row.reach > 0 && (
          <span className="chip">
            <Eye size={12} aria-hidden="true" />
            <span className="sr-only">{i18n._('row.reach')}</span>
            {formatCount(i18n.locale, row.reach)}
          </span>
        )}
        <LabelChips ids={row.labelIds} />
      </div>
      {row.assignee !== null && <Assignee name={row.assignee.name} />}
    </div>
  );
}

function Assignee({ name }: { name: string }) {
  const { i18n } = useLingui();
  const title = i18n._('row.assigned-to', { name });
  return (
    <span className="flex flex-none">
      <span className="sr-only">{title}</span>
      <Avatar name={name} size={18} title={title} />
    </span>
  );
}

/** By when something is due; where nothing is, how long somebody has waited. */
function TimeChip({ row, now }: { row: ConversationRow; now: Date }) {
  return row.deadline === null ? (
    <WaitingChip since={row.waitingSince} now={now} />
  ) : (
    <DeadlineChip deadline={row.deadline} now={now} />
  );
}

function WaitingChip({ since, now }: { since: string | null; now: Date }) {
  const { i18n } = useLingui();
  if (since === null) {
    return null;
  }
  return (
    <span className="chip">
      <Timer size={12} aria-hidden="true" />
      <span className="sr-only">{i18n._('row.waiting')}</span>
      {formatAge(since, now)}
    </span>
  );
}

function SnoozeChip({ row, now }: { row: ConversationRow; now: Date }) {
  const { i18n } = useLingui();
  if (row.state !== 'snoozed') {
    return null;
  }
  const text =
    row.snoozedUntil === null
      ? i18n._('row.snoozed')
      : i18n._('row.snoozed-until', { when: formatMoment(i18n.locale, row.snoozedUntil, now) });
  return <Chip tone="" icon={AlarmClock} text={text} />;
}

/** Only what is more than usual is worth a word. */
function PriorityChip({ priority }: { priority: ConversationRow['priority'] }) {
  const { i18n } = useLingui();
  return priority === 'high' || priority === 'urgent' ? (
    <Chip
      tone={priority === 'urgent' ? 'chip-critical' : 'chip-warn'}
      icon={ChevronsUp}
      text={i18n._(`priority.${priority}`)}
    />
  ) : null;
}

interface ReplyStateChipProps {
  state: ConversationRow['replyState'];
  approvalSince: ConversationRow['approvalSince'];
  now: Date;
}

function ReplyStateChip({ state, approvalSince, now }: ReplyStateChipProps) {
  const { i18n } = useLingui();
  switch (state) {
    case null:
    case 'sent':
      return null;
    case 'queued':
      return (
        <Chip
          tone="chip-accent"
          icon={Clock}
          text={
            approvalSince === null
              ? i18n._('reply-state.queued')
              : i18n._('row.approval', { age: formatAge(approvalSince, now) })
          }
        />
      );
    case 'sending':
      return <Chip tone="chip-accent" icon={Send} text={i18n._('reply-state.sending')} />;
    case 'unknown':
      return <Chip tone="chip-accent" icon={SearchCheck} text={i18n._('reply-state.unknown-short')} />;
    case 'failed':
      return <Chip tone="chip-critical" icon={CircleAlert} text={i18n._('reply-state.failed-short')} />;
  }
}

function Chip({ tone, icon: Icon, text }: { tone: string; icon: typeof Clock; text: string }) {
  return (
    <span className={`chip ${tone}`}>
      <Icon size={12} aria-hidden="true" />
      {text}
    </span>
  );
}

function departureText(i18n: ReturnType<typeof useLingui>['i18n'], { reason, by }: Departure): string {
  return by === null ? i18n._(`departed.${reason}`) : i18n._(`departed.${reason}-by`, { name: by });
}
