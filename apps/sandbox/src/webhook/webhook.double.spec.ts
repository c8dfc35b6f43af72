import { Peer, type Reply } from '../testing/peer';
import { signatureOf } from './standard-webhooks';

const SECRET = 'whsec_plJ3nmyCDGBKInavdOK15jsl';

describe('the pretend bridge', () => {
  let peer: Peer;
  const send = async (message: object, given: { id?: string; at?: number; secret?: string } = {}): Promise<Reply> => {
    const { id = 'm1', at = Math.floor(Date.now() / 1_000), secret = SECRET } = given;
    const body = JSON.stringify({ type: 'reply', id, ...message });
    return await peer.ask('/callback/forum', {
      method: 'POST',
      headers: {
        'webhook-id': id,
        'webhook-timestamp': String(at),
        'webhook-signature': signatureOf(secret, { id, timestampSec: at, body }),
      },
      body,
    });
  };

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    await peer.control('POST', '/webhook/bridges', { name: 'forum', secret: SECRET });
  });

  it('signs as the example of the Standard Webhooks specification', () => {
    const body = '{"event_type":"ping","data":{"success":true}}';
    expect(signatureOf(SECRET, { id: 'msg_loFOjxBNrRLzqYUf', timestampSec: 1731705121, body })).toBe(
      'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
    );
  });

  it('takes an answer once, however often it is sent', async () => {
    const first = await send({ inReplyToId: '1', text: 'svar' });
    const second = await send({ inReplyToId: '1', text: 'svar' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    const { body } = await peer.control('GET', '/webhook/bridges/forum/replies');
    expect(body['replies']).toHaveLength(1);
  });

  it.each<[string, object, object, number]>([
    ['another secret', { inReplyToId: '1', text: 'a' }, { secret: 'whsec_AAAA' }, 401],
    ['an old time', { inReplyToId: '1', text: 'a' }, { at: 1 }, 401],
    ['too long a text', { inReplyToId: '1', text: 'a'.repeat(10_001) }, {}, 422],
    ['an id of its own', { inReplyToId: '1', text: 'a', id: 'm2' }, {}, 422],
    ['a post that is gone', { inReplyToId: 'gone', text: 'a' }, {}, 410],
  ])('refuses an answer with %s', async (_what, message, given, status) => {
    await peer.control('POST', '/webhook/bridges/forum/gone', { id: 'gone' });
    expect((await send(message, given)).status).toBe(status);
  });
});
