import type { Priority, ConversationState, MentionKind, Polarity, PostVisibility } from '@genklang/contract';
import { shownPolarity, shownScore } from '../mention/shown-sentiment';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { isHumanAnswer } from '../reply/human-answer';

/** A conversation and one of its posts, as rules read them. */
export interface RuleSubject {
  conversationId: string;
  mentionId: string;
  channelId: string;
  network: string;
  state: ConversationState;
  priority: Priority;
  labelIds: string[];
  country: string | null;
  reach: number | null;
  customerName: string;
  isFirstContact: boolean;
  hasHumanAnswer: boolean;
  kind: MentionKind;
  visibility: PostVisibility;
  text: string;
  language: string;
  polarity: Polarity;
  score: number;
  postedAt: Date;
  receivedAt: Date;
}

const SUBJECT = `
  select c.id as "conversationId", m.id as "mentionId", c.channel_id as "channelId", h.network, c.state, c.priority,
    c.labels as "labelIds", c.country, c.reach, a.name as "customerName", m.kind, m.visibility, m.text, m.language,
    ${shownPolarity('m')} as polarity, ${shownScore('m')} as score, m.posted_at as "postedAt", m.received_at as "receivedAt",
    not exists (select 1 from conversation o where o.workspace_id = c.workspace_id and o.author_id = c.author_id
      and o.id <> c.id and o.created_at <= c.created_at)
    and not exists (select 1 from mention e where e.workspace_id = c.workspace_id and e.conversation_id = c.id
      and (e.posted_at, e.id) < (m.posted_at, m.id)) as "isFirstContact",
    exists (select 1 from reply r where r.workspace_id = c.workspace_id and r.conversation_id = c.id
      and ${isHumanAnswer('r')}) as "hasHumanAnswer"
  from mention m
  join conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
  join channel h on h.workspace_id = c.workspace_id and h.id = c.channel_id
  join author a on a.workspace_id = c.workspace_id and a.id = c.author_id`;

/** What rules ask of conversations. */
export class RuleFactsRepository {
  /** By post; null for one that is gone. */
  async findByMention(scope: WorkspaceScope, mentionId: string): Promise<RuleSubject | null> {
    const rows: RuleSubject[] = await scope.manager.query(
      `${SUBJECT} where m.workspace_id = $1 and m.id = $2 and m.deleted_at is null`,
      [scope.workspaceId, mentionId],
    );
    return rows[0] ?? null;
  }

  /** By the customer's latest post. */
  async findByConversation(scope: WorkspaceScope, conversationId: string): Promise<RuleSubject | null> {
    const rows: RuleSubject[] = await scope.manager.query(
      `${SUBJECT} where m.workspace_id = $1 and c.id = $2 and m.id = c.last_mention_id and m.deleted_at is null`,
      [scope.workspaceId, conversationId],
    );
    return rows[0] ?? null;
  }

  /** Posts that reached us within a time, newest first, for a dry run. Served by `mention_received`. */
  async listReceived(scope: WorkspaceScope, time: { from: Date; to: Date }, limit: number): Promise<RuleSubject[]> {
    return await scope.manager.query(
      `${SUBJECT} where m.workspace_id = $1 and m.received_at >= $2 and m.received_at < $3 and m.deleted_at is null
       order by m.received_at desc, m.id desc limit $4`,
      [scope.workspaceId, time.from, time.to, limit],
    );
  }
}
