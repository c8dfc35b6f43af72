import { SandboxProcess } from '@genklang/testing';
import type { PollRequest } from '../channel';
import { describeChannel } from '../contract-suite/describe-channel';
import { failureOf, replyTo } from '../contract-suite/steps';
import { Outbound } from '../http/outbound';
import type { PostMark, PostPage } from '../post';
import { YoutubeChannel } from './youtube.channel';
import { YOUTUBE_DOUBLE, YoutubeControl } from './youtube.fixture';
import type { PretendChannel } from './youtube.fixture';
import { quotaResetAt } from './youtube.errors';
import type { YoutubeAccount } from './youtube.threads';

describeChannel(YOUTUBE_DOUBLE);

const HOUR_AGO = { at: new Date(Date.now() - 3_600_000) };

describe('YouTube on its double', () => {
  let control: YoutubeControl;
  let outbound: Outbound;
  let channel: YoutubeChannel;
  let us: PretendChannel;
  let account: YoutubeAccount;
  let videoId: string;

  beforeAll(async () => {
    control = new YoutubeControl(await SandboxProcess.start());
    outbound = new Outbound([new URL(control.sandbox.url).host]);
    channel = new YoutubeChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await control.sandbox.stop();
  });
  beforeEach(async () => {
    await control.sandbox.reset();
    us = await control.addChannel('Havblik', 'havblik');
    videoId = await control.addVideo(us.id);
    account = {
      externalAccountId: us.id,
      handle: 'havblik',
      settings: channel.parseSettings(control.addresses()),
      credentials: channel.parseCredentials(keysOf(us)),
      search: null,
    };
  });

  const app = (): { clientId: string; clientSecret: string } => ({
    clientId: us.clientId,
    clientSecret: us.clientSecret,
  });
  const keysOf = ({ accessToken, refreshToken }: PretendChannel): object => ({ ...app(), accessToken, refreshToken });
  const comment = async (text: string, more: object = {}): Promise<string> =>
    (await control.write([{ videoId, author: 'ida', text, ...more }]))[0] ?? '';
  const reply = async (parentId: string, ...texts: string[]): Promise<string[]> =>
    await control.write(texts.map((text) => ({ parentId, author: 'bo', text })));
  const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `svar ${index}`);
  const poll = async (stream: string, request: Partial<PollRequest> = {}): Promise<PostPage> =>
    await channel.poll(account, { stream, after: HOUR_AGO, before: null, maxPosts: 100, ...request });
  /** All pages from the newest on, with the most requests that one of them took. */
  const walk = async (stream: string, after: PostMark): Promise<{ ids: string[]; most: number }> => {
    const ids: string[] = [];
    let most = 0;
    let before: PostMark | null = null;
    for (let isMore = true; isMore;) {
      const asked = (await control.sandbox.journal()).length;
      const page: PostPage = await poll(stream, { after, before });
      most = Math.max(most, (await control.sandbox.journal()).length - asked);
      ids.push(...page.posts.map((post) => post.externalId));
      isMore = page.hasOlder;
      before = page.oldest && (JSON.parse(JSON.stringify(page.oldest)) as PostMark);
      before = before && { ...before, at: new Date(before.at) };
    }
    return { ids, most };
  };

  it('reads all replies of threads that have more than come along, four requests at a time', async () => {
    const expected: string[] = [];
    for (let thread = 0; thread < 5; thread += 1) {
      const top = await comment(`tråd ${thread}`);
      expected.push(top, ...(await reply(top, ...texts(8))));
    }
    const { ids, most } = await walk('comments', HOUR_AGO);
    expect(new Set(ids)).toEqual(new Set(expected));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('goes on within a thread whose replies are more than one look can read', async () => {
    const below = await comment('mindre');
    const top = await comment('den store tråd');
    const replies = await reply(top, ...texts(430));
    const above = await comment('nyere');
    const { ids, most } = await walk('comments', HOUR_AGO);
    expect(new Set(ids)).toEqual(new Set([below, top, above, ...replies]));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('begins anew by time where YouTube does not know a page any more', async () => {
    const ids = await control.write(texts(3).map((text) => ({ videoId, author: 'ida', text })));
    const before = { id: JSON.stringify({ p: 'no-such-page' }), at: new Date(Date.now() + 1_000) };
    const page = await poll('comments', { before });
    expect(page.posts.map((post) => post.externalId)).toEqual([...ids].reverse());
  });

  it('finds late replies below old threads by their numbers, and reads no thread twice for nothing', async () => {
    const old = new Date(Date.now() - 48 * 3_600_000).toISOString();
    const threads = await Promise.all([0, 1, 2, 3, 4].map((thread) => comment(`tråd ${thread}`, { createdAt: old })));
    for (const top of threads) {
      await control.write(texts(7).map((text) => ({ parentId: top, author: 'bo', text, createdAt: old })));
    }
    const first = await walk('replies', HOUR_AGO);
    expect(first.ids).toEqual([]);
    expect(first.most).toBeLessThanOrEqual(4);
    const { newest } = await poll('replies');
    const asked = (await control.sandbox.journal()).length;
    const late = [...(await reply(threads[0] ?? '', 'sent')), ...(await reply(threads[4] ?? '', ...texts(9)))];
    const after = { ...newest, at: newest?.at ?? new Date() };
    expect(new Set((await walk('replies', after)).ids)).toEqual(new Set(late));
    const { newest: next } = await poll('replies', { after });
    await poll('replies', { after: next ?? after });
    const requests = (await control.sandbox.journal()).slice(asked).map(({ path }) => path);
    // Twice the threads and the two that grew, then the threads alone.
    expect(requests.filter((path) => path.endsWith('/comments'))).toHaveLength(4);
  });

  it('shows what is held for review, and that it cannot be answered before it is approved', async () => {
    const id = await comment('Se min kanal', { held: true });
    expect((await poll('comments')).posts).toEqual([]);
    const [held] = (await poll('held')).posts;
    expect(held).toMatchObject({ externalId: id, visibility: 'private', replyRule: { reason: 'locked' } });
    await control.do('PATCH', `comments/${id}`, { moderation: 'published' });
    const { posts } = await channel.recheck(account, [id]);
    expect(posts).toMatchObject([{ visibility: 'public', replyRule: { isAllowed: true } }]);
  });

  it('answers a reply beside it, names whom it answers, and finds that again', async () => {
    const top = await comment('Hvor er den?');
    const [asked = ''] = await reply(top, 'Det spørger jeg også om');
    const answer = replyTo(asked, 'Den er på vej');
    const { externalId, url } = await channel.publish(account, answer);
    expect(url).toBe(`https://www.youtube.com/watch?v=${videoId}&lc=${externalId}`);
    const ours = (await poll('comments')).posts.find((post) => post.externalId === externalId);
    expect(ours).toMatchObject({ text: '@bo Den er på vej', parentExternalId: top, author: { externalId: us.id } });
    await expect(channel.findPublished(account, answer)).resolves.toMatchObject({ externalId });
    await control.do('DELETE', `comments/${asked}`);
    await expect(channel.findPublished(account, answer)).resolves.toMatchObject({ externalId });
    expect((await failureOf(channel.publish(account, answer))).decision).toEqual({ kind: 'gone' });
  });

  it('sees that a comment was locked, and spends no units on an answer', async () => {
    const id = await comment('Først');
    await control.do('PATCH', `comments/${id}`, { canReply: false, text: 'Siden', author: 'ida.holm' });
    const { posts } = await channel.recheck(account, [id]);
    expect(posts).toMatchObject([
      { text: 'Siden', author: { handle: 'ida.holm', externalId: 'UC-ida' }, replyRule: { reason: 'locked' } },
    ]);
    const before = (await control.do('GET', `channels/${us.id}/units`)) as { used: number };
    const refused = await failureOf(channel.publish(account, replyTo(id, 'Hej')));
    expect(refused.decision).toEqual({ kind: 'rejected', code: 'not_allowed' });
    await expect(control.do('GET', `channels/${us.id}/units`)).resolves.toEqual({ used: before.used + 1 });
  });

  it('waits for midnight in California when the day’s units are used up', async () => {
    await control.do('POST', 'limits', { units: 1 });
    await poll('comments');
    const { decision } = await failureOf(poll('comments'));
    expect(decision).toMatchObject({ kind: 'retry-after', reason: 'quota' });
    const at = decision.kind === 'retry-after' ? decision.at.getTime() : 0;
    expect(Math.abs(at - quotaResetAt(new Date()).getTime())).toBeLessThan(5_000);
  });

  it('refuses a stream that it does not have', async () => {
    expect((await failureOf(poll('mentions'))).decision).toEqual({ kind: 'unsupported' });
  });

  describe('signing in', () => {
    const grant = { redirectUri: 'http://localhost:4000/back', state: 'xyz' };
    const answerOf = async (url: string, button: string): Promise<Record<string, string>> => {
      const response = await fetch(`${url}&${button}=1`, { redirect: 'manual' });
      return Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams);
    };

    it('on Google’s page ends with a refresh token that renewals keep', async () => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(account.settings, app(), grant);
      const answer = await answerOf(authorizeUrl, 'allow');
      expect(answer['state']).toBe('xyz');
      const kept = JSON.parse(JSON.stringify(pending)) as unknown;
      const credentials = await channel.pageSignIn.finish(account.settings, kept, answer);
      await expect(channel.identify(account.settings, credentials)).resolves.toEqual({
        externalAccountId: us.id,
        handle: 'havblik',
        replyLength: null,
      });
      const renewed = await channel.refreshCredentials({ ...account, credentials });
      expect(renewed.refreshToken).toBe(credentials.refreshToken);
      expect(renewed.accessToken).not.toBe(credentials.accessToken);
      const again = await failureOf(channel.pageSignIn.finish(account.settings, pending, answer));
      expect(again.decision).toEqual({ kind: 'reconnect' });
    });

    it('ends with nothing when the person declines', async () => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(account.settings, app(), grant);
      const answer = await answerOf(authorizeUrl, 'deny');
      const error = await failureOf(channel.pageSignIn.finish(account.settings, pending, answer));
      expect(error.decision).toEqual({ kind: 'reconnect' });
    });

    it('with a refresh token needs no access token, and is renewed at once', async () => {
      const credentials = channel.parseCredentials({ ...app(), refreshToken: us.refreshToken });
      await expect(channel.identify(account.settings, credentials)).resolves.toMatchObject({ handle: 'havblik' });
      expect(channel.credentialsLife(credentials).expiresAt).toEqual(new Date(0));
      const { decision } = await failureOf(channel.recheck({ ...account, credentials }, ['Ugx1']));
      expect(decision).toEqual({ kind: 'reconnect' });
      const wrong = { ...credentials, clientSecret: 'of-another-client' };
      const error = await failureOf(channel.refreshCredentials({ ...account, credentials: wrong }));
      expect(error.decision).toEqual({ kind: 'reconnect' });
      expect(error.message).not.toContain('of-another-client');
    });
  });
});
