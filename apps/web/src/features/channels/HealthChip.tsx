import type { ChannelStatus, StatusReason } from '@genklang/contract';
import { useLingui } from '@lingui/react';

const TONES: Record<ChannelStatus, string> = {
  ok: 'chip-positive',
  degraded: 'chip-neutral',
  quota: 'chip-neutral',
  stale: 'chip-neutral',
  paused: 'chip-neutral',
  disconnected: 'chip-neutral',
  'needs-sign-in': 'chip-critical',
};

/** A channel's health in a word, and why. */
export function HealthChip({ status, reason }: { status: ChannelStatus; reason: StatusReason | null }) {
  const { i18n } = useLingui();
  return (
    <span
      className={`chip flex-none ${TONES[status]}`}
      title={reason === null ? undefined : i18n._(`reason.${reason}`)}
      data-testid="health"
    >
      {i18n._(`health.${status}`)}
    </span>
  );
}
