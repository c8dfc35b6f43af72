import { AtpAgent, lexicons } from '@atproto/api';
import { Peer } from '../testing/peer';

const US = 'havblik.test';

describe('answers by Bluesky’s own lexicons, and to its own client', () => {
  let peer: Peer;
  let agent: AtpAgent;
  let uris: string[];

  beforeAll(async () => {
    peer = await Peer.start();
    const ask = async (path: string, body: object): Promise<Record<string, unknown>> =>
      (await peer.control('POST', `/bluesky/${path}`, body)).body;
    const { appPassword } = (await ask('accounts', { handle: US, name: 'Havblik', bio: 'Møbler', followers: 7 })) as {
      appPassword: string;
    };
    const write = async (...posts: object[]): Promise<string[]> =>
      ((await ask('posts', { posts }))['posts'] as { uri: string }[]).map(({ uri }) => uri);
    const [ours = ''] = await write({ handle: US, text: 'Nyt fra Havblik', lang: 'da' });
    uris = await write(
      { handle: 'ida.test', text: `Hej @${US} 👋`, lang: 'da' },
      { handle: 'bo.test', text: 'Flot', replyTo: ours },
      { handle: 'eva.test', text: 'Se her', quoteOf: ours },
    );
    uris.push(...(await write({ handle: US, text: 'Tak', replyTo: uris[0] })), ours);
    await ask('reposts', { handle: 'bo.test', uri: ours });
    await ask('reposts', { handle: US, uri: uris[1] });
    await ask('blocks', { handle: 'eva.test', subject: US });
    await ask('posts/close', { uri: uris[1] });
    agent = new AtpAgent({ service: peer.base });
    await agent.login({ identifier: US, password: appPassword });
  });
  afterAll(async () => {
    await peer.stop();
  });

  const check = (method: string, body: unknown): void => {
    expect(() => lexicons.assertValidXrpcOutput(method, body)).not.toThrow();
  };

  it('can fail: a notification without its reason is none', () => {
    expect(() =>
      lexicons.assertValidXrpcOutput('app.bsky.notification.listNotifications', { notifications: [{ uri: 'x' }] }),
    ).toThrow('notifications/0');
  });

  it('sessions', async () => {
    const { data } = await agent.com.atproto.server.getSession();
    check('com.atproto.server.getSession', data);
    const refreshed = await agent.com.atproto.server.refreshSession(undefined, {
      headers: { authorization: `Bearer ${agent.session?.refreshJwt}` },
    });
    check('com.atproto.server.refreshSession', refreshed.data);
    check('com.atproto.server.createSession', refreshed.data);
  });

  it('notifications', async () => {
    const { data } = await agent.listNotifications({ reasons: ['mention', 'reply', 'quote', 'repost'], limit: 100 });
    check('app.bsky.notification.listNotifications', data);
    expect(data.notifications.map(({ reason }) => reason)).toEqual(['repost', 'reply', 'mention']);
  });

  it('posts, feeds and searches', async () => {
    const posts = await agent.getPosts({ uris });
    check('app.bsky.feed.getPosts', posts.data);
    expect(posts.data.posts).toHaveLength(4);
    const feed = await agent.getAuthorFeed({ actor: US });
    check('app.bsky.feed.getAuthorFeed', feed.data);
    expect(feed.data.feed.map((item) => item.reason?.$type ?? 'post')).toEqual([
      'app.bsky.feed.defs#reasonRepost',
      'post',
      'post',
    ]);
    const search = await agent.app.bsky.feed.searchPosts({ q: '"fra havblik" nyt', lang: 'da' });
    check('app.bsky.feed.searchPosts', search.data);
    expect(search.data.posts).toHaveLength(1);
  });

  it('people', async () => {
    check('app.bsky.actor.getProfile', (await agent.getProfile({ actor: US })).data);
    const { data } = await agent.getProfiles({ actors: [US, 'eva.test'] });
    check('app.bsky.actor.getProfiles', data);
    expect(data.profiles.map((profile) => profile.viewer?.blockedBy)).toEqual([false, true]);
    check('com.atproto.identity.resolveHandle', (await agent.resolveHandle({ handle: 'ida.test' })).data);
  });

  it('records', async () => {
    const [uri = ''] = uris;
    const { data } = await agent.getPosts({ uris: [uri] });
    const parent = { uri, cid: data.posts[0]?.cid ?? '' };
    const created = await agent.post({ text: `Hej`, reply: { root: parent, parent } });
    check('com.atproto.repo.createRecord', created);
    const place = {
      repo: agent.assertDid,
      collection: 'app.bsky.feed.post',
      rkey: created.uri.split('/').at(-1) ?? '',
    };
    const record = { $type: 'app.bsky.feed.post', text: 'Hej igen', createdAt: new Date().toISOString() };
    check('com.atproto.repo.putRecord', (await agent.com.atproto.repo.putRecord({ ...place, record })).data);
    const read = await agent.com.atproto.repo.getRecord(place);
    check('com.atproto.repo.getRecord', read.data);
    expect(() => lexicons.assertValidRecord('app.bsky.feed.post', read.data.value)).not.toThrow();
    check('com.atproto.repo.deleteRecord', (await agent.com.atproto.repo.deleteRecord(place)).data);
    await expect(agent.com.atproto.repo.getRecord(place)).rejects.toMatchObject({
      status: 400,
      error: 'RecordNotFound',
    });
  });

  it('refuses what the client sends without a session', async () => {
    const stranger = new AtpAgent({ service: peer.base });
    await expect(stranger.listNotifications()).rejects.toMatchObject({ status: 401, error: 'AuthMissing' });
  });
});
