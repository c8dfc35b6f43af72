import { isSameText, mapReview } from './trustpilot.mapper';
import type { MappedReview } from './trustpilot.mapper';

const READER = { externalAccountId: 'u', handle: 'Havblik', webUrl: 'https://www.trustpilot.com/' };
/** As documented, with times that name no zone. */
const REVIEW = {
  id: '507f191e810c19729de860ea',
  links: [{ href: '...', method: 'GET', rel: 'self' }],
  language: 'da',
  title: 'My review',
  text: 'This shop is great',
  stars: 5,
  createdAt: '2013-09-07T13:37:00',
  updatedAt: '2013-09-07T13:37:00',
  companyReply: { text: 'This is our reply.', createdAt: '2013-09-07T14:37:00' },
  isVerified: true,
  numberOfLikes: 10,
  consumer: {
    id: '507f191e810c19729de860eb',
    displayName: 'John Doe',
    displayLocation: 'Frederiksberg, DK',
    numberOfReviews: 1,
  },
};
const map = (given: object): ReturnType<typeof mapReview> => mapReview({ ...REVIEW, ...given }, READER);
const review = (given: object): MappedReview['review'] => (map(given) as MappedReview).review;

describe('what Trustpilot says of a review', () => {
  it('reads it with its stars, its author and our reply', () => {
    expect(map({})).toMatchObject({
      review: {
        externalId: REVIEW.id,
        text: 'My review\n\nThis shop is great',
        rating: 5,
        author: { externalId: REVIEW.consumer.id, name: 'John Doe', bio: 'Frederiksberg, DK' },
        postedAt: new Date('2013-09-07T13:37:00Z'),
        metrics: { likes: 10 },
        url: `https://www.trustpilot.com/reviews/${REVIEW.id}`,
      },
      reply: { externalId: `${REVIEW.id}#reply`, author: { externalId: 'u' }, threadId: REVIEW.id },
    });
  });

  it.each([
    ['a title that only begins the text', { title: 'This shop…' }, 'This shop is great'],
    ['a title alone', { text: '' }, 'My review'],
    ['no title', { title: null }, 'This shop is great'],
  ])('says nothing twice: %s', (_what, given, text) => {
    expect(review(given).text).toBe(text);
  });

  it.each([
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00:00.5Z', '2026-11-22T12:00:00.500Z'],
    ['2026-11-22T12:00:00+01:00', '2026-11-22T11:00:00.000Z'],
  ])('reads the time %s', (createdAt, expected) => {
    expect(review({ createdAt }).postedAt.toISOString()).toBe(expected);
  });

  it('[11] keeps a review whose author is gone or nameless', () => {
    expect(review({ consumer: null }).author).toMatchObject({ externalId: `review:${REVIEW.id}`, name: 'Anonymous' });
    expect(review({ consumer: { id: 'c', displayName: null } }).author).toMatchObject({
      externalId: 'c',
      name: 'Anonymous',
    });
  });

  it('[12] cleans what the database cannot hold', () => {
    expect(review({ title: '', text: 'a\u0000b\ud800 A\u030a' }).text).toBe('ab\ufffd Å');
  });

  it('[17] ignores fields that it does not know', () => {
    expect(review({ mood: { level: 9 } }).externalId).toBe(REVIEW.id);
  });

  it.each([
    ['no id', { id: undefined }],
    ['no stars', { stars: undefined }],
    ['six stars', { stars: 6 }],
    ['no words', { title: '', text: null }],
    ['no time', { createdAt: 'soon' }],
  ])('[17] sets apart one with %s', (_what, given) => {
    expect(map(given)).toMatchObject({ problem: expect.stringContaining('needs') as unknown });
  });

  it.each([{ companyReply: null }, { companyReply: { text: '' } }, { companyReply: 'x' }])(
    'reads %j as no reply',
    (given) => {
      expect(map(given)).toMatchObject({ reply: null, review: { replyRule: { isAllowed: true } } });
    },
  );

  it('knows a reply again whatever became of its blanks', () => {
    expect(isSameText('A\u030a  b\n', 'Å b')).toBe(true);
    expect(isSameText('Å b', 'Å c')).toBe(false);
  });
});
