import { quotesQuery, searchQuery } from './x.query';

const query = (anyOf: string[], more: { noneOf?: string[]; language?: string | null } = {}): string =>
  searchQuery({ anyOf, noneOf: more.noneOf ?? [], language: more.language ?? null }, 'havblik');

describe('a search in X’s words', () => {
  it.each([
    [query(['sofa']), '"sofa" -is:retweet -from:havblik'],
    [query(['Havblik', 'hav blik']), '("Havblik" OR "hav blik") -is:retweet -from:havblik'],
    [query(['sofa'], { noneOf: ['til salg'] }), '"sofa" -"til salg" -is:retweet -from:havblik'],
    [query(['#havblik', '@havblik', '$HAV']), '(#havblik OR @havblik OR $HAV) -is:retweet -from:havblik'],
    [query(['sofa'], { language: 'nb-NO' }), '"sofa" lang:no -is:retweet -from:havblik'],
    [query(['sofa'], { language: 'gsw' }), '"sofa" -is:retweet -from:havblik'],
    [query(['sofa', ' ', '!!']), '"sofa" -is:retweet -from:havblik'],
  ])('is %j', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('lets nobody slip an operator in', () => {
    expect(query(['sofa" OR from:"konkurrent', 'OR', '-rabat', 'is:verified'])).toBe(
      '("sofa OR from: konkurrent" OR "OR" OR "-rabat" OR "is:verified") -is:retweet -from:havblik',
    );
  });

  it('says how much too long it is', () => {
    expect(() => query(Array.from({ length: 60 }, (_, index) => `ord nummer ${index}`))).toThrow(
      /512 characters; this one has \d+/,
    );
  });

  it('needs a word', () => {
    expect(() => query(['', '"'])).toThrow(/at least one word/);
  });

  it('asks for quotes under both of X’s names, without those that reach us as mentions', () => {
    expect(quotesQuery('havblik')).toBe(
      '(url:"x.com/havblik/status" OR url:"twitter.com/havblik/status") is:quote -is:retweet -from:havblik -@havblik',
    );
  });
});
