import { aMention, aReply, at, CUSTOMER } from '../../../test/builders';
import { placesOf } from './thread-places';

const AROUND = { customerId: CUSTOMER.id, account: '@havblik', hasEarlier: false };
const JENS = { id: 'jens', name: 'Jens Petersen', handle: 'jensp', followers: null };
const LINE = { id: 'line', name: 'Line Holm', handle: 'line', followers: null };

describe('the places in a thread', () => {
  it('keeps an exchange of two at the edge, with nothing said', () => {
    const places = placesOf(
      [
        aMention({ id: 'm1' }),
        aReply({ id: 'r1', inReplyToMentionId: 'm1', postId: 'ours' }),
        aMention({ id: 'm2', at: at(2), parentPostId: 'ours' }),
      ],
      AROUND,
    );
    expect([...places.values()]).toEqual([
      { level: 0, parent: null },
      { level: 0, parent: null },
      { level: 0, parent: null },
    ]);
  });

  it('moves others to the side, and whoever answers them one further', () => {
    const places = placesOf(
      [
        aMention({ id: 'm1' }),
        aMention({ id: 'm2', author: JENS, parentPostId: 'm1' }),
        aMention({ id: 'm3', author: LINE, parentPostId: 'm2' }),
        aReply({ id: 'r1', inReplyToMentionId: 'm3' }),
      ],
      AROUND,
    );
    expect([...places.values()].map((place) => place.level)).toEqual([0, 1, 2, 1]);
  });

  it('says whom a post answers where another one lies between, our own answer included', () => {
    const places = placesOf(
      [
        aMention({ id: 'm1' }),
        aReply({ id: 'r1', inReplyToMentionId: 'm1', postId: 'ours', member: null }),
        aMention({ id: 'm2', author: JENS, parentPostId: 'm1' }),
        aMention({ id: 'm3', parentPostId: 'ours' }),
      ],
      AROUND,
    );
    expect(places.get('m2')?.parent).toEqual({ is: 'here', id: 'm1', name: 'Karen Friis Dam' });
    expect(places.get('m3')?.parent).toEqual({ is: 'here', id: 'r1', name: '@havblik' });
  });

  it('finds a parent that came after its answer', () => {
    const child = aMention({ id: 'child', at: at(5), parentPostId: 'late' });
    const between = aMention({ id: 'between', at: at(4) });
    expect(placesOf([between, child], AROUND).get('child')?.parent).toBeNull();
    const late = aMention({ id: 'p', at: at(1), postId: 'late', author: JENS });
    expect(placesOf([late, between, child], AROUND).get('child')).toEqual({
      level: 1,
      parent: { is: 'here', id: 'p', name: 'Jens Petersen' },
    });
  });

  it('points further up only while there is something further up', () => {
    const entries = [aMention({ id: 'm0' }), aMention({ id: 'm1', parentPostId: 'unknown' })];
    expect(placesOf(entries, { ...AROUND, hasEarlier: true }).get('m1')?.parent).toEqual({
      is: 'earlier',
      postId: 'unknown',
    });
    expect(placesOf(entries, AROUND).get('m1')?.parent).toBeNull();
  });
});
