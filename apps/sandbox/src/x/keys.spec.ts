import { createHmac } from 'node:crypto';
import { type Account, Peer, type Reply } from '../testing/peer';

interface Keys {
  appKey: string;
  appSecret: string;
  accessToken: string;
  accessSecret: string;
}

describe('OAuth 1.0a', () => {
  let peer: Peer;
  let shop: Account;
  let keys: Keys;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    shop = await peer.signIn('havblik');
    keys = (await peer.control('POST', '/keys', { handle: 'havblik' })).body as unknown as Keys;
  });

  const sign = (changed: Record<string, string> = {}, secret = keys.accessSecret): string => {
    const given: Record<string, string> = {
      oauth_consumer_key: keys.appKey,
      oauth_nonce: String(Math.random()),
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: String(Math.floor(Date.now() / 1000)),
      oauth_token: keys.accessToken,
      oauth_version: '1.0',
      ...changed,
    };
    const parameters = Object.keys(given)
      .sort()
      .map((name) => `${name}=${encodeURIComponent(given[name] ?? '')}`)
      .join('&');
    const base = ['GET', 'https://api.x.com/2/users/me', parameters].map(encodeURIComponent).join('&');
    const signature = createHmac('sha1', `${keys.appSecret}&${secret}`).update(base).digest('base64');
    const fields = Object.entries({ ...given, oauth_signature: signature });
    return `OAuth ${fields.map(([name, value]) => `${name}="${encodeURIComponent(value)}"`).join(', ')}`;
  };
  const me = async (authorization: string): Promise<Reply> =>
    await peer.ask('/2/users/me', { headers: { authorization } });

  it('knows whose request it is', async () => {
    expect((await me(sign())).body['data']).toMatchObject({ id: shop.id });
  });

  it('refuses a signature by another secret, twice the same, of an hour ago, by another app or for another token', async () => {
    const once = sign();
    expect((await me(once)).status).toBe(200);
    const refused = [
      sign({}, 'wrong'),
      once,
      sign({ oauth_timestamp: String(Math.floor(Date.now() / 1000) - 3600) }),
      sign({ oauth_consumer_key: 'another' }),
      sign({ oauth_token: 'another' }),
      sign({ oauth_signature_method: 'PLAINTEXT' }),
    ];
    for (const authorization of refused) {
      expect((await me(authorization)).status).toBe(401);
    }
  });

  it('ends when access is revoked', async () => {
    await peer.control('POST', '/tokens/revoke', { handle: 'havblik' });
    expect((await me(sign())).status).toBe(401);
  });
});
