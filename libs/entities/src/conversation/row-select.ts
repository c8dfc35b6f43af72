import type {
  ConversationState,
  Country,
  DeadlineKind,
  Fault,
  MentionKind,
  Polarity,
  Priority,
  ReplyState,
} from '@genklang/contract';

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
  approvalSince: Date | null;
  lastReplyId: string | null;
  labelIds: string[];
  teamId: string | null;
  priority: Priority;
  snoozedUntil: Date | null;
  country: Country | null;
  weight: number;
  dueAt: Date | null;
  dueKind: DeadlineKind | null;
  breachedAt: Date | null;
  promiseDueAt: Date | null;
  promiseBroken: boolean;
  isProblem: boolean;
  fault: Fault | null;
  authorId: string;
  authorName: string;
  authorHandle: string;
  authorFollowers: number | null;
  assigneeId: string | null;
  assigneeName: string | null;
}

/** The columns of an {@link InboxRowRecord}, of a conversation `c` with {@link ROW_JOINS}. */
export const ROW_COLUMNS = `
  c.id, c.version, c.channel_id as "channelId", c.root_external_id as "rootExternalId", c.state, c.kind, c.excerpt,
  c.language, c.polarity, c.score, c.reach, c.mention_count as "mentionCount", c.last_mention_id as "lastMentionId",
  c.last_mention_at as "lastMentionAt", c.last_activity_at as "lastActivityAt", c.waiting_since as "waitingSince",
  c.reply_state as "replyState",
  case when c.reply_state = 'queued' then (select min(p.created_at) from reply p where p.workspace_id = c.workspace_id
    and p.conversation_id = c.id and p.state = 'queued' and p.approval = 'pending') end as "approvalSince",
  c.last_reply_id as "lastReplyId", c.labels as "labelIds", c.team_id as "teamId", c.priority,
  c.snoozed_until as "snoozedUntil", c.country, c.weight, c.due_at as "dueAt", c.due_kind as "dueKind",
  c.breached_at as "breachedAt", c.promise_due_at as "promiseDueAt", c.promise_broken as "promiseBroken",
  c.is_problem as "isProblem", c.fault,
  c.author_id as "authorId", a.name as "authorName", a.handle as "authorHandle", a.followers as "authorFollowers",
  c.assignee_id as "assigneeId", m.name as "assigneeName"`;

export const ROW_JOINS = `
  join author a on a.workspace_id = c.workspace_id and a.id = c.author_id
  left join member m on m.workspace_id = c.workspace_id and m.id = c.assignee_id`;
