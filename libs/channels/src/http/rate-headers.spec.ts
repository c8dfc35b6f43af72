import { readRate, readRetryAt } from './rate-headers';
import type { RateHeaders } from './rate-headers';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const IN_A_MINUTE = '2026-11-22T12:01:00.000Z';

function names(format: RateHeaders['format']): RateHeaders {
  return { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset', format };
}

describe('rate headers', () => {
  it.each<[RateHeaders['format'], string]>([
    ['unix-seconds', String(Date.parse(IN_A_MINUTE) / 1_000)],
    ['seconds-left', '60'],
    ['iso-date', IN_A_MINUTE],
    ['minutes-left', '1'],
  ])('reads a reset in %s', (format, value) => {
    const headers = { 'x-limit': '300', 'x-remaining': '0', 'x-reset': value };
    expect(readRate(headers, names(format), NOW)).toEqual({
      limit: 300,
      remaining: 0,
      resetAt: new Date(IN_A_MINUTE),
    });
    expect(readRetryAt(headers, { now: NOW, names: names(format), defaultWaitMs: 900_000 })).toEqual(
      new Date(IN_A_MINUTE),
    );
  });

  it.each(['60', 'Sun, 22 Nov 2026 12:01:00 GMT'])('lets Retry-After: %s go first', (value) => {
    const headers = { 'retry-after': value, 'x-reset': '5' };
    expect(readRetryAt(headers, { now: NOW, names: names('minutes-left'), defaultWaitMs: 900_000 })).toEqual(
      new Date(IN_A_MINUTE),
    );
  });

  it('reckons with a server whose clock is ten minutes ahead', () => {
    const headers = { date: 'Sun, 22 Nov 2026 12:10:00 GMT', 'x-remaining': '0', 'x-reset': '2026-11-22T12:11:00Z' };
    expect(readRate(headers, names('iso-date'), NOW)?.resetAt).toEqual(new Date(IN_A_MINUTE));
  });

  it('never believes a reset that has passed, is years away, or is nonsense', () => {
    const retryAt = (value: string): number =>
      readRetryAt({ 'x-reset': value }, { now: NOW, names: names('unix-seconds'), defaultWaitMs: 900_000 }).getTime() -
      NOW.getTime();
    expect(retryAt('12')).toBe(1_000);
    expect(retryAt('99999999999')).toBe(24 * 3_600_000);
    expect(retryAt('soon')).toBe(900_000);
  });

  it('knows nothing where nothing is said', () => {
    expect(readRate({}, names('seconds-left'), NOW)).toBeNull();
  });
});
