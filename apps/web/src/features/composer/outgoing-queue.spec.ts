import type { ReplyEntry } from '@genklang/contract';
import { aReply, memoryStorage } from '../../../test/builders';
import type { Outcome } from '../../live/live-sync';
import { OutgoingQueue } from './outgoing-queue';
import type { Outgoing } from './outgoing-queue';

const OFFLINE = { ok: false, code: 'offline', message: '' } as const;

function item(clientKey: string, change: Partial<Outgoing> = {}) {
  return {
    clientKey,
    mode: 'reply' as const,
    conversationId: 'c1',
    text: clientKey,
    inReplyToMentionId: 'm1',
    lastSeenReplyId: null,
    createdAt: '2026-11-22T12:00:00.000Z',
    ...change,
  };
}

function aQueue(answer: (sent: Outgoing) => Outcome<ReplyEntry>, storage = memoryStorage<Outgoing>('clientKey')) {
  const sent: Outgoing[] = [];
  const conflicts: Outgoing[] = [];
  const entries: string[] = [];
  const later: (() => void)[] = [];
  const queue = new OutgoingQueue(storage, 'w:mette', {
    send: (outgoing) => {
      sent.push(outgoing);
      return Promise.resolve(answer(outgoing));
    },
    onSent: (_outgoing, entry) => void entries.push(entry.id),
    onConflict: (outgoing) => void conflicts.push(outgoing),
    later: (callback) => void later.push(callback),
  });
  return { queue, storage, sent, conflicts, entries, later };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const accept = (outgoing: Outgoing): Outcome<ReplyEntry> => ({
  ok: true,
  data: aReply({ id: `reply-${outgoing.clientKey}`, clientKey: outgoing.clientKey }),
});

describe('OutgoingQueue', () => {
  it('sends once and forgets what was acknowledged', async () => {
    const { queue, sent, storage, entries } = aQueue(accept);
    queue.enqueue(item('k1'));
    await settle();
    expect(sent).toHaveLength(1);
    expect(entries).toEqual(['reply-k1']);
    expect(queue.items.get()).toEqual([]);
    expect(storage.records.size).toBe(0);
  });

  it('keeps what got no answer, and sends it again under the same key', async () => {
    let isOnline = false;
    const { queue, sent, storage } = aQueue((outgoing) => (isOnline ? accept(outgoing) : OFFLINE));
    queue.enqueue(item('k1'));
    await settle();
    expect(queue.items.get()).toHaveLength(1);
    expect(storage.records.size).toBe(1);
    isOnline = true;
    queue.resume();
    await settle();
    expect(sent.map(({ clientKey }) => clientKey)).toEqual(['k1', 'k1']);
    expect(queue.items.get()).toEqual([]);
  });

  it('survives a reload', async () => {
    const { queue, storage } = aQueue(() => OFFLINE);
    queue.enqueue(item('k1'));
    await settle();
    const next = aQueue(accept, storage);
    await next.queue.load();
    await settle();
    expect(next.sent.map(({ clientKey }) => clientKey)).toEqual(['k1']);
  });

  it('sends in order within a conversation, the second knowing the first', async () => {
    let isOnline = false;
    const { queue, sent } = aQueue((outgoing) => (isOnline ? accept(outgoing) : OFFLINE));
    queue.enqueue(item('k1'));
    queue.enqueue(item('k2'));
    await settle();
    expect(sent.map(({ clientKey }) => clientKey)).not.toContain('k2');
    isOnline = true;
    queue.resume();
    await settle();
    await settle();
    expect(sent.at(-1)).toMatchObject({ clientKey: 'k2', lastSeenReplyId: 'reply-k1' });
  });

  it('gives the text back when a colleague was first', async () => {
    const { queue, conflicts } = aQueue(() => ({ ok: false, code: 'reply_conflict', message: '' }));
    queue.enqueue(item('k1'));
    await settle();
    expect(conflicts.map(({ text }) => text)).toEqual(['k1']);
    expect(queue.items.get()).toEqual([]);
  });

  it('shows a refusal until the member edits it or tries again', async () => {
    let isRefused = true;
    const { queue } = aQueue((outgoing) =>
      isRefused ? { ok: false, code: 'reply_too_long', message: '' } : accept(outgoing),
    );
    queue.enqueue(item('k1'));
    await settle();
    expect(queue.items.get()).toMatchObject([{ refusal: { code: 'reply_too_long' } }]);
    isRefused = false;
    queue.retry('k1');
    await settle();
    expect(queue.items.get()).toEqual([]);
  });

  it('waits for the sign-in, without giving up or asking on', async () => {
    const { queue, later } = aQueue(() => ({ ok: false, code: 'unauthenticated', message: '' }));
    queue.enqueue(item('k1'));
    await settle();
    expect(queue.items.get()).toMatchObject([{ refusal: null }]);
    expect(later).toHaveLength(0);
  });
});
