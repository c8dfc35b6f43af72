/** What a poll may do next. */
export type PollStep = { kind: 'head' } | { kind: 'gap'; gapId: string } | { kind: 'sweep' } | { kind: 'done' };

/** Where a poll stands. Open gaps are given newest first. */
export interface PollProgress {
  /** How many polls this channel has had, this one included. */
  tick: number;
  openGapIds: string[];
  requestsMade: number;
  requestBudget: number;
  isHeadRead: boolean;
  hasServedOldestGap: boolean;
  ticksSinceSweep: number;
}

/** Polls between two sweeps, when there is nothing to catch up on. */
export const SWEEP_EVERY_TICKS = 5;

/**
 * The next request of a poll. New posts come first, then what is left of the budget goes to gaps, newest first; every second
 * poll with a backlog begins with the oldest gap, so that a busy channel cannot starve it. Only a channel with no gap looks
 * back over what it has read (a sweep), for posts that the network listed late: a sweep must never compete with catching up.
 *
 * This is variant G of the simulation in CHANNELS.md 4.2, the only one there that lost nothing.
 */
export function planNextStep(progress: PollProgress): PollStep {
  if (progress.requestsMade >= progress.requestBudget) {
    return { kind: 'done' };
  }
  const oldest = progress.openGapIds.at(-1);
  if (!progress.isHeadRead) {
    const isOldestFirst = progress.tick % 2 === 0 && !progress.hasServedOldestGap;
    return isOldestFirst && oldest !== undefined ? { kind: 'gap', gapId: oldest } : { kind: 'head' };
  }
  const newest = progress.openGapIds[0];
  if (newest !== undefined) {
    return { kind: 'gap', gapId: newest };
  }
  return progress.ticksSinceSweep >= SWEEP_EVERY_TICKS ? { kind: 'sweep' } : { kind: 'done' };
}
