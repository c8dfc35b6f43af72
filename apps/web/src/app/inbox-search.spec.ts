/** @jest-environment node */
import { filterOfSearch, parseInboxSearch, parseNext } from './inbox-search';

describe('parseInboxSearch', () => {
  it('reads what it knows', () => {
    const search = { view: 'mine', order: 'oldest', polarities: 'negative,neutral', languages: 'da', minReach: 1_000 };
    expect(parseInboxSearch(search)).toEqual(search);
    expect(filterOfSearch(search)).toEqual({ polarities: ['negative', 'neutral'], languages: ['da'], minReach: 1_000 });
  });

  it('leaves defaults out of the address', () => {
    expect(parseInboxSearch({ view: 'open', order: 'urgent' })).toEqual({});
  });

  it('keeps the values of a list that it knows, and leaves out the others', () => {
    expect(parseInboxSearch({ polarities: 'angry,negative,,negative', assignees: 'me,Mette' })).toEqual({
      polarities: 'negative',
      assignees: 'me',
    });
  });

  it.each([
    { view: 'alt', order: 3, polarities: ['negative'] },
    { view: null },
    { polarities: {} },
    { unknown: 'x' },
    { labels: 'not-an-id', minReach: -1, waitingMin: 'soon', saved: '1', channels: 7 },
  ])('UX 16: ignores %j', (search) => {
    expect(parseInboxSearch(search)).toEqual({});
  });
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
