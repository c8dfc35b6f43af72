import type { ChannelAccount } from '../channel';
import { describeChannel } from '../contract-suite/describe-channel';
import { failureOf } from '../contract-suite/steps';
import { BEGINNING, idsOf, poll, replyTo } from '../contract-suite/steps';
import type { PostPage } from '../post';
import { BLUESKY_DOUBLE, isTidLike, startBluesky, US } from './bluesky.fixture';
import type { BlueskyCredentials } from './bluesky.settings';

describeChannel(BLUESKY_DOUBLE);

describe('Bluesky', () => {
  let running: Awaited<ReturnType<typeof startBluesky>>;
  let account: ChannelAccount;
  const use = (): { peer: (typeof running)['peer']; account: ChannelAccount } => ({ peer: running.peer, account });
  const stream = async (name: string, asked = account): Promise<PostPage> =>
    await running.peer.channel.poll(asked, { stream: name, after: BEGINNING, before: null, maxPosts: 100 });

  beforeAll(async () => {
    running = await startBluesky();
  });
  afterAll(async () => {
    await running.stop();
  });
  beforeEach(async () => {
    account = await running.peer.connect();
  });

  it('makes one post of two attempts, under a key that is a TID', async () => {
    const { peer } = running;
    const [parent = ''] = await peer.seed(['hej']);
    const reply = replyTo(parent, 'Hej med dig');
    const first = await peer.channel.publish(account, reply);
    const second = await peer.channel.publish(account, reply);
    expect(second).toEqual(first);
    expect(isTidLike(first.externalId)).toBe(true);
    await expect(peer.published(parent)).resolves.toHaveLength(1);
  });

  it('UX 35: uploads pictures before the post, which names each with its description; a second attempt is the same post', async () => {
    const { peer, control } = running;
    const [parent = ''] = await peer.seed(['hej']);
    const content = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const pictures = ['En sofa', null].map((altText) => ({ contentType: 'image/png' as const, content, altText }));
    const reply = { ...replyTo(parent, 'Se her'), pictures };
    const first = await peer.channel.publish(account, reply);
    expect(await peer.channel.publish(account, reply)).toEqual(first);
    const url = `${control.sandbox.url}/xrpc/com.atproto.repo.getRecord?repo=${account.externalAccountId}`;
    const answer = await fetch(`${url}&collection=app.bsky.feed.post&rkey=${first.externalId.split('/').at(-1)}`);
    expect(await answer.json()).toMatchObject({
      value: {
        embed: {
          $type: 'app.bsky.embed.images',
          images: [
            { alt: 'En sofa', image: { $type: 'blob', mimeType: 'image/png' }, aspectRatio: { width: 1, height: 1 } },
            { alt: '' },
          ],
        },
      },
    });
    await expect(peer.published(parent)).resolves.toHaveLength(1);
  });

  it('answers below the root of the thread, and marks links, tags and handles by bytes', async () => {
    const { peer, control } = running;
    const [root = ''] = await peer.seed(['først']);
    const [second] = await control.write([{ handle: 'bo.test', text: `@${US} også her`, replyTo: root }]);
    const text = 'Kære 👋 @bo.test og @ingen.test: se https://havblik.dk/ærø #sofa';
    const { externalId } = await peer.channel.publish(account, replyTo(second?.uri ?? '', text));
    const url = `${control.sandbox.url}/xrpc/com.atproto.repo.getRecord?repo=${account.externalAccountId}`;
    const answer = await fetch(`${url}&collection=app.bsky.feed.post&rkey=${externalId.split('/').at(-1)}`);
    const { value } = (await answer.json()) as {
      value: {
        reply: { root: { uri: string }; parent: { uri: string } };
        facets: { index: { byteStart: number; byteEnd: number }; features: { $type: string; did?: string }[] }[];
      };
    };
    expect([value.reply.root.uri, value.reply.parent.uri]).toEqual([root, second?.uri]);
    const bytes = Buffer.from(text);
    const marked = value.facets.map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString());
    expect(marked).toEqual(['@bo.test', 'https://havblik.dk/ærø', '#sofa']);
    expect(value.facets[0]?.features[0]?.did).toMatch(/^did:plc:/);
  });

  it('does not answer somebody who has blocked us, or below a closed post', async () => {
    const { peer, control } = running;
    const [blocked = '', closed = ''] = await peer.seed(['et', 'to']);
    await control.do('blocks', { handle: 'kunde0.test', subject: US });
    await control.do('posts/close', { uri: closed });
    for (const parent of [blocked, closed]) {
      const { decision } = await failureOf(peer.channel.publish(account, replyTo(parent, 'Hej')));
      expect(decision).toEqual({ kind: 'rejected', code: 'not_allowed' });
      await expect(peer.published(parent)).resolves.toEqual([]);
    }
    const page = await poll(use());
    expect(page.posts.find((post) => post.externalId === closed)?.replyRule).toEqual({
      isAllowed: false,
      reason: 'locked',
    });
  });

  it('does not call a post gone that only a block hides', async () => {
    const { peer, control } = running;
    const [blocked = '', gone = ''] = await peer.seed(['et', 'to']);
    await control.do('blocks', { handle: 'kunde0.test', subject: US });
    await peer.delete(gone);
    await expect(peer.channel.recheck(account, [blocked, gone])).resolves.toMatchObject({ posts: [], goneIds: [gone] });
  });

  it('tells how far a post and its author reach', async () => {
    const { peer, control } = running;
    await control.account('kunde0.test', { name: 'Ida', followers: 1_234 });
    const [id = ''] = await peer.seed(['hej']);
    await peer.repost(id);
    const [post] = (await poll(use())).posts;
    expect(post?.author).toMatchObject({ handle: 'kunde0.test', followers: 1_234 });
    expect(post?.metrics).toEqual({ views: null, likes: 0, reposts: 1, replies: 0 });
  });

  it('reads a page although its numbers cannot be had', async () => {
    await running.peer.seed(['hej']);
    await running.control.sandbox.addFaults([{ kind: 'status', path: '/xrpc/app.bsky.feed.getPosts', times: 1 }]);
    const [post] = (await poll(use())).posts;
    expect(post?.metrics.reposts).toBeNull();
  });

  it('counts a repost of ours, and knows answers and quotes', async () => {
    const { peer, control } = running;
    const [ours] = await control.write([{ handle: US, text: 'Ny sofa!' }]);
    await peer.repost(ours?.uri ?? '');
    const [answer, quote] = await control.write([
      { handle: 'ida.test', text: 'Flot', replyTo: ours?.uri },
      { handle: 'bo.test', text: 'Se her', quoteOf: ours?.uri, lang: 'da' },
    ]);
    const page = await poll(use());
    expect(page.posts.map((post) => [post.externalId, post.kind])).toEqual([
      [quote?.uri, 'quote'],
      [answer?.uri, 'reply'],
    ]);
    expect(page.reposts).toEqual([{ externalId: expect.any(String) as unknown, originalExternalId: ours?.uri }]);
    expect(idsOf((await stream('own')).posts)).toEqual([ours?.uri]);
  });

  it('finds a post that was put three days back, by a look back as long as its lateness', async () => {
    const { peer } = running;
    await peer.seed(['nu']);
    const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 3_600_000);
    const [late = ''] = await peer.seed(['for længst'], { createdAt: [daysAgo(2.9).toISOString()] });
    const lookBack = new Date(Date.now() - peer.channel.capabilities.maxLatenessMs);
    expect(idsOf((await poll(use(), { after: { at: lookBack } })).posts)).toContain(late);
  });

  it('keeps its session, opens one where there is none, and opens another when the old one has died', async () => {
    const { peer, control } = running;
    const logins = async (): Promise<number> =>
      (await control.sandbox.journal()).filter(({ path }) => path.endsWith('createSession')).length;
    const { identifier, appPassword } = account.credentials as BlueskyCredentials;
    const fresh = { ...account, credentials: peer.channel.parseCredentials({ identifier, appPassword }) };
    expect((await failureOf(poll({ peer, account: fresh }))).decision.kind).toBe('reconnect');
    expect(peer.channel.credentialsLife(fresh.credentials)?.expiresAt.getTime()).toBe(0);
    const before = await logins();
    await poll(use());
    await peer.channel.refreshCredentials(account);
    expect(await logins()).toBe(before);
    await control.do('sessions/end-refresh', { handle: US });
    const credentials = await peer.channel.refreshCredentials(account);
    expect(await logins()).toBe(before + 1);
    await expect(poll({ peer, account: { ...account, credentials } })).resolves.toMatchObject({ posts: [] });
  });

  it('says whose app password it is, and refuses a wrong one or another account’s', async () => {
    const { peer, control } = running;
    const { appPassword } = await control.account('anden.test');
    const settings = account.settings;
    const other = peer.channel.parseCredentials({ identifier: '@anden.test ', appPassword });
    await expect(peer.channel.identify(settings, other)).resolves.toMatchObject({ handle: 'anden.test' });
    await expect(peer.channel.identify(settings, account.credentials)).resolves.toMatchObject({ handle: US });
    const wrong = peer.channel.parseCredentials({ identifier: US, appPassword: 'forkert' });
    expect((await failureOf(peer.channel.identify(settings, wrong))).decision.kind).toBe('reconnect');
    const swapped = peer.channel.refreshCredentials({ ...account, credentials: other });
    expect((await failureOf(swapped)).decision.kind).toBe('reconnect');
  });

  it.each([
    [{}, 'identifier'],
    [{ identifier: 'to ord', appPassword: 'x' }, 'identifier'],
    [{ identifier: 'havblik.dk' }, 'appPassword'],
    [{ identifier: 'havblik.dk', appPassword: '' }, 'appPassword'],
    [{ identifier: 'havblik.dk', appPassword: 'x', colour: 'red' }, 'colour'],
  ])('names the field that is wrong in %j', (given, field) => {
    expect(() => running.peer.channel.parseCredentials(given)).toThrow(new RegExp(`^${field}:`));
  });

  describe('as a search', () => {
    const search = (anyOf: string[], more: object = {}): ChannelAccount => ({
      ...account,
      search: { anyOf, noneOf: [], language: null, ...more },
    });

    it('finds what has one of the words and none of the others, in the language', async () => {
      const [hit, phrase] = await running.control.write([
        { handle: 'ida.test', text: 'Havbliks sofa er god', lang: 'da' },
        { handle: 'bo.test', text: 'Den grønne sofa fra havet', lang: 'da' },
        { handle: 'bo.test', text: 'havblik søger folk', lang: 'da' },
        { handle: 'bo.test', text: 'nordhavblik', lang: 'da' },
        { handle: 'eva.test', text: 'havblik is fine', lang: 'en' },
      ]);
      const page = await stream('search', search(['havblik', 'grønne sofa'], { noneOf: ['folk'], language: 'da' }));
      expect(page.posts.map((post) => [post.externalId, post.kind])).toEqual([
        [phrase?.uri, 'listening'],
        [hit?.uri, 'listening'],
      ]);
    });

    it('walks several words side by side without a gap and without a double', async () => {
      const { peer, control } = running;
      const posts = await control.write(
        Array.from({ length: 31 }, (_, index) => ({
          handle: 'ida.test',
          text: index % 3 === 0 ? `sofa ${index}` : index % 3 === 1 ? `lampe ${index}` : `sofa og lampe ${index}`,
          createdAt: new Date(Date.now() - 60_000 + Math.floor(index / 4)).toISOString(),
        })),
      );
      const settings = peer.channel.parseSettings({ ...(account.settings as object), pageSize: 4 });
      const asked = { ...search(['sofa', 'lampe']), settings };
      const found: string[] = [];
      let before: PostPage['oldest'] = null;
      do {
        const page = await peer.channel.poll(asked, { stream: 'search', after: BEGINNING, before, maxPosts: 100 });
        found.push(...idsOf(page.posts));
        before = page.hasOlder ? page.oldest : null;
      } while (before !== null);
      expect(found).toHaveLength(31);
      expect(new Set(found)).toEqual(new Set(posts.map((post) => post.uri)));
    });

    it('spreads many words over streams, so that a poll stays short', async () => {
      const asked = search(['a1', 'b1', 'c1', 'd1']);
      expect(running.peer.channel.streams(asked).map(({ name }) => name)).toEqual(['search', 'search-2']);
      const [post] = await running.control.write([{ handle: 'ida.test', text: 'd1' }]);
      expect(idsOf((await stream('search', asked)).posts)).toEqual([]);
      expect(idsOf((await stream('search-2', asked)).posts)).toEqual([post?.uri]);
    });
  });
});
