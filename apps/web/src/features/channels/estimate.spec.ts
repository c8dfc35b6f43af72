import { estimateMonth } from './estimate';

const PRICING = {
  perPostMicros: 1_000,
  perSearchPostMicros: 5_000,
  perAuthorMicros: 10_000,
  perReplyMicros: 10_000,
  perReplyWithLinkMicros: 200_000,
};

describe('the estimate of a month', () => {
  it('adds posts, authors, replies and links', () => {
    const expected = { postsPerDay: 100, repliesPerDay: 50, linkShare: 0.2, isSearch: false };
    // 100 x 0.011 + 40 x 0.010 + 10 x 0.200 = 3.50 a day
    expect(estimateMonth(PRICING, expected)).toBeCloseTo(105, 6);
  });

  it('knows that a search costs more', () => {
    const expected = { postsPerDay: 100, repliesPerDay: 0, linkShare: 0, isSearch: true };
    expect(estimateMonth(PRICING, expected)).toBeCloseTo(45, 6);
  });
});
