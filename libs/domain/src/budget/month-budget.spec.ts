import { costOfReading, costOfReply, forecastMonth, startOfNextMonth } from './month-budget';

const PRICING = {
  perPostMicros: 1_000,
  perSearchPostMicros: 5_000,
  perAuthorMicros: 10_000,
  perReplyMicros: 10_000,
  perReplyWithLinkMicros: 200_000,
};

describe('the month’s budget', () => {
  it('charges a search more than our own mentions, and nothing where nothing is charged', () => {
    expect(costOfReading(PRICING, { posts: 3, authors: 2, isSearch: false })).toBe(23_000);
    expect(costOfReading(PRICING, { posts: 3, authors: 2, isSearch: true })).toBe(35_000);
    expect(costOfReading(null, { posts: 3, authors: 2, isSearch: true })).toBe(0);
  });

  it('charges a reply with a link what X charges for one', () => {
    expect(costOfReply(PRICING, 'Se havblik.dk')).toBe(10_000);
    expect(costOfReply(PRICING, 'Se https://havblik.dk/levering')).toBe(200_000);
    expect(costOfReply(null, 'https://havblik.dk')).toBe(0);
  });

  it('begins anew with the month, in UTC', () => {
    expect(startOfNextMonth(new Date('2026-12-31T23:59:59Z'))).toEqual(new Date('2027-01-01T00:00:00Z'));
  });

  it('foretells the month from what has passed of it', () => {
    const now = new Date('2026-11-11T00:00:00Z');
    expect(forecastMonth(10_000_000, { now, connectedAt: new Date('2026-01-01T00:00:00Z') })).toBe(30_000_000);
    expect(forecastMonth(10_000_000, { now, connectedAt: new Date('2026-11-06T00:00:00Z') })).toBe(50_000_000);
    expect(forecastMonth(1, { now, connectedAt: new Date('2026-11-10T23:00:00Z') })).toBeNull();
  });
});
