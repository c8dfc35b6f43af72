import { nextRecheckAt } from './recheck';

const NOW = new Date('2026-11-22T12:00:00Z');

function minutesToNext(ageMinutes: number, isOpen: boolean): number | null {
  const next = nextRecheckAt(
    { postedAt: new Date(NOW.getTime() - ageMinutes * 60_000), isOpen, isCharged: false },
    NOW,
  );
  return next && (next.getTime() - NOW.getTime()) / 60_000;
}

describe('looking at a post again', () => {
  it.each([
    [0, true, 2],
    [30, true, 5],
    [24 * 60, true, 10],
    [24 * 60, false, 360],
    [8 * 24 * 60, true, null],
    [8 * 24 * 60, false, 360],
    [15 * 24 * 60, false, null],
  ])('at %i minutes of age, open: %p, comes after %p minutes', (age, isOpen, expected) => {
    expect(minutesToNext(age, isOpen)).toBe(expected);
  });

  it.each([
    [1, true, true],
    [1, false, false],
    [3, true, false],
  ])('at %i days of age, open: %p, is worth its price: %p', (days, isOpen, isWorth) => {
    const postedAt = new Date(NOW.getTime() - days * 24 * 3_600_000);
    expect(nextRecheckAt({ postedAt, isOpen, isCharged: true }, NOW) !== null).toBe(isWorth);
  });
});
