import { ChannelError } from '../channel-error';
import { escapeReply, isSameText, mapComment, mapCreated } from './wordpress.mapper';

const READER = { site: 'blog.dk', closedPosts: new Set([9]) };
const COMMENT = {
  id: 12,
  post: 3,
  parent: 0,
  author: 0,
  author_name: 'Ida &amp; Bo',
  author_email: 'Ida@Example.com',
  author_url: 'https://ida.dk',
  date_gmt: '2026-11-22T12:00:00',
  content: { rendered: '<p>Vist</p>', raw: 'Skrevet &lt;3\nlinje to' },
  link: 'https://blog.dk/nyt/#comment-12',
  status: 'approved',
};
const map = (given: object): ReturnType<typeof mapComment> => mapComment({ ...COMMENT, ...given }, READER);

describe('what WordPress says of a comment', () => {
  it('reads it as it was written, with its author and time', () => {
    expect(map({})).toMatchObject({
      externalId: '12',
      text: 'Skrevet <3\nlinje to',
      author: { name: 'Ida & Bo', profileUrl: 'https://ida.dk' },
      postedAt: new Date('2026-11-22T12:00:00Z'),
      threadId: '12',
      replyRule: { isAllowed: true },
      kind: 'comment',
    });
  });

  it('reads it as it is shown where we may see no more', () => {
    expect(map({ content: { rendered: '<p>Vist &#8220;s&aring;&#8221;</p>\n<p>To</p>' } })).toMatchObject({
      text: 'Vist “så”\n\nTo',
    });
  });

  it('[11] knows a user by number under any name, and a visitor by their address, which it does not keep', () => {
    const user = { author: 7, author_name: 'Ny' };
    expect(map(user)).toMatchObject({ author: { externalId: 'blog.dk#7', name: 'Ny' } });
    const [one, other] = [map({}), map({ author_name: 'Ida', author_email: 'ida@example.com' })];
    expect(one).toMatchObject({
      author: { externalId: (other as { author: { externalId: string } }).author.externalId },
    });
    expect(JSON.stringify(one)).not.toMatch(/example\.com/i);
    expect(map({ author_name: '', author_email: '' })).toMatchObject({ author: { name: 'Anonymous' } });
    expect(map({ author_name: null, author_email: null, author_url: 'javascript:x' })).toMatchObject({
      author: { profileUrl: null },
    });
  });

  it('[12] cleans what the database cannot hold', () => {
    expect(map({ content: { raw: 'a\u0000b\ud800 A\u030a' } })).toMatchObject({ text: 'ab\ufffd Å' });
  });

  it('[17] ignores fields that it does not know', () => {
    expect(map({ mood: { level: 9 } })).toMatchObject({ externalId: '12' });
  });

  it.each([
    ['no id', { id: undefined }],
    ['an id that is a text', { id: '12' }],
    ['no content', { content: {} }],
    ['no date', { date_gmt: '0000-00-00T00:00:00' }],
    ['no author', { author: null }],
  ])('[17] sets apart one with %s', (_what, given) => {
    expect(map(given)).toMatchObject({ problem: expect.stringContaining('needs') as unknown });
  });

  it('[17] takes a publish without an id for an unknown outcome', () => {
    expect(() => mapCreated({})).toThrow(ChannelError);
  });

  it('knows where comments are closed', () => {
    expect(map({ post: 9 })).toMatchObject({ replyRule: { isAllowed: false, reason: 'locked' } });
  });
});

describe('an answer of ours', () => {
  it('is text, not HTML', () => {
    expect(escapeReply('<b> & </b>')).toBe('&lt;b&gt; &amp; &lt;/b&gt;');
  });

  it.each([
    ['Vi siger “tak”…', 'Vi siger "tak"...', true],
    ['3×4 – ja', '3x4 -- ja', true],
    ['Ja', 'Ja tak', false],
    ['👍', '👍', true],
    ['👍', '👎', false],
  ])('is known again as %s', (shown, written, isSame) => {
    expect(isSameText(shown, written)).toBe(isSame);
  });
});
