import { ApiResponseError } from 'twitter-api-v2';
import { decideOn, rateOf } from './x.errors';

const HOUR_MS = 3_600_000;

function answer(
  code: number,
  options: { data?: object; reset?: number; date?: Date; day?: number } = {},
): ApiResponseError {
  return new ApiResponseError(`code ${code}`, {
    code,
    data: options.data ?? {},
    headers: { date: (options.date ?? new Date()).toUTCString() },
    rateLimit:
      options.reset === undefined
        ? undefined
        : {
            limit: 300,
            remaining: 0,
            reset: options.reset,
            ...(options.day === undefined ? {} : { userDay: { limit: 100, remaining: 0, reset: options.day } }),
          },
    request: undefined,
    response: undefined,
  } as never);
}

const waitMs = (error: ApiResponseError): number => {
  const { decision } = decideOn(error, 'read');
  return decision.kind === 'retry-after' ? decision.at.getTime() - Date.now() : -1;
};

describe('what X’s failures mean', () => {
  it.each([
    [401, 'read', 'reconnect'],
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
    const wait = waitMs(answer(429, { reset: Math.floor(serverNow / 1_000) + 300, date: new Date(serverNow) }));
    expect(Math.abs(wait - 300_000)).toBeLessThan(3_000);
  });

  it('waits for the day when the day is used up', () => {
    const now = Math.floor(Date.now() / 1_000);
    expect(waitMs(answer(429, { reset: now + 60, day: now + 7_200 }))).toBeGreaterThan(7_000_000);
  });

  it('trusts no reset in the past and none beyond a day', () => {
    expect(waitMs(answer(429, { reset: 1 }))).toBeGreaterThan(0);
    expect(waitMs(answer(429, { reset: 99_999_999_999 }))).toBeLessThanOrEqual(24 * HOUR_MS);
  });

  it('calls a monthly cap a quota', () => {
    const capped = answer(429, { data: { type: 'https://api.x.com/2/problems/usage-capped' } });
    expect(decideOn(capped, 'read').decision).toMatchObject({ kind: 'retry-after', reason: 'quota' });
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
    expect(rate?.remaining).toBe(12);
    expect(Math.abs((rate?.resetAt.getTime() ?? 0) - Date.now() - 60_000)).toBeLessThan(3_000);
  });
});
