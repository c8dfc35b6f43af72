import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Post } from '../store/model';
import { Account, idsOf, metaOf, Peer } from '../testing/peer';

describe('a restart with a state file', () => {
  let folder: string;
  let stateFile: string;
  let peer: Peer;
  let shop: Account;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sandbox-state-'));
    stateFile = path.join(folder, 'kept', 'sandbox.json');
    peer = await Peer.start({ stateFile });
    shop = await peer.signIn('havblik');
  });
  afterEach(async () => {
    await peer.stop();
    rmSync(folder, { recursive: true });
  });

  /** The same account with the same tokens, on another port. */
  const restart = async (): Promise<void> => {
    await peer.stop();
    peer = await Peer.start({ stateFile });
    shop = new Account(peer, shop.id, shop.tokens);
  };
  const posts = async (): Promise<unknown> => (await peer.control('GET', '/posts')).body['posts'];

  it('keeps ids, tokens, posts, edits, numbers and deletions', async () => {
    const [root = '', edited = '', gone = ''] = await peer.seed(
      { handle: 'ida', text: '@havblik a', followers: 77, metrics: { views: 4 } },
      { handle: 'bo', text: '@havblik b' },
      { handle: 'bo', text: '@havblik c' },
    );
    await peer.control('PATCH', `/posts/${edited}`, { text: '@havblik better' });
    await peer.control('DELETE', `/posts/${gone}`);
    await shop.post('Tak!', root);
    const before = await posts();
    await restart();
    expect(await posts()).toEqual(before);
    expect((await shop.get('/2/users/me')).body['data']).toMatchObject({ id: shop.id, username: 'havblik' });
    expect((await peer.control('POST', '/accounts', { handle: 'havblik' })).body['id']).toBe(shop.id);
    expect((await shop.post('Og tak igen!', root)).status).toBe(201);
    expect((await shop.post('For sent', gone)).status).toBe(403);
    const known = [...new Set(peer.sandbox.store.listUsers().map((user) => user.id))];
    expect(known).not.toContain((await peer.control('POST', '/accounts', { handle: 'new' })).body['id']);
    const again = await peer.control('PATCH', `/posts/${edited}`, { text: '@havblik best', force: true });
    expect(again.body['versions']).toHaveLength(3);
    expect(peer.sandbox.store.findPost(edited)?.versions).toHaveLength(3);
  });

  it('lets a refresh token work once, before or after', async () => {
    const renewed = (await shop.refresh(shop.tokens.refreshToken)).body;
    await restart();
    expect((await shop.refresh(shop.tokens.refreshToken)).status).toBe(400);
    expect((await shop.refresh(String(renewed['refresh_token']))).status).toBe(200);
  });

  it('gives no post twice and none never, to who goes on from since_id', async () => {
    await peer.seed(...Array.from({ length: 8 }, (_unused, n) => ({ handle: 'ida', text: `@havblik ${n}` })));
    const first = await shop.mentions({ max_results: '5' });
    const second = await shop.mentions({ max_results: '5', pagination_token: String(metaOf(first)['next_token']) });
    await restart();
    const late = await peer.seed({ handle: 'bo', text: '@havblik 8' }, { handle: 'ida', text: '@havblik 9' });
    const third = await shop.mentions({ since_id: idsOf(first)[0] ?? '' });
    expect(idsOf(third)).toEqual(late.toReversed());
    expect(new Set([first, second, third].flatMap(idsOf)).size).toBe(10);
    const oldPage = await shop.mentions({ pagination_token: String(metaOf(first)['next_token']) });
    expect(idsOf(oldPage)).toEqual(idsOf(second));
  });

  it.each([
    ['cut short', (text: string): string => text.slice(0, -20), 'is damaged'],
    ['changed', (text: string): string => text.replace('havblik', 'havblek'), 'is damaged'],
    ['empty', (): string => '', 'is damaged'],
    ['of another version', (text: string): string => text.replace('"version":2', '"version":99'), 'version 99'],
  ])('starts afresh and sets the file aside when it is %s', async (_how, spoil, reason) => {
    await peer.stop();
    const spoilt = spoil(readFileSync(stateFile, 'utf8'));
    writeFileSync(stateFile, spoilt);
    const lines: string[] = [];
    const output = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    peer = await Peer.start({ stateFile });
    output.mockRestore();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(reason);
    expect(readFileSync(`${stateFile}.unusable`, 'utf8')).toBe(spoilt);
    expect(peer.sandbox.store.listUsers()).toEqual([]);
    shop = await peer.signIn('havblik');
    await restart();
    expect((await shop.get('/2/users/me')).status).toBe(200);
  });

  it('forgets what was reset', async () => {
    await restart();
    await peer.control('POST', '/reset');
    await restart();
    expect(peer.sandbox.store.listUsers()).toEqual([]);
    expect((await shop.get('/2/users/me')).status).toBe(401);
  });

  const next = async (isIt: (post: Post) => boolean): Promise<Post> =>
    await new Promise((resolve) => {
      const stop = peer.sandbox.store.onPost((post) => {
        if (isIt(post)) {
          stop();
          resolve(post);
        }
      });
    });

  it('goes on with the story: nothing is told twice, and what was under way still comes', async () => {
    peer.sandbox.story.start(400);
    const root = await next((post) => post.inReplyTo === undefined && post.mentions.includes('havblik'));
    const text = 'Det beklager vi meget! Vi hjælper gerne, skriv til os i en besked.';
    // Not over the wire: at this pace the reaction could be there before the answer to the request.
    const { id: answerId } = peer.sandbox.store.addPost({ authorId: shop.id, text, inReplyTo: root.id });
    peer.sandbox.story.stop();
    const before = peer.sandbox.store.visible().map((post) => post.text);
    expect(before.length).toBeGreaterThan(25);
    await restart();
    const told: string[] = [];
    peer.sandbox.store.onPost((post) => told.push(post.text));
    peer.sandbox.story.start(400);
    expect(told).toEqual([]);
    const reaction = await next((post) => post.inReplyTo?.postId === answerId);
    expect(reaction.authorId).toBe(root.authorId);
    await next((post) => post.inReplyTo === undefined);
    await restart();
    peer.sandbox.store.onPost((post) => told.push(post.text));
    peer.sandbox.story.start(400);
    await next((post) => post.inReplyTo === undefined);
    await next((post) => post.inReplyTo === undefined);
    expect(told.filter((text) => before.includes(text))).toEqual([]);
    const reactions = peer.sandbox.store.visible().filter((post) => post.inReplyTo?.postId === answerId);
    expect(reactions).toHaveLength(1);
  });
});
