import { reconcileAbsent } from './reconciliation';

describe('reconcileAbsent', () => {
  it('looks again, later each time, before anything is sent again', () => {
    const delays = [1, 2].map((looks) => reconcileAbsent(looks));
    expect(delays).toEqual([
      { kind: 'look-again', afterMs: 10_000 },
      { kind: 'look-again', afterMs: 20_000 },
    ]);
    expect(reconcileAbsent(3)).toEqual({ kind: 'send-again' });
  });
});
