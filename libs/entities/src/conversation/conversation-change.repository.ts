import type { ConversationState, Priority } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** What a person changes of a conversation. A field that is undefined is left as it is. */
export interface ConversationPatch {
  state?: Exclude<ConversationState, 'heard'>;
  snoozedUntil?: Date | null;
  assigneeId?: string | null;
  teamId?: string | null;
  priority?: Priority;
  addLabelIds?: string[];
  removeLabelIds?: string[];
}

/** What a conversation was before it was changed, and the version that it has since. */
export interface ConversationBefore {
  id: string;
  version: number;
  state: ConversationState;
  /** ISO times, as JSON keeps them. */
  snoozedUntil: string | null;
  waitingSince: string | null;
  assigneeId: string | null;
  teamId: string | null;
  priority: Priority;
  labelIds: string[];
}

const BEFORE = `c.id, c.version, c.state, c.snoozed_until as "snoozedUntil", c.waiting_since as "waitingSince",
  c.assignee_id as "assigneeId", c.team_id as "teamId", c.priority, c.labels as "labelIds"`;

/** Changes of several conversations at once, and taking them back. */
export class ConversationChangeRepository {
  /**
   * Changes what differs from what is asked for. Closing ends the wait for an answer; what a search heard is left alone.
   * @returns what the changed ones were before, each with its new version.
   */
  async apply(scope: WorkspaceScope, ids: string[], patch: ConversationPatch): Promise<ConversationBefore[]> {
    // Locked in one order, so that two who change the same many wait for each other instead of falling over.
    const before: ConversationBefore[] = await scope.manager.query(
      `select ${BEFORE} from conversation c where c.workspace_id = $1 and c.id = any($2) and c.state <> 'heard'
       order by c.id for update`,
      [scope.workspaceId, ids],
    );
    const changed: { id: string; version: number }[] = (
      await scope.manager.query<[{ id: string; version: number }[], number]>(
        `update conversation c set version = c.version + 1, state = n.state, snoozed_until = n.snoozed_until,
           assignee_id = n.assignee_id, team_id = n.team_id, priority = n.priority, labels = n.labels,
           waiting_since = case when n.state = 'closed' then null else c.waiting_since end
         from (select o.id, coalesce($3, o.state) as state,
             case when coalesce($3, o.state) = 'snoozed' then case when $4 then $5 else o.snoozed_until end end as snoozed_until,
             case when $6 then $7 else o.assignee_id end as assignee_id, case when $8 then $9 else o.team_id end as team_id,
             coalesce($10, o.priority) as priority,
             (select coalesce(array_agg(distinct l.id), '{}') from unnest(o.labels || $11::uuid[]) as l (id)
               where not l.id = any($12::uuid[])) as labels
           from conversation o where o.workspace_id = $1 and o.id = any($2) and o.state <> 'heard') n
         where c.workspace_id = $1 and c.id = n.id and (
           (c.state, c.priority, c.snoozed_until, c.assignee_id, c.team_id)
             is distinct from (n.state, n.priority, n.snoozed_until, n.assignee_id, n.team_id)
           or not (c.labels @> n.labels and c.labels <@ n.labels))
         returning c.id, c.version`,
        [
          scope.workspaceId,
          before.map((row) => row.id),
          patch.state ?? null,
          patch.snoozedUntil !== undefined,
          patch.snoozedUntil ?? null,
          patch.assigneeId !== undefined,
          patch.assigneeId ?? null,
          patch.teamId !== undefined,
          patch.teamId ?? null,
          patch.priority ?? null,
          patch.addLabelIds ?? [],
          patch.removeLabelIds ?? [],
        ],
      )
    )[0];
    const versions = new Map(changed.map((row) => [row.id, row.version]));
    return before.flatMap((row) => {
      const version = versions.get(row.id);
      return version === undefined ? [] : [{ ...row, version }];
    });
  }

  /** Puts back what nobody has changed since. @returns the ids that were put back. */
  async restore(scope: WorkspaceScope, befores: ConversationBefore[]): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation c set version = c.version + 1, state = b.state, snoozed_until = b."snoozedUntil",
         assignee_id = b."assigneeId", team_id = b."teamId", priority = b.priority, labels = b."labelIds",
         waiting_since = b."waitingSince"
       from jsonb_to_recordset($2::jsonb) as b (id uuid, version int, state text, "snoozedUntil" timestamptz,
         "waitingSince" timestamptz, "assigneeId" uuid, "teamId" uuid, priority text, "labelIds" uuid[])
       where c.workspace_id = $1 and c.id = b.id and c.version = b.version returning c.id`,
      [scope.workspaceId, JSON.stringify(befores)],
    );
    return rows.map((row) => row.id);
  }

  /** Keeps what a change found. */
  async keep(
    scope: WorkspaceScope,
    change: { id: string; memberId: string; befores: ConversationBefore[]; now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `insert into conversation_change (workspace_id, id, member_id, befores, created_at) values ($1, $2, $3, $4, $5)`,
      [scope.workspaceId, change.id, change.memberId, JSON.stringify(change.befores), change.now],
    );
  }

  /** Takes a kept change out, if the member made it. Null when it is not there, or was taken back before. */
  async take(scope: WorkspaceScope, id: string, memberId: string): Promise<ConversationBefore[] | null> {
    const [rows]: [{ befores: ConversationBefore[] }[], number] = await scope.manager.query(
      'delete from conversation_change where workspace_id = $1 and id = $2 and member_id = $3 returning befores',
      [scope.workspaceId, id, memberId],
    );
    return rows[0]?.befores ?? null;
  }

  /** Forgets changes that nobody takes back any more. Served by `conversation_change_age`. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query('delete from conversation_change where workspace_id = $1 and created_at < $2', [
      scope.workspaceId,
      before,
    ]);
  }
}
