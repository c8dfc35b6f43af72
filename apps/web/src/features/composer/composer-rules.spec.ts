/** @jest-environment node */
import { aChannel, aMention, aReply, CUSTOMER, ME, SARA } from '../../../test/builders';
import { blockReason, replyTarget, unseenReply } from './composer-rules';

const facts = { canReply: true, cannotReplyReason: null } as const;
const target = aMention({ id: 'm' });

describe('blockReason', () => {
  it('lets a sound channel publish', () => {
    expect(blockReason({ channel: aChannel(), facts, role: 'agent', target })).toBeNull();
    expect(blockReason({ channel: aChannel({ status: 'degraded' }), facts, role: 'agent', target })).toBeNull();
  });

  it.each(['needs-sign-in', 'disconnected', 'paused'] as const)('names the channel that is %s', (status) => {
    expect(blockReason({ channel: aChannel({ status }), facts, role: 'agent', target })).toBe(status);
  });

  it('names our own limit, and a network that is only read', () => {
    const spent = aChannel({ status: 'quota', statusReason: 'budget' });
    expect(blockReason({ channel: spent, facts, role: 'agent', target })).toBe('budget');
    expect(blockReason({ channel: aChannel({ replies: 'none' }), facts, role: 'agent', target })).toBe('read-only');
  });

  it('names what the network does not allow, and what the role does not', () => {
    const refused = { canReply: false, cannotReplyReason: 'not_summoned' } as const;
    expect(blockReason({ channel: aChannel(), facts: refused, role: 'agent', target })).toBe('not_summoned');
    expect(blockReason({ channel: aChannel(), facts, role: 'marketer', target })).toBe('role');
    expect(blockReason({ channel: aChannel(), facts, role: 'agent', target: null })).toBe('deleted');
  });
});

describe('replyTarget', () => {
  it("is the customer's latest post that still stands", () => {
    const entries = [
      aMention({ id: 'm1' }),
      aMention({ id: 'm2' }),
      aMention({ id: 'm3', isDeleted: true }),
      aMention({ id: 'm4', author: { ...CUSTOMER, id: 'jens' } }),
    ];
    expect(replyTarget(entries, CUSTOMER.id)?.id).toBe('m2');
  });
});

describe('unseenReply', () => {
  const entries = [
    aReply({ id: 'r1', member: SARA }),
    aReply({ id: 'r2', member: ME }),
    aReply({ id: 'r3', member: SARA }),
  ];
  const find = (seenReplyId: string | null): string | undefined =>
    unseenReply(entries, { seenReplyId, memberId: ME.id })?.id;

  it("finds a colleague's reply that came after the text was begun", () => {
    expect(find('r2')).toBe('r3');
    expect(find(null)).toBe('r3');
  });

  it("does not count what was seen, nor the member's own", () => {
    expect(find('r3')).toBeUndefined();
    expect(unseenReply(entries.slice(0, 2), { seenReplyId: 'r1', memberId: ME.id })).toBeNull();
  });
});
