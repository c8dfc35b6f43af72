import fc from 'fast-check';
import { FRUSTRATION_WEIGHTS, frustrationOf, frustrationWeight } from './frustration';

const NOW = new Date('2026-11-30T12:00:00Z');

describe('frustrationWeight', () => {
  it.each([
    [0, null, 8],
    [0.9, 0, 8],
    [-0.12, 0, 8],
    [-0.13, 0, 10],
    [-0.5, 999, 12],
    [-0.5, 1_000, 18],
    [-1, 10_000, 32],
    [-1, 5_000_000, 48],
  ])('of score %p and reach %p is %p eighths', (score, reach, weight) => {
    expect(frustrationWeight(score, reach)).toBe(weight);
  });

  it('is one of few values, whatever the post', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.option(fc.nat()), (score, reach) => {
        expect(FRUSTRATION_WEIGHTS).toContain(frustrationWeight(score, reach));
      }),
    );
    expect(FRUSTRATION_WEIGHTS).toHaveLength(16);
  });
});

describe('frustrationOf', () => {
  it('is the time waited times the weight, in minutes of a calm post', () => {
    const waitingSince = new Date('2026-11-30T11:30:00Z');
    expect(frustrationOf({ waitingSince, weight: 8 }, NOW)).toBe(30);
    expect(frustrationOf({ waitingSince, weight: 24 }, NOW)).toBe(90);
    expect(frustrationOf({ waitingSince: null, weight: 24 }, NOW)).toBeNull();
  });
});
