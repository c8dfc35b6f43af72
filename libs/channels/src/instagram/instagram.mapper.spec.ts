import type { GraphChange } from '../graph/graph.webhook';
import { readMentionId, writeMentionId } from './instagram.ids';
import { mapComment, mapMedia, mapOwnComment, pageOfChanges } from './instagram.mapper';

const READER = { externalAccountId: '17', handle: 'havblik.dk' };
const COMMENT = {
  id: '1790',
  text: 'Hvor bliver min sofa af?',
  from: { id: '7', username: 'karen_d' },
  timestamp: '2026-11-22T12:00:00+0000',
  like_count: 2,
  media: { id: '55', permalink: 'https://www.instagram.com/p/Cx/' },
};

describe('what Instagram says of a comment', () => {
  it('reads it with its author, its thread and its numbers', () => {
    expect(mapComment(COMMENT, READER).post).toMatchObject({
      externalId: '1790',
      author: {
        externalId: '7',
        handle: 'karen_d',
        name: 'karen_d',
        profileUrl: 'https://www.instagram.com/karen_d/',
      },
      kind: 'comment',
      text: 'Hvor bliver min sofa af?',
      url: 'https://www.instagram.com/p/Cx/',
      threadId: '55',
      parentExternalId: '55',
      replyRule: { isAllowed: true, until: null },
      postedAt: new Date('2026-11-22T12:00:00Z'),
      metrics: { likes: 2, replies: null },
    });
  });

  it('reads what it answers, and that a hidden one cannot be answered', () => {
    const { post } = mapComment({ ...COMMENT, parent_id: '1780', hidden: true }, READER);
    expect(post).toMatchObject({ parentExternalId: '1780', replyRule: { isAllowed: false, reason: 'locked' } });
  });

  it.each([
    ['our id', { id: '17', username: 'another' }],
    ['our name, under the id that Instagram has for people', { id: '990', username: 'Havblik.dk' }],
  ])('knows us by %s', (_what, from) => {
    expect(mapComment({ ...COMMENT, from }, READER).post?.author.externalId).toBe('17');
    expect(mapOwnComment({ ...COMMENT, from }, READER)).toMatchObject({ externalId: '1790', text: COMMENT.text });
  });

  it('takes nobody else’s comment for ours', () => {
    expect(mapOwnComment(COMMENT, READER)).toBeNull();
  });

  it('[11] takes an author whom it does not show for somebody unknown', () => {
    const { post } = mapComment({ ...COMMENT, from: null }, READER);
    expect(post?.author).toMatchObject({ externalId: 'hidden:1790', handle: 'Instagram user', profileUrl: null });
  });

  it('[11] takes a name alone, and knows a renamed author by the id', () => {
    const named = mapComment({ ...COMMENT, from: undefined, username: 'karen_d' }, READER).post;
    expect(named?.author.externalId).toBe('username:karen_d');
    const renamed = mapComment({ ...COMMENT, from: { id: '7', username: 'karen_ny' } }, READER).post;
    expect(renamed?.author).toMatchObject({ externalId: '7', handle: 'karen_ny' });
  });

  it('[12] cleans what the database cannot hold', () => {
    expect(mapComment({ ...COMMENT, text: 'a\u0000b\ud800c e\u0301' }, READER).post?.text).toBe('ab\ufffdc \u00e9');
  });

  it('[17] ignores fields that it does not know', () => {
    expect(mapComment({ ...COMMENT, vibe: 9, like_count: 'many', media: [] }, READER).post).toMatchObject({
      threadId: null,
      metrics: { likes: null },
    });
  });

  it.each([
    ['null', null],
    ['no id', { ...COMMENT, id: undefined }],
    ['no time', { ...COMMENT, timestamp: 5 }],
  ])('[17] sets %s apart', (_what, raw) => {
    const item = mapComment(raw, READER);
    expect(item.post).toBeNull();
    expect(item.rejected?.problem).toContain('needs id and timestamp');
  });

  it('reads a post in which somebody tagged us, which cannot be answered', () => {
    const media = {
      id: '60',
      caption: 'Ny sofa',
      username: 'karen_d',
      timestamp: COMMENT.timestamp,
      comments_count: 4,
    };
    expect(mapMedia(media, READER).post).toMatchObject({
      kind: 'mention',
      text: 'Ny sofa',
      threadId: '60',
      replyRule: { isAllowed: false, reason: 'not_supported' },
      metrics: { replies: 4 },
    });
  });
});

describe('what Instagram sends', () => {
  const at = new Date('2026-11-22T12:00:00Z');
  const change = (field: string, value: Record<string, unknown>): GraphChange => ({ field, value, at });

  it.each(['comments', 'live_comments'])('reads %s, as of the time of the notification', (field) => {
    const { timestamp: _, ...value } = COMMENT;
    expect(pageOfChanges([change(field, value)], READER).posts).toMatchObject([{ externalId: '1790', postedAt: at }]);
  });

  it('has a mention asked for, by an id under which it can be read', () => {
    const page = pageOfChanges(
      [change('mentions', { media_id: '60', comment_id: '61' }), change('mentions', { media_id: '60' })],
      READER,
    );
    expect(page.posts).toEqual([]);
    expect(page.followUpIds.map(readMentionId)).toEqual([
      { mediaId: '60', commentId: '61' },
      { mediaId: '60', commentId: null },
    ]);
  });

  it('makes nothing of other fields', () => {
    expect(pageOfChanges([change('messages', {}), change('mentions', {})], READER)).toMatchObject({
      posts: [],
      rejected: [],
      followUpIds: [],
    });
  });

  it('reads only ids of mentions as such', () => {
    expect(writeMentionId({ mediaId: '60', commentId: null })).toBe('mention:60');
    expect(['60', 'mention:', 'mention:6:x', 'mention:60:61:62'].map(readMentionId)).toEqual([null, null, null, null]);
  });
});
