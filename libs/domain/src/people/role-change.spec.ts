import fc from 'fast-check';
import { mayGiveRole, MEMBER_ROLES } from '@genklang/contract';
import { findRoleRefusal } from './role-change';

const role = fc.constantFrom(...MEMBER_ROLES);

describe('a change of role', () => {
  it('raises nobody above whoever makes it, themselves included', () => {
    fc.assert(
      fc.property(role, role, role, fc.boolean(), (actorRole, subjectRole, to, isSelf) => {
        const actor = { id: 'a', role: actorRole };
        const subject = isSelf ? actor : { id: 'b', role: subjectRole };
        const refusal = findRoleRefusal({ actor, subject, to, ownerIds: ['a', 'b', 'c'] });
        expect(refusal === null).toBe(mayGiveRole(actorRole, to) && mayGiveRole(actorRole, subject.role));
      }),
    );
  });

  it('leaves the last owner where they are', () => {
    const anna = { id: 'a', role: 'owner' as const };
    for (const to of ['admin', 'marketer', null] as const) {
      expect(findRoleRefusal({ actor: anna, subject: anna, to, ownerIds: ['a'] })).toBe('last_owner');
      expect(findRoleRefusal({ actor: anna, subject: anna, to, ownerIds: ['a', 'b'] })).toBeNull();
    }
    expect(findRoleRefusal({ actor: anna, subject: anna, to: 'owner', ownerIds: ['a'] })).toBeNull();
  });

  it('does not let an admin depose an owner', () => {
    const admin = { id: 'b', role: 'admin' as const };
    const owner = { id: 'a', role: 'owner' as const };
    expect(findRoleRefusal({ actor: admin, subject: owner, to: 'agent', ownerIds: ['a', 'c'] })).toBe(
      'role_not_allowed',
    );
    expect(findRoleRefusal({ actor: admin, subject: owner, to: null, ownerIds: ['a', 'c'] })).toBe('role_not_allowed');
  });
});
