import { ChannelError } from '@genklang/channels';
import type { ChannelDecision } from '@genklang/channels';
import { backoffMs } from '@genklang/domain';
import type { Channel, PollOutcome } from '@genklang/entities';
import type { PollRun } from './poll-run';

/** With posts still unread and requests left, the next poll does not wait for the interval. */
const CATCH_UP_DELAY_MS = 250;
const BACKOFF = { baseMs: 1_000, maxMs: 5 * 60_000 };
/** Failures in a row before people are told: one slow answer is not news. */
const DEGRADED_AFTER = 3;

/** What a poll that got through leaves behind. */
export function describeSuccess(channel: Channel, run: PollRun, now: Date): PollOutcome {
  const interval = new Date(now.getTime() + (run.hasBacklog ? CATCH_UP_DELAY_MS : channel.pollIntervalMs));
  const reset = run.isRateSpent ? run.rate?.resetAt : undefined;
  return {
    nextPollAt: reset && reset > interval ? reset : interval,
    status: 'ok',
    statusReason: null,
    failures: 0,
    ticksSinceSweep: run.completedSweepFrom ? 0 : channel.ticksSinceSweep + 1,
    sweptTo: run.completedSweepFrom,
    lastSuccessAt: now,
  };
}

/** What a poll that was refused or cut off leaves behind. Nothing is lost by it: the cursor is where the last page left it. */
export function describeFailure(
  channel: Channel,
  failure: { error: unknown; run: PollRun; now: Date; random: number },
): PollOutcome {
  const { error, now } = failure;
  const failures = channel.failures + 1;
  const decision: ChannelDecision =
    error instanceof ChannelError ? error.decision : { kind: 'transient', outcome: 'none' };
  const retryAt = new Date(now.getTime() + backoffMs(channel.failures, { ...BACKOFF, random: failure.random }));
  const base = {
    failures,
    ticksSinceSweep: channel.ticksSinceSweep,
    sweptTo: failure.run.completedSweepFrom,
    lastSuccessAt: null,
  };
  switch (decision.kind) {
    case 'retry-after':
      // Being asked to wait is not being broken: it counts as no failure.
      return {
        ...base,
        failures: 0,
        nextPollAt: decision.at,
        status: decision.reason === 'quota' ? 'quota' : 'ok',
        statusReason: decision.reason === 'quota' ? 'The network’s quota is used up.' : null,
      };
    case 'reconnect':
      return {
        ...base,
        nextPollAt: retryAt,
        status: 'needs-sign-in',
        statusReason: 'The network has ended our sign-in.',
      };
    case 'transient':
    case 'rejected':
    case 'gone':
    case 'unsupported':
      return {
        ...base,
        nextPollAt: retryAt,
        status: failures >= DEGRADED_AFTER ? 'degraded' : channel.status,
        statusReason: failures >= DEGRADED_AFTER ? 'The network does not answer as it should.' : channel.statusReason,
      };
  }
}
