import { signedHeaders, verify } from './signature';

/** The example of the Standard Webhooks specification. */
const SECRET = 'whsec_plJ3nmyCDGBKInavdOK15jsl';
const MESSAGE = {
  id: 'msg_loFOjxBNrRLzqYUf',
  timestampSec: 1731705121,
  body: '{"event_type":"ping","data":{"success":true}}',
};
const SIGNATURE = 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=';
const AT = new Date(MESSAGE.timestampSec * 1_000);

const check = (
  headers: Record<string, string>,
  given: { body?: string; receivedAt?: Date } = {},
): ReturnType<typeof verify> =>
  verify(
    SECRET,
    { ...signedHeaders(SECRET, MESSAGE), ...headers },
    { body: Buffer.from(given.body ?? MESSAGE.body), receivedAt: given.receivedAt ?? AT },
  );

describe('a signature', () => {
  it('is that of the specification', () => {
    expect(signedHeaders(SECRET, MESSAGE)).toEqual({
      'webhook-id': MESSAGE.id,
      'webhook-timestamp': '1731705121',
      'webhook-signature': SIGNATURE,
    });
  });

  it('is believed, alone and among others', () => {
    expect(check({})).toEqual({ id: MESSAGE.id });
    expect(check({ 'webhook-signature': `v1a,xyz v1,AAAA ${SIGNATURE}` })).toEqual({ id: MESSAGE.id });
  });

  it.each<[string, Record<string, string>, { body?: string; receivedAt?: Date }, RegExp]>([
    ['another body', {}, { body: `${MESSAGE.body} ` }, /does not fit/],
    ['another id', { 'webhook-id': 'msg_2' }, {}, /does not fit/],
    ['another time', { 'webhook-timestamp': '1731705122' }, {}, /does not fit/],
    ['another version', { 'webhook-signature': SIGNATURE.replace('v1', 'v2') }, {}, /does not fit/],
    ['no signature', { 'webhook-signature': '' }, {}, /does not fit/],
    ['no id', { 'webhook-id': '' }, {}, /webhook-id is missing/],
    ['an endless id', { 'webhook-id': 'a'.repeat(257) }, {}, /webhook-id is missing or too long/],
    ['no time', { 'webhook-timestamp': '' }, {}, /no number/],
    ['a time that is a date', { 'webhook-timestamp': '2026-11-22' }, {}, /no number/],
    ['an old time', {}, { receivedAt: new Date(AT.getTime() + 301_000) }, /five minutes/],
    ['a time to come', {}, { receivedAt: new Date(AT.getTime() - 301_000) }, /five minutes/],
  ])('is refused with %s', (_what, headers, given, reason) => {
    expect(check(headers, given)).toEqual({ reason: expect.stringMatching(reason) as unknown });
  });

  it('holds for five minutes', () => {
    expect(check({}, { receivedAt: new Date(AT.getTime() + 299_000) })).toEqual({ id: MESSAGE.id });
  });
});
