import { type Account, Peer } from '../testing/peer';

describe('signing in', () => {
  let peer: Peer;
  let shop: Account;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    shop = await peer.signIn('havblik');
  });

  it('refuses who has none, an unknown one, or one older than two hours', async () => {
    const path = '/2/users/me';
    const unauthorised = { title: 'Unauthorized', detail: 'Unauthorized', type: 'about:blank', status: 401 };
    expect((await peer.ask(path)).body).toEqual(unauthorised);
    expect((await peer.ask(path, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    await peer.control('POST', '/clock', { offsetMs: 7201 * 1000 });
    expect((await shop.get(path)).status).toBe(401);
    expect((await shop.refresh(shop.tokens.refreshToken)).status).toBe(200);
  });

  it('renews once with each refresh token', async () => {
    const renewed = await shop.refresh(shop.tokens.refreshToken);
    expect(renewed.body).toMatchObject({ token_type: 'bearer', expires_in: 7200 });
    const again = await shop.refresh(shop.tokens.refreshToken);
    expect(again.status).toBe(400);
    expect(again.body).toEqual({
      error: 'invalid_request',
      error_description: 'Value passed for the token was invalid.',
    });
    expect((await shop.refresh(String(renewed.body['refresh_token']))).status).toBe(200);
    const me = await peer.ask('/2/users/me', {
      headers: { authorization: `Bearer ${String(renewed.body['access_token'])}` },
    });
    expect(me.body['data']).toMatchObject({ id: shop.id, username: 'havblik' });
  });

  it('loses access when expired, and the way back too when revoked', async () => {
    await peer.control('POST', '/tokens/expire', { handle: 'havblik' });
    expect((await shop.mentions()).status).toBe(401);
    const renewed = await shop.refresh(shop.tokens.refreshToken);
    expect(renewed.status).toBe(200);
    await peer.control('POST', '/tokens/revoke', { handle: 'havblik' });
    expect((await shop.refresh(String(renewed.body['refresh_token']))).status).toBe(400);
  });

  it.each([
    ['no challenge', { code_challenge: '' }],
    ['a method that nobody knows', { code_challenge_method: 'md5' }],
    ['no state', { state: '' }],
    ['another app', { client_id: 'other' }],
  ])('shows no page to who asks with %s', async (_what, changed: Record<string, string>) => {
    const asked = {
      response_type: 'code',
      client_id: shop.tokens.clientId,
      redirect_uri: 'http://localhost:4000/back',
      state: 'x',
      code_challenge: 'y',
      code_challenge_method: 'S256',
      account: 'havblik',
    };
    const path = `/i/oauth2/authorize?${new URLSearchParams({ ...asked, ...changed }).toString()}`;
    expect((await peer.ask(path)).status).toBe(400);
    const allowed = `/i/oauth2/authorize?${new URLSearchParams(asked).toString()}`;
    expect((await peer.ask(allowed, { redirect: 'manual' })).status).toBe(302);
  });

  it('does not know an app with another secret', async () => {
    const basic = Buffer.from(`${shop.tokens.clientId}:wrong`).toString('base64');
    const reply = await peer.ask('/2/oauth2/token', {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: shop.tokens.refreshToken }),
    });
    expect(reply.status).toBe(401);
    expect(reply.body['error']).toBe('unauthorized_client');
  });
});
