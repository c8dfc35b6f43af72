import { ApiResponseError } from 'twitter-api-v2';
import { decideOn, rateOf } from './x.errors';

const HOUR_MS = 3_600_000;
const inSec = (seconds: number): string => String(Math.floor(Date.now() / 1_000) + seconds);

function answer(
  code: number,
  options: { data?: object; headers?: Record<string, string>; date?: Date } = {},
): ApiResponseError {
  return new ApiResponseError(`code ${code}`, {
    code,
    data: options.data ?? {},
    headers: { date: (options.date ?? new Date()).toUTCString(), ...options.headers },
    request: undefined,
    response: undefined,
  } as never);
}

const windowOf = (name: string, remaining: number, reset: string): Record<string, string> => ({
  [`${name}-limit`]: '300',
  [`${name}-remaining`]: String(remaining),
  [`${name}-reset`]: reset,
});

const waitMs = (error: ApiResponseError): number => {
  const { decision } = decideOn(error, 'read');
  return decision.kind === 'retry-after' ? decision.at.getTime() - Date.now() : -1;
};

describe('what X’s failures mean', () => {
  it.each([
    [401, 'read', 'reconnect'],
    [402, 'read', 'retry-after'],
    [403, 'read', 'reconnect'],
    [404, 'write', 'gone'],
    [400, 'write', 'rejected'],
    [400, 'refresh', 'reconnect'],
    [500, 'read', 'transient'],
    [503, 'write', 'transient'],
    [429, 'write', 'retry-after'],
  ] as const)('%i to a %s is %s', (code, intent, kind) => {
    expect(decideOn(answer(code), intent).decision.kind).toBe(kind);
  });

  it('tells a duplicate from a refusal', () => {
    const duplicate = answer(403, {
      data: { detail: 'You are not allowed to create a Tweet with duplicate content.' },
    });
    expect(decideOn(duplicate, 'write').decision).toEqual({ kind: 'rejected', code: 'duplicate' });
    const refused = answer(403, { data: { detail: 'Reply to this conversation is not allowed' } });
    expect(decideOn(refused, 'write').decision).toEqual({ kind: 'rejected', code: 'not_allowed' });
  });

  it.each([-10, 0, 10])('waits as long as X means, when its clock is %i minutes off', (minutes) => {
    const serverNow = Date.now() + minutes * 60_000;
    const reset = String(Math.floor(serverNow / 1_000) + 300);
    const wait = waitMs(answer(429, { headers: windowOf('x-rate-limit', 0, reset), date: new Date(serverNow) }));
    expect(Math.abs(wait - 300_000)).toBeLessThan(3_000);
  });

  it.each(['x-app-limit-24hour', 'x-user-limit-24hour'])('waits for the day when %s is used up', (day) => {
    const headers = { ...windowOf('x-rate-limit', 0, inSec(60)), ...windowOf(day, 0, inSec(7_200)) };
    expect(waitMs(answer(429, { headers }))).toBeGreaterThan(7_000_000);
  });

  it('does not wait for a day that is not used up', () => {
    const headers = {
      ...windowOf('x-rate-limit', 0, inSec(60)),
      ...windowOf('x-app-limit-24hour', 17, inSec(7_200)),
    };
    expect(waitMs(answer(429, { headers }))).toBeLessThan(70_000);
  });

  it('trusts no reset in the past and none beyond a day', () => {
    expect(waitMs(answer(429, { headers: windowOf('x-rate-limit', 0, '1') }))).toBeGreaterThan(0);
    const farOff = answer(429, { headers: windowOf('x-rate-limit', 0, '99999999999') });
    expect(waitMs(farOff)).toBeLessThanOrEqual(24 * HOUR_MS);
  });

  it.each([
    ['a month’s cap', answer(429, { data: { type: 'https://api.x.com/2/problems/usage-capped' } })],
    ['credits that are used up', answer(402, { data: { title: 'CreditsDepleted' } })],
  ])('calls %s a quota', (_what, capped) => {
    expect(decideOn(capped, 'read').decision).toMatchObject({ kind: 'retry-after', reason: 'quota' });
  });

  it('tells which parameters X did not understand', () => {
    const data = { errors: [{ parameters: { 'tweet.fields': ['id'] }, message: 'unknown' }] };
    expect(decideOn(answer(400, { data }), 'read')).toMatchObject({ parameters: ['tweet.fields'] });
  });

  it('reads what is left of a window in our own time', () => {
    const serverNow = Date.now() + HOUR_MS;
    const rate = rateOf(
      {
        rateLimit: { limit: 300, remaining: 12, reset: Math.floor(serverNow / 1_000) + 60 },
        headers: { date: new Date(serverNow).toUTCString() },
      },
      new Date(),
    );
    expect(rate).toMatchObject({ limit: 300, remaining: 12 });
    expect(Math.abs((rate?.resetAt.getTime() ?? 0) - Date.now() - 60_000)).toBeLessThan(3_000);
  });
});
