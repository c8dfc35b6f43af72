import type { MemberRole } from '@genklang/contract';
import { MEMBER_ROLES } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Member } from './member.entity';

/** A member who is still in the workspace. */
export interface ActiveMember {
  id: string;
  name: string;
  role: MemberRole;
  joinedAt: Date;
}

/** The people of a workspace. A member who left keeps a row, so that what they wrote keeps a name. */
export class MemberRepository {
  async listActive(scope: WorkspaceScope): Promise<ActiveMember[]> {
    const members = await scope.manager.findBy(Member, { workspaceId: scope.workspaceId });
    return members.flatMap((member) => {
      const role = MEMBER_ROLES.find((known) => known === member.role);
      return role ? [{ id: member.id, name: member.name, role, joinedAt: member.joinedAt }] : [];
    });
  }

  /** The member, or null when they are not (or no longer) in the workspace. */
  async findActive(scope: WorkspaceScope, id: string): Promise<ActiveMember | null> {
    const member = await scope.manager.findOneBy(Member, { workspaceId: scope.workspaceId, id });
    const role = MEMBER_ROLES.find((known) => known === member?.role);
    return member && role ? { id: member.id, name: member.name, role, joinedAt: member.joinedAt } : null;
  }
}
