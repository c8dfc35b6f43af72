import { ChannelError } from '@genklang/channels';
import type { ChannelDecision } from '@genklang/channels';
import type { ChannelStatus, GapCause, StatusReason } from '@genklang/contract';
import { backoffMs } from '@genklang/domain';
import type { Channel, PollOutcome, StreamProgress } from '@genklang/entities';
import type { PollBudget, StreamRun } from './stream-run';

/** With posts still unread and requests left, the next poll does not wait for the interval. */
const CATCH_UP_DELAY_MS = 250;
const BACKOFF = { baseMs: 1_000, maxMs: 5 * 60_000 };
/** Failures in a row before people are told: one slow answer is not news. */
const DEGRADED_AFTER = 3;
const MAX_ERROR_LENGTH = 500;

/** A poll as far as it came. */
export interface PollStanding {
  channel: Channel;
  budget: PollBudget;
  runs: StreamRun[];
  now: Date;
}

/** A poll's end: what it leaves on the channel, and why nothing gets through where that is so. */
export interface PollVerdict {
  outcome: PollOutcome;
  outage: GapCause | null;
}

/** What a poll that got through leaves behind. */
export function describeSuccess(poll: PollStanding): PollVerdict {
  const { channel, budget, now } = poll;
  const hasBacklog = poll.runs.some((run) => run.hasBacklog);
  const interval = new Date(now.getTime() + (hasBacklog ? CATCH_UP_DELAY_MS : channel.pollIntervalMs));
  const reset = budget.isRateSpent ? budget.rate?.resetAt : undefined;
  // A channel that is suspiciously silent is well again when it brings something, not when it answers.
  const isStillSilent = channel.status === 'stale' && poll.runs.every((run) => run.newPosts === 0);
  return {
    outcome: {
      ...commonOutcome(poll),
      nextPollAt: reset && reset > interval ? reset : interval,
      status: isStillSilent ? 'stale' : 'ok',
      statusReason: isStillSilent ? 'silent' : null,
      failures: 0,
      lastSuccessAt: now,
      lastError: null,
    },
    outage: null,
  };
}

/** What a poll leaves behind that our own monthly limit kept from asking. */
export function describeOverBudget(poll: PollStanding, until: Date): PollVerdict {
  return {
    outcome: {
      ...commonOutcome(poll),
      nextPollAt: until,
      status: 'quota',
      statusReason: 'budget',
      failures: 0,
      lastSuccessAt: null,
      lastError: null,
    },
    outage: 'budget',
  };
}

/** What a poll that was refused or cut off leaves behind. Nothing is lost by it: the cursors are where the last pages left them. */
export function describeFailure(poll: PollStanding, failure: { error: unknown; random: number }): PollVerdict {
  const { error } = failure;
  const decision: ChannelDecision =
    error instanceof ChannelError ? error.decision : { kind: 'transient', outcome: 'none' };
  const health = judge(poll, decision, failure.random);
  return {
    outcome: {
      ...commonOutcome(poll),
      ...health,
      lastSuccessAt: null,
      lastError: error instanceof ChannelError ? error.message.slice(0, MAX_ERROR_LENGTH) : null,
    },
    outage: causeOf(decision),
  };
}

function commonOutcome({ budget, runs }: PollStanding): { rate: PollOutcome['rate']; streams: StreamProgress[] } {
  return {
    rate: budget.rate && { ...budget.rate, resetAt: budget.rate.resetAt.toISOString() },
    streams: runs.map((run) => run.progress).filter((progress) => progress !== null),
  };
}

function judge(
  { channel, now }: PollStanding,
  decision: ChannelDecision,
  random: number,
): { nextPollAt: Date; status: ChannelStatus; statusReason: StatusReason | null; failures: number } {
  const failures = channel.failures + 1;
  const nextPollAt = new Date(now.getTime() + backoffMs(channel.failures, { ...BACKOFF, random }));
  switch (decision.kind) {
    case 'retry-after':
      // Being asked to wait is not being broken: it counts as no failure.
      return decision.reason === 'quota'
        ? { nextPollAt: decision.at, failures: 0, status: 'quota', statusReason: 'quota' }
        : { nextPollAt: decision.at, failures: 0, status: 'ok', statusReason: null };
    case 'reconnect':
      return { nextPollAt, failures, status: 'needs-sign-in', statusReason: 'sign_in_ended' };
    case 'transient':
    case 'rejected':
    case 'gone':
    case 'unsupported':
      return failures >= DEGRADED_AFTER
        ? { nextPollAt, failures, status: 'degraded', statusReason: reasonOf(decision) }
        : { nextPollAt, failures, status: channel.status, statusReason: channel.statusReason };
  }
}

function reasonOf(decision: ChannelDecision): StatusReason {
  return decision.kind === 'transient' ? 'no_answer' : 'refused';
}

function causeOf(decision: ChannelDecision): GapCause {
  switch (decision.kind) {
    case 'retry-after':
      return decision.reason;
    case 'reconnect':
      return 'sign_in_ended';
    case 'transient':
    case 'rejected':
    case 'gone':
    case 'unsupported':
      return reasonOf(decision);
  }
}
