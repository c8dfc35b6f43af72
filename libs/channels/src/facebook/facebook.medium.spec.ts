import type { PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { describeChannel } from '../contract-suite/describe-channel';
import { replyTo } from '../contract-suite/steps';
import { GraphControl } from '../graph/graph.fixture';
import type { GraphOwner } from '../graph/graph.fixture';
import { Outbound } from '../http/outbound';
import { SettingsError } from '../settings-error';
import { FacebookChannel } from './facebook.channel';
import { FACEBOOK_DOUBLE } from './facebook.fixture';
import type { FacebookAccount } from './facebook.lists';

describeChannel(FACEBOOK_DOUBLE);

const HOUR_AGO = { at: new Date(Date.now() - 3_600_000) };
const OLD = new Date(Date.now() - 48 * 3_600_000).toISOString();

describe('Facebook on its double', () => {
  let control: GraphControl;
  let outbound: Outbound;
  let channel: FacebookChannel;
  let page: GraphOwner;
  let account: FacebookAccount;
  let postId: string;

  beforeAll(async () => {
    control = await GraphControl.start();
    outbound = new Outbound([new URL(control.sandbox.url).host]);
    channel = new FacebookChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await control.sandbox.stop();
  });
  beforeEach(async () => {
    await control.sandbox.reset();
    page = await control.addPage('Havblik');
    account = {
      externalAccountId: page.id,
      handle: 'Havblik',
      settings: settings(),
      credentials: channel.parseCredentials({ accessToken: page.accessToken, appSecret: page.appSecret }),
      search: null,
    };
    postId = await write({ kind: 'post', asOwner: true, text: 'Nye sofaer', createdAt: OLD });
  });

  const settings = (more: object = {}): FacebookAccount['settings'] => {
    const root = `${control.sandbox.url}/facebook/v26.0/`;
    return channel.parseSettings({ graphUrl: root, webUrl: root, ...more });
  };
  const write = async (node: object): Promise<string> =>
    (await control.write([{ ownerId: page.id, ...node }]))[0]?.id ?? '';
  const comment = async (text: string, more: object = {}): Promise<string> =>
    await write({ kind: 'comment', below: postId, from: 'Ida', text, ...more });
  const poll = async (stream: string, request: Partial<PollRequest> = {}): ReturnType<FacebookChannel['poll']> =>
    await channel.poll(account, { stream, after: HOUR_AGO, before: null, maxPosts: 100, ...request });
  const failureOf = async (work: Promise<unknown>): Promise<ChannelError> =>
    await work.then(
      () => Promise.reject(new Error('it went well')),
      (error: unknown) => error as ChannelError,
    );

  it('finds a comment below an old post, an answer to it, and what a visitor wrote', async () => {
    const top = await comment('Hvor er den?');
    const answer = await comment('Det spørger jeg også om', { below: top });
    const visitor = await write({ kind: 'post', from: 'Bo', text: 'Hej Havblik' });
    expect((await poll('comments')).posts).toMatchObject([
      { externalId: visitor, kind: 'mention', threadId: visitor },
      { externalId: answer, kind: 'comment', threadId: postId, parentExternalId: top },
      { externalId: top, kind: 'comment', threadId: postId, parentExternalId: postId },
    ]);
  });

  it('finds posts elsewhere that name us, and recommendations', async () => {
    const tagged = await write({ kind: 'post', from: 'Bo', text: 'Hos @Havblik', isTagged: true });
    const review = await write({ kind: 'rating', from: 'Ida', text: 'Aldrig igen', recommends: false });
    expect((await poll('tagged')).posts).toMatchObject([{ externalId: tagged, kind: 'mention' }]);
    expect((await poll('ratings')).posts).toMatchObject([{ externalId: review, kind: 'review', rating: 1 }]);
  });

  it('goes on through long lists of recommendations, a page at a time', async () => {
    const ids = [];
    for (let index = 0; index < 23; index += 1) {
      ids.push(await write({ kind: 'rating', from: `Kunde ${index}`, text: `${index}`, recommends: true }));
    }
    account = { ...account, settings: settings({ pageSize: 5 }) };
    const found: string[] = [];
    let answer = await poll('ratings');
    found.push(...answer.posts.map((post) => post.externalId));
    while (answer.hasOlder) {
      answer = await poll('ratings', { before: answer.oldest });
      found.push(...answer.posts.map((post) => post.externalId));
    }
    expect(found.sort()).toEqual(ids.sort());
  });

  it('sees that a comment was locked, changed, or is by somebody hidden', async () => {
    const id = await comment('Først', { from: undefined });
    await control.change(id, { canComment: false, text: 'Siden' });
    const { posts } = await channel.recheck(account, [id, postId]);
    expect(posts).toMatchObject([
      {
        externalId: id,
        text: 'Siden',
        threadId: postId,
        author: { name: 'Facebook user' },
        replyRule: { isAllowed: false, reason: 'locked' },
      },
      { externalId: postId, kind: 'mention', text: 'Nye sofaer' },
    ]);
    const refused = await failureOf(channel.publish(account, replyTo(id, 'Hej')));
    expect(refused.decision).toEqual({ kind: 'rejected', code: 'not_allowed' });
  });

  it('finds its answer to an answer, which Facebook puts a level higher', async () => {
    const top = await comment('Hvor er den?');
    const answer = await comment('Ja, hvor?', { below: top });
    const reply = replyTo(answer, 'Den er på vej');
    await control.loseNextPublishAnswer('/facebook/v26.0/');
    await failureOf(channel.publish(account, reply));
    const found = await channel.findPublished(account, reply);
    expect(found).not.toBeNull();
    const again = { ...reply, otherExternalIds: [found?.externalId ?? ''] };
    await expect(channel.findPublished(account, again)).resolves.toBeNull();
  });

  it('tells what is left of the hour, and waits as long as Facebook says when nothing is', async () => {
    await control.do('POST', 'limits', { calls: 2 });
    expect((await poll('comments')).rate).toMatchObject({ limit: 100, remaining: 50 });
    await poll('comments');
    const { decision } = await failureOf(poll('comments'));
    const waitMs = decision.kind === 'retry-after' ? decision.at.getTime() - Date.now() : 0;
    expect(Math.abs(waitMs - 3_600_000)).toBeLessThan(61_000);
  });

  it('is refused with a secret of another app', async () => {
    const credentials = channel.parseCredentials({ accessToken: page.accessToken, appSecret: 'of-another-app' });
    const error = await failureOf(channel.identify(account.settings, credentials));
    expect(error.decision.kind).toBe('rejected');
    expect(error.message).not.toContain('of-another-app');
  });

  it('names the Page that a token is of when it is not the one in the settings', async () => {
    await expect(channel.identify(account.settings, account.credentials)).resolves.toMatchObject({ handle: 'Havblik' });
    const error: unknown = await channel
      .identify(settings({ pageId: '12' }), account.credentials)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as SettingsError).fields).toMatchObject([{ field: 'pageId' }]);
  });

  it('reads what is sent as Meta really writes it, with escapes, and what is removed', async () => {
    const id = await comment('Hvor bliver Åses æbletræ af? 🌳');
    const added = channel.receive(account, await control.notification({ id }));
    expect(added).toMatchObject({ kind: 'posts', page: { posts: [{ text: 'Hvor bliver Åses æbletræ af? 🌳' }] } });
    const removed = channel.receive(account, await control.notification({ id, verb: 'remove' }));
    expect(removed).toMatchObject({ kind: 'posts', page: { posts: [], goneIds: [id] } });
    const other = { ...account, externalAccountId: '12' };
    const notOurs = channel.receive(other, await control.notification({ id }));
    expect(notOurs).toMatchObject({ kind: 'posts', page: { posts: [] } });
  });

  describe('signing in on its page', () => {
    const app = (): { appId: string; appSecret: string } => ({ appId: page.appId, appSecret: page.appSecret });
    const grant = { redirectUri: 'http://localhost:4000/back', state: 'xyz' };
    const signIn = async (chosen: FacebookAccount['settings']): ReturnType<FacebookChannel['pageSignIn']['finish']> => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(chosen, app(), grant);
      const response = await fetch(`${authorizeUrl}&allow=yes`, { redirect: 'manual' });
      const answer = Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams);
      expect(answer['state']).toBe('xyz');
      return await channel.pageSignIn.finish(chosen, JSON.parse(JSON.stringify(pending)), answer);
    };

    it('ends with the token of the only Page, which does not expire', async () => {
      const credentials = await signIn(settings());
      await expect(channel.identify(settings(), credentials)).resolves.toMatchObject({ externalAccountId: page.id });
      expect(channel.credentialsLife()).toBeNull();
    });

    it('asks which Page when there are several', async () => {
      const other = await control.addPage('Havblik Sverige');
      const error: unknown = await signIn(settings()).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(SettingsError);
      expect(String(error)).toContain(`${other.id} (Havblik Sverige)`);
      const credentials = await signIn(settings({ pageId: other.id }));
      await expect(channel.identify(settings(), credentials)).resolves.toMatchObject({ handle: 'Havblik Sverige' });
    });

    it('gets nothing with a code that was used, a wrong secret, or when the person refuses', async () => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(settings(), app(), grant);
      const response = await fetch(`${authorizeUrl}&allow=yes`, { redirect: 'manual' });
      const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
      await channel.pageSignIn.finish(settings(), pending, { code });
      for (const [kept, answer] of [
        [pending, { code }],
        [{ ...pending, redirectUri: 'http://localhost:4000/other' }, { code }],
        [pending, { error: 'access_denied' }],
      ] as const) {
        const error = await failureOf(channel.pageSignIn.finish(settings(), kept, answer));
        expect(error.decision).toEqual({ kind: 'reconnect' });
        expect(error.message).not.toContain(page.appSecret);
      }
    });
  });
});
