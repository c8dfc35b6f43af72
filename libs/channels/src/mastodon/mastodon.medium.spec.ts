import { measureLength } from '@genklang/contract';
import type { ChannelAccount } from '../channel';
import { describeChannel } from '../contract-suite/describe-channel';
import { failureOf } from '../contract-suite/steps';
import { BEGINNING, idsOf, poll, replyTo } from '../contract-suite/steps';
import type { PostPage } from '../post';
import { MASTODON_DOUBLE, startMastodon, US } from './mastodon.fixture';
import type { MastodonCredentials } from './mastodon.settings';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describeChannel(MASTODON_DOUBLE);

describe('Mastodon', () => {
  let running: Awaited<ReturnType<typeof startMastodon>>;
  let account: ChannelAccount;
  const use = (): { peer: (typeof running)['peer']; account: ChannelAccount } => ({ peer: running.peer, account });
  const stream = async (name: string, asked = account): Promise<PostPage> =>
    await running.peer.channel.poll(asked, { stream: name, after: BEGINNING, before: null, maxPosts: 100 });
  const fault = async (path: string, more: object = {}): Promise<void> =>
    await running.control.sandbox.addFaults([{ kind: 'status', status: 404, method: 'GET', path, times: 1, ...more }]);

  beforeAll(async () => {
    running = await startMastodon();
  });
  afterAll(async () => {
    await running.stop();
  });
  beforeEach(async () => {
    account = await running.peer.connect();
  });

  describe('answering', () => {
    it('names the author, and answers behind the same warning, to the same people, in the same language', async () => {
      const [parent] = await running.control.write([
        { acct: 'ida@b.example', text: `@${US} brok`, warning: 'Klage', visibility: 'unlisted', language: 'da' },
      ]);
      await running.peer.channel.publish(account, replyTo(parent?.id ?? '', 'Det er vi kede af'));
      await expect(running.control.list({ acct: US })).resolves.toMatchObject([
        { text: '@ida@b.example Det er vi kede af', warning: 'Klage', visibility: 'unlisted', language: 'da' },
      ]);
    });

    it('UX 38: answers a public post in private on demand, and goes on to the same person', async () => {
      const [parent] = await running.control.write([{ acct: 'ida@b.example', text: `@${US} hvor er den?` }]);
      const reply = { ...replyTo(parent?.id ?? '', 'Skriv dit ordrenummer her.'), visibility: 'private' as const };
      const first = await running.peer.channel.publish(account, reply);
      const next = { ...replyTo(first.externalId, 'Så finder vi den.'), visibility: 'private' as const };
      await running.peer.channel.publish(account, next);
      expect(await running.control.list({ acct: US, inReplyTo: parent?.id ?? '' })).toMatchObject([
        { text: '@ida@b.example Skriv dit ordrenummer her.', visibility: 'direct' },
      ]);
      expect(await running.control.list({ acct: US, inReplyTo: first.externalId })).toMatchObject([
        { text: '@ida@b.example Så finder vi den.', visibility: 'direct' },
      ]);
    });

    it('answers in private what was written in private, and reads it as such', async () => {
      const [parent] = await running.control.write([{ acct: 'ida', text: `@${US} psst`, visibility: 'direct' }]);
      expect((await poll(use())).posts[0]).toMatchObject({ externalId: parent?.id, visibility: 'private' });
      await running.peer.channel.publish(account, replyTo(parent?.id ?? '', 'Skriv til os'));
      await expect(running.control.list({ acct: US })).resolves.toMatchObject([
        { text: '@ida Skriv til os', visibility: 'direct' },
      ]);
      expect((await stream('own')).posts[0]).toMatchObject({ visibility: 'private', kind: 'reply' });
    });

    it('answers its author alone what was written for followers', async () => {
      const [parent] = await running.control.write([{ acct: 'ida', text: `@${US} mellem os`, visibility: 'private' }]);
      expect((await poll(use())).posts[0]).toMatchObject({ visibility: 'private' });
      await running.peer.channel.publish(account, replyTo(parent?.id ?? '', 'Tak'));
      await expect(running.control.list({ acct: US })).resolves.toMatchObject([{ visibility: 'direct' }]);
    });

    it('does not name twice who is named already, but does name whose name only begins alike', async () => {
      const [parent] = await running.control.write([{ acct: 'ida', text: `@${US} hej` }]);
      const reply = async (text: string): Promise<unknown> =>
        await running.peer.channel.publish(account, replyTo(parent?.id ?? '', text));
      await reply('Hej @Ida, tak');
      await reply('Hej @idas, tak');
      const texts = (await running.control.list({ acct: US })).map((post) => post.text);
      expect(texts).toEqual(['Hej @Ida, tak', '@ida Hej @idas, tak']);
    });

    it('shortens a warning that leaves no room, and never the answer', async () => {
      const warning = 'advarsel '.repeat(40).trim();
      const [parent] = await running.control.write([{ acct: 'ida', text: `@${US} x`, warning }]);
      const answer = 'a'.repeat(468);
      await running.peer.channel.publish(account, replyTo(parent?.id ?? '', answer));
      const [post] = await running.control.list({ acct: US });
      expect(post?.text).toBe(`@ida ${answer}`);
      expect(post?.warning).toMatch(/^advarsel .*…$/);
    });

    it('makes one post of two attempts where the instance keeps its keys', async () => {
      const [parent = ''] = await running.peer.seed(['hej']);
      const reply = replyTo(parent, 'Hej med dig');
      const first = await running.peer.channel.publish(account, reply);
      const second = await running.peer.channel.publish(account, reply);
      expect(second.externalId).toBe(first.externalId);
      await expect(running.peer.published(parent)).resolves.toHaveLength(1);
    });

    it('UX 35: uploads pictures with their descriptions before the post; a second attempt makes no second post', async () => {
      const [parent = ''] = await running.peer.seed(['hej']);
      const pictures = [
        { contentType: 'image/png' as const, content: PNG, altText: 'En sofa uden ben' },
        { contentType: 'image/png' as const, content: PNG, altText: null },
      ];
      const reply = { ...replyTo(parent, 'Se her'), pictures };
      const first = await running.peer.channel.publish(account, reply);
      const second = await running.peer.channel.publish(account, reply);
      expect(second.externalId).toBe(first.externalId);
      expect(await running.control.list({ acct: US, inReplyTo: parent })).toMatchObject([
        { alts: ['En sofa uden ben', null] },
      ]);
    });

    it('UX 35: an upload that was cut off left no post behind, so the reply may simply go again', async () => {
      const [parent = ''] = await running.peer.seed(['hej']);
      const picture = { contentType: 'image/png' as const, content: PNG, altText: null };
      await running.control.sandbox.addFaults([{ kind: 'reset', method: 'POST', path: '/api/v2/media', times: 1 }]);
      const reply = { ...replyTo(parent, 'Se her'), pictures: [picture] };
      const failure = await failureOf(running.peer.channel.publish(account, reply));
      expect(failure).toMatchObject({ decision: { kind: 'transient', outcome: 'none' } });
      await expect(running.peer.published(parent)).resolves.toHaveLength(0);
    });

    it('finds an answer below a post that has been deleted since', async () => {
      const [parent = ''] = await running.peer.seed(['hej']);
      const reply = replyTo(parent, 'Nåede det lige: https://havblik.dk/a?b=c #tak');
      const { externalId } = await running.peer.channel.publish(account, reply);
      await running.peer.delete(parent);
      await expect(running.peer.channel.findPublished(account, reply)).resolves.toMatchObject({ externalId });
      await expect(running.peer.channel.findPublished(account, replyTo(parent, 'Noget andet'))).resolves.toBeNull();
    });

    it('has room for the longest name in what it lets an agent write', async () => {
      const identity = await running.peer.channel.identify(account.settings, account.credentials);
      const host = new URL(running.control.sandbox.url).host;
      expect(identity).toMatchObject({ handle: `${US}@${host}`, externalAccountId: account.externalAccountId });
      expect(identity.replyLength).toEqual({ unit: 'fediverse', max: 468, urlLength: 23 });
      expect(measureLength('@bo@b.example '.repeat(120), running.peer.channel.descriptor.replyLength).used).toBe(480);
    });
  });

  describe('reading', () => {
    it('counts boosts of ours, and knows answers and quotes', async () => {
      const [ours] = await running.control.write([{ acct: US, text: 'Ny sofa!' }]);
      await running.peer.repost(ours?.id ?? '');
      const [answer, quote] = await running.control.write([
        { acct: 'ida', text: `@${US} flot`, inReplyTo: ours?.id },
        { acct: 'bo@b.example', text: 'Se her', quoteOf: ours?.id },
      ]);
      const page = await poll(use());
      expect(page.posts.map((post) => [post.externalId, post.kind])).toEqual([
        [quote?.id, 'quote'],
        [answer?.id, 'reply'],
      ]);
      expect(page.reposts).toEqual([
        { externalId: expect.stringContaining(`${ours?.id}/`) as unknown, originalExternalId: ours?.id },
      ]);
    });

    it('does not take what we pass on for ours', async () => {
      const [theirs] = await running.control.write([{ acct: 'ida', text: 'Sjov sofa' }]);
      await running.control.do('POST', `posts/${theirs?.id}/reblogs`, { acct: US });
      expect((await stream('own')).posts).toEqual([]);
    });

    it('looks again one by one where an instance cannot do it at once', async () => {
      const [gone = '', kept = '', ...rest] = await running.peer.seed(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
      await running.peer.delete(gone);
      await fault('/api/v1/statuses', { exact: true });
      const rechecked = await running.peer.channel.recheck(account, [gone, kept, ...rest]);
      expect(rechecked.goneIds).toEqual([gone]);
      expect(idsOf(rechecked.posts)).toEqual([kept, ...rest]);
    });

    it('reads the length from the older description where there is no newer one', async () => {
      await fault('/api/v2/instance');
      const { replyLength } = await running.peer.channel.identify(account.settings, account.credentials);
      expect(replyLength).toMatchObject({ max: 468 });
    });
  });

  describe('signing in', () => {
    const grant = { redirectUri: 'https://genklang.example/channels/return', state: 'here-and-back' };
    const signIn = (): NonNullable<(typeof running)['peer']['channel']['pageSignIn']> => {
      const { pageSignIn } = running.peer.channel;
      if (!pageSignIn) {
        throw new Error('no sign-in');
      }
      return pageSignIn;
    };
    const goTo = async (address: string): Promise<URLSearchParams> => {
      const answer = await fetch(address, { redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? 'about:blank').searchParams;
    };

    it('goes by the instance’s page, with an app and a proof of its own', async () => {
      const { authorizeUrl, pending } = await signIn().begin(account.settings, {}, grant);
      const returned = await goTo(`${authorizeUrl}&account=${US}`);
      expect(returned.get('state')).toBe(grant.state);
      const credentials = await signIn().finish(account.settings, pending, Object.fromEntries(returned));
      const parsed = running.peer.channel.parseCredentials(JSON.parse(JSON.stringify(credentials)));
      await expect(running.peer.channel.identify(account.settings, parsed)).resolves.toMatchObject({
        externalAccountId: account.externalAccountId,
      });
      await expect(poll({ peer: running.peer, account: { ...account, credentials: parsed } })).resolves.toBeDefined();
      const again = signIn().finish(account.settings, pending, Object.fromEntries(returned));
      expect((await failureOf(again)).decision.kind).toBe('rejected');
    });

    it('comes back with nothing when the person says no, and when somebody else’s code is brought', async () => {
      const { authorizeUrl, pending } = await signIn().begin(account.settings, {}, grant);
      const denied = await goTo(`${authorizeUrl}&deny=true`);
      const refused = signIn().finish(account.settings, pending, Object.fromEntries(denied));
      expect((await failureOf(refused)).decision.kind).toBe('reconnect');
      const returned = await goTo(`${authorizeUrl}&account=${US}`);
      const other = await signIn().begin(account.settings, {}, grant);
      const stolen = signIn().finish(account.settings, other.pending, Object.fromEntries(returned));
      expect((await failureOf(stolen)).decision.kind).toBe('rejected');
    });

    it('says so when a token may not read', async () => {
      const { accessToken } = await running.control.token(US, 'write:statuses');
      const narrow = { ...account, credentials: running.peer.channel.parseCredentials({ accessToken }) };
      expect((await failureOf(poll({ peer: running.peer, account: narrow }))).decision.kind).toBe('reconnect');
    });

    it.each([
      [{}, 'instance'],
      [{ instance: 'mastodon' }, 'instance'],
      [{ instance: 'https://a.example', pageSize: 81 }, 'pageSize'],
    ])('names the field that is wrong in %j', (given, field) => {
      expect(() => running.peer.channel.parseSettings(given)).toThrow(new RegExp(`^${field}:`));
      expect(() => running.peer.channel.parseCredentials({})).toThrow(/^accessToken:/);
    });

    it('has tokens that do not end', () => {
      expect(running.peer.channel.credentialsLife(account.credentials as MastodonCredentials)).toBeNull();
    });
  });

  describe('as a search', () => {
    const search = (anyOf: string[], more: object = {}): ChannelAccount => ({
      ...account,
      search: { anyOf, noneOf: [], language: null, ...more },
    });

    it('reads tags of all words at once, and holds them against the query', async () => {
      const [first, second] = await running.control.write([
        { acct: 'ida', text: 'Ny #sofa', language: 'da' },
        { acct: 'bo@b.example', text: 'Min #GrønneSofa', language: 'da' },
        { acct: 'eva', text: '#sofa på #tilbud', language: 'da' },
        { acct: 'eva', text: 'My #sofa', language: 'en' },
        { acct: 'eva', text: '#sofaer', language: 'da', visibility: 'unlisted' },
      ]);
      const asked = search(['sofa', 'grønne sofa'], { noneOf: ['tilbud'], language: 'da' });
      const page = await stream('search', asked);
      expect(page.posts.map((post) => [post.externalId, post.kind])).toEqual([
        [second?.id, 'listening'],
        [first?.id, 'listening'],
      ]);
    });

    it('searches texts where the instance can, and finds nothing where it cannot', async () => {
      const asked = search(['havblik', 'grønne sofa']);
      expect(running.peer.channel.streams(asked).map(({ name }) => name)).toEqual(['search', 'words-1', 'words-2']);
      const [phrase, word] = await running.control.write([
        { acct: 'ida', text: 'Den grønne sofa' },
        { acct: 'bo', text: 'Havbliks lampe' },
      ]);
      expect(idsOf((await stream('words-1', asked)).posts)).toEqual([word?.id]);
      expect(idsOf((await stream('words-2', asked)).posts)).toEqual([phrase?.id]);
      await running.control.do('POST', 'search', { texts: false });
      expect((await stream('words-1', asked)).posts).toEqual([]);
    });

    it('walks a search page by page', async () => {
      await running.control.write(
        Array.from({ length: 23 }, (_, index) => ({ acct: 'ida', text: `havblik #havblik ${index}` })),
      );
      const settings = running.peer.channel.parseSettings({ ...(account.settings as object), pageSize: 5 });
      for (const name of ['search', 'words-1']) {
        const found: string[] = [];
        let before: PostPage['oldest'] = null;
        do {
          const request = { stream: name, after: BEGINNING, before, maxPosts: 100 };
          const page = await running.peer.channel.poll({ ...search(['havblik']), settings }, request);
          found.push(...idsOf(page.posts));
          before = page.hasOlder ? page.oldest : null;
        } while (before !== null);
        expect(new Set(found).size).toBe(23);
        expect(found).toHaveLength(23);
      }
    });

    it('spreads many tags over streams', () => {
      const asked = search(['a1', 'b1', 'c1', 'd1', 'e1', 'f1', '!!']);
      const names = running.peer.channel.streams(asked).map(({ name }) => name);
      expect(names.filter((name) => name.startsWith('search'))).toEqual(['search', 'search-2']);
    });
  });
});
