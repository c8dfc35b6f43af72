import { ChannelError } from '../channel-error';
import { mapLookup, mapOwnPosts, mapPage, mapPublished } from './x.mapper';

const READER = { externalAccountId: '1', handle: 'havblik', webUrl: 'https://x.com', isSearch: false };
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
      replyRule: { isAllowed: true, until: null },
    });
  });

  it.each([
    ['tweets', { referenced_tweets: [{ type: 'replied_to', id: '9' }], edit_history_tweet_ids: ['8', POST.id] }],
    ['posts', { referenced_posts: [{ type: 'replied_to', id: '9' }], edit_history_post_ids: ['8', POST.id] }],
  ])('reads both of X’s namings: %s', (_naming, fields) => {
    const [post] = mapPage(page([{ ...POST, ...fields }]), READER).posts;
    expect(post).toMatchObject({ parentExternalId: '9', otherExternalIds: ['8'] });
  });

  it('reads the media that X included for a post, in the post’s order', () => {
    const answer = page([{ ...POST, attachments: { media_keys: ['3_b', '7_a', '3_gone'] } }]);
    const media = [
      { media_key: '7_a', type: 'video', preview_image_url: 'https://pbs/a.jpg', width: 16, height: 9 },
      { media_key: '3_b', type: 'photo', url: 'https://pbs/b.jpg', alt_text: 'En sofa', width: 4, height: 3 },
    ];
    const [post] = mapPage({ ...answer, body: { ...answer.body, includes: { users: [USER], media } } }, READER).posts;
    expect(post?.media).toEqual([
      { kind: 'image', pictureUrl: 'https://pbs/b.jpg', altText: 'En sofa', width: 4, height: 3 },
      { kind: 'video', pictureUrl: 'https://pbs/a.jpg', altText: null, width: 16, height: 9 },
    ]);
  });

  it('[17] ignores fields that it does not know', () => {
    expect(mapPage(page([{ ...POST, vibe: { level: 9 } }], { mood: 'good' }), READER).posts).toHaveLength(1);
  });

  it('[17] sets apart a post that lacks what a post needs, and still walks past it', () => {
    const broken = { id: '5', text: null };
    const read = mapPage(page([POST, broken], { oldest_id: '5', next_token: 'more' }), READER);
    expect(read.posts).toHaveLength(1);
    expect(read.rejected).toEqual([{ externalId: '5', raw: broken, problem: expect.stringContaining('author_id') }]);
    expect(read.oldest?.id).toBe('5');
    expect(read.hasOlder).toBe(true);
  });

  it('[11] keeps a post whose author X left out', () => {
    const [post] = mapPage(page([{ ...POST, author_id: '99' }]), READER).posts;
    expect(post?.author).toMatchObject({ externalId: '99', handle: '99', followers: null });
  });

  it('[12] cleans what the database cannot hold', () => {
    const [post] = mapPage(page([{ ...POST, text: 'a\u0000b\ud800c' }]), READER).posts;
    expect(post?.text).toBe('ab\ufffdc');
  });

  it.each([
    ['no meta', { data: [POST] }],
    ['a count that is off', { data: [POST], meta: { result_count: 2 } }],
    ['data that is no list', { data: {}, meta: { result_count: 1 } }],
    ['errors and nothing else', { errors: [{ title: 'Not Found' }] }],
  ])('[17] does not trust a page with %s', (_what, body) => {
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

  it('[11] knows a renamed author by the id', () => {
    const renamed = {
      body: { ...page([POST]).body, includes: { users: [{ ...USER, username: 'karen_ny' }] } },
      rate: null,
    };
    const [post] = mapPage(renamed, READER).posts;
    expect(post?.author).toMatchObject({ externalId: '7', handle: 'karen_ny', profileUrl: 'https://x.com/karen_ny' });
  });

  it('[16] makes no post of a repost', () => {
    const repost = {
      ...POST,
      id: '2124513196977946700',
      text: 'RT @karenfd: @havblik 3',
      referenced_tweets: [{ type: 'retweeted', id: POST.id }],
    };
    const read = mapPage(page([repost, POST], { newest_id: repost.id }), READER);
    expect(read.posts.map((post) => post.externalId)).toEqual([POST.id]);
    expect(read.reposts).toEqual([{ externalId: repost.id, originalExternalId: POST.id }]);
    expect(read.newest?.id).toBe(repost.id);
  });

  describe('of a quote', () => {
    const link = { url: 'https://t.co/abc', expanded_url: 'https://x.com/HavBlik/status/55' };
    const quote = {
      ...POST,
      text: 'Helt enig https://t.co/abc',
      referenced_tweets: [{ type: 'quoted', id: '55' }],
      entities: { urls: [link] },
    };

    it('reads that it quotes us, and calls on us without naming us', () => {
      expect(mapPage(page([quote]), READER).posts[0]).toMatchObject({
        kind: 'quote',
        text: 'Helt enig',
        replyRule: { isAllowed: true },
      });
    });

    it.each([
      ['another’s post', { ...link, expanded_url: 'https://x.com/ikea/status/55' }],
      ['another post of ours than it links to', { ...link, expanded_url: 'https://x.com/havblik/status/56' }],
    ])('does not take a quote of %s for a call', (_what, other) => {
      const [post] = mapPage(page([{ ...quote, entities: { urls: [other] } }]), READER).posts;
      expect(post?.replyRule).toEqual({ isAllowed: false, reason: 'not_summoned' });
    });
  });

  it.each([
    ['note_tweet', { note_tweet: { text: 'hele &lt;teksten&gt;' } }],
    ['note_post', { note_post: { text: 'hele &lt;teksten&gt;' } }],
  ])('reads all of a long post: %s', (_name, fields) => {
    expect(mapPage(page([{ ...POST, ...fields }]), READER).posts[0]?.text).toBe('hele <teksten>');
  });

  it.each([
    ['da', 'da'],
    ['no', 'nb'],
    ['und', null],
    ['qme', null],
    [5, null],
  ])('reads the language %j as %j', (lang, expected) => {
    expect(mapPage(page([{ ...POST, lang }]), READER).posts[0]?.languageHint).toBe(expected);
  });

  it('calls what a search found listening, and answers only who names us', () => {
    const found = mapPage(page([POST, { ...POST, id: '5', text: 'sofa' }]), { ...READER, isSearch: true }).posts;
    expect(found.map((post) => [post.kind, post.replyRule.isAllowed])).toEqual([
      ['listening', true],
      ['listening', false],
    ]);
  });

  it('asks for the newest version of a post that was edited since', () => {
    const old = { ...POST, edit_history_tweet_ids: [POST.id, '2124513196977946999'] };
    const looked = mapLookup({ body: { data: [old] }, rate: null }, [POST.id], READER);
    expect(looked).toMatchObject({ posts: [], goneIds: [], newerIds: ['2124513196977946999'] });
  });
});
