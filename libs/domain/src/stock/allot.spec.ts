import fc from 'fast-check';
import { allot } from './allot';
import type { InLine } from './allot';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 22, 8, minute));
const one = (id: string, minute: number, change: Partial<InLine> = {}): InLine => ({
  ...{ id, quantity: 1, wantsHold: true, createdAt: at(minute) },
  ...change,
});

describe('who gets what arrived', () => {
  it('keeps three units for the first three of five, and leaves two in line in their order', () => {
    const line = [one('d', 4), one('b', 2), one('e', 5), one('a', 1), one('c', 3)];
    expect(allot(3, line)).toEqual(['a', 'b', 'c'].map((id) => ({ id, outcome: 'held' })));
  });

  it('keeps for those who asked for it before anybody is only told, whoever came first', () => {
    const line = [one('early', 1, { wantsHold: false }), one('late', 9)];
    expect(allot(1, line)).toEqual([{ id: 'late', outcome: 'held' }]);
    expect(allot(2, line)).toEqual([
      { id: 'late', outcome: 'held' },
      { id: 'early', outcome: 'told' },
    ]);
  });

  it('passes over whoever wants more than is left, and takes the first by name where they came at once', () => {
    const line = [one('pair', 1, { quantity: 2 }), one('y', 2), one('x', 2)];
    expect(allot(1, line)).toEqual([{ id: 'x', outcome: 'held' }]);
    expect(allot(3, line).map(({ id }) => id)).toEqual(['pair', 'x']);
  });

  it('never gives out more than there is, and leaves nothing that somebody in line could have', () => {
    const anybody = fc.record({
      id: fc.uuid(),
      quantity: fc.integer({ min: 1, max: 5 }),
      wantsHold: fc.boolean(),
      createdAt: fc.integer({ min: 0, max: 59 }).map(at),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.uniqueArray(anybody, { selector: ({ id }) => id }),
        (units, line) => {
          const given = new Set(allot(units, line).map(({ id }) => id));
          const left = line.reduce((rest, { id, quantity }) => (given.has(id) ? rest - quantity : rest), units);
          return left >= 0 && line.every(({ id, quantity }) => given.has(id) || quantity > left);
        },
      ),
    );
  });
});
