import type { ChannelDetail } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { formatAge, formatClock } from '../../shared/format/times';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { useNow } from '../../shared/use-now';
import { formatMicros } from './estimate';
import { HealthChip } from './HealthChip';

/** One channel in the list: who it is, how it is, and how far it is complete. */
export function ChannelRow({ channel }: { channel: ChannelDetail }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { summary, continuity, budget } = channel;
  const facts = [
    continuity.lastPostAt && lastPost(i18n, continuity.lastPostAt, now),
    continuity.completeTo && i18n._('continuity.complete', { clock: formatClock(i18n.locale, continuity.completeTo) }),
    budget.spentThisMonthMicros > 0 &&
      i18n._('channel.spent', { amount: formatMicros(i18n.locale, budget.spentThisMonthMicros) }),
  ].filter((fact): fact is string => typeof fact === 'string');
  return (
    <li>
      <Link
        to="/settings/channels/$channelId"
        params={{ channelId: summary.id }}
        className="flex items-center gap-3 rounded-lg border border-border px-3.5 py-3 hover:bg-hover"
        data-testid="channel-row"
        data-status={summary.status}
      >
        <ChannelBadge channel={summary} isLarge />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="truncate font-semibold">{summary.name}</span>
            <span className="text-sm text-ink-3">
              {summary.networkName}
              {summary.purpose === 'search' && `, ${i18n._('channel.search')}`}
            </span>
          </span>
          <span className="block truncate text-sm text-ink-3 tabular-nums">{facts.join(' · ')}</span>
        </span>
        <HealthChip status={summary.status} reason={summary.statusReason} />
      </Link>
    </li>
  );
}

/** In the first minute by the second: whoever has just connected a channel looks for exactly that. */
function lastPost(i18n: I18n, at: string, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(at)) / 1_000));
  return seconds < 60
    ? i18n._('channel.last-post-seconds', { seconds })
    : i18n._('channel.last-post', { age: formatAge(at, now) });
}
