import type { GraphChange } from '../graph/graph.webhook';
import { mapComment, mapOwnComment, mapPost, mapRating } from './facebook.mapper';
import { pageOfChanges } from './facebook.webhook';

const COMMENT = {
  id: '55_77',
  message: 'Hvor bliver min sofa af?',
  from: { id: '7', name: 'Karen Dam' },
  created_time: '2026-11-22T12:00:00+0000',
  permalink_url: 'https://www.facebook.com/1/posts/55?comment_id=55_77',
  can_comment: true,
  like_count: 2,
  comment_count: 1,
};

describe('what Facebook says of a comment', () => {
  it('reads it with its author, its thread and its numbers', () => {
    expect(mapComment(COMMENT, '1_55').post).toEqual({
      externalId: '55_77',
      otherExternalIds: [],
      author: { externalId: '7', handle: 'Karen Dam', name: 'Karen Dam', bio: null, followers: null, profileUrl: null },
      kind: 'comment',
      text: 'Hvor bliver min sofa af?',
      languageHint: null,
      url: COMMENT.permalink_url,
      threadId: '1_55',
      parentExternalId: '1_55',
      visibility: 'public',
      rating: null,
      replyRule: { isAllowed: true, until: null },
      postedAt: new Date('2026-11-22T12:00:00Z'),
      metrics: { views: null, likes: 2, reposts: null, replies: 1 },
    });
  });

  it('reads what it answers', () => {
    expect(mapComment({ ...COMMENT, parent: { id: '55_70' } }, '1_55').post?.parentExternalId).toBe('55_70');
  });

  it('reads that it cannot be answered', () => {
    const locked = mapComment({ ...COMMENT, can_comment: false }, '1_55').post;
    expect(locked?.replyRule).toEqual({ isAllowed: false, reason: 'locked' });
  });

  it.each([
    ['a picture', { url: 'https://scontent.example/1.jpg' }, 'https://scontent.example/1.jpg'],
    ['a link', { title: 'Retur', url: 'https://havblik.dk/retur' }, 'Retur https://havblik.dk/retur'],
    ['nothing', undefined, ''],
  ])('shows %s where there are no words', (_what, attachment, text) => {
    expect(mapComment({ ...COMMENT, message: undefined, attachment }, '1_55').post?.text).toBe(text);
  });

  it.each([
    ['left out', undefined],
    ['null', null],
    ['empty', {}],
  ])('[11] takes an author who is %s for somebody unknown, and not for one person', (_what, from) => {
    const [one, other] = ['55_1', '55_2'].map((id) => mapComment({ ...COMMENT, id, from }, '1_55').post);
    expect(one?.author).toMatchObject({ externalId: 'hidden:55_1', name: 'Facebook user' });
    expect(other?.author.externalId).not.toBe(one?.author.externalId);
  });

  it('[11] knows a renamed author by the id', () => {
    const renamed = mapComment({ ...COMMENT, from: { id: '7', name: 'Karen Holm' } }, '1_55').post;
    expect(renamed?.author).toMatchObject({ externalId: '7', name: 'Karen Holm' });
  });

  it('[12] cleans what the database cannot hold', () => {
    const raw = { ...COMMENT, message: 'a\u0000b\ud800c e\u0301', from: { id: '7', name: '\u0000Bo' } };
    const { post } = mapComment(raw, '1_55');
    expect([post?.text, post?.author.name]).toEqual(['ab\ufffdc \u00e9', 'Bo']);
  });

  it('[17] ignores fields that it does not know', () => {
    expect(mapComment({ ...COMMENT, vibe: { level: 9 }, like_count: 'many' }, '1_55').post).toMatchObject({
      text: COMMENT.message,
      metrics: { likes: null },
    });
  });

  it.each([
    ['null', null],
    ['no id', { ...COMMENT, id: undefined }],
    ['no time', { ...COMMENT, created_time: undefined }],
    ['a time that is none', { ...COMMENT, created_time: 'yesterday' }],
  ])('[17] sets %s apart', (_what, raw) => {
    const item = mapComment(raw, '1_55');
    expect(item.post).toBeNull();
    expect(item.rejected?.problem).toContain('needs id and created_time');
  });

  it('knows a comment of ours', () => {
    expect(mapOwnComment(COMMENT, '7')).toMatchObject({ externalId: '55_77', text: COMMENT.message });
    expect(mapOwnComment(COMMENT, '1')).toBeNull();
    expect(mapOwnComment(null, '1')).toBeNull();
  });
});

describe('what Facebook says of posts and recommendations', () => {
  it('reads a post on the Page', () => {
    const post = { ...COMMENT, id: '1_55', shares: { count: 3 } };
    expect(mapPost(post).post).toMatchObject({ kind: 'mention', threadId: '1_55', metrics: { reposts: 3 } });
    const bare = { ...post, message: undefined, story: 'Karen shared a photo.' };
    expect(mapPost(bare).post?.text).toBe('Karen shared a photo.');
  });

  const rating = {
    created_time: '2026-11-22T12:00:00+0000',
    recommendation_type: 'negative',
    review_text: 'Aldrig igen',
    reviewer: { id: '7', name: 'Karen Dam' },
    open_graph_story: { id: '1_99' },
  };

  it.each([
    [{ recommendation_type: 'positive' }, 5],
    [{ recommendation_type: 'negative' }, 1],
    [{ recommendation_type: 'none' }, null],
    [{ rating: 3 }, 3],
    [{ rating: 9, recommendation_type: 'positive' }, 5],
  ])('reads the stars of %j', (fields, stars) => {
    expect(mapRating({ ...rating, ...fields }).post).toMatchObject({ kind: 'review', rating: stars });
  });

  it('answers a recommendation below its story, and not without', () => {
    expect(mapRating(rating).post).toMatchObject({ externalId: '1_99', replyRule: { isAllowed: true } });
    const bare = mapRating({ ...rating, open_graph_story: undefined }).post;
    expect(bare).toMatchObject({
      externalId: 'review-7-2026-11-22T12:00:00+0000',
      replyRule: { isAllowed: false, reason: 'not_supported' },
    });
  });
});

describe('what Facebook sends', () => {
  const change = (value: object): GraphChange => ({
    field: 'feed',
    value: {
      item: 'comment',
      verb: 'add',
      comment_id: '55_77',
      post_id: '1_55',
      parent_id: '1_55',
      from: { id: '7', name: 'Karen Dam' },
      message: 'Hej',
      created_time: 1_795_348_800,
      ...value,
    },
    at: new Date(),
  });

  it.each(['add', 'edited', 'edit'])('reads a comment that was written or changed: %s', (verb) => {
    const [post] = pageOfChanges([change({ verb })]).posts;
    expect(post).toMatchObject({ externalId: '55_77', text: 'Hej', threadId: '1_55', parentExternalId: '1_55' });
    expect(post?.postedAt).toEqual(new Date(1_795_348_800_000));
  });

  it('reads an answer to a comment', () => {
    expect(pageOfChanges([change({ parent_id: '55_70' })]).posts[0]?.parentExternalId).toBe('55_70');
  });

  it('reads a post, and what was removed', () => {
    const page = pageOfChanges([
      change({ item: 'status' }),
      change({ verb: 'remove' }),
      change({ item: 'post', verb: 'remove', post_id: '1_56' }),
    ]);
    expect(page.posts).toMatchObject([{ externalId: '1_55', kind: 'mention' }]);
    expect(page.goneIds).toEqual(['55_77', '1_56']);
  });

  it.each([{ item: 'reaction' }, { item: 'like' }, { verb: 'hide' }, { verb: undefined }])(
    'makes nothing of %j',
    (value) => {
      expect(pageOfChanges([change(value)])).toMatchObject({ posts: [], rejected: [], goneIds: [] });
    },
  );

  it('[17] sets a comment without an id apart', () => {
    expect(pageOfChanges([change({ comment_id: undefined })]).rejected).toHaveLength(1);
  });
});
