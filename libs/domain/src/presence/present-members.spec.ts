import fc from 'fast-check';
import { PRESENCES } from '@genklang/contract';
import { diffPresence, gatherPresence } from './present-members';

const entries = fc.array(
  fc.record({
    memberId: fc.constantFrom('mette', 'sara', 'jonas'),
    conversationId: fc.constantFrom('a', 'b', 'c'),
    presence: fc.constantFrom(...PRESENCES),
    untilMs: fc.nat(20),
  }),
);

describe('presence', () => {
  it('shows a member with two consoles once, with what they do most', () => {
    const at = { memberId: 'sara', conversationId: 'a', untilMs: 10 };
    const consoles = [
      { ...at, presence: 'viewing' as const },
      { ...at, presence: 'typing' as const },
      { ...at, presence: 'idle' as const },
    ];
    expect(gatherPresence(consoles, 5)).toEqual(new Map([['a', [{ memberId: 'sara', presence: 'typing' }]]]));
  });

  it('forgets whoever has not said so again in time', () => {
    const entry = { memberId: 'sara', conversationId: 'a', presence: 'viewing' as const, untilMs: 10 };
    expect(gatherPresence([entry], 10).size).toBe(0);
  });

  it('tells by differences what a fresh look would show', () => {
    fc.assert(
      fc.property(entries, entries, fc.nat(20), (first, second, nowMs) => {
        const before = gatherPresence(first, nowMs);
        const now = gatherPresence(second, nowMs);
        const told = new Map(before);
        for (const { conversationId, members } of diffPresence(before, now)) {
          if (members.length === 0) {
            told.delete(conversationId);
          } else {
            told.set(conversationId, members);
          }
        }
        expect(told).toEqual(now);
        expect(diffPresence(now, now)).toEqual([]);
      }),
    );
  });
});
