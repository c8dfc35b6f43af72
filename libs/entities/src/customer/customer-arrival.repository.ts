import { newId } from '@genklang/platform';
import type { NewActivity } from '../activity/activity.repository';
import { ActivityRepository } from '../activity/activity.repository';
import { AssignmentRepository } from '../assignment/assignment.repository';
import type { NewEvent } from '../event/event-log.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';

interface Given {
  id: string;
  name: string;
  why: 'adviser' | 'deputy';
}

/** What is known of a customer, applied to the conversations that they begin or take up again. */
export class CustomerArrivalRepository {
  private readonly activities = new ActivityRepository();
  private readonly assignments = new AssignmentRepository();

  /**
   * Gives conversations their customer's country, and gives away those that nobody holds: to whoever has room or, where the workspace
   * does not do that by itself, to their customer's adviser. Answers the events to append.
   */
  async settle(scope: WorkspaceScope, conversationIds: string[], now: Date): Promise<NewEvent[]> {
    await scope.manager.query(
      `update conversation c set customer_country = k.country from author a, customer k
       where c.workspace_id = $1 and c.id = any($2) and a.workspace_id = $1 and a.id = c.author_id
         and k.workspace_id = $1 and k.id = a.customer_id and c.customer_country is distinct from k.country`,
      [scope.workspaceId, conversationIds],
    );
    const given = await this.assignments.give(scope, conversationIds, now);
    return given ?? (await this.giveToAdvisers(scope, conversationIds, now));
  }

  /** To the adviser who is on duty, else to the deputy who is; else it stays with the others that wait. */
  private async giveToAdvisers(scope: WorkspaceScope, conversationIds: string[], now: Date): Promise<NewEvent[]> {
    const [given]: [Given[], number] = await scope.manager.query(
      `update conversation c set version = c.version + 1, assignee_id = chosen.id
       from (select n.id as conversation_id, m.id, m.name, case when m.id = k.adviser_id then 'adviser' else 'deputy' end as why
         from conversation n
         join author a on a.workspace_id = n.workspace_id and a.id = n.author_id
         join customer k on k.workspace_id = n.workspace_id and k.id = a.customer_id
         join lateral (select b.id, b.name from member b where b.workspace_id = n.workspace_id
             and b.id in (k.adviser_id, k.deputy_id) and b.is_on_duty and b.role not in ('removed', 'marketer')
           order by b.id = k.adviser_id desc limit 1) m on true
         where n.workspace_id = $1 and n.id = any($2) and n.assignee_id is null and n.state = 'open') chosen
       where c.workspace_id = $1 and c.id = chosen.conversation_id and c.assignee_id is null
       returning c.id, chosen.name, chosen.why`,
      [scope.workspaceId, conversationIds],
    );
    const lines = given.map(({ id, name, why }): NewActivity => ({
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
