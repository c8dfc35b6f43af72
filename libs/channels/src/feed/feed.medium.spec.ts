import { SandboxProcess } from '@genklang/testing';
import type { ChannelAccount, PollRequest } from '../channel';
import { describeChannel } from '../contract-suite/describe-channel';
import { Outbound } from '../http/outbound';
import type { PostPage } from '../post';
import { SettingsError } from '../settings-error';
import { FeedChannel } from './feed.channel';
import { FEED_DOUBLE } from './feed.fixture';
import type { FeedCredentials, FeedSettings } from './feed.settings';

describeChannel(FEED_DOUBLE);

describe('feeds', () => {
  let sandbox: SandboxProcess;
  let outbound: Outbound;
  let channel: FeedChannel;
  beforeAll(async () => {
    sandbox = await SandboxProcess.start();
    outbound = new Outbound([new URL(sandbox.url).host]);
    channel = new FeedChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await sandbox.stop();
  });
  beforeEach(async () => {
    await sandbox.reset();
    await sandbox.control('POST', 'feed/feeds', { name: 'blog', title: 'Bloggen' });
  });

  const account = async (
    file = 'blog.rss',
    search: ChannelAccount['search'] = null,
  ): Promise<ChannelAccount<FeedSettings, FeedCredentials>> => {
    const settings = channel.parseSettings({ address: `${sandbox.url}/feeds/${file}` });
    const credentials = channel.parseCredentials({});
    return { ...(await channel.identify(settings, credentials)), settings, credentials, search };
  };
  const add = async (...entries: object[]): Promise<number[]> => {
    const answer = await sandbox.control('POST', 'feed/entries', { feed: 'blog', entries });
    return (answer as { entries: { key: number }[] }).entries.map(({ key }) => key);
  };
  const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);
  const poll = async (
    who: ChannelAccount<FeedSettings, FeedCredentials>,
    request: Partial<PollRequest> = {},
  ): Promise<PostPage> =>
    await channel.poll(who, { stream: 'entries', after: { at: hoursAgo(6) }, before: null, maxPosts: 200, ...request });
  const idsOf = (page: PostPage): string[] => page.posts.map(({ externalId }) => externalId);

  it.each(['rss', 'atom', 'rdf', 'json'])('reads an entry of %s whole', async (kind) => {
    await add({ title: 'Ærlig & god', text: '3 < 5', author: 'Ida Æble', published: '2026-11-22T01:02:03.000Z' });
    const us = await account(`blog.${kind}`);
    expect(us).toMatchObject({ handle: 'Bloggen', externalAccountId: `${sandbox.url}/feeds/blog.${kind}` });
    const [post] = (await poll(us, { after: { at: new Date('2026-11-01') } })).posts;
    expect(post).toMatchObject({
      externalId: `${new URL(sandbox.url).host}/feeds/blog/1`,
      text: 'Ærlig & god\n\n3 < 5',
      author: { name: 'Ida Æble', externalId: expect.stringContaining('#ida æble') as unknown },
      url: `${sandbox.url}/feeds/blog/1`,
      languageHint: 'da',
      kind: 'mention',
      replyRule: { isAllowed: false, reason: 'not_supported' },
    });
    expect(post?.postedAt).toEqual(new Date(Math.min(Date.parse('2026-11-22T01:02:03.000Z'), Date.now())));
  });

  it('finds the feed that a page names, and not the one of its comments', async () => {
    expect((await account('blog')).externalAccountId).toBe(`${sandbox.url}/feeds/blog.atom`);
  });

  it('says what to do about an address that leads to no feed', async () => {
    await sandbox.addFaults([{ kind: 'html', times: 1 }]);
    const refused = account('blog');
    await expect(refused).rejects.toThrow(SettingsError);
    await expect(refused).rejects.toThrow(/address: leads to no feed/);
  });

  it('asks for what has changed, and takes "nothing" for nothing', async () => {
    await add({ title: 'et' });
    const us = await account();
    const first = await poll(us);
    const same = await poll(us, { after: first.newest ?? undefined });
    expect(same).toEqual(expect.objectContaining({ posts: [], newest: null, oldest: null, hasOlder: false }));
    const statuses = (await sandbox.journal()).map(({ status }) => status);
    expect(statuses.at(-1)).toBe(304);
  });

  it('shows what was listed late and edited once the document changes, but nothing from before it was connected', async () => {
    const [key] = await add({ title: 'ny' });
    const us = await account();
    const first = await poll(us);
    await add(
      { title: 'sen', published: hoursAgo(3).toISOString() },
      { title: 'gammel', published: hoursAgo(9).toISOString() },
    );
    await sandbox.control('PATCH', `feed/entries/${key}`, { title: 'ny og rettet' });
    const next = await poll(us, { after: first.newest ?? undefined });
    expect(next.posts.map(({ text }) => text)).toEqual(['ny og rettet', 'sen']);
    const later = await poll(us, { after: next.newest ?? undefined });
    expect(later.posts).toEqual([]);
  });

  it('says that it is cut off when entries may have moved out between two polls', async () => {
    await sandbox.control('POST', 'feed/feeds', { name: 'blog', window: 3 });
    await add({ title: 'a' });
    const us = await account('blog.atom');
    const first = await poll(us);
    expect(first.isCutOff).toBe(false);
    await add({ title: 'b' }, { title: 'c' });
    const second = await poll(us, { after: first.newest ?? undefined });
    expect(second.isCutOff).toBe(false);
    await add({ title: 'd' }, { title: 'e' }, { title: 'f' });
    expect((await poll(us, { after: second.newest ?? undefined })).isCutOff).toBe(true);
  });

  it('walks a long document in parts, through entries of one moment', async () => {
    await add(
      ...Array.from({ length: 7 }, (_, index) => ({ title: `nr. ${index}`, published: hoursAgo(1).toISOString() })),
    );
    const us = await account();
    const found: string[] = [];
    let before: PollRequest['before'] = null;
    do {
      const page: PostPage = await poll(us, { maxPosts: 3, before });
      found.push(...idsOf(page));
      before = page.hasOlder ? page.oldest : null;
    } while (before !== null);
    expect(found).toHaveLength(7);
    expect(new Set(found).size).toBe(7);
  });

  it('reads a feed as a search, in the language asked for', async () => {
    await add(
      { title: 'Sofaen fra Havblik' },
      { title: 'Havet' },
      { title: 'Intethavblik' },
      { title: 'havblik og skrald' },
    );
    const us = await account('blog.rss', { anyOf: ['havblik'], noneOf: ['skrald'], language: 'da' });
    const page = await poll(us, { stream: channel.streams(us)[0]?.name });
    expect(page.posts).toEqual([expect.objectContaining({ text: 'Sofaen fra Havblik', kind: 'listening' })]);
    expect(page.newest).not.toBeNull();
    const inEnglish = await account('blog.rss', { anyOf: ['havblik'], noneOf: [], language: 'en' });
    expect((await poll(inEnglish, { stream: 'search' })).posts).toEqual([]);
  });

  it('answers nobody', async () => {
    await expect(channel.publish()).rejects.toMatchObject({ decision: { kind: 'unsupported' } });
    await expect(channel.findPublished()).rejects.toMatchObject({ decision: { kind: 'unsupported' } });
  });

  it('waits where a public page is walled off, and asks for a sign-in where a password is wrong', async () => {
    const us = await account();
    await sandbox.addFaults([{ kind: 'status', status: 403, times: 2 }]);
    await expect(poll(us)).rejects.toMatchObject({ decision: { kind: 'transient', outcome: 'none' } });
    const withPassword = { ...us, credentials: { user: 'a', password: 'b' } };
    await expect(poll(withPassword)).rejects.toMatchObject({ decision: { kind: 'reconnect' } });
  });
});
