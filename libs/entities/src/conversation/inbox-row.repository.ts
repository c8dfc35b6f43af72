import type {
  ConversationPriority,
  ConversationState,
  DeadlineKind,
  InboxCounts,
  InboxOrder,
  InboxView,
  MentionKind,
  Polarity,
  ReplyState,
} from '@genklang/contract';
import { COUNT_LIMIT } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A conversation with the names that its row shows. */
export interface InboxRowRecord {
  id: string;
  version: number;
  channelId: string;
  rootExternalId: string;
  state: ConversationState;
  kind: MentionKind;
  excerpt: string;
  language: string;
  polarity: Polarity;
  score: number;
  reach: number | null;
  mentionCount: number;
  lastMentionId: string;
  lastMentionAt: Date;
  lastActivityAt: Date;
  waitingSince: Date | null;
  replyState: ReplyState | null;
  lastReplyId: string | null;
  authorId: string;
  authorName: string;
  authorHandle: string;
  authorFollowers: number | null;
  assigneeId: string | null;
  assigneeName: string | null;
  priority: ConversationPriority;
  dueAt: Date | null;
  dueKind: DeadlineKind | null;
}

/** A page of the list, from a position on. */
export interface InboxRowQuery {
  view: InboxView;
  order: InboxOrder;
  memberId: string;
  polarity?: Polarity;
  /** The last row of the page before. */
  after?: { at: Date; id: string };
  limit: number;
}

const ROW = `
  select c.id, c.version, c.channel_id as "channelId", c.root_external_id as "rootExternalId", c.state, c.kind, c.excerpt,
    c.language, c.polarity, c.score, c.reach, c.mention_count as "mentionCount", c.last_mention_id as "lastMentionId",
    c.last_mention_at as "lastMentionAt", c.last_activity_at as "lastActivityAt", c.waiting_since as "waitingSince",
    c.reply_state as "replyState", c.last_reply_id as "lastReplyId",
    c.author_id as "authorId", a.name as "authorName", a.handle as "authorHandle", a.followers as "authorFollowers",
    c.assignee_id as "assigneeId", m.name as "assigneeName",
    c.priority, c.due_at as "dueAt", c.due_kind as "dueKind"
  from conversation c
  join author a on a.workspace_id = c.workspace_id and a.id = c.author_id
  left join member m on m.workspace_id = c.workspace_id and m.id = c.assignee_id`;

/** What each view asks of a row; the same rule as the contract's `isInView`. `$2` is the member. */
const VIEW_CONDITIONS = {
  open: `c.state = 'open' and $2::uuid is not null`,
  mine: `c.state = 'open' and c.assignee_id = $2::uuid`,
  unassigned: `c.state = 'open' and c.assignee_id is null and $2::uuid is not null`,
  closed: `c.state = 'closed' and $2::uuid is not null`,
  listening: `c.state = 'heard' and $2::uuid is not null`,
} as const satisfies Record<InboxView, string>;

/** The inbox list, by keyset: a deep page costs what the first one costs. */
export class InboxRowRepository {
  /** Served by `conversation_by_state`, `conversation_by_polarity` and `conversation_open_by_assignee`. */
  async list(scope: WorkspaceScope, query: InboxRowQuery): Promise<InboxRowRecord[]> {
    const direction = query.order === 'newest' ? 'desc' : 'asc';
    const comparison = query.order === 'newest' ? '<' : '>';
    const parameters: unknown[] = [scope.workspaceId, query.memberId];
    const conditions = ['c.workspace_id = $1', VIEW_CONDITIONS[query.view]];
    if (query.polarity) {
      parameters.push(query.polarity);
      conditions.push(`c.polarity = $${parameters.length}`);
    }
    if (query.after) {
      parameters.push(query.after.at, query.after.id);
      conditions.push(`(c.last_activity_at, c.id) ${comparison} ($${parameters.length - 1}, $${parameters.length})`);
    }
    parameters.push(query.limit);
    return await scope.manager.query(
      `${ROW} where ${conditions.join(' and ')}
       order by c.last_activity_at ${direction}, c.id ${direction} limit $${parameters.length}`,
      parameters,
    );
  }

  async listByIds(scope: WorkspaceScope, ids: string[]): Promise<InboxRowRecord[]> {
    return await scope.manager.query(`${ROW} where c.workspace_id = $1 and c.id = any($2)`, [scope.workspaceId, ids]);
  }

  /** A customer's conversations, newest first. Served by `conversation_by_author`. */
  async listByAuthor(scope: WorkspaceScope, authorId: string, limit: number): Promise<InboxRowRecord[]> {
    return await scope.manager.query(
      `${ROW} where c.workspace_id = $1 and c.author_id = $2 order by c.last_activity_at desc limit $3`,
      [scope.workspaceId, authorId, limit],
    );
  }

  /** How many open conversations there are for a member, each number counted up to COUNT_LIMIT. */
  async count(scope: WorkspaceScope, memberId: string): Promise<InboxCounts> {
    const counts = await this.countForMembers(scope, [memberId]);
    return counts.get(memberId) ?? { open: 0, unassigned: 0, mine: 0 };
  }

  /** The counts of several members in one go. The cost is bounded: no number is counted beyond COUNT_LIMIT. */
  async countForMembers(scope: WorkspaceScope, memberIds: string[]): Promise<Map<string, InboxCounts>> {
    const counted = (condition: string): string =>
      `(select count(*)::int from (select 1 from conversation c where c.workspace_id = $1 and c.state = 'open'
         ${condition} limit ${COUNT_LIMIT}) counted)`;
    const rows: (InboxCounts & { memberId: string })[] = await scope.manager.query(
      `with shared as materialized (
         select ${counted('')} as open, ${counted('and c.assignee_id is null')} as unassigned)
       select i.id as "memberId", shared.open, shared.unassigned, ${counted('and c.assignee_id = i.id')} as mine
       from shared, unnest($2::uuid[]) as i (id)`,
      [scope.workspaceId, memberIds],
    );
    return new Map(rows.map(({ memberId, ...counts }) => [memberId, counts]));
  }
}
