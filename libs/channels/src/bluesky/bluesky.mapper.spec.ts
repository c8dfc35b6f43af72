import { ChannelError } from '../channel-error';
import type { Json } from '../json-reader';
import { mapFeedItem, mapNotification, mapPostView } from './bluesky.mapper';
import type { MappedItem } from './bluesky.mapper';
import { listOf } from './bluesky.reading';
import { sessionLife, withSession } from './bluesky.session';

const READER = { externalAccountId: 'did:plc:us', webUrl: 'https://bsky.app' };
const URI = 'at://did:plc:karen/app.bsky.feed.post/3lbkxyz';
const AUTHOR = { did: 'did:plc:karen', handle: 'karen.bsky.social', displayName: 'Karen', description: 'Sofa-elsker' };
const RECORD = {
  $type: 'app.bsky.feed.post',
  text: 'Hej @havblik.dk',
  createdAt: '2026-11-22T12:00:00.000Z',
  langs: ['da'],
};
const NOTIFICATION = {
  uri: URI,
  cid: 'bafy',
  author: AUTHOR,
  reason: 'mention',
  record: RECORD,
  isRead: false,
  indexedAt: '2026-11-22T12:00:00.400Z',
};

function postOf(mapped: MappedItem): object {
  expect(mapped.kind).toBe('post');
  return mapped.kind === 'post' ? mapped.post : {};
}

const read = (change: object = {}): MappedItem => mapNotification({ ...NOTIFICATION, ...change }, READER);

describe('what Bluesky says of a post', () => {
  it('reads what a post’s view shows beside its words', () => {
    const images = [
      { thumb: 'https://cdn/t', fullsize: 'https://cdn/f', alt: 'En sofa', aspectRatio: { width: 4, height: 3 } },
    ];
    const record = { author: { handle: 'havblik.dk', displayName: 'Havblik' }, value: { text: 'Ny sofa' } };
    const picture = { kind: 'image', pictureUrl: 'https://cdn/f', altText: 'En sofa', width: 4, height: 3 };
    const quoted = { name: 'Havblik', handle: 'havblik.dk', text: 'Ny sofa', url: null };
    const shown = (embed: object): object => postOf(read({ embed }));
    expect(shown({ $type: 'app.bsky.embed.images#view', images })).toMatchObject({ media: [picture], quoted: null });
    expect(shown({ $type: 'app.bsky.embed.record#view', record })).toMatchObject({ media: [], quoted });
    const both = { $type: 'app.bsky.embed.recordWithMedia#view', record: { record } };
    expect(shown({ ...both, media: { $type: 'app.bsky.embed.images#view', images } })).toMatchObject({
      media: [picture],
      quoted,
    });
    const film = { $type: 'app.bsky.embed.video#view', thumbnail: 'https://cdn/v', playlist: 'https://cdn/p' };
    expect(shown(film)).toMatchObject({ media: [{ kind: 'video', pictureUrl: 'https://cdn/v', altText: null }] });
    expect(shown({ $type: 'app.bsky.embed.record#view', record: { notFound: true } })).toMatchObject({ quoted: null });
  });

  it('reads a notification with its author, thread and address', () => {
    expect(postOf(read())).toEqual({
      externalId: URI,
      otherExternalIds: [],
      author: {
        externalId: 'did:plc:karen',
        handle: 'karen.bsky.social',
        name: 'Karen',
        bio: 'Sofa-elsker',
        followers: null,
        profileUrl: 'https://bsky.app/profile/karen.bsky.social',
      },
      kind: 'mention',
      text: 'Hej @havblik.dk',
      languageHint: 'da',
      url: 'https://bsky.app/profile/karen.bsky.social/post/3lbkxyz',
      threadId: URI,
      parentExternalId: null,
      visibility: 'public',
      rating: null,
      replyRule: { isAllowed: true, until: null },
      postedAt: new Date('2026-11-22T12:00:00.000Z'),
      metrics: { views: null, likes: null, reposts: null, replies: null },
      media: [],
      quoted: null,
    });
  });

  it('reads an answer below its thread', () => {
    const reply = {
      root: { uri: 'at://did:plc:us/app.bsky.feed.post/1' },
      parent: { uri: 'at://did:plc:us/app.bsky.feed.post/2' },
    };
    expect(postOf(read({ reason: 'reply', record: { ...RECORD, reply } }))).toMatchObject({
      kind: 'reply',
      threadId: reply.root.uri,
      parentExternalId: reply.parent.uri,
    });
  });

  it.each([
    ['a block of ours', { author: { ...AUTHOR, viewer: { blocking: 'at://x/app.bsky.graph.block/1' } } }, 'blocked'],
    ['a block of theirs', { author: { ...AUTHOR, viewer: { blockedBy: true } } }, 'blocked'],
    ['a closed thread', { viewer: { replyDisabled: true } }, 'locked'],
  ])('says why it cannot be answered: %s', (_what, change, reason) => {
    expect(postOf(mapPostView({ ...NOTIFICATION, ...change }, 'mention', READER))).toMatchObject({
      replyRule: { isAllowed: false, reason },
    });
  });

  it('makes a repost of ours a repost, and leaves likes and followers alone', () => {
    const repost = {
      ...NOTIFICATION,
      uri: 'at://did:plc:karen/app.bsky.feed.repost/5',
      reasonSubject: 'at://did:plc:us/app.bsky.feed.post/2',
    };
    expect(read({ ...repost, reason: 'repost' })).toEqual({
      kind: 'repost',
      repost: { externalId: repost.uri, originalExternalId: repost.reasonSubject },
    });
    expect(['like', 'follow', 'repost-via-repost', 'verified'].map((reason) => read({ reason }).kind)).toEqual(
      Array(4).fill('ignored'),
    );
  });

  it('tells a post of pictures by the words that its author gave them', () => {
    const embed = { $type: 'app.bsky.embed.images', images: [{ alt: 'En sofa med en flænge' }, { alt: '' }] };
    expect(postOf(read({ record: { ...RECORD, text: '', embed } }))).toMatchObject({ text: 'En sofa med en flænge' });
    const withQuote = { $type: 'app.bsky.embed.recordWithMedia', media: embed };
    expect(postOf(read({ record: { ...RECORD, text: ' ', embed: withQuote } }))).toMatchObject({
      text: 'En sofa med en flænge',
    });
  });

  it('takes a time of writing that lies in the future for a wrong clock', () => {
    const record = { ...RECORD, createdAt: '2031-01-01T00:00:00Z' };
    expect(postOf(read({ record }))).toMatchObject({ postedAt: new Date(NOTIFICATION.indexedAt) });
  });

  it('[11] follows a renamed author by DID, and keeps one without a name or a handle that resolves', () => {
    const renamed = { ...AUTHOR, handle: 'karen-fd.dk', displayName: 'Karen FD' };
    expect(postOf(read({ author: renamed }))).toMatchObject({
      author: { externalId: AUTHOR.did, handle: 'karen-fd.dk', name: 'Karen FD' },
    });
    expect(postOf(read({ author: { did: AUTHOR.did, handle: 'handle.invalid' } }))).toMatchObject({
      author: { name: 'handle.invalid', bio: null, profileUrl: `https://bsky.app/profile/${AUTHOR.did}` },
      url: `https://bsky.app/profile/${AUTHOR.did}/post/3lbkxyz`,
    });
  });

  it.each([['null'], ['a deleted one']])('[11] sets a post apart whose author is %s', (what) => {
    expect(read({ author: what === 'null' ? null : { did: AUTHOR.did } })).toMatchObject({
      kind: 'rejected',
      rejected: { externalId: URI, problem: expect.stringContaining('author') as unknown },
    });
  });

  it('[17] ignores fields that it does not know', () => {
    const odd = {
      mood: 9,
      author: { ...AUTHOR, vibe: {} },
      record: { ...RECORD, colour: 'blue', embed: { $type: 'x' } },
    };
    expect(read(odd).kind).toBe('post');
  });

  it.each([
    ['uri', { uri: undefined }],
    ['text', { record: { ...RECORD, text: null } }],
    ['record', { record: undefined }],
    ['indexedAt', { indexedAt: 'yesterday' }],
  ])('[17] sets a post apart that lacks its %s', (_field, change) => {
    expect(read(change).kind).toBe('rejected');
    expect([null, 5, 'post', []].map((raw) => mapNotification(raw, READER).kind)).toEqual(Array(4).fill('rejected'));
  });

  it('[12] cleans what the database cannot hold', () => {
    const record = { ...RECORD, text: 'a\u0000b\ud800c e\u0301' };
    const author = { ...AUTHOR, displayName: 'K\u0000\udfff' };
    expect(postOf(read({ record, author }))).toMatchObject({ text: 'ab\ufffdc é', author: { name: 'K\ufffd' } });
  });
});

describe('our own timeline on Bluesky', () => {
  const ours = { ...NOTIFICATION, author: { did: READER.externalAccountId, handle: 'havblik.dk' } };

  it('has our posts, and nothing that we passed on', () => {
    expect(mapFeedItem({ post: ours }, READER).kind).toBe('post');
    expect(mapFeedItem({ post: NOTIFICATION }, READER).kind).toBe('ignored');
    expect(mapFeedItem({ post: ours, reason: { $type: 'app.bsky.feed.defs#reasonRepost' } }, READER).kind).toBe(
      'ignored',
    );
    expect(mapFeedItem({}, READER).kind).toBe('rejected');
  });
});

describe('an answer of Bluesky', () => {
  const answer = (json: Json): Parameters<typeof listOf>[0] => ({
    json,
    status: 200,
    headers: {},
    text: '',
    rate: null,
    url: new URL('https://bsky.social'),
  });

  it.each([[{}], [{ notifications: {} }], [{ error: 'x' }]])('[17] is no page when it is %j', (json) => {
    expect(() => listOf(answer(json), 'notifications', () => ({ key: undefined, at: undefined }))).toThrow(
      ChannelError,
    );
  });

  it('gives what has no time the place of what stands before it', () => {
    const { items } = listOf(answer({ posts: [{ at: '2026-01-01T00:00:00Z' }, {}] }), 'posts', (raw) => {
      const at = (raw as Json)['at'];
      return { key: undefined, at: typeof at === 'string' ? new Date(at) : undefined };
    });
    expect(items[1]?.at).toEqual(items[0]?.at);
  });
});

describe('a session on Bluesky', () => {
  const jwt = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
  const opened = { did: 'did:plc:us', handle: 'havblik.dk', refreshJwt: 'r' };
  const now = new Date('2026-11-22T12:00:00Z');

  it('ends when its token says, or after two hours where the token does not say', () => {
    const told = withSession(
      { identifier: 'havblik.dk' },
      { ...opened, accessJwt: jwt({ iat: 1_000, exp: 2_000 }) },
      now,
    );
    expect(sessionLife(told)).toEqual({ issuedAt: new Date(1_000_000), expiresAt: new Date(2_000_000) });
    const opaque = withSession({ identifier: 'havblik.dk' }, { ...opened, accessJwt: 'opaque' }, now);
    expect(sessionLife(opaque)).toEqual({ issuedAt: now, expiresAt: new Date('2026-11-22T14:00:00Z') });
  });

  it('is over before it was opened', () => {
    expect(sessionLife({ identifier: 'havblik.dk', appPassword: 'x' }).expiresAt.getTime()).toBe(0);
  });

  it.each([
    [{}, 'transient'],
    [{ ...opened }, 'transient'],
    [{ ...opened, accessJwt: 'a', active: false }, 'reconnect'],
  ])('is none without its parts: %j', (answered, kind) => {
    expect(() => withSession({ identifier: 'x' }, answered, now)).toThrow(
      expect.objectContaining({ decision: expect.objectContaining({ kind }) as unknown }) as Error,
    );
  });
});
