import { SettingsError } from '../settings-error';
import { Outbound } from '../http/outbound';
import { WebhookChannel } from './webhook.channel';
import { mapDelivery } from './webhook.mapper';

const NOW = new Date('2026-11-22T12:00:00Z');
const READER = { externalAccountId: 'source:forum', handle: 'Forum', canAnswer: true, now: NOW };
const POST = { id: '1', text: 'hej', author: { id: '7', name: 'Ida' }, postedAt: '2026-11-22T11:00:00+01:00' };
const map = (post: object): ReturnType<typeof mapDelivery> =>
  mapDelivery(JSON.stringify({ posts: [{ ...POST, ...post }] }), READER);
const first = (post: object): unknown => (map(post) as { posts: unknown[] }).posts[0];

describe('what a sender says', () => {
  it('is read whole', () => {
    expect(first({ url: 'https://a.dk/1', threadId: 't', parentId: 'p', language: 'da' })).toMatchObject({
      externalId: '1',
      text: 'hej',
      author: { externalId: 'source:forum#7', handle: 'Ida', name: 'Ida' },
      url: 'https://a.dk/1',
      threadId: 't',
      parentExternalId: 'p',
      kind: 'reply',
      languageHint: 'da',
      visibility: 'public',
      replyRule: { isAllowed: true, until: null },
      postedAt: new Date('2026-11-22T10:00:00Z'),
    });
  });

  it.each([
    [{ rating: 2 }, { kind: 'review', rating: 2 }],
    [{ visibility: 'private' }, { kind: 'message', visibility: 'private' }],
    [
      { kind: 'comment', rating: 5 },
      { kind: 'comment', rating: 5 },
    ],
    [{ canReply: false }, { replyRule: { isAllowed: false, reason: 'not_supported' } }],
    [{ isOurs: true, author: undefined }, { author: { externalId: 'source:forum' } }],
    [{ postedAt: '2027-01-01T00:00:00Z' }, { postedAt: NOW }],
    [
      { url: null, parentId: null },
      { url: null, kind: 'mention' },
    ],
  ])('reads %j', (given, expected) => {
    expect(first(given)).toMatchObject(expected);
  });

  it('says what is gone', () => {
    const body = JSON.stringify({ posts: [{ id: '9', deleted: true }, POST] });
    expect(mapDelivery(body, READER)).toMatchObject({ goneIds: ['9'], posts: [{ externalId: '1' }] });
  });

  it('[11] knows an author by id, under any name or none', () => {
    expect(first({ author: { id: '7' } })).toMatchObject({ author: { externalId: 'source:forum#7', name: '7' } });
    expect(first({ author: { id: '7', name: null, handle: 'ida' } })).toMatchObject({ author: { name: 'ida' } });
  });

  it('[12] cleans what the database cannot hold', () => {
    expect(first({ text: 'a\u0000b\ud800 A\u030a' })).toMatchObject({ text: 'ab\ufffd Å' });
  });

  it('[17] ignores fields that it does not know', () => {
    expect(first({ mood: { level: 9 } })).toMatchObject({ externalId: '1' });
  });

  it.each<[object, string]>([
    [{ id: undefined }, 'posts[0].id is needed'],
    [{ id: 5 }, 'posts[0].id must be a text of 1 to 200 characters'],
    [{ id: 'a\u0000' }, 'posts[0].id must not hold a NUL'],
    [{ text: '' }, 'posts[0].text must be a text of 1 to 20000 characters'],
    [{ author: undefined }, 'posts[0].author is needed'],
    [{ author: { name: 'Ida' } }, 'posts[0].author.id is needed'],
    [{ postedAt: '2026-11-22 11:00' }, 'posts[0].postedAt must be a moment such as 2026-11-22T13:50:00Z'],
    [{ postedAt: '2026-11-22T11:00:00' }, 'posts[0].postedAt must be a moment such as 2026-11-22T13:50:00Z'],
    [{ rating: 6 }, 'posts[0].rating must be a whole number from 1 to 5'],
    [{ visibility: 'secret' }, 'posts[0].visibility must be one of public, private'],
    [{ url: 'javascript:x' }, 'posts[0].url must be an address that begins with http:// or https://'],
    [{ canReply: 'yes' }, 'posts[0].canReply must be true or false'],
    [{ language: 'Danish!' }, 'posts[0].language must be a language such as da or pt-BR'],
  ])('[17] refuses %j and says why', (given, reason) => {
    expect(map(given)).toEqual({ reason });
  });

  it.each([
    ['half', 'body must be JSON'],
    ['[]', 'posts must be a list of 1 to 100 posts'],
    ['{"posts":[]}', 'posts must be a list of 1 to 100 posts'],
    ['{"posts":[5]}', 'posts[0] must be an object'],
  ])('[17] refuses the body %s and says why', (body, reason) => {
    expect(mapDelivery(body, READER)).toEqual({ reason });
  });
});

describe('a signing secret', () => {
  const channel = new WebhookChannel(new Outbound());

  it.each(['whsec_plJ3nmyCDGBKInavdOK15jslplJ3nmyC', `whsec_${Buffer.alloc(64).toString('base64')}`])(
    'may be %s',
    (signingSecret) => {
      expect(channel.parseCredentials({ signingSecret })).toMatchObject({ signingSecret });
    },
  );

  it.each(['', 'whsec_', 'whsec_kort', 'hemmelig', `whsec_${'%'.repeat(32)}`])('may not be "%s"', (signingSecret) => {
    expect(() => channel.parseCredentials({ signingSecret })).toThrow(SettingsError);
  });
});
