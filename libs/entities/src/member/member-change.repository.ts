import type { MemberChangeKind, MemberRole } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Changes that the page of people shows. */
const SHOWN = 50;

/** A line about to be written. */
export interface NewMemberChange {
  id: string;
  actorId: string | null;
  memberId?: string;
  email?: string;
  change: MemberChangeKind;
  fromRole?: MemberRole;
  toRole?: MemberRole;
  moved?: number;
  createdAt: Date;
}

/** A line with the names in it. */
export interface MemberChangeRecord {
  id: string;
  actorName: string | null;
  memberName: string | null;
  email: string | null;
  change: MemberChangeKind;
  fromRole: MemberRole | null;
  toRole: MemberRole | null;
  moved: number | null;
  createdAt: Date;
}

/** What was done to the people of a workspace. It is only ever added to. */
export class MemberChangeRepository {
  async add(scope: WorkspaceScope, line: NewMemberChange): Promise<void> {
    await scope.manager.query(
      `insert into member_change (workspace_id, id, actor_id, member_id, email, change, from_role, to_role, moved, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        scope.workspaceId,
        line.id,
        line.actorId,
        line.memberId ?? null,
        line.email ?? null,
        line.change,
        line.fromRole ?? null,
        line.toRole ?? null,
        line.moved ?? null,
        line.createdAt,
      ],
    );
  }

  /** The latest lines, newest first. */
  async listLatest(scope: WorkspaceScope): Promise<MemberChangeRecord[]> {
    return await scope.manager.query(
      `select c.id, a.name as "actorName", m.name as "memberName", c.email, c.change, c.from_role as "fromRole",
         c.to_role as "toRole", c.moved, c.created_at as "createdAt"
       from member_change c
       left join member a on a.workspace_id = c.workspace_id and a.id = c.actor_id
       left join member m on m.workspace_id = c.workspace_id and m.id = c.member_id
       where c.workspace_id = $1 order by c.created_at desc, c.id desc limit ${SHOWN}`,
      [scope.workspaceId],
    );
  }
}
