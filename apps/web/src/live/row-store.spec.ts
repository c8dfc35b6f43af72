/** @jest-environment node */
import type { ConversationRow } from '@genklang/contract';
import { aBatch, anActivity, aPage, aQuery, aRow, aSurrounding, at, SARA } from '../../test/builders';
import { RowStore } from './row-store';

const now = (callback: () => void): void => callback();

function aStore(rows: ConversationRow[], nextCursor: string | null = null): RowStore {
  const store = new RowStore(aQuery({ order: 'newest' }), aSurrounding(), now);
  store.replaceWith(aPage(rows, nextCursor));
  return store;
}

const three = (): ConversationRow[] => [3, 2, 1].map((n) => aRow({ id: `c${n}`, lastActivityAt: at(n) }));

describe('RowStore', () => {
  it('keeps the order while rows change, and sorts on merge', () => {
    const store = aStore(three());
    store.apply(aBatch({ conversations: [aRow({ id: 'c1', version: 2, lastActivityAt: at(9), excerpt: 'Nyt' })] }));

    expect(store.getList().ids).toEqual(['c3', 'c2', 'c1']);
    expect(store.getRow('c1')?.excerpt).toBe('Nyt');
    expect(store.getList().newCount).toBe(1);

    store.merge();
    expect(store.getList()).toMatchObject({ ids: ['c1', 'c3', 'c2'], newCount: 0 });
  });

  it('counts new conversations of the view only, and shows them on merge', () => {
    const store = aStore(three());
    store.apply(
      aBatch({
        conversations: [
          aRow({ id: 'new', lastActivityAt: at(8) }),
          aRow({ id: 'closed', state: 'closed', lastActivityAt: at(8) }),
        ],
      }),
    );

    expect(store.getList()).toMatchObject({ ids: ['c3', 'c2', 'c1'], newCount: 1 });
    store.merge();
    expect(store.getList().ids).toEqual(['new', 'c3', 'c2', 'c1']);
  });

  it('no longer counts a new conversation that left the view again', () => {
    const store = aStore(three());
    store.upsert(aRow({ id: 'new', lastActivityAt: at(8) }));
    store.upsert(aRow({ id: 'new', version: 2, state: 'closed', lastActivityAt: at(9) }));
    expect(store.getList().newCount).toBe(0);
  });

  it('leaves a row that a colleague closed in its place, says by whom, and drops it on merge', () => {
    const store = aStore(three());
    store.apply(
      aBatch({
        conversations: [aRow({ id: 'c2', version: 2, state: 'closed', lastActivityAt: at(2) })],
        timeline: [
          { conversationId: 'c2', threadId: null, entry: anActivity({ id: 'a', member: SARA, activity: 'closed' }) },
        ],
      }),
    );

    expect(store.getList().ids).toEqual(['c3', 'c2', 'c1']);
    expect(store.getRowView('c2')?.departure).toEqual({ reason: 'closed', by: SARA.name });
    store.merge();
    expect(store.getList().ids).toEqual(['c3', 'c1']);
  });

  it('never replaces a row by an older version', () => {
    const store = aStore([aRow({ id: 'c', version: 5, excerpt: 'ny' })]);
    store.upsert(aRow({ id: 'c', version: 4, excerpt: 'gammel' }));
    store.replaceWith(aPage([aRow({ id: 'c', version: 3, excerpt: 'ældre' })]));
    expect(store.getRow('c')?.excerpt).toBe('ny');
  });

  it('keeps what live changes brought while the first page was on its way', () => {
    const store = new RowStore(aQuery({ order: 'newest' }), aSurrounding(), now);
    store.apply(
      aBatch({
        conversations: [
          aRow({ id: 'fresh', lastActivityAt: at(9) }),
          aRow({ id: 'c2', version: 2, state: 'closed', lastActivityAt: at(2) }),
        ],
      }),
    );
    store.replaceWith(aPage(three()));
    expect(store.getList()).toMatchObject({ ids: ['fresh', 'c3', 'c1'], newCount: 0 });
  });

  it('leaves to later pages what lies beyond the loaded ones', () => {
    const store = new RowStore(aQuery({ order: 'oldest' }), aSurrounding(), now);
    store.replaceWith(aPage([aRow({ id: 'c1', lastActivityAt: at(1) })], 'next'));
    store.upsert(aRow({ id: 'new', lastActivityAt: at(9) }));
    expect(store.getList().newCount).toBe(0);

    store.append(aPage([aRow({ id: 'c2', lastActivityAt: at(2) })]));
    expect(store.getList()).toMatchObject({ ids: ['c1', 'c2'], newCount: 1, hasMore: false });
  });

  it('does not list a row twice when a page brings it that was counted as new', () => {
    const store = aStore([aRow({ id: 'c3', lastActivityAt: at(3) })], 'next');
    store.upsert(aRow({ id: 'new', lastActivityAt: at(9) }));
    store.append(aPage([aRow({ id: 'new', lastActivityAt: at(9) }), aRow({ id: 'c1', lastActivityAt: at(1) })]));
    expect(store.getList()).toMatchObject({ ids: ['c3', 'new', 'c1'], newCount: 0 });
  });

  it('takes out what was merged into another conversation', () => {
    const store = aStore(three());
    store.apply(aBatch({ conversationsRemoved: ['c2'] }));
    expect(store.getRowView('c2')?.departure?.reason).toBe('merged');
    store.merge();
    expect(store.getList().ids).toEqual(['c3', 'c1']);
  });

  it('forgets, with the next first page, what a resync made doubtful', () => {
    const store = aStore(three());
    store.markStale();
    store.upsert(aRow({ id: 'c2', version: 2, lastActivityAt: at(2) }));
    store.replaceWith(aPage([aRow({ id: 'c3', version: 1, lastActivityAt: at(3) })]));
    expect(store.getList().ids).toEqual(['c3', 'c2']);
    expect(store.getRow('c1')).toBeNull();
  });

  it("shows the member's own change at once and takes it back", () => {
    const store = aStore(three());
    const index = store.takeOut('c2');
    store.patch('c2', { state: 'closed' });
    expect(store.getList().ids).toEqual(['c3', 'c1']);
    expect(store.getRow('c2')?.state).toBe('closed');

    store.unpatch('c2');
    store.putBack('c2', index);
    expect(store.getList().ids).toEqual(['c3', 'c2', 'c1']);
    expect(store.getRow('c2')?.state).toBe('open');
  });

  it('tells only the followers of the row that changed', () => {
    const store = aStore(three());
    const heard: string[] = [];
    store.subscribeRow('c1', () => heard.push('c1'));
    store.subscribeRow('c2', () => heard.push('c2'));
    store.upsert(aRow({ id: 'c2', version: 2, lastActivityAt: at(2) }));
    expect(heard).toEqual(['c2']);
  });

  it('tells once a frame, however many changes came', () => {
    const frames: (() => void)[] = [];
    const store = new RowStore(aQuery({ order: 'newest' }), aSurrounding(), (flush) => frames.push(flush));
    let heard = 0;
    store.subscribeRow('c', () => heard++);
    for (let version = 1; version <= 100; version++) {
      store.upsert(aRow({ id: 'c', version }));
    }
    expect(frames).toHaveLength(1);
    frames.forEach((flush) => flush());
    expect(heard).toBe(1);
  });
});
