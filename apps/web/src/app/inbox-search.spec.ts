/** @jest-environment node */
import { parseInboxSearch, parseNext } from './inbox-search';

describe('parseInboxSearch', () => {
  it('reads what it knows', () => {
    expect(parseInboxSearch({ view: 'mine', order: 'oldest', polarity: 'negative' })).toEqual({
      view: 'mine',
      order: 'oldest',
      polarity: 'negative',
    });
  });

  it('leaves defaults out of the address', () => {
    expect(parseInboxSearch({ view: 'open', order: 'newest' })).toEqual({});
  });

  it.each([{ view: 'alt', order: 3, polarity: ['negative'] }, { view: null }, { polarity: {} }, { unknown: 'x' }])(
    'ignores %j',
    (search) => {
      expect(parseInboxSearch(search)).toEqual({});
    },
  );
});

describe('parseNext', () => {
  it.each(['https://ondt.example', '//ondt.example', '/\\ondt.example', 7, undefined, '/sign-in?next=/'])(
    'does not follow %j',
    (next) => {
      expect(parseNext(next)).toBe('/');
    },
  );

  it('keeps the conversation that was asked for', () => {
    expect(parseNext('/conversations/1?view=mine')).toBe('/conversations/1?view=mine');
  });
});
