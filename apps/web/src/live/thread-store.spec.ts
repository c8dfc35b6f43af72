/** @jest-environment node */
import type { ConversationDetail, TimelinePage } from '@genklang/contract';
import { aDetail, aMention, aReply, aRow, at } from '../../test/builders';
import { RequestError } from '../shared/http';
import { ThreadStore } from './thread-store';

const row = aRow({ id: 'c' });
const idsOf = (thread: ThreadStore): string[] => thread.snapshot.get().entries.map((entry) => entry.id);

function aThread(detail: () => Promise<ConversationDetail>, earlier: TimelinePage[] = []): ThreadStore {
  return new ThreadStore('c', {
    getDetail: detail,
    getEarlier: () => Promise.resolve(earlier.shift() ?? { entries: [], earlierCursor: null }),
  });
}

describe('ThreadStore', () => {
  it('keeps a change that arrives while the snapshot is on its way', async () => {
    const thread = aThread(() => Promise.resolve(aDetail(row, [aMention({ id: 'm1', at: at(1) })])));
    const loading = thread.load();
    thread.apply(aReply({ id: 'r1', at: at(2) }));
    await loading;
    expect(idsOf(thread)).toEqual(['m1', 'r1']);
  });

  it('takes another customer’s post in the same public thread, also one that came before the thread was known', async () => {
    const thread = aThread(() => Promise.resolve(aDetail(aRow({ id: 'c', threadId: 't' }), [])));
    const post = (id: string, threadId: string | null, minute: number): Parameters<ThreadStore['offer']>[0] => ({
      conversationId: 'other',
      threadId,
      entry: aMention({ id, at: at(minute) }),
    });
    const loading = thread.load();
    thread.offer(post('early', 't', 1));
    thread.offer(post('elsewhere', 'u', 2));
    await loading;
    thread.offer(post('late', 't', 3));
    thread.offer(post('their note', null, 4));
    expect(idsOf(thread)).toEqual(['early', 'late']);
  });

  it('never puts an older version over a newer one', async () => {
    const thread = aThread(() => Promise.resolve(aDetail(row, [aReply({ id: 'r', version: 1, state: 'queued' })])));
    thread.apply(aReply({ id: 'r', version: 3, state: 'sent' }));
    await thread.load();
    thread.apply(aReply({ id: 'r', version: 2, state: 'sending' }));
    expect(thread.snapshot.get().entries).toMatchObject([{ state: 'sent' }]);
  });

  it('orders by time, then by id', async () => {
    const thread = aThread(() => Promise.resolve(aDetail(row, [])));
    await thread.load();
    thread.apply(aMention({ id: 'b', at: at(1) }));
    thread.apply(aMention({ id: 'a', at: at(1) }));
    thread.apply(aMention({ id: 'c', at: at(0) }));
    expect(idsOf(thread)).toEqual(['c', 'a', 'b']);
  });

  it('puts earlier pages in front, and leaves changes of entries not loaded to their page', async () => {
    const first = { ...aDetail(row, [aMention({ id: 'm5', at: at(5) })]), earlierCursor: 'x' };
    const thread = aThread(
      () => Promise.resolve(first),
      [{ entries: [aMention({ id: 'm4', at: at(4) })], earlierCursor: 'y' }],
    );
    await thread.load();
    thread.apply(aMention({ id: 'm1', version: 7, at: at(1) }));
    expect(idsOf(thread)).toEqual(['m5']);
    await thread.loadEarlier();
    expect(idsOf(thread)).toEqual(['m4', 'm5']);
    expect(thread.snapshot.get().hasEarlier).toBe(true);
    await thread.load();
    expect(idsOf(thread)).toEqual(['m4', 'm5']);
  });

  it('says why a conversation could not be had', async () => {
    const thread = aThread(() => Promise.reject(new RequestError('not_found', '')));
    await thread.load();
    expect(thread.snapshot.get()).toMatchObject({ status: 'failed', failure: 'not_found' });
  });
});
