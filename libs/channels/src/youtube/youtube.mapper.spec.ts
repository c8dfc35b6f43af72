import { mapComment, mapOwnComment, mapThread } from './youtube.mapper';
import type { MappedThread, ThreadContext } from './youtube.mapper';

const WEB = 'https://www.youtube.com';
const SNIPPET = {
  channelId: 'UCus',
  textDisplay: 'Hvor bliver min sofa af?',
  authorDisplayName: '@karen.dam',
  authorChannelId: { value: 'UCkaren' },
  authorChannelUrl: 'http://www.youtube.com/@karen.dam',
  likeCount: 2,
  publishedAt: '2026-11-22T12:00:00Z',
  updatedAt: '2026-11-22T12:00:00Z',
};
const COMMENT = { kind: 'youtube#comment', id: 'Ugx1', snippet: SNIPPET };
const THREAD = {
  kind: 'youtube#commentThread',
  id: 'Ugx1',
  snippet: { channelId: 'UCus', videoId: 'vid-1', topLevelComment: COMMENT, canReply: true, totalReplyCount: 7 },
  replies: { comments: [{ id: 'Ugx1.a', snippet: { ...SNIPPET, parentId: 'Ugx1' } }] },
};
const CONTEXT: ThreadContext = { threadId: 'Ugx1', videoId: 'vid-1', canReply: true, totalReplies: 7, webUrl: WEB };

describe('what YouTube says of a thread', () => {
  it('reads its comment with author, place and numbers, and the replies that came along', () => {
    const { top, replies, context, at } = mapThread(THREAD, WEB) as MappedThread;
    expect(top).toEqual({
      externalId: 'Ugx1',
      otherExternalIds: [],
      author: {
        externalId: 'UCkaren',
        handle: 'karen.dam',
        name: 'karen.dam',
        bio: null,
        followers: null,
        profileUrl: 'http://www.youtube.com/@karen.dam',
      },
      kind: 'comment',
      text: 'Hvor bliver min sofa af?',
      languageHint: null,
      url: 'https://www.youtube.com/watch?v=vid-1&lc=Ugx1',
      threadId: 'Ugx1',
      parentExternalId: null,
      visibility: 'public',
      rating: null,
      replyRule: { isAllowed: true, until: null },
      postedAt: new Date('2026-11-22T12:00:00Z'),
      metrics: { views: null, likes: 2, reposts: null, replies: 7 },
    });
    expect(replies).toMatchObject([
      { externalId: 'Ugx1.a', threadId: 'Ugx1', parentExternalId: 'Ugx1', metrics: { replies: null } },
    ]);
    expect([context, at]).toEqual([CONTEXT, new Date('2026-11-22T12:00:00Z')]);
  });

  it('reads that nobody can reply', () => {
    const locked = { ...THREAD, snippet: { ...THREAD.snippet, canReply: false } };
    const { top, replies } = mapThread(locked, WEB) as MappedThread;
    const refused = { replyRule: { isAllowed: false, reason: 'locked' } };
    expect([top, ...replies]).toMatchObject([refused, refused]);
  });

  it('shows a comment that is held for review to us alone, and does not answer it', () => {
    const held = mapComment({ ...COMMENT, snippet: { ...SNIPPET, moderationStatus: 'heldForReview' } }, CONTEXT);
    expect(held).toMatchObject({ visibility: 'private', replyRule: { isAllowed: false, reason: 'locked' } });
  });

  it('takes our own words as we wrote them', () => {
    const own = { ...COMMENT, snippet: { ...SNIPPET, textOriginal: 'Se https://youtu.be/x' } };
    expect(mapComment(own, CONTEXT)).toMatchObject({ text: 'Se https://youtu.be/x' });
    expect(mapOwnComment(own, 'UCkaren', null)).toMatchObject({ externalId: 'Ugx1', text: 'Se https://youtu.be/x' });
    expect(mapOwnComment(own, 'UCus', null)).toBeNull();
    expect(mapOwnComment(null, 'UCus', null)).toBeNull();
  });

  it('has no address for a comment whose video is not told', () => {
    expect(mapComment(COMMENT, { ...CONTEXT, videoId: null })).toMatchObject({ url: null });
  });

  it.each([
    ['left out', undefined],
    ['null', null],
    ['empty', {}],
  ])('[11] takes an author who is %s for somebody unknown, and not for one person', (_what, authorChannelId) => {
    const [one, other] = ['Ugx1', 'Ugx2'].map((id) =>
      mapComment({ id, snippet: { ...SNIPPET, authorChannelId, authorDisplayName: '' } }, CONTEXT),
    );
    expect(one).toMatchObject({ author: { externalId: 'hidden:Ugx1', name: 'YouTube user' } });
    expect(other).toMatchObject({ author: { externalId: 'hidden:Ugx2' } });
  });

  it('[11] knows a renamed author by the channel’s id', () => {
    const renamed = mapComment({ ...COMMENT, snippet: { ...SNIPPET, authorDisplayName: '@karen.holm' } }, CONTEXT);
    expect(renamed).toMatchObject({ author: { externalId: 'UCkaren', handle: 'karen.holm' } });
  });

  it('[12] cleans what the database cannot hold', () => {
    const snippet = { ...SNIPPET, textDisplay: 'a\u0000b\ud800c e\u0301', authorDisplayName: '@\u0000bo' };
    expect(mapComment({ ...COMMENT, snippet }, CONTEXT)).toMatchObject({
      text: 'ab\ufffdc \u00e9',
      author: { name: 'bo' },
    });
  });

  it('[17] ignores fields that it does not know, and numbers that are none', () => {
    const odd = { ...COMMENT, vibe: 9, snippet: { ...SNIPPET, likeCount: 'many', mood: { level: 1 } } };
    expect(mapComment(odd, CONTEXT)).toMatchObject({ text: SNIPPET.textDisplay, metrics: { likes: null } });
    const thread = { ...THREAD, snippet: { ...THREAD.snippet, totalReplyCount: null } };
    expect((mapThread(thread, WEB) as MappedThread).context.totalReplies).toBe(1);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no id', { snippet: SNIPPET }],
    ['no snippet', { id: 'Ugx1' }],
    ['no time', { id: 'Ugx1', snippet: { ...SNIPPET, publishedAt: undefined } }],
    ['a time that is none', { id: 'Ugx1', snippet: { ...SNIPPET, publishedAt: 'yesterday' } }],
  ])('[17] sets a comment that is %s apart', (_what, raw) => {
    expect(mapComment(raw, CONTEXT)).toMatchObject({ problem: expect.stringContaining('needs id') as string });
  });

  it('[17] sets a thread apart that has no comment', () => {
    expect(mapThread({ id: 'Ugx1', snippet: {} }, WEB)).toMatchObject({
      externalId: 'Ugx1',
      problem: expect.any(String) as string,
    });
    expect(mapThread('x', WEB)).toMatchObject({ externalId: '', raw: 'x' });
  });
});
