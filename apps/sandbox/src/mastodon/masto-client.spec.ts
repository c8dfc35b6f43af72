import { createRestAPIClient, type mastodon, MastoHttpError } from 'masto';
import { Peer } from '../testing/peer';

const US = 'havblik';

describe('masto against the sandbox', () => {
  let peer: Peer;
  let client: mastodon.rest.Client;

  const control = async (command: string, body: object): Promise<Record<string, unknown>> =>
    (await peer.control('POST', `/mastodon/${command}`, body)).body;
  const write = async (...posts: object[]): Promise<string[]> =>
    ((await control('posts', { posts }))['posts'] as { id: string }[]).map(({ id }) => id);

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    await control('accounts', { acct: US });
    const { accessToken } = await control('tokens', { acct: US });
    client = createRestAPIClient({ url: peer.base, accessToken: String(accessToken) });
  });

  it('knows itself, and the instance', async () => {
    expect((await client.v1.accounts.verifyCredentials()).acct).toBe(US);
    expect((await client.v2.instance.fetch()).configuration.statuses.maxCharacters).toBe(500);
    expect((await client.v1.instance.fetch()).configuration.statuses.charactersReservedPerUrl).toBe(23);
  });

  it('walks notifications by its own paginator', async () => {
    await write(...Array.from({ length: 23 }, (_, index) => ({ acct: 'ida', text: `@${US} ${index}` })));
    const seen: string[] = [];
    for await (const page of client.v1.notifications.list({ types: ['mention'], limit: 5 })) {
      seen.push(...page.map((notification) => notification.status?.content ?? ''));
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });

  it('answers, edits, looks around and deletes', async () => {
    const [parent = ''] = await write({ acct: 'ida', text: `@${US} hej` });
    const reply = await client.v1.statuses.create({
      status: '@ida Hej Ida!',
      inReplyToId: parent,
      visibility: 'unlisted',
    });
    expect(reply).toMatchObject({ inReplyToId: parent, visibility: 'unlisted', mentions: [{ acct: 'ida' }] });
    const context = await client.v1.statuses.$select(parent).context.fetch();
    expect(context.descendants.map(({ id }) => id)).toEqual([reply.id]);
    const edited = await client.v1.statuses.$select(reply.id).update({ status: '@ida Hej igen' });
    expect(edited.editedAt).not.toBeNull();
    expect((await client.v1.statuses.fetch({ id: [parent, reply.id] })).map(({ id }) => id)).toEqual([
      parent,
      reply.id,
    ]);
    await client.v1.statuses.$select(reply.id).remove();
    await expect(client.v1.statuses.$select(reply.id).fetch()).rejects.toBeInstanceOf(MastoHttpError);
  });

  it('keeps a key', async () => {
    const options = { headers: new Headers({ 'Idempotency-Key': 'k' }) };
    const send = async (): Promise<string> =>
      (await client.v1.statuses.create({ status: 'Hej' }, { requestInit: options })).id;
    expect(await send()).toBe(await send());
  });

  it('searches', async () => {
    const [id] = await write({ acct: 'ida', text: 'en sofa fra #havblik' });
    const found = await client.v2.search.list({ q: '"sofa fra"', type: 'statuses' });
    expect(found.statuses.map((status) => status.id)).toEqual([id]);
    const tagged = await client.v1.timelines.tag.$select('havblik').list({ limit: 5 });
    expect(tagged.map((status) => status.id)).toEqual([id]);
  });

  it('registers an app, and reads a refusal', async () => {
    const app = await client.v1.apps.create({
      clientName: 'A',
      redirectUris: 'https://a.example/return',
      scopes: 'read',
    });
    expect(app.clientId).toEqual(expect.any(String));
    const refused: unknown = await client.v1.statuses
      .create({ status: 'a'.repeat(501) })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      statusCode: 422,
      message: 'Validation failed: Text character limit of 500 exceeded',
    });
  });
});
