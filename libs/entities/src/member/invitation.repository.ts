import type { MemberRole } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** An invitation that nobody has taken up yet. */
export interface InvitationRecord {
  id: string;
  email: string;
  role: MemberRole;
  inviterName: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/** An invitation about to be made. Only the hash of its link's token is kept. */
export interface NewInvitation {
  id: string;
  email: string;
  role: MemberRole;
  inviterId: string;
  tokenHash: string;
  expiresAt: Date;
  now: Date;
}

/** Links that make a person a member. They stand in the identity schema, under the workspace's own policy. */
export class InvitationRepository {
  async listPending(scope: WorkspaceScope): Promise<InvitationRecord[]> {
    return await scope.manager.query(
      `select i.id, i.email, i.role, m.name as "inviterName", i."createdAt", i."expiresAt"
       from identity.invitation i left join member m on m.workspace_id = i."workspaceId" and m.id = i."inviterId"
       where i."workspaceId" = $1 and i.status = 'pending' order by i."createdAt" desc, i.id desc`,
      [scope.workspaceId],
    );
  }

  async findPending(scope: WorkspaceScope, id: string): Promise<InvitationRecord | null> {
    const pending = await this.listPending(scope);
    return pending.find((invitation) => invitation.id === id) ?? null;
  }

  /** Makes an invitation; an earlier one to the same address no longer works. */
  async add(scope: WorkspaceScope, invitation: NewInvitation): Promise<void> {
    await scope.manager.query(
      `update identity.invitation set status = 'revoked', "tokenHash" = null
       where "workspaceId" = $1 and email = $2 and status = 'pending'`,
      [scope.workspaceId, invitation.email],
    );
    await scope.manager.query(
      `insert into identity.invitation (id, "workspaceId", email, role, status, "inviterId", "tokenHash", "expiresAt", "createdAt")
       values ($2, $1, $3, $4, 'pending', $5, $6, $7, $8)`,
      [
        scope.workspaceId,
        invitation.id,
        invitation.email,
        invitation.role,
        invitation.inviterId,
        invitation.tokenHash,
        invitation.expiresAt,
        invitation.now,
      ],
    );
  }

  /** Gives an invitation a new link, and time; the former link no longer works. */
  async renew(scope: WorkspaceScope, id: string, link: { tokenHash: string; expiresAt: Date }): Promise<void> {
    await scope.manager.query(
      `update identity.invitation set "tokenHash" = $3, "expiresAt" = $4
       where "workspaceId" = $1 and id = $2 and status = 'pending'`,
      [scope.workspaceId, id, link.tokenHash, link.expiresAt],
    );
  }

  async revoke(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query(
      `update identity.invitation set status = 'revoked', "tokenHash" = null
       where "workspaceId" = $1 and id = $2 and status = 'pending'`,
      [scope.workspaceId, id],
    );
  }
}
