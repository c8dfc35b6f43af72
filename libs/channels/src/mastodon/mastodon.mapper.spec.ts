import { mapNotification, mapOwnStatus, mapStatus } from './mastodon.mapper';
import type { MappedItem } from './mastodon.mapper';

const US = '100';
const ACCOUNT = {
  id: '7',
  acct: 'karen@andetsteds.example',
  display_name: 'Karen',
  note: '<p>Sofa-elsker<br>Aarhus</p>',
  followers_count: 300,
  url: 'https://andetsteds.example/@karen',
};
const STATUS = {
  id: '115',
  account: ACCOUNT,
  content:
    '<p><span class="h-card"><a href="https://havblik.social/@havblik" class="u-url mention">@<span>havblik</span></a></span> hej</p><p>Se <a href="https://a.dk/b"><span class="invisible">https://</span><span>a.dk/b</span></a> &amp; svar</p>',
  spoiler_text: '',
  visibility: 'public',
  created_at: '2026-11-22T12:00:00.000Z',
  language: 'da',
  url: 'https://andetsteds.example/@karen/9',
  in_reply_to_id: null,
  mentions: [{ id: US }],
  favourites_count: 2,
  reblogs_count: 1,
  replies_count: 0,
};

function postOf(mapped: MappedItem): object {
  expect(mapped.kind).toBe('post');
  return mapped.kind === 'post' ? mapped.post : {};
}

const read = (change: object = {}, type: unknown = 'mention'): MappedItem =>
  mapNotification({ id: '1', type, account: ACCOUNT, status: { ...STATUS, ...change } }, US);

describe('what Mastodon says of a post', () => {
  it('reads pictures, films and sounds, and the status that is quoted', () => {
    const original = { width: 1200, height: 900 };
    const given = {
      media_attachments: [
        {
          type: 'image',
          url: 'https://a.dk/1.jpg',
          preview_url: 'https://a.dk/1s.jpg',
          description: 'En sofa',
          meta: { original },
        },
        { type: 'gifv', url: 'https://a.dk/2.mp4', preview_url: 'https://a.dk/2.png', description: null, meta: {} },
        { type: 'audio', url: 'https://a.dk/3.mp3', preview_url: null },
        { type: 'image', url: 'javascript:alert(1)' },
        { type: 'unknown', url: 'https://a.dk/5' },
        null,
      ],
      quote: {
        state: 'accepted',
        quoted_status: {
          account: { acct: 'havblik', display_name: '' },
          content: '<p>Ny &amp; blød</p>',
          url: 'https://a.dk/6',
        },
      },
    };
    const plain = { altText: null, width: null, height: null };
    expect(postOf(read(given))).toMatchObject({
      media: [
        { kind: 'image', pictureUrl: 'https://a.dk/1.jpg', altText: 'En sofa', ...original },
        { kind: 'gif', pictureUrl: 'https://a.dk/2.png', ...plain },
        { kind: 'audio', pictureUrl: null, ...plain },
        { kind: 'image', pictureUrl: null, ...plain },
      ],
      quoted: { name: 'havblik', handle: 'havblik', text: 'Ny & blød', url: 'https://a.dk/6' },
    });
  });

  it('reads a mention with its author, address and numbers', () => {
    expect(postOf(read())).toEqual({
      externalId: '115',
      otherExternalIds: [],
      author: {
        externalId: '7',
        handle: 'karen@andetsteds.example',
        name: 'Karen',
        bio: 'Sofa-elsker\nAarhus',
        followers: 300,
        profileUrl: 'https://andetsteds.example/@karen',
      },
      kind: 'mention',
      text: '@havblik hej\n\nSe https://a.dk/b & svar',
      languageHint: 'da',
      url: 'https://andetsteds.example/@karen/9',
      threadId: '115',
      parentExternalId: null,
      visibility: 'public',
      rating: null,
      replyRule: { isAllowed: true, until: null },
      postedAt: new Date('2026-11-22T12:00:00.000Z'),
      metrics: { views: null, likes: 2, reposts: 1, replies: 0 },
      media: [],
      quoted: null,
    });
  });

  it('reads an answer to us, and leaves finding its thread to its parent', () => {
    expect(postOf(read({ in_reply_to_id: '90', in_reply_to_account_id: US }))).toMatchObject({
      kind: 'reply',
      threadId: null,
      parentExternalId: '90',
    });
    expect(postOf(read({ in_reply_to_id: '91', in_reply_to_account_id: '8' }))).toMatchObject({ kind: 'mention' });
  });

  it.each([
    ['direct', 'private'],
    ['private', 'private'],
    ['unlisted', 'public'],
  ])('takes %s for %s', (given, visibility) => {
    expect(postOf(read({ visibility: given }))).toMatchObject({ visibility });
  });

  it('puts a warning before the words', () => {
    expect(postOf(read({ spoiler_text: 'Brok', content: '<p>Sofaen</p>' }))).toMatchObject({ text: 'Brok\n\nSofaen' });
    expect(postOf(read({ spoiler_text: 'Brok', content: '' }))).toMatchObject({ text: 'Brok' });
  });

  it('tells a post of pictures by the words that its author gave them', () => {
    const media = [{ description: 'En sofa med en flænge' }, { description: null }];
    expect(postOf(read({ content: '', media_attachments: media }))).toMatchObject({ text: 'En sofa med en flænge' });
  });

  it('reads quotes, and edits of what addresses us', () => {
    expect(postOf(read({}, 'quote'))).toMatchObject({ kind: 'quote' });
    expect(postOf(read({ content: '<p>nu</p>' }, 'update'))).toMatchObject({ externalId: '115', text: 'nu' });
    expect(read({ mentions: [] }, 'update').kind).toBe('ignored');
    expect(postOf(read({ mentions: [], in_reply_to_account_id: US }, 'update'))).toMatchObject({ kind: 'reply' });
  });

  it('knows a post again whose id changes with every answer, as with snac', () => {
    const hash = 'b30836496aa4d1be46c2d72e1d9beb33';
    const ids = ['1795371852', '1795371860'].map((second) =>
      read({ id: second + hash, in_reply_to_id: second + hash }),
    );
    expect(postOf(ids[0] as MappedItem)).toEqual(postOf(ids[1] as MappedItem));
    expect(postOf(ids[0] as MappedItem)).toMatchObject({
      externalId: `0000000000${hash}`,
      parentExternalId: `0000000000${hash}`,
    });
    expect(postOf(read({ id: '117661414953189376' }))).toMatchObject({ externalId: '117661414953189376' });
  });

  it('counts a boost of ours once for a person', () => {
    expect(read({}, 'reblog')).toEqual({
      kind: 'repost',
      repost: { externalId: '115/boosted-by/7', originalExternalId: '115' },
    });
    expect(mapNotification({ id: '1', type: 'reblog', account: ACCOUNT, status: null }, US).kind).toBe('rejected');
  });

  it('leaves everything else alone', () => {
    const kinds = ['favourite', 'follow', 'poll', 'admin.report', 'something.new'].map((type) => read({}, type).kind);
    expect(new Set(kinds)).toEqual(new Set(['ignored']));
  });

  it('[11] follows a renamed author by id, and keeps one without a name', () => {
    const account = { id: '7', acct: 'karen_fd@andetsteds.example', display_name: '', note: null, url: null };
    expect(postOf(read({ account }))).toMatchObject({
      author: {
        externalId: '7',
        handle: 'karen_fd@andetsteds.example',
        name: 'karen_fd@andetsteds.example',
        bio: null,
        followers: null,
        profileUrl: null,
      },
    });
  });

  it.each([[null], [{}], [{ id: '7' }]])('[11] sets a post apart whose author is %j', (account) => {
    expect(read({ account })).toMatchObject({
      kind: 'rejected',
      rejected: { externalId: '115', problem: expect.stringContaining('account') as unknown },
    });
  });

  it('[17] ignores fields that it does not know', () => {
    expect(read({ mood: 9, account: { ...ACCOUNT, vibe: {} }, poll: {}, card: [], tags: 'x', mentions: 5 }).kind).toBe(
      'post',
    );
  });

  it.each([
    ['id', { id: 115 }],
    ['content', { content: null }],
    ['created_at', { created_at: 'yesterday' }],
  ])('[17] sets a post apart that lacks its %s', (_field, change) => {
    expect(read(change).kind).toBe('rejected');
    expect(mapNotification({ id: '1', type: 'mention' }, US).kind).toBe('rejected');
    expect([null, 5, 'post', []].map((raw) => mapStatus(raw, 'mention').kind)).toEqual(Array(4).fill('rejected'));
  });

  it('[12] cleans what the database cannot hold', () => {
    const account = { ...ACCOUNT, display_name: 'K\u0000\udfff' };
    expect(postOf(read({ content: '<p>a\u0000b\ud800c e\u0301 &#0;</p>', account }))).toMatchObject({
      text: 'ab\ufffdc é \ufffd',
      author: { name: 'K\ufffd' },
    });
  });
});

describe('our own timeline on Mastodon', () => {
  const ours = { ...STATUS, account: { ...ACCOUNT, id: US } };

  it('has our posts, and nothing that we passed on', () => {
    expect(postOf(mapOwnStatus({ ...ours, in_reply_to_id: '5' }, US))).toMatchObject({ kind: 'reply' });
    expect(postOf(mapOwnStatus(ours, US))).toMatchObject({ kind: 'mention' });
    expect(mapOwnStatus({ ...ours, reblog: STATUS }, US).kind).toBe('ignored');
    expect(mapOwnStatus(STATUS, US).kind).toBe('ignored');
    expect(mapOwnStatus(null, US).kind).toBe('rejected');
  });
});
