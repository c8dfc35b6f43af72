/** @jest-environment node */
import { aMention, aNote, aReply } from '../../../test/builders';
import type { Outgoing } from '../composer/outgoing-queue';
import { chunksOf, firstUnread, threadItems } from './thread-items';

const waiting = (clientKey: string): Outgoing => ({
  clientKey,
  owner: 'w:mette',
  mode: 'reply',
  conversationId: 'c',
  text: 'Hej',
  inReplyToMentionId: 'm',
  lastSeenReplyId: null,
  after: null,
  createdAt: '2026-11-22T12:00:00.000Z',
  refusal: null,
});

describe('threadItems', () => {
  it('puts a rule where a day begins', () => {
    const items = threadItems(
      [
        aMention({ id: 'm1', at: '2026-11-20T12:00:00.000Z' }),
        aMention({ id: 'm2', at: '2026-11-20T13:00:00.000Z' }),
        aNote({ id: 'n1', at: '2026-11-22T12:00:00.000Z' }),
      ],
      [],
    );
    expect(items.map(({ kind }) => kind)).toEqual(['day', 'entry', 'entry', 'day', 'entry']);
  });

  it('shows what waits until its own entry is there', () => {
    const entries = [aReply({ id: 'r1', clientKey: 'k1' })];
    const items = threadItems(entries, [waiting('k1'), waiting('k2')]);
    expect(items.flatMap((item) => (item.kind === 'outgoing' ? [item.key] : []))).toEqual(['k2']);
  });

  it('puts a rule above the first post that the member has not read, and none where nothing is new', () => {
    const entries = [
      aMention({ id: 'm1', at: '2026-11-22T12:00:00.000Z' }),
      aNote({ id: 'n1', at: '2026-11-22T12:01:00.000Z' }),
      aMention({ id: 'm2', at: '2026-11-22T12:02:00.000Z' }),
      aMention({ id: 'm3', at: '2026-11-22T12:03:00.000Z' }),
    ];
    const unreadId = firstUnread(entries, '2026-11-22T12:00:00.000Z');
    expect(unreadId).toBe('m2');
    expect(threadItems(entries, [], unreadId).map(({ key }) => key)).toEqual([
      expect.stringMatching(/^day/),
      'm1',
      'n1',
      'new',
      'm2',
      'm3',
    ]);
    expect(firstUnread(entries, null)).toBeNull();
  });

  it('keeps its chunks when entries come before and after', () => {
    const all = Array.from({ length: 400 }, (_, index) =>
      aMention({ id: `m-${(index * 7919).toString(16).padStart(4, '0')}`, at: new Date(index * 1000).toISOString() }),
    );
    const keys = (from: number, to: number): string[] =>
      chunksOf(threadItems(all.slice(from, to), [])).map((chunk) => chunk.map((item) => item.key).join());
    const some = keys(100, 300);
    expect(some.length).toBeGreaterThan(3);
    // The outermost two may grow.
    expect(keys(0, 400)).toEqual(expect.arrayContaining(some.slice(1, -1)));
  });
});
