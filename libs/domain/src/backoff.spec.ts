import { backoffMs } from './backoff';

describe('backoffMs', () => {
  it('doubles up to its bound, and spreads over the upper half', () => {
    const options = { baseMs: 1_000, maxMs: 60_000 };
    expect(backoffMs(0, { ...options, random: 0 })).toBe(500);
    expect(backoffMs(0, { ...options, random: 0.999 })).toBe(1_000);
    expect(backoffMs(3, { ...options, random: 0 })).toBe(4_000);
    expect(backoffMs(500, { ...options, random: 0.999 })).toBeLessThanOrEqual(60_000);
  });
});
