/** @jest-environment node */
import type { InboxBatch, SyncAnswer } from '@genklang/contract';
import { aBatch, aPage, aQuery, aRow, aSurrounding, at } from '../../test/builders';
import { LiveSync } from './live-sync';
import type { Failure } from './live-sync';
import { RowStore } from './row-store';

type Reply = { ok: true; data: SyncAnswer } | Failure;

function aSync(seq: number, replies: Reply[] = []) {
  const asked: number[] = [];
  const applied: InboxBatch[] = [];
  const later: (() => void)[] = [];
  let resyncs = 0;
  const sync = new LiveSync(seq, {
    requestSync: (since) => {
      asked.push(since);
      const reply = replies.shift();
      return Promise.resolve(reply ?? { ok: false, code: 'offline', message: '' });
    },
    apply: (batch) => void applied.push(batch),
    resync: () => Promise.resolve(void resyncs++),
    later: (callback) => void later.push(callback),
  });
  return { sync, asked, applied, later, resyncs: () => resyncs };
}

const batchOf = (fromSeq: number, toSeq: number): InboxBatch => aBatch({ fromSeq, toSeq });
const answered = (batch: InboxBatch): Reply => ({ ok: true, data: { kind: 'batch', batch } });

describe('LiveSync', () => {
  it('applies batches that follow on', () => {
    const { sync, asked, applied } = aSync(10);
    sync.receive(batchOf(10, 12));
    sync.receive(batchOf(12, 13));
    expect(sync.getSeq()).toBe(13);
    expect(applied).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  it('ignores what it has applied already', () => {
    const { sync, applied } = aSync(10);
    sync.receive(batchOf(8, 10));
    expect(applied).toHaveLength(0);
  });

  it('asks for what it missed when a batch does not follow on', async () => {
    const { sync, asked } = aSync(10, [answered(batchOf(10, 15))]);
    sync.receive(batchOf(14, 15));
    expect(sync.getSeq()).toBe(10);
    await sync.catchUp();
    expect(asked).toEqual([10]);
    expect(sync.getSeq()).toBe(15);
  });

  it('asks again while there is more to catch up with', async () => {
    const { sync, asked } = aSync(10, [answered(batchOf(10, 12)), answered(batchOf(12, 15))]);
    sync.receive(batchOf(14, 15));
    await sync.catchUp();
    expect(asked).toEqual([10, 12]);
    expect(sync.getSeq()).toBe(15);
  });

  it('asks one question at a time', async () => {
    const { sync, asked } = aSync(10, [answered(batchOf(10, 20))]);
    await Promise.all([sync.catchUp(), sync.catchUp(), sync.catchUp()]);
    expect(asked).toEqual([10]);
  });

  it('fetches everything anew when the server no longer knows', async () => {
    const { sync, resyncs } = aSync(10, [{ ok: true, data: { kind: 'resync', seq: 900 } }]);
    await sync.catchUp();
    expect(resyncs()).toBe(1);
    expect(sync.getSeq()).toBe(900);
  });

  it('tries again after a failure, unless the session has ended', async () => {
    const failing = aSync(10);
    await failing.sync.catchUp();
    expect(failing.later).toHaveLength(1);

    const ended = aSync(10, [{ ok: false, code: 'unauthenticated', message: '' }]);
    await ended.sync.catchUp();
    expect(ended.later).toHaveLength(0);
  });

  it('ends in the same state whatever order, gaps and repetitions the batches come in', () => {
    const history = Array.from({ length: 40 }, (_, index) =>
      aBatch({
        fromSeq: index,
        toSeq: index + 1,
        conversations: [
          aRow({
            id: `c${index % 7}`,
            version: index + 1,
            lastActivityAt: at(index),
            state: index % 5 === 0 ? 'closed' : 'open',
          }),
        ],
      }),
    );
    const listAfter = (batches: InboxBatch[]): readonly string[] => {
      const store = new RowStore(aQuery({ order: 'newest' }), aSurrounding(), (flush) => flush());
      store.replaceWith(aPage([]));
      batches.forEach((batch) => store.apply(batch));
      store.merge();
      return store.getList().ids;
    };
    const fresh = listAfter(history);
    expect(listAfter([...history].reverse())).toEqual(fresh);
    expect(listAfter([...history.slice(20), ...history, ...history.slice(5, 9)])).toEqual(fresh);
  });
});
