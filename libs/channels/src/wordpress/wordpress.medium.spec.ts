import { SandboxProcess } from '@genklang/testing';
import type { ChannelAccount, OutgoingReply, PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { describeChannel } from '../contract-suite/describe-channel';
import { Outbound } from '../http/outbound';
import type { PostPage } from '../post';
import { SettingsError } from '../settings-error';
import { WordpressChannel } from './wordpress.channel';
import { WORDPRESS_DOUBLE } from './wordpress.fixture';
import type { WordpressCredentials, WordpressSettings } from './wordpress.settings';

describeChannel(WORDPRESS_DOUBLE);

describe('WordPress', () => {
  let sandbox: SandboxProcess;
  let outbound: Outbound;
  let channel: WordpressChannel;
  beforeAll(async () => {
    sandbox = await SandboxProcess.start();
    outbound = new Outbound([new URL(sandbox.url).host]);
    channel = new WordpressChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await sandbox.stop();
  });
  beforeEach(async () => {
    await sandbox.reset();
  });

  const signIn = async (
    role: string,
    settings: object = {},
  ): Promise<ChannelAccount<WordpressSettings, WordpressCredentials>> => {
    const user = (await sandbox.control('POST', 'wordpress/users', { login: role, role })) as { password: string };
    const ours = {
      settings: channel.parseSettings({ address: sandbox.url, ...settings }),
      credentials: channel.parseCredentials({ user: role, applicationPassword: user.password }),
    };
    return { ...(await channel.identify(ours.settings, ours.credentials)), ...ours, search: null };
  };
  const comment = async (...comments: object[]): Promise<string[]> => {
    const answer = await sandbox.control('POST', 'wordpress/comments', { comments });
    return (answer as { comments: { id: string }[] }).comments.map(({ id }) => id);
  };
  const poll = async (
    us: ChannelAccount<WordpressSettings, WordpressCredentials>,
    request: Partial<PollRequest> = {},
  ): Promise<PostPage> =>
    await channel.poll(us, {
      stream: 'comments',
      after: { at: new Date(Date.now() - 3_600_000) },
      before: null,
      maxPosts: 100,
      ...request,
    });
  const replyTo = (parent: string, text: string): OutgoingReply => ({
    text,
    inReplyToExternalId: parent,
    idempotencyKey: text,
    otherExternalIds: [],
    firstAttemptAt: new Date(),
  });
  const decisionOf = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    return error instanceof ChannelError ? error.decision : error;
  };

  it('shows a moderator what awaits moderation, and others what everybody sees', async () => {
    const [shown, held] = await comment(
      { text: 'synlig' },
      { text: 'venter', status: 'hold' },
      { text: 'x', status: 'spam' },
    );
    expect((await poll(await signIn('editor'))).posts.map((post) => post.externalId)).toEqual([held, shown]);
    expect((await poll(await signIn('author'))).posts.map((post) => post.externalId)).toEqual([shown]);
  });

  it('asks for more rights where a user may only read, and for a sign-in where a password is wrong', async () => {
    await expect(signIn('subscriber')).rejects.toThrow(SettingsError);
    const us = await signIn('author');
    const wrong = { ...us, credentials: { ...us.credentials, applicationPassword: 'wrong' } };
    // WordPress itself would show such a visitor all comments.
    expect(await decisionOf(poll(wrong))).toEqual({ kind: 'reconnect' });
  });

  it('knows where comments are closed, before and after an answer is tried', async () => {
    const us = await signIn('editor');
    const { id: post } = (await sandbox.control('POST', 'wordpress/posts', { type: 'page' })) as { id: number };
    const [parent = ''] = await comment({ post, text: 'for sent?' });
    await sandbox.control('PATCH', `wordpress/posts/${post}`, { commentStatus: 'closed' });
    expect((await poll(us)).posts[0]?.replyRule).toEqual({ isAllowed: false, reason: 'locked' });
    expect(await decisionOf(channel.publish(us, replyTo(parent, 'Ja')))).toEqual({
      kind: 'rejected',
      code: 'not_allowed',
    });
  });

  it('says "duplicate" where we said the same already, and finds it', async () => {
    const us = await signIn('editor');
    const [parent = ''] = await comment({ text: 'hej' });
    const { externalId } = await channel.publish(us, replyTo(parent, 'Hej "du" -- <3 & tak...'));
    expect(await decisionOf(channel.publish(us, replyTo(parent, 'Hej "du" -- <3 & tak...')))).toEqual({
      kind: 'rejected',
      code: 'duplicate',
    });
    await expect(channel.findPublished(us, replyTo(parent, 'Hej "du" -- <3 & tak...'))).resolves.toMatchObject({
      externalId,
    });
  });

  it('waits where WordPress finds us too quick, and finds an answer that awaits moderation, prettier quotes and all', async () => {
    const us = await signIn('author');
    const [parent = ''] = await comment({ text: 'hej' });
    const { externalId } = await channel.publish(us, replyTo(parent, 'Vi siger "tak"...'));
    await expect(channel.findPublished(us, replyTo(parent, 'Vi siger "tak"...'))).resolves.toMatchObject({
      externalId,
    });
    await expect(channel.findPublished(us, replyTo(parent, 'Vi siger "nej"...'))).resolves.toBeNull();
    expect(await decisionOf(channel.publish(us, replyTo(parent, 'Og igen')))).toMatchObject({ kind: 'retry-after' });
  });

  it('speaks to a site with plain permalinks', async () => {
    const us = await signIn('editor', { apiAddress: `${sandbox.url}/?rest_route=/` });
    const [id] = await comment({ text: 'hej' });
    expect((await poll(us)).posts.map((post) => post.externalId)).toEqual([id]);
  });

  it('begins a thread with its first comment, and hangs answers below their parents', async () => {
    const us = await signIn('editor');
    const [root] = await comment({ text: 'først' });
    const [child] = await comment({ text: 'så', parent: Number(root) });
    expect(
      (await poll(us)).posts.map(({ externalId, threadId, parentExternalId }) => [
        externalId,
        threadId,
        parentExternalId,
      ]),
    ).toEqual([
      [child, null, root],
      [root, root, null],
    ]);
  });

  it('walks on where a whole page is kept from us, and calls nothing gone that may only be hidden', async () => {
    const us = await signIn('author');
    await comment({ text: 'a' });
    const ids = await comment({ text: 'b' }, { text: 'c' });
    await sandbox.addFaults([
      {
        kind: 'status',
        status: 200,
        method: 'GET',
        path: '/wp-json/wp/v2/comments',
        times: 1,
        body: '[]',
        headers: { 'x-wp-total': '3' },
      } as never,
    ]);
    const page = await poll(us, { maxPosts: 2 });
    expect(page).toMatchObject({ posts: [], hasOlder: true });
    expect(page.oldest).not.toBeNull();
    await sandbox.addFaults([
      {
        kind: 'status',
        status: 200,
        method: 'GET',
        path: '/wp-json/wp/v2/comments',
        times: 1,
        body: '[]',
        headers: { 'x-wp-total': '2' },
      } as never,
    ]);
    expect((await channel.recheck(us, ids)).goneIds).toEqual([]);
  });

  it('signs in on the site’s own page', async () => {
    const us = await signIn('editor');
    const grant = { redirectUri: 'https://genklang.example/oauth/back', state: 's1' };
    const { authorizeUrl, pending } = await channel.pageSignIn.begin(us.settings, {}, grant);
    expect(new URL(authorizeUrl).searchParams.get('app_name')).toBe('Genklang');
    const back = await fetch(`${authorizeUrl}&as=editor`, { redirect: 'manual' });
    const location = new URL(back.headers.get('location') ?? '');
    expect(location.searchParams.get('state')).toBe('s1');
    const answer = Object.fromEntries(location.searchParams);
    const credentials = await channel.pageSignIn.finish(us.settings, pending, answer);
    await expect(channel.identify(us.settings, credentials)).resolves.toMatchObject({ handle: 'editor' });
    const elsewhere = channel.pageSignIn.finish(us.settings, pending, { ...answer, site_url: 'https://evil.example' });
    expect(await decisionOf(elsewhere)).toEqual({ kind: 'rejected', code: 'not_allowed' });
    const denied = await fetch(`${authorizeUrl}&deny=1`, { redirect: 'manual' });
    const refusal = Object.fromEntries(new URL(denied.headers.get('location') ?? '').searchParams);
    expect(await decisionOf(channel.pageSignIn.finish(us.settings, pending, refusal))).toEqual({
      kind: 'rejected',
      code: 'not_allowed',
    });
  });
});
