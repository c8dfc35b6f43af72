import type { ActivityEntry, StockActivity } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import {
  AlarmClock,
  AlarmClockOff,
  ArrowRightLeft,
  BellRing,
  Check,
  ChevronsUp,
  Handshake,
  HeartCrack,
  MessageSquarePlus,
  RotateCcw,
  Scale,
  Tag,
  TimerOff,
  UserMinus,
  UserPlus,
  UserRoundCheck,
  Workflow,
} from 'lucide-react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { dueText } from '../promises/promise-text';
import { CopyLink } from './CopyLink';

const ICONS = {
  claimed: UserPlus,
  released: UserMinus,
  closed: Check,
  reopened: RotateCcw,
  opened: MessageSquarePlus,
  'handed-over': ArrowRightLeft,
  assigned: UserRoundCheck,
  snoozed: AlarmClock,
  woke: AlarmClockOff,
  labelled: Tag,
  prioritised: ChevronsUp,
  breached: TimerOff,
  ruled: Workflow,
  concluded: Scale,
  'promise-kept': Handshake,
  'promise-renegotiated': Handshake,
  'promise-voided': Handshake,
  'promise-reopened': Handshake,
  'promise-broken': HeartCrack,
} as const;

type I18n = ReturnType<typeof useLingui>['i18n'];

interface ActivityLineProps {
  entry: ActivityEntry;
  customerName: string;
  isMarked?: boolean;
}

/** One quiet line: who did what. */
export function ActivityLine({ entry, customerName, isMarked = false }: ActivityLineProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const Icon = isOfStock(entry.activity) ? BellRing : ICONS[entry.activity];
  const tone = entry.activity === 'promise-broken' ? 'text-crit' : 'text-ink-3';
  return (
    <p
      className={`entry mb-3.5 ml-10.5 flex items-center gap-2 text-sm ${tone} ${isMarked ? 'is-marked' : ''}`}
      tabIndex={-1}
      data-testid="activity"
      data-activity={entry.activity}
      data-entry-id={entry.id}
    >
      <Icon size={14} strokeWidth={1.75} className="flex-none" aria-hidden="true" />
      <span className="sr-only">{i18n._('thread.event')}</span>
      <span>{textOf(i18n, entry, { customerName, now })}</span>
      <span className="ml-auto" />
      <CopyLink entryId={entry.id} />
      <time className="flex-none tabular-nums" dateTime={entry.at}>
        {formatMoment(i18n.locale, entry.at, now)}
      </time>
    </p>
  );
}

function textOf(i18n: I18n, entry: ActivityEntry, around: { customerName: string; now: Date }): string {
  const { member } = entry;
  if ((entry.detail?.promise ?? entry.detail?.product) !== undefined) {
    return timedText(i18n, entry, around.now);
  }
  return member === null
    ? textOfItself(i18n, entry, around.customerName)
    : ownText(i18n, entry, { name: member.name, now: around.now });
}

/** What happened without a colleague: by time, by a rule, or because the customer wrote. */
function textOfItself(i18n: I18n, { activity, detail }: ActivityEntry, customerName: string): string {
  const { minutes = 0, why, to = i18n._('activity.nobody'), until = null, rule } = detail ?? {};
  if (activity === 'released') {
    return i18n._('activity.released-by-time', { minutes });
  }
  if (activity === 'assigned' && why !== undefined) {
    return i18n._(`activity.given-${why}`, { to });
  }
  if (activity === 'woke' && until !== null) {
    return i18n._('activity.woke-by-time');
  }
  return i18n._(`activity.${activity}-by-customer`, { name: rule ?? customerName });
}

function ownText(i18n: I18n, { activity, detail }: ActivityEntry, by: { name: string; now: Date }): string {
  const { name } = by;
  const { to, until, added = [], removed = [], priority = 'normal' } = detail ?? {};
  switch (activity) {
    case 'snoozed':
      return snoozeText(i18n, until ?? null, by);
    case 'labelled':
      return added.length === 0
        ? i18n._('activity.unlabelled', { name, removed: removed.join(', ') })
        : i18n._('activity.labelled', { name, added: added.join(', ') });
    case 'prioritised':
      return i18n._('activity.prioritised', { name, priority: i18n._(`priority.${priority}`) });
    case 'concluded':
      return conclusionText(i18n, detail, name);
    default:
      return i18n._(`activity.${activity}`, { name, to: to ?? i18n._('activity.nobody') });
  }
}

/** Whose fault it was, and what was done beyond what was owed. */
function conclusionText(i18n: I18n, detail: ActivityEntry['detail'], name: string): string {
  const { fault = 'unknown', recovery, reason = '' } = detail ?? {};
  const told = { name, fault: i18n._(`fault.${fault}`), reason };
  return i18n._(recovery === 'exceeded' ? 'activity.concluded-exceeded' : 'activity.concluded', told);
}

function isOfStock(activity: ActivityEntry['activity']): activity is StockActivity {
  return activity.startsWith('stock-');
}

/** What became of a promise, or of what the customer waits for: by its time, or by a colleague. */
function timedText(i18n: I18n, { activity, detail, member }: ActivityEntry, now: Date): string {
  const { promise = '', until = null, isLate = false, product, quantity } = detail ?? {};
  const name = member?.name ?? '';
  const when = until === null ? '' : dueText(until, now);
  return i18n._(isLate ? 'activity.promise-kept-late' : `activity.${activity}`, {
    name,
    promise,
    when,
    product,
    quantity,
  });
}

function snoozeText(i18n: I18n, until: string | null, { name, now }: { name: string; now: Date }): string {
  return until === null
    ? i18n._('activity.snoozed-open', { name })
    : i18n._('activity.snoozed', { name, until: formatMoment(i18n.locale, until, now) });
}
