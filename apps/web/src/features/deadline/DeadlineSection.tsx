import type { DeadlineDetail, RowDeadline } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { formatMoment } from '../../shared/format/times';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { Fact, Section } from '../context/Section';
import { deadlineSeconds, deadlineText, deadlineTone, NEAR_MS, targetText } from './deadline-text';

const TONES = { calm: 'text-ink', near: 'text-warn', over: 'text-crit' } as const;
const BARS = { calm: 'bg-accent', near: 'bg-warn-fill', over: 'bg-crit' } as const;

/** What is due for the open conversation, how much of the time is gone, and which policy says so. */
export function DeadlineSection({ id, deadline }: { id: string; deadline: RowDeadline }) {
  const { i18n } = useLingui();
  const now = useSecondsWhenNear(deadline.at);
  const { data } = useLoaded<{ deadline: DeadlineDetail | null }>(`/api/conversations/${id}/deadline`, {
    key: `${deadline.kind} ${deadline.at}`,
  });
  const tone = deadlineTone(deadline.at, now);
  const detail = data?.deadline ?? null;
  return (
    <Section title={i18n._('deadline.title')} name="deadline">
      <p className="mb-1.5 flex items-baseline gap-1.5" data-testid="deadline-card" data-tone={tone}>
        <strong className={`text-xl font-semibold tracking-[-0.03em] tabular-nums ${TONES[tone]}`}>
          {tone === 'near' ? deadlineSeconds(deadline.at, now) : deadlineText(deadline.at, now)}
        </strong>
        <span className="text-sm text-ink-3">
          {i18n._(tone === 'over' ? `deadline.was-${deadline.kind}` : `deadline.to-${deadline.kind}`)}
        </span>
      </p>
      {detail !== null && <Bar share={shareGone(detail.startedAt, deadline.at, now)} tone={BARS[tone]} />}
      <dl>
        {detail !== null && <Fact name={i18n._('deadline.target')}>{targetText(detail.targetMinutes)}</Fact>}
        <Fact name={i18n._('deadline.by')}>{formatMoment(i18n.locale, deadline.at, now)}</Fact>
        {detail !== null && <Fact name={i18n._('deadline.policy')}>{detail.policyName}</Fact>}
      </dl>
    </Section>
  );
}

/** The bar says nothing that the figures do not. */
function Bar({ share, tone }: { share: number; tone: string }) {
  return (
    <div className="mb-2 h-1.5 overflow-hidden rounded-full bg-border" aria-hidden="true">
      <div className={`h-full ${tone}`} style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
  );
}

function shareGone(startedAt: string, at: string, now: Date): number {
  const start = new Date(startedAt).getTime();
  const whole = new Date(at).getTime() - start;
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (now.getTime() - start) / whole));
}

/** The time, each second while it counts. */
function useSecondsWhenNear(at: string): Date {
  const coarse = useNow();
  const [fine, setFine] = useState(() => new Date());
  const left = new Date(at).getTime() - Math.max(coarse.getTime(), fine.getTime());
  // Begun a tick early, so that it is there when the last ten minutes begin.
  const isNear = left > 0 && left < NEAR_MS + 15_000;
  useEffect(() => {
    if (!isNear) {
      return undefined;
    }
    const timer = setInterval(() => setFine(new Date()), 1_000);
    return () => clearInterval(timer);
  }, [isNear]);
  return fine > coarse ? fine : coarse;
}
