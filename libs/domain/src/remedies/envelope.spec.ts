import fc from 'fast-check';
import { FIRST_LIMITS, isInside, NO_LIMIT, roomLeft } from './envelope';

const none = { conversation: 0, customer: 0, member: 0 };

describe('the envelope', () => {
  it('is what the narrowest limit leaves', () => {
    const limit = { ...NO_LIMIT, perConversation: 20_000, perCustomer: 50_000, perMember: 200_000 };
    expect(roomLeft(limit, none)).toBe(20_000);
    expect(roomLeft(limit, { conversation: 5_000, customer: 45_000, member: 0 })).toBe(5_000);
    expect(roomLeft(limit, { conversation: 0, customer: 0, member: 199_999 })).toBe(1);
    expect(roomLeft(limit, { conversation: 30_000, customer: 0, member: 0 })).toBe(0);
    expect(roomLeft(NO_LIMIT, { conversation: 1, customer: 1, member: 1 })).toBeNull();
  });

  it('takes what fits, to the last hundredth, of the kinds that are allowed', () => {
    const limit = { ...NO_LIMIT, kinds: ['refund' as const], perConversation: 20_000 };
    expect(isInside(limit, none, { kind: 'refund', amount: 20_000 })).toBe(true);
    expect(isInside(limit, none, { kind: 'refund', amount: 20_001 })).toBe(false);
    expect(isInside(limit, none, { kind: 'discount', amount: 0 })).toBe(false);
    expect(isInside(FIRST_LIMITS.admin, none, { kind: 'other', amount: 99_999_999 })).toBe(true);
  });

  it('never lets more through than the limit, however it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(fc.integer({ min: 0, max: 50_000 })),
        (most, asked) => {
          const limit = { ...NO_LIMIT, perMember: most };
          const given = asked.reduce(
            (sum, amount) =>
              isInside(limit, { ...none, member: sum }, { kind: 'refund', amount }) ? sum + amount : sum,
            0,
          );
          return given <= most;
        },
      ),
    );
  });
});
