import { ChannelError } from '../channel-error';
import { mapOwnPosts, mapPage, mapPublished } from './x.mapper';

const READER = { externalAccountId: '1', handle: 'havblik', webUrl: 'https://x.com' };
const POST = {
  id: '2124513196977946625',
  text: '@havblik 3 &lt; 5 &amp; tak',
  author_id: '7',
  created_at: '2026-11-22T12:00:00.000Z',
  conversation_id: '2124513196977946000',
  lang: 'da',
  public_metrics: { impression_count: 10, like_count: 2, retweet_count: 1, reply_count: 0 },
};
const USER = { id: '7', username: 'karenfd', name: 'Karen', public_metrics: { followers_count: 300 } };

const page = (data: object[], meta: object = {}): Parameters<typeof mapPage>[0] => ({
  body: {
    data,
    includes: { users: [USER] },
    meta: { result_count: data.length, newest_id: POST.id, oldest_id: POST.id, ...meta },
  },
  rate: null,
});

describe('what a page of X says', () => {
  it('reads a post with its author, thread, numbers and address', () => {
    const [post] = mapPage(page([POST]), READER).posts;
    expect(post).toMatchObject({
      externalId: POST.id,
      text: '@havblik 3 < 5 & tak',
      threadId: POST.conversation_id,
      author: { handle: 'karenfd', followers: 300 },
      url: `https://x.com/karenfd/status/${POST.id}`,
      metrics: { views: 10, likes: 2, reposts: 1, replies: 0 },
      isReplyAllowed: true,
    });
  });

  it.each([
    ['tweets', { referenced_tweets: [{ type: 'replied_to', id: '9' }], edit_history_tweet_ids: ['8', POST.id] }],
    ['posts', { referenced_posts: [{ type: 'replied_to', id: '9' }], edit_history_post_ids: ['8', POST.id] }],
  ])('reads both of X’s namings: %s', (_naming, fields) => {
    const [post] = mapPage(page([{ ...POST, ...fields }]), READER).posts;
    expect(post).toMatchObject({ parentExternalId: '9', earlierExternalIds: ['8'] });
  });

  it('ignores fields that it does not know', () => {
    expect(mapPage(page([{ ...POST, vibe: { level: 9 } }], { mood: 'good' }), READER).posts).toHaveLength(1);
  });

  it('sets apart a post that lacks what a post needs, and still walks past it', () => {
    const broken = { id: '5', text: null };
    const read = mapPage(page([POST, broken], { oldest_id: '5', next_token: 'more' }), READER);
    expect(read.posts).toHaveLength(1);
    expect(read.rejected).toEqual([{ externalId: '5', raw: broken, problem: expect.stringContaining('author_id') }]);
    expect(read.oldest?.id).toBe('5');
    expect(read.hasOlder).toBe(true);
  });

  it('keeps a post whose author X left out', () => {
    const [post] = mapPage(page([{ ...POST, author_id: '99' }]), READER).posts;
    expect(post?.author).toMatchObject({ externalId: '99', handle: '99', followers: null });
  });

  it('cleans what the database cannot hold', () => {
    const [post] = mapPage(page([{ ...POST, text: 'a\u0000b\ud800c' }]), READER).posts;
    expect(post?.text).toBe('ab\ufffdc');
  });

  it.each([
    ['no meta', { data: [POST] }],
    ['a count that is off', { data: [POST], meta: { result_count: 2 } }],
    ['data that is no list', { data: {}, meta: { result_count: 1 } }],
    ['errors and nothing else', { errors: [{ title: 'Not Found' }] }],
  ])('does not trust a page with %s', (_what, body) => {
    expect(() => mapPage({ body, rate: null }, READER)).toThrow(ChannelError);
  });

  it('takes a publish without an id for an unknown outcome', () => {
    expect(() => mapPublished({ data: {} }, READER, new Date())).toThrow(
      expect.objectContaining({ decision: { kind: 'transient', outcome: 'unknown' } }),
    );
  });

  it('reads our own posts with what they answer, and skips what it cannot read', () => {
    const own = mapOwnPosts(
      {
        data: [{ ...POST, referenced_tweets: [{ type: 'replied_to', id: '9' }] }, { id: 5 }, null],
        meta: { result_count: 3 },
      },
      READER,
    );
    expect(own.nextToken).toBeNull();
    expect(own.posts).toEqual([expect.objectContaining({ externalId: POST.id, parentExternalId: '9' })]);
  });

  it('does not take an answer without a page for a timeline without the post', () => {
    expect(() => mapOwnPosts({ errors: [{ title: 'Something' }] }, READER)).toThrow(ChannelError);
  });
});
