import type { HttpAnswer } from '../http/channel-http';
import { decideOnYoutube, quotaResetAt } from './youtube.errors';

const answerOf = (reason: unknown): HttpAnswer => ({
  status: 403,
  headers: {},
  text: '',
  json: { error: { code: 403, message: 'quotaExceeded', errors: [{ reason, domain: 'youtube' }] } },
  rate: null,
  url: new URL('https://www.googleapis.com/youtube/v3/comments'),
});

describe('the day’s units', () => {
  it.each([
    ['in winter', '2026-11-22T12:00:00Z', '2026-11-23T08:00:00Z'],
    ['in summer', '2026-07-01T12:00:00Z', '2026-07-02T07:00:00Z'],
    ['before midnight there, after midnight here', '2026-11-23T07:59:00Z', '2026-11-23T08:00:00Z'],
    ['on the day that is an hour shorter', '2026-03-08T09:00:00Z', '2026-03-09T07:00:00Z'],
    ['at the end of a year', '2026-12-31T12:00:00Z', '2027-01-01T08:00:00Z'],
  ])('are given anew at midnight in California, %s', (_when, now, midnight) => {
    expect(quotaResetAt(new Date(now))).toEqual(new Date(midnight));
  });

  it('are asked for again after a day at the latest', () => {
    // The first of November 2026 has 25 hours there.
    expect(quotaResetAt(new Date('2026-11-01T07:30:00Z'))).toEqual(new Date('2026-11-02T07:30:00Z'));
  });
});

describe('what a refusal means', () => {
  it.each([
    ['quotaExceeded', 'read', { kind: 'retry-after', reason: 'quota' }],
    ['dailyLimitExceeded', 'write', { kind: 'retry-after', reason: 'quota' }],
    ['rateLimitExceeded', 'read', { kind: 'retry-after', reason: 'rate' }],
    ['userRateLimitExceeded', 'write', { kind: 'retry-after', reason: 'rate' }],
    ['commentsDisabled', 'write', { kind: 'rejected', code: 'not_allowed' }],
    ['ineligibleAccount', 'write', { kind: 'rejected', code: 'not_allowed' }],
    ['parentCommentIsPrivate', 'write', { kind: 'rejected', code: 'not_allowed' }],
    ['parentCommentNotFound', 'write', { kind: 'gone' }],
    ['commentNotFound', 'read', { kind: 'gone' }],
    ['processingFailure', 'read', { kind: 'transient', outcome: 'none' }],
  ] as const)('%s of a %s', (reason, intent, decision) => {
    expect(decideOnYoutube(answerOf(reason), intent)).toMatchObject(decision);
  });

  it.each([
    ['processingFailure', 'write'],
    ['authError', 'read'],
    ['quotaExceeded', 'refresh'],
    [undefined, 'read'],
    [7, 'read'],
  ] as const)('%s of a %s is left to the status', (reason, intent) => {
    expect(decideOnYoutube(answerOf(reason), intent)).toBeNull();
  });
});
