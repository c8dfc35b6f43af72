import type { Activity, ActivityDetail } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A quiet line about to be written. */
export interface NewActivity {
  id: string;
  conversationId: string;
  memberId: string | null;
  activity: Activity;
  detail?: ActivityDetail;
  createdAt: Date;
}

/** The quiet lines of a timeline. */
export class ActivityRepository {
  async add(scope: WorkspaceScope, activities: NewActivity[]): Promise<void> {
    if (activities.length === 0) {
      return;
    }
    await scope.manager.query(
      `insert into activity (workspace_id, id, conversation_id, member_id, activity, created_at, detail)
       select $1, i.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::jsonb[]) as i`,
      [
        scope.workspaceId,
        activities.map((item) => item.id),
        activities.map((item) => item.conversationId),
        activities.map((item) => item.memberId),
        activities.map((item) => item.activity),
        activities.map((item) => item.createdAt),
        activities.map((item) => (item.detail === undefined ? null : JSON.stringify(item.detail))),
      ],
    );
  }
}
