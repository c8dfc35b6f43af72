import { SandboxProcess } from '@genklang/testing';
import type { ListeningQuery } from '@genklang/contract';
import type { PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { describeChannel } from '../contract-suite/describe-channel';
import { replyTo } from '../contract-suite/steps';
import { Outbound } from '../http/outbound';
import { XChannel } from './x.channel';
import { X_DOUBLE } from './x.fixture';
import type { XAccount } from './x.timeline';

describeChannel(X_DOUBLE);

const US = 'havblik';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const HOUR_AGO = { at: new Date(Date.now() - 3_600_000) };

describe('X on its double', () => {
  let sandbox: SandboxProcess;
  let outbound: Outbound;
  let channel: XChannel;
  let account: XAccount;

  beforeAll(async () => {
    sandbox = await SandboxProcess.start();
    outbound = new Outbound([new URL(sandbox.url).host]);
  });
  afterAll(async () => {
    await outbound.close();
    await sandbox.stop();
  });
  beforeEach(async () => {
    await sandbox.reset();
    channel = new XChannel(outbound);
    const { clientId, clientSecret, accessToken, refreshToken, accountId } = await sandbox.issueTokens(US);
    account = {
      externalAccountId: accountId,
      handle: US,
      settings: channel.parseSettings({ baseUrl: sandbox.url, webUrl: sandbox.url }),
      credentials: channel.parseCredentials({ clientId, clientSecret, accessToken, refreshToken }),
      search: null,
    };
  });

  const poll = async (stream: string, request: Partial<PollRequest> = {}): ReturnType<XChannel['poll']> =>
    await channel.poll(account, { stream, after: HOUR_AGO, before: null, maxPosts: 100, ...request });
  const textsOf = async (stream: string): Promise<string[]> => (await poll(stream)).posts.map((post) => post.text);
  const search = (query: Partial<ListeningQuery>): void => {
    account = { ...account, search: { anyOf: [], noneOf: [], language: null, ...query } };
  };
  const failureOf = async (work: Promise<unknown>): Promise<ChannelError> =>
    await work.then(
      () => Promise.reject(new Error('it went well')),
      (error: unknown) => error as ChannelError,
    );

  describe('pictures of a reply', () => {
    const picture = (altText: string | null) => ({ contentType: 'image/png' as const, content: PNG, altText });
    const ask = async (): Promise<string> => {
      const [post] = await sandbox.addPosts([{ handle: 'ida', text: `@${US} hvilken skrue?` }]);
      return post?.id ?? '';
    };
    const connectWith = async (scope: string): Promise<void> => {
      const { clientId, clientSecret, accessToken } = await sandbox.issueTokens(US, scope);
      account = { ...account, credentials: channel.parseCredentials({ clientId, clientSecret, accessToken }) };
    };

    it('UX 35: are uploaded with their descriptions before the post, and found again with it', async () => {
      const reply = { ...replyTo(await ask(), 'Denne her'), pictures: [picture('En skrue'), picture(null)] };
      const { externalId } = await channel.publish(account, reply);
      expect(await sandbox.listPosts(US)).toMatchObject([{ id: externalId, alts: ['En skrue', null] }]);
      await expect(channel.findPublished(account, reply)).resolves.toMatchObject({ externalId });
      const [post] = (await poll('own')).posts;
      expect(post?.media).toMatchObject([{ kind: 'image', altText: 'En skrue' }, { kind: 'image' }]);
    });

    it('UX 35: of a megabyte go in one piece, and as many as X takes', async () => {
      const large = { ...picture('x'.repeat(1_500)), content: Buffer.concat([PNG, Buffer.alloc(3_000_000)]) };
      await channel.publish(account, { ...replyTo(await ask(), 'Fire'), pictures: Array(4).fill(large) });
      const [post] = await sandbox.listPosts(US);
      expect(post?.alts).toEqual(Array(4).fill('x'.repeat(1_000)));
    });

    it.each(['/2/media/upload', '/2/media/metadata'])(
      'UX 35: left no post behind when %s was cut off, so the reply may simply go again',
      async (path) => {
        await sandbox.addFaults([{ kind: 'reset', method: 'POST', path, times: 1 }]);
        const reply = { ...replyTo(await ask(), 'Denne her'), pictures: [picture('En skrue')] };
        const failure = await failureOf(channel.publish(account, reply));
        expect(failure).toMatchObject({ decision: { kind: 'transient', outcome: 'none' } });
        await expect(sandbox.listPosts(US)).resolves.toEqual([]);
        await channel.publish(account, reply);
        await expect(sandbox.listPosts(US)).resolves.toHaveLength(1);
      },
    );

    it('UX 35: need a new sign-in where it was made before pictures were asked for; texts do not', async () => {
      await connectWith('tweet.read tweet.write users.read offline.access');
      const reply = replyTo(await ask(), 'Denne her');
      const failure = await failureOf(channel.publish(account, { ...reply, pictures: [picture(null)] }));
      expect(failure.decision).toEqual({ kind: 'rejected', code: 'pictures_not_granted' });
      await expect(sandbox.listPosts(US)).resolves.toEqual([]);
      await channel.publish(account, reply);
      await expect(sandbox.listPosts(US)).resolves.toHaveLength(1);
    });

    it('UX 35: are asked for on X’s page', async () => {
      const grant = { redirectUri: 'https://genklang.example/back', state: 's' };
      const { authorizeUrl } = await channel.pageSignIn.begin(account.settings, { clientId: 'a' }, grant);
      expect(new URL(authorizeUrl).searchParams.get('scope')?.split(' ')).toContain('media.write');
    });
  });

  it('reads what we wrote ourselves, and knows what it answers', async () => {
    const [root] = await sandbox.addPosts([{ handle: 'ida', text: `@${US} hvor er sofaen?` }]);
    const [answer] = await sandbox.addPosts([{ handle: US, text: 'På vej', inReplyTo: root?.id }]);
    await sandbox.control('POST', `posts/${root?.id}/reposts`, { handle: US });
    const page = await poll('own');
    expect(page.posts).toMatchObject([
      { externalId: answer?.id, kind: 'reply', parentExternalId: root?.id, replyRule: { isAllowed: true } },
    ]);
    expect(page.reposts).toMatchObject([{ originalExternalId: root?.id }]);
  });

  it('finds quotes that do not name us, as posts that call on us', async () => {
    const [ours, theirs] = await sandbox.addPosts([
      { handle: US, text: 'Vores nye sofa' },
      { handle: 'ikea', text: 'En anden sofa' },
    ]);
    const [quote] = await sandbox.addPosts([
      { handle: 'ida', text: 'Den er grim', quoteOf: ours?.id },
      { handle: 'ida', text: 'Den er pæn', quoteOf: theirs?.id },
      { handle: 'bo', text: `@${US} også her`, quoteOf: ours?.id },
    ]);
    const page = await poll('quotes');
    expect(page.posts).toMatchObject([
      { externalId: quote?.id, kind: 'quote', text: 'Den er grim', replyRule: { isAllowed: true } },
    ]);
    await channel.publish(account, replyTo(quote?.id ?? '', 'Ærgerligt at høre'));
    expect(await textsOf('mentions')).toEqual([`@${US} også her`]);
  });

  it('listens to words, without our own posts and reposts', async () => {
    const [sofa] = await sandbox.addPosts([
      { handle: 'ida', text: 'Ny sofa fra Havblik', lang: 'da' },
      { handle: 'ida', text: 'Havblik sofa til salg', lang: 'da' },
      { handle: 'ida', text: 'Havblik soffa', lang: 'sv' },
      { handle: US, text: 'Køb en sofa hos Havblik', lang: 'da' },
    ]);
    await sandbox.addAccount('deleren');
    await sandbox.control('POST', `posts/${sofa?.id}/reposts`, { handle: 'deleren' });
    search({ anyOf: ['havblik', 'hav blik'], noneOf: ['til salg'], language: 'da' });
    expect(channel.streams(account)).toEqual([{ name: 'search', everyPolls: 1 }]);
    const page = await poll('search');
    expect(page.posts).toMatchObject([
      { externalId: sofa?.id, kind: 'listening', replyRule: { isAllowed: false, reason: 'not_summoned' } },
    ]);
  });

  it('looks back seven days in a search, and says that what lies before is lost', async () => {
    search({ anyOf: ['sofa'] });
    const twoWeeksAgo = { at: new Date(Date.now() - 14 * 24 * 3_600_000) };
    expect((await poll('search', { after: twoWeeksAgo })).isCutOff).toBe(true);
    expect((await poll('search', { after: { ...twoWeeksAgo, id: '1500000000000000000' } })).isCutOff).toBe(true);
    expect((await poll('search')).isCutOff).toBe(false);
  });

  it('says that a search is too long', async () => {
    search({ anyOf: Array.from({ length: 80 }, (_, index) => `ord nummer ${index}`) });
    const error = await failureOf(poll('search'));
    expect(error.decision).toEqual({ kind: 'rejected', code: 'rejected' });
    expect(error.message).toContain('512');
  });

  it.each([
    [900, true],
    [700, false],
  ])('notices whether X still shows the far end of %i mentions', async (count, isCutOff) => {
    const [before] = await sandbox.addPosts([
      { handle: 'ida', text: `@${US} den første`, createdAt: new Date(Date.now() - 1_800_000).toISOString() },
    ]);
    await sandbox.addPosts(Array.from({ length: count }, (_, index) => ({ handle: 'ida', text: `@${US} ${index}` })));
    const after = { id: before?.id, at: HOUR_AGO.at };
    let page = await poll('mentions', { after });
    let found = page.posts.length;
    while (page.hasOlder) {
      expect(page.isCutOff).toBe(false);
      page = await poll('mentions', { after, before: page.oldest });
      found += page.posts.length;
    }
    expect(page.isCutOff).toBe(isCutOff);
    expect(found).toBe(Math.min(count, 800));
  });

  it('knows an edited post again when it looks for it by its old id', async () => {
    const [old] = await sandbox.addPosts([{ handle: 'ida', text: `@${US} før` }]);
    await sandbox.editPost(old?.id ?? '', `@${US} efter`);
    const { posts, goneIds } = await channel.recheck(account, [old?.id ?? '']);
    expect(posts).toMatchObject([{ text: `@${US} efter`, otherExternalIds: [old?.id] }]);
    expect(goneIds).toEqual([]);
  });

  it('speaks the names that X understands, and asks twice only once', async () => {
    await sandbox.addPosts([{ handle: 'ida', text: `@${US} hej` }]);
    const before = await poll('mentions');
    await sandbox.control('POST', 'naming', { speaks: 'post' });
    const asked = (await sandbox.journal()).length;
    expect((await poll('mentions')).posts).toEqual(before.posts);
    expect((await poll('mentions')).posts).toEqual(before.posts);
    expect((await sandbox.journal()).length - asked).toBe(3);
  });

  it('waits for the month when the cap is reached', async () => {
    const body = JSON.stringify({ title: 'UsageCapExceeded', type: 'https://api.x.com/2/problems/usage-capped' });
    const fault = { kind: 'status', status: 429, body, times: 1 };
    await sandbox.control('POST', 'faults', { faults: [fault] });
    expect((await failureOf(poll('mentions'))).decision).toMatchObject({ kind: 'retry-after', reason: 'quota' });
  });

  describe('by OAuth 1.0a keys', () => {
    beforeEach(async () => {
      const { accountId: _, ...keys } = (await sandbox.control('POST', 'keys', { handle: US })) as Record<
        string,
        string
      >;
      account = { ...account, credentials: channel.parseCredentials(keys) };
    });

    it('reads, answers and never expires', async () => {
      const [root] = await sandbox.addPosts([{ handle: 'ida', text: `@${US} æøå & "!*'()"` }]);
      await expect(channel.identify(account.settings, account.credentials)).resolves.toMatchObject({ handle: US });
      expect((await poll('mentions')).posts).toHaveLength(1);
      await channel.publish(account, replyTo(root?.id ?? '', 'Tak (for det)!'));
      expect(channel.credentialsLife(account.credentials)).toBeNull();
      expect((await failureOf(channel.refreshCredentials(account))).decision).toEqual({ kind: 'reconnect' });
    });

    it('asks for a new sign-in when they are taken back', async () => {
      await sandbox.revokeTokens(US);
      expect((await failureOf(poll('mentions'))).decision).toEqual({ kind: 'reconnect' });
    });
  });

  describe('by its page', () => {
    const app = { clientId: 'sandbox-client', clientSecret: 'sandbox-client-secret' };
    const grant = { redirectUri: 'http://localhost:4000/back', state: 'xyz' };
    const allow = async (authorizeUrl: string): Promise<Record<string, string>> => {
      const response = await fetch(`${authorizeUrl}&account=${US}`, { redirect: 'manual' });
      return Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams);
    };

    it('signs in with a proof that only we have, and renews what it got', async () => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(account.settings, app, grant);
      const stored: unknown = JSON.parse(JSON.stringify(pending));
      const answer = await allow(authorizeUrl);
      expect(answer['state']).toBe('xyz');
      const credentials = await channel.pageSignIn.finish(account.settings, stored, answer);
      await expect(channel.identify(account.settings, credentials)).resolves.toMatchObject({ handle: US });
      expect(channel.credentialsLife(credentials)?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 7_000_000);
      const renewed = await channel.refreshCredentials({ ...account, credentials });
      await expect(channel.identify(account.settings, renewed)).resolves.toMatchObject({ handle: US });
    });

    it('gets nothing without the proof, with a code that was used, or when the person refuses', async () => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(account.settings, app, grant);
      const other = await channel.pageSignIn.begin(account.settings, app, grant);
      const answer = await allow(authorizeUrl);
      for (const [kept, given] of [
        [other.pending, answer],
        [pending, answer],
        [pending, { error: 'access_denied', state: 'xyz' }],
      ] as const) {
        const error = await failureOf(channel.pageSignIn.finish(account.settings, kept, given));
        expect(error.decision).toEqual({ kind: 'reconnect' });
        expect(error.message).not.toContain('sandbox-client-secret');
      }
    });
  });
});
