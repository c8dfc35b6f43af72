import type { RowDeadline } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { AlarmClock, TimerOff } from 'lucide-react';
import { formatFull } from '../../shared/format/times';
import { deadlineText, deadlineTone } from './deadline-text';

const TONES = { calm: '', near: 'chip-warn', over: 'chip-critical' } as const;

/** By when something is due: grey, amber in the last ten minutes, crimson once it is over. The words say the same as the colours. */
export function DeadlineChip({ deadline, now }: { deadline: RowDeadline; now: Date }) {
  const { i18n } = useLingui();
  const tone = deadlineTone(deadline.at, now);
  const Icon = tone === 'over' ? TimerOff : AlarmClock;
  return (
    <span
      className={`chip ${TONES[tone]}`}
      title={`${i18n._(`deadline.${deadline.kind}`)}: ${formatFull(i18n.locale, deadline.at)}`}
      data-testid="deadline-chip"
      data-tone={tone}
    >
      <Icon size={12} aria-hidden="true" />
      <span className="sr-only">{i18n._(`deadline.${deadline.kind}`)}</span>
      {deadlineText(deadline.at, now)}
    </span>
  );
}
