import '../../test/text-encoder';
import type { ConversationDetail } from '@genklang/contract';
import { aReply, aRow, at, CUSTOMER } from '../../test/builders';
import { ThreadRegistry } from './thread-registry';

const detail: ConversationDetail = {
  seq: 1,
  row: aRow({ id: 'c1' }),
  mark: { conversationId: 'c1' } as never,
  customer: { ...CUSTOMER, bio: null, profileUrl: null, firstSeenAt: at(0) },
  entries: [aReply({ id: 'r1' })],
  earlierCursor: null,
  canReply: true,
  cannotReplyReason: null,
  replyUntil: null,
};

describe('ThreadRegistry', () => {
  it('fetches what nobody has opened, once', async () => {
    const getDetail = jest.fn(() => Promise.resolve(detail));
    const threads = new ThreadRegistry({ getDetail, getEarlier: jest.fn() }, () => undefined);
    expect(threads.newestReplyId('c1')).toBeNull();
    await threads.loaded('c1');
    expect(threads.newestReplyId('c1')).toBe('r1');
    await threads.loaded('c1');
    expect(getDetail).toHaveBeenCalledTimes(1);
  });
});
