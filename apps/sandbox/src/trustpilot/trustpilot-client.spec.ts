import { TrustpilotApi } from 'trustpilot';
import { Peer } from '../testing/peer';

interface Unit {
  id: string;
  apiKey: string;
  apiSecret: string;
  userId: string;
  accessToken: string;
  refreshToken: string;
}

const OAUTH = '/v1/oauth/oauth-business-users-for-applications';

describe('Trustpilot’s own client against the sandbox', () => {
  let peer: Peer;
  let unit: Unit;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    unit = (await peer.control('POST', '/trustpilot/units', { name: 'Havblik' })).body as unknown as Unit;
  });

  const clientOf = (given: object = {}): TrustpilotApi =>
    new TrustpilotApi({ key: unit.apiKey, secret: unit.apiSecret, baseUrl: peer.base, ...given });
  const seed = async (...reviews: object[]): Promise<string[]> => {
    const { body } = await peer.control('POST', `/trustpilot/units/${unit.id}/reviews`, { reviews });
    return (body['reviews'] as { id: string }[]).map(({ id }) => id);
  };
  const statusOf = async (work: Promise<unknown>): Promise<unknown> =>
    await work.then(
      () => 200,
      (error: unknown) => (error as { response?: { status?: number } }).response?.status,
    );

  it.each(['client_credentials', 'password'])('signs in by %s, reads and answers', async (grantType) => {
    const [id] = await seed({ text: 'Elendig service', stars: 1 });
    const person = grantType === 'password' ? { username: 'mette@havblik.example', password: 'x' } : {};
    const client = await clientOf({ grantType, ...person }).authenticate();
    const page = await client.get(`/v1/private/business-units/${unit.id}/reviews`, { params: { perPage: 5 } });
    expect(page.data).toMatchObject({ reviews: [{ id, stars: 1, text: 'Elendig service', companyReply: null }] });
    const reply = { message: 'Beklager', authorBusinessUserId: unit.userId };
    expect((await client.post(`/v1/private/reviews/${id}/reply`, reply)).status).toBe(201);
    const review = await client.get(`/v1/private/reviews/${id}`);
    expect(review.data).toMatchObject({ companyReply: { text: 'Beklager' } });
  });

  it('shows a company to a key', async () => {
    const { data } = await clientOf().apiRequest.get(`/v1/business-units/${unit.id}`);
    expect(data).toMatchObject({ id: unit.id, displayName: 'Havblik' });
    expect(await statusOf(clientOf({ key: 'x' }).apiRequest.get(`/v1/business-units/${unit.id}`))).toBe(401);
  });

  it.each([
    [{ perPage: 101 }, 400],
    [{ page: 0 }, 400],
    [{ orderBy: 'newest' }, 400],
    [{ startDateTime: 'yesterday' }, 400],
    [{ page: 9 }, 200],
  ])('answers %j with %i', async (params, status) => {
    const client = await clientOf({ accessToken: unit.accessToken }).authenticate();
    expect(await statusOf(client.get(`/v1/private/business-units/${unit.id}/reviews`, { params }))).toBe(status);
  });

  it('orders, pages and limits by time', async () => {
    const at = (second: number): string => `2026-11-22T12:00:0${second}Z`;
    const ids = await seed(
      { text: 'a', createdAt: at(1) },
      { text: 'b', createdAt: at(2) },
      { text: 'c', createdAt: at(3) },
    );
    const client = await clientOf({ accessToken: unit.accessToken }).authenticate();
    const list = async (params: object): Promise<string[]> => {
      const { data } = await client.get(`/v1/private/business-units/${unit.id}/reviews`, { params });
      return (data as { reviews: { id: string }[] }).reviews.map(({ id }) => id);
    };
    expect(await list({})).toEqual([...ids].reverse());
    expect(await list({ perPage: 2, page: 2 })).toEqual([ids[0]]);
    expect(await list({ orderBy: 'createdat.asc' })).toEqual(ids);
    expect(await list({ startDateTime: '2026-11-22T12:00:02', endDateTime: '2026-11-22T12:00:02' })).toEqual([ids[1]]);
  });

  it('takes a refresh token once, and no token that is not its own', async () => {
    const refresh = async (): Promise<number> => {
      const response = await fetch(`${peer.base}${OAUTH}/refresh`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${unit.apiKey}:${unit.apiSecret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: unit.refreshToken }).toString(),
      });
      return response.status;
    };
    expect(await refresh()).toBe(200);
    expect(await refresh()).toBe(400);
    const client = await clientOf({ accessToken: 'x' }).authenticate();
    expect(await statusOf(client.get(`/v1/private/business-units/${unit.id}/reviews`))).toBe(401);
  });

  it.each([
    [{ message: '' }, 400],
    [{ message: 'x', authorBusinessUserId: 'somebody' }, 400],
  ])('refuses the reply %j', async (reply, status) => {
    const [id] = await seed({ text: 'a' });
    const client = await clientOf({ accessToken: unit.accessToken }).authenticate();
    expect(await statusOf(client.post(`/v1/private/reviews/${id}/reply`, reply))).toBe(status);
    expect(await statusOf(client.post('/v1/private/reviews/none/reply', reply))).toBe(404);
  });
});
