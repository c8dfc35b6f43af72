import { DEFAULT_CAPACITY } from '@genklang/contract';
import type { AssignmentMode, AssignmentSettings } from '@genklang/contract';
import { chooseAssignee } from '@genklang/domain';
import type { AssignmentCandidate, AssignmentChoice, AssignmentWish } from '@genklang/domain';
import { newId } from '@genklang/platform';
import type { NewActivity } from '../activity/activity.repository';
import { ActivityRepository } from '../activity/activity.repository';
import { ClaimRepository } from '../conversation/claim.repository';
import type { NewEvent } from '../event/event-log.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Conversations that one go gives away. */
const PORTION = 200;

type Waiting = AssignmentWish & { id: string; teamId: string | null };
type Candidate = AssignmentCandidate & { name: string; teamIds: string[] };
type Gift = AssignmentChoice & { id: string; name: string };

/** Gives conversations that nobody holds to members who have room. */
export class AssignmentRepository {
  private readonly activities = new ActivityRepository();
  private readonly claims = new ClaimRepository();

  /**
   * Gives what waits: some conversations, or (null) the longest waiting ones. Answers the events to append, or null where the
   * workspace gives nothing by itself. Whoever gives holds the setting's row: members are counted as they stand. Conversations that
   * somebody else is changing are left for the next go, so that nobody waits in a circle.
   */
  async give(scope: WorkspaceScope, ids: string[] | null, now: Date): Promise<NewEvent[] | null> {
    const setting = await this.findSetting(scope, 'for update');
    if (setting === null || setting.mode === 'off') {
      return null;
    }
    const candidates = await this.listCandidates(scope, setting.capacity);
    if (!candidates.some(({ load, capacity }) => load < capacity)) {
      return [];
    }
    const gifts = share(await this.listWaiting(scope, ids), candidates, now);
    return gifts.length === 0 ? [] : await this.hand(scope, gifts, now);
  }

  async getSettings(scope: WorkspaceScope): Promise<AssignmentSettings> {
    const setting = await this.findSetting(scope, '');
    const members: AssignmentSettings['members'] = await scope.manager.query(
      `select m.id, m.name, m.capacity, (select count(*)::int from conversation c where c.workspace_id = m.workspace_id
         and c.assignee_id = m.id and c.state = 'open') as load
       from member m where m.workspace_id = $1 and m.role not in ('removed', 'marketer') order by m.name, m.id`,
      [scope.workspaceId],
    );
    return { mode: setting?.mode ?? 'off', capacity: setting?.capacity ?? DEFAULT_CAPACITY, members };
  }

  async save(
    scope: WorkspaceScope,
    setting: { mode: AssignmentMode; capacity: number; members: Record<string, number | null> },
    now: Date,
  ): Promise<void> {
    await scope.manager.query(
      `insert into assignment_setting (workspace_id, mode, capacity, updated_at) values ($1, $2, $3, $4)
       on conflict (workspace_id) do update set mode = excluded.mode, capacity = excluded.capacity,
         updated_at = excluded.updated_at`,
      [scope.workspaceId, setting.mode, setting.capacity, now],
    );
    await scope.manager.query(
      `update member m set capacity = i.capacity from unnest($2::uuid[], $3::int[]) as i (id, capacity)
       where m.workspace_id = $1 and m.id = i.id and m.capacity is distinct from i.capacity`,
      [scope.workspaceId, Object.keys(setting.members), Object.values(setting.members)],
    );
  }

  private async findSetting(
    scope: WorkspaceScope,
    lock: 'for update' | '',
  ): Promise<{ mode: AssignmentMode; capacity: number } | null> {
    const rows: { mode: AssignmentMode; capacity: number }[] = await scope.manager.query(
      `select mode, capacity from assignment_setting where workspace_id = $1 ${lock}`,
      [scope.workspaceId],
    );
    return rows[0] ?? null;
  }

  /** Without what a person gave back since the customer wrote: it would only return to them. */
  private async listWaiting(scope: WorkspaceScope, ids: string[] | null): Promise<Waiting[]> {
    return await scope.manager.query(
      `select c.id, c.language, c.team_id as "teamId", k.adviser_id as "adviserId", k.deputy_id as "deputyId"
       from conversation c join author a on a.workspace_id = c.workspace_id and a.id = c.author_id
       left join customer k on k.workspace_id = a.workspace_id and k.id = a.customer_id
       where c.workspace_id = $1 and ($2::uuid[] is null or c.id = any($2)) and c.assignee_id is null and c.state = 'open'
         and c.waiting_since is not null
         and not exists (select 1 from activity a where a.workspace_id = c.workspace_id and a.conversation_id = c.id
           and a.activity = 'released' and a.member_id is not null and a.created_at >= c.waiting_since)
       order by c.waiting_since, c.id limit ${PORTION} for update of c skip locked`,
      [scope.workspaceId, ids],
    );
  }

  private async listCandidates(scope: WorkspaceScope, capacity: number): Promise<Candidate[]> {
    return await scope.manager.query(
      `select m.id, m.name, m.is_on_duty as "isOnDuty", m.languages, coalesce(m.capacity, $2::int) as capacity,
         (select count(*)::int from conversation c where c.workspace_id = m.workspace_id and c.assignee_id = m.id
            and c.state = 'open') as load,
         (extract(epoch from m.given_at) * 1000)::double precision as "lastGivenAt",
         (select coalesce(array_agg(t.team_id), '{}') from team_member t where t.workspace_id = m.workspace_id
            and t.member_id = m.id) as "teamIds"
       from member m where m.workspace_id = $1 and m.is_on_duty and m.role not in ('removed', 'marketer')`,
      [scope.workspaceId, capacity],
    );
  }

  private async hand(scope: WorkspaceScope, gifts: Gift[], now: Date): Promise<NewEvent[]> {
    const memberIds = gifts.map(({ memberId }) => memberId);
    const ids = gifts.map(({ id }) => id);
    await scope.manager.query(
      `update conversation c set version = version + 1, assignee_id = i.member_id
       from unnest($2::uuid[], $3::uuid[]) as i (id, member_id) where c.workspace_id = $1 and c.id = i.id`,
      [scope.workspaceId, ids, memberIds],
    );
    await this.claims.end(scope, ids);
    await scope.manager.query('update member set given_at = $3 where workspace_id = $1 and id = any($2)', [
      scope.workspaceId,
      memberIds,
      now,
    ]);
    const lines = gifts.map(({ id, name, why }): NewActivity => ({
      id: newId(),
      conversationId: id,
      memberId: null,
      activity: 'assigned',
      detail: { to: name, why },
      createdAt: now,
    }));
    await this.activities.add(scope, lines);
    return lines.map(({ id, conversationId }) => ({ name: 'conversation.assigned', conversationId, subjectId: id }));
  }
}

/** One after the other, each counted before the next. What was given to a team goes to its members. */
function share(waiting: Waiting[], candidates: Candidate[], now: Date): Gift[] {
  return waiting.flatMap((wish): Gift[] => {
    const fitting = candidates.filter(({ teamIds }) => wish.teamId === null || teamIds.includes(wish.teamId));
    const choice = chooseAssignee(wish, fitting);
    const chosen = candidates.find(({ id }) => id === choice?.memberId);
    if (choice === null || chosen === undefined) {
      return [];
    }
    chosen.load += 1;
    chosen.lastGivenAt = now.getTime();
    return [{ ...choice, id: wish.id, name: chosen.name }];
  });
}
