import type { MemberRole } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Changes memberships in the workspace's own transaction, through functions that the identity schema opens for it. */
export class MembershipRepository {
  /** Everybody who decides over others, locked until the transaction ends: of two who depose each other, one comes second. */
  async lockOwnerIds(scope: WorkspaceScope): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select id from member where workspace_id = $1 and role = 'owner' order by id for update`,
      [scope.workspaceId],
    );
    return rows.map((row) => row.id);
  }

  async changeRole(scope: WorkspaceScope, memberId: string, role: MemberRole): Promise<void> {
    await scope.manager.query('select identity.change_membership($1, $2)', [memberId, role]);
  }

  /** Ends a membership, and the sessions of whoever has none left. */
  async end(scope: WorkspaceScope, memberId: string): Promise<void> {
    await scope.manager.query('select identity.end_membership($1)', [memberId]);
  }

  /** Ends a member's two-step sign-in and their sessions, unless they work in another workspace as well. */
  async resetTwoFactor(scope: WorkspaceScope, memberId: string): Promise<'reset' | 'off' | 'elsewhere'> {
    const rows: { outcome: 'reset' | 'off' | 'elsewhere' }[] = await scope.manager.query(
      'select identity.reset_two_factor($1) as outcome',
      [memberId],
    );
    return rows[0]?.outcome ?? 'off';
  }

  async renew(scope: WorkspaceScope, membership: { id: string; memberId: string; role: MemberRole }): Promise<void> {
    await scope.manager.query('select identity.renew_membership($1, $2, $3)', [
      membership.id,
      membership.memberId,
      membership.role,
    ]);
  }
}
