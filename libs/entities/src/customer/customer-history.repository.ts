import type { InboxRowRecord } from '../conversation/row-select';
import { ROW_COLUMNS, ROW_JOINS } from '../conversation/row-select';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A place in something ordered by (at, id), newest first. */
interface Page {
  before: { at: Date; id: string } | null;
  limit: number;
}

/** Something that we did for a customer. */
export interface CustomerDeed {
  id: string;
  kind: 'reply' | 'note' | 'activity';
  at: Date;
}

/** Quiet lines that say something of the customer; who held a conversation when says little. */
const TOLD = ['labelled', 'closed', 'handed-over'];

/** What passed between us and a customer, over all their handles. */
export class CustomerHistoryRepository {
  /** Newest activity first. Served by `author_of_customer` and `conversation_by_author`. */
  async listConversations(
    scope: WorkspaceScope,
    customerId: string,
    { before, limit }: Page,
  ): Promise<(InboxRowRecord & { createdAt: Date })[]> {
    return await scope.manager.query(
      `select ${ROW_COLUMNS}, c.created_at as "createdAt" from conversation c ${ROW_JOINS}
       where c.workspace_id = $1 and a.customer_id = $2
         and ($3::timestamptz is null or (c.last_activity_at, c.id) < ($3, $4::uuid))
       order by c.last_activity_at desc, c.id desc limit $5`,
      [scope.workspaceId, customerId, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** Our answers, notes and labels, newest first. */
  async listDeeds(scope: WorkspaceScope, customerId: string, { before, limit }: Page): Promise<CustomerDeed[]> {
    const part = (kind: CustomerDeed['kind'], condition = 'true'): string => `
      (select '${kind}' as kind, e.id, e.created_at as at from theirs t
       join ${kind} e on e.workspace_id = $1 and e.conversation_id = t.id
       where ${condition} and ($3::timestamptz is null or (e.created_at, e.id) < ($3, $4::uuid))
       order by e.created_at desc, e.id desc limit $5)`;
    return await scope.manager.query(
      `with theirs as (select c.id from author a
         join conversation c on c.workspace_id = a.workspace_id and c.author_id = a.id
         where a.workspace_id = $1 and a.customer_id = $2)
       select * from (${part('reply')} union all ${part('note')} union all ${part('activity', 'e.activity = any($6)')}) d
       order by at desc, id desc limit $5`,
      [scope.workspaceId, customerId, before?.at ?? null, before?.id ?? null, limit, TOLD],
    );
  }
}
