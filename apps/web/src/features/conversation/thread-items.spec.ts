/** @jest-environment node */
import { aMention, aNote, aReply } from '../../../test/builders';
import type { Outgoing } from '../composer/outgoing-queue';
import { threadItems } from './thread-items';

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
});
