import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import type { ChannelDecision } from '../channel-error';
import { decideOnGraph, rateOfGraph } from './graph.errors';

const MINUTE_MS = 60_000;

function decide(
  error: { code: number; error_subcode?: number },
  intent: HttpIntent = 'read',
  headers: Record<string, string> = {},
): ChannelDecision | null {
  const json = { error: { message: 'said in some language', type: 'OAuthException', ...error } };
  return decideOnGraph({ status: 400, headers, json } as unknown as HttpAnswer, intent);
}

const usage = (minutes: number, percent = 100): Record<string, string> => ({
  'x-business-use-case-usage': JSON.stringify({
    '17': [
      { type: 'pages', call_count: percent, total_cputime: 3, total_time: 4, estimated_time_to_regain_access: minutes },
      { type: 'messenger', call_count: 1, estimated_time_to_regain_access: 0 },
    ],
  }),
});

describe('what Meta’s codes mean', () => {
  it.each([4, 17, 32, 613, 80_001, 80_002])('%i is a limit', (code) => {
    expect(decide({ code })).toMatchObject({ kind: 'retry-after', reason: 'rate' });
  });

  it.each([
    [190, undefined, 'read', { kind: 'reconnect' }],
    [190, 460, 'write', { kind: 'reconnect' }],
    [190, 99_999, 'read', { kind: 'reconnect' }],
    [102, undefined, 'read', { kind: 'reconnect' }],
    [10, undefined, 'read', { kind: 'reconnect' }],
    [10, undefined, 'write', { kind: 'rejected', code: 'not_allowed' }],
    [200, undefined, 'read', { kind: 'reconnect' }],
    [283, undefined, 'write', { kind: 'rejected', code: 'not_allowed' }],
    [100, 33, 'read', { kind: 'gone' }],
    [100, 33, 'write', { kind: 'gone' }],
    [803, undefined, 'read', { kind: 'gone' }],
    [100, undefined, 'write', { kind: 'rejected', code: 'rejected' }],
    [1, undefined, 'read', { kind: 'transient', outcome: 'none' }],
    [2, undefined, 'write', { kind: 'transient', outcome: 'unknown' }],
    [368, undefined, 'write', { kind: 'rejected', code: 'blocked' }],
    [506, undefined, 'write', { kind: 'rejected', code: 'duplicate' }],
    [100, undefined, 'refresh', { kind: 'reconnect' }],
    [2, undefined, 'refresh', { kind: 'transient', outcome: 'unknown' }],
  ] as const)('%i/%s to a %s', (code, subcode, intent, expected) => {
    const error = subcode === undefined ? { code } : { code, error_subcode: subcode };
    expect(decide(error, intent)).toEqual(expected);
  });

  it('leaves an answer without a code to its status', () => {
    expect(decideOnGraph({ status: 503, headers: {}, json: { error: 'no' } } as never, 'read')).toBeNull();
  });

  it.each([
    [7, 7 * MINUTE_MS],
    [-60, 1_000],
    [99_999_999, 24 * 60 * MINUTE_MS],
  ])('waits for %i minutes within reason', (minutes, expectedMs) => {
    const decision = decide({ code: 80_001 }, 'read', usage(minutes));
    const waitMs = decision?.kind === 'retry-after' ? decision.at.getTime() - Date.now() : 0;
    expect(Math.abs(waitMs - expectedMs)).toBeLessThan(2_000);
  });

  it('waits a quarter of an hour where nothing is said', () => {
    const decision = decide({ code: 4 }, 'read', { 'x-app-usage': '{"call_count":100}' });
    const waitMs = decision?.kind === 'retry-after' ? decision.at.getTime() - Date.now() : 0;
    expect(Math.abs(waitMs - 15 * MINUTE_MS)).toBeLessThan(2_000);
  });

  it.each([
    [usage(0, 28), 72],
    [{ 'x-app-usage': '{"call_count":12,"total_time":60,"total_cputime":4}' }, 40],
    [usage(0, 130), 0],
  ])('tells what is left of the hour', (headers, remaining) => {
    expect(rateOfGraph(headers, new Date())).toMatchObject({ limit: 100, remaining });
  });

  it.each([{}, { 'x-app-usage': 'nonsense' }, { 'x-business-use-case-usage': '[]' }])(
    'says nothing by %j',
    (headers) => {
      expect(rateOfGraph(headers, new Date())).toBeNull();
    },
  );
});
