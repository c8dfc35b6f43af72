import type { UnreadBulletin } from '@genklang/contract';
import { mustRead, stillUnread } from './must-read';

const aBulletin = (id: string, change: Partial<UnreadBulletin> = {}): UnreadBulletin => ({
  ...{ id, edition: 1, title: id, labelIds: [], isMandatory: true, endsAt: null },
  ...change,
});
const idsOf = (bulletins: readonly UnreadBulletin[]): string[] => bulletins.map(({ id }) => id);

describe('what is to be read before a reply', () => {
  const unread = [
    aBulletin('everything'),
    aBulletin('delivery', { labelIds: ['delivery', 'returns'] }),
    aBulletin('optional', { isMandatory: false }),
    aBulletin('optional delivery', { isMandatory: false, labelIds: ['delivery'] }),
  ];

  it.each([
    ['no label', [], ['everything']],
    ['a label that one names', ['returns'], ['everything', 'delivery']],
    ['another label', ['praise'], ['everything']],
  ])('in a conversation with %s', (_what, labelIds, expected) => {
    expect(idsOf(mustRead(unread, labelIds))).toEqual(expected);
  });

  it('is nothing that has ended', () => {
    const now = new Date('2026-12-01T12:00:00Z');
    const dated = [
      aBulletin('ended', { endsAt: now.toISOString() }),
      aBulletin('ends soon', { endsAt: '2026-12-01T12:00:01Z' }),
      aBulletin('endless'),
    ];
    expect(idsOf(stillUnread(dated, now))).toEqual(['ends soon', 'endless']);
  });
});
