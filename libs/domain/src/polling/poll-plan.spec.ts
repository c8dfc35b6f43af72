import { planNextStep, SWEEP_EVERY_TICKS } from './poll-plan';
import type { PollProgress } from './poll-plan';

const progress = (over: Partial<PollProgress> = {}): PollProgress => ({
  tick: 1,
  openGapIds: [],
  requestsMade: 0,
  requestBudget: 3,
  isHeadRead: false,
  hasServedOldestGap: false,
  ticksSinceSweep: 0,
  ...over,
});

describe('planNextStep', () => {
  it('reads new posts first', () => {
    expect(planNextStep(progress({ openGapIds: ['new', 'old'] }))).toEqual({ kind: 'head' });
  });

  it('begins every second poll with the oldest gap, once', () => {
    const second = progress({ tick: 2, openGapIds: ['new', 'old'] });
    expect(planNextStep(second)).toEqual({ kind: 'gap', gapId: 'old' });
    expect(planNextStep({ ...second, hasServedOldestGap: true })).toEqual({ kind: 'head' });
  });

  it('spends the rest of the budget on gaps, newest first', () => {
    expect(planNextStep(progress({ isHeadRead: true, openGapIds: ['new', 'old'] }))).toEqual({
      kind: 'gap',
      gapId: 'new',
    });
  });

  it('stops at the budget', () => {
    expect(planNextStep(progress({ requestsMade: 3, openGapIds: ['new'] }))).toEqual({ kind: 'done' });
  });

  it('sweeps only when nothing is left to catch up on', () => {
    const idle = progress({ isHeadRead: true, ticksSinceSweep: SWEEP_EVERY_TICKS });
    expect(planNextStep(idle)).toEqual({ kind: 'sweep' });
    expect(planNextStep({ ...idle, openGapIds: ['new'] })).toEqual({ kind: 'gap', gapId: 'new' });
    expect(planNextStep({ ...idle, ticksSinceSweep: SWEEP_EVERY_TICKS - 1 })).toEqual({ kind: 'done' });
  });
});
