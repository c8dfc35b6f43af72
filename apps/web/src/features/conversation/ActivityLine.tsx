import type { ActivityEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { AlarmClock, Check, MessageSquarePlus, RotateCcw, TimerOff, UserMinus, UserPlus, Workflow } from 'lucide-react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

const ICONS = {
  claimed: UserPlus,
  released: UserMinus,
  closed: Check,
  reopened: RotateCcw,
  opened: MessageSquarePlus,
  breached: TimerOff,
  woke: AlarmClock,
  ruled: Workflow,
} as const;

/** One quiet line: who did what. */
export function ActivityLine({ entry, customerName }: { entry: ActivityEntry; customerName: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  const Icon = ICONS[entry.activity];
  const text =
    entry.member === null
      ? i18n._(`activity.${entry.activity}-by-customer`, { name: entry.detail ?? customerName })
      : i18n._(`activity.${entry.activity}`, { name: entry.member.name });
  return (
    <p
      className="mb-3.5 ml-10.5 flex items-center gap-2 text-sm text-ink-3"
      data-testid="activity"
      data-entry-id={entry.id}
    >
      <Icon size={14} strokeWidth={1.75} className="flex-none" aria-hidden="true" />
      <span>{text}</span>
      <time className="ml-auto flex-none tabular-nums" dateTime={entry.at}>
        {formatMoment(i18n.locale, entry.at, now)}
      </time>
    </p>
  );
}
