import type { ConversationState, MentionKind, Polarity, ReplyState } from '@genklang/contract';
import { hasProblem, shownPolarity, shownScore } from '../mention/shown-sentiment';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Conversation } from './conversation.entity';

/** What one page of posts brings to one conversation. */
export interface ConversationArrival {
  /** The id to use when the conversation is new. */
  id: string;
  rootExternalId: string;
  authorId: string;
  kind: MentionKind;
  excerpt: string;
  language: string;
  polarity: Polarity;
  score: number;
  /** Any of the posts is unhappy. */
  isProblem: boolean;
  reach: number | null;
  mentionCount: number;
  lastMentionId: string;
  lastMentionAt: Date;
  /** Null for what a search heard: nobody waits for us there. */
  waitingSince: Date | null;
}

/** Where an arrival went. `priorState` is null when it opened a conversation. */
export interface ArrivedConversation {
  id: string;
  rootExternalId: string;
  authorId: string;
  priorState: ConversationState | null;
}

/** Conversations: one customer's thread with us on one channel. */
export class ConversationRepository {
  /**
   * Brings arrivals home: opens new conversations, moves known ones on, and reopens closed ones. What was there before is
   * looked up once, by key (materialized, lateral): left to the planner, a channel without statistics is read through for
   * every single arrival.
   */
  async receive(
    scope: WorkspaceScope,
    channelId: string,
    received: { arrivals: ConversationArrival[]; state: 'open' | 'heard'; now: Date },
  ): Promise<ArrivedConversation[]> {
    const { arrivals } = received;
    return await scope.manager.query(
      `with incoming as (
         select * from unnest($4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[],
           $11::real[], $12::int[], $13::int[], $14::uuid[], $15::timestamptz[], $16::timestamptz[], $18::boolean[])
           as i (id, root_external_id, author_id, kind, excerpt, language, polarity, score, reach, mention_count,
             last_mention_id, last_mention_at, waiting_since, is_problem)),
       prior as materialized (
         select known.id, known.state from incoming i cross join lateral (
           select c.id, c.state from conversation c where c.workspace_id = $1 and c.channel_id = $2
             and c.root_external_id = i.root_external_id and c.author_id = i.author_id
           limit 1) known)
       insert into conversation as c (workspace_id, channel_id, created_at, state, id, root_external_id, author_id, kind,
         excerpt, language, polarity, score, reach, mention_count, last_mention_id, last_mention_at, last_activity_at,
         waiting_since, is_problem)
       select $1, $2, $3, $17, id, root_external_id, author_id, kind, excerpt, language, polarity, score, reach,
         mention_count, last_mention_id, last_mention_at, last_mention_at, waiting_since, is_problem from incoming
       on conflict (workspace_id, channel_id, root_external_id, author_id) do update set
         version = c.version + 1, is_problem = c.is_problem or excluded.is_problem,
         fault = case when c.fault = 'none' and excluded.is_problem then null else c.fault end,
         -- A search that hears more of the same does not open what nobody took up, or what was put aside.
         state = case when excluded.state = 'heard' and c.state in ('heard', 'closed') then 'heard' else 'open' end,
         snoozed_until = null, mention_count = c.mention_count + excluded.mention_count,
         (kind, excerpt, language, polarity, score, last_mention_id) = (select n.* from (select
            excluded.kind, excluded.excerpt, excluded.language, excluded.polarity, excluded.score, excluded.last_mention_id
              where excluded.last_mention_at >= c.last_mention_at
            union all select c.kind, c.excerpt, c.language, c.polarity, c.score, c.last_mention_id
              where excluded.last_mention_at < c.last_mention_at) n),
         reach = greatest(c.reach, excluded.reach), last_mention_at = greatest(c.last_mention_at, excluded.last_mention_at),
         last_activity_at = greatest(c.last_activity_at, excluded.last_activity_at),
         waiting_since = least(c.waiting_since, excluded.waiting_since)
       returning c.id, c.root_external_id as "rootExternalId", c.author_id as "authorId",
         (select p.state from prior p where p.id = c.id) as "priorState"`,
      [
        scope.workspaceId,
        channelId,
        received.now,
        arrivals.map((arrival) => arrival.id),
        arrivals.map((arrival) => arrival.rootExternalId),
        arrivals.map((arrival) => arrival.authorId),
        arrivals.map((arrival) => arrival.kind),
        arrivals.map((arrival) => arrival.excerpt),
        arrivals.map((arrival) => arrival.language),
        arrivals.map((arrival) => arrival.polarity),
        arrivals.map((arrival) => arrival.score),
        arrivals.map((arrival) => arrival.reach),
        arrivals.map((arrival) => arrival.mentionCount),
        arrivals.map((arrival) => arrival.lastMentionId),
        arrivals.map((arrival) => arrival.lastMentionAt),
        arrivals.map((arrival) => arrival.waitingSince),
        received.state,
        arrivals.map((arrival) => arrival.isProblem),
      ],
    );
  }

  /** Takes a conversation if its assignee is still the expected one. False when somebody was faster. */
  async claim(
    scope: WorkspaceScope,
    id: string,
    claim: { memberId: string; expectedAssigneeId: string | null },
  ): Promise<boolean> {
    return await this.change(
      scope,
      id,
      'assignee_id = $3',
      'assignee_id is not distinct from $4::uuid and assignee_id is distinct from $3::uuid',
      [claim.memberId, claim.expectedAssigneeId],
    );
  }

  /** Gives a conversation back to the unassigned ones. False when the member does not hold it. */
  async release(scope: WorkspaceScope, id: string, memberId: string): Promise<boolean> {
    return await this.change(scope, id, 'assignee_id = null', 'assignee_id = $3', [memberId]);
  }

  /** Makes a conversation of what a search heard. False when it is one. */
  async open(scope: WorkspaceScope, id: string): Promise<boolean> {
    return await this.change(scope, id, `state = 'open', waiting_since = last_mention_at`, `state = 'heard'`, []);
  }

  /** Closes or reopens. False when it was so already. */
  async setState(scope: WorkspaceScope, id: string, state: ConversationState): Promise<boolean> {
    const set = state === 'closed' ? 'state = $3, waiting_since = null' : 'state = $3';
    return await this.change(scope, id, set, 'state <> $3', [state]);
  }

  /**
   * Keeps the row in step with its latest reply, once a reply was queued: the latest by time, also when it is an older one
   * that was queued again. `waitingSince` is null while an answer is on its way or sent.
   */
  async noteReply(
    scope: WorkspaceScope,
    id: string,
    reply: { waitingSince: Date | null; activityAt: Date },
  ): Promise<void> {
    await scope.manager.query(
      `update conversation set version = version + 1, waiting_since = $3, last_activity_at = greatest(last_activity_at, $4),
         (last_reply_id, reply_state) = (select r.id, r.state from reply r
           where r.workspace_id = $1 and r.conversation_id = $2 order by r.created_at desc, r.id desc limit 1)
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, reply.waitingSince, reply.activityAt],
    );
  }

  /** Has the customer wait again for a reply that was taken back, unless another one is there for them. */
  async waitAgain(scope: WorkspaceScope, id: string, since: Date): Promise<void> {
    await this.change(
      scope,
      id,
      'waiting_since = least(waiting_since, $3)',
      `state = 'open' and not exists (select 1 from reply r where r.workspace_id = $1 and r.conversation_id = $2
         and r.state <> 'failed' and r.created_at > $3)`,
      [since],
    );
  }

  /** Has the row show its latest reply, after one that it may have shown is gone. */
  async followLatestReply(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query(
      `update conversation set version = version + 1,
         (last_reply_id, reply_state) = (select r.id, r.state from reply r
           where r.workspace_id = $1 and r.conversation_id = $2 order by r.created_at desc, r.id desc limit 1)
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id],
    );
  }

  /** Keeps the row in step with an answer that was given on the network itself: what came after it still waits. */
  async noteNativeReply(scope: WorkspaceScope, id: string, postedAt: Date): Promise<void> {
    await scope.manager.query(
      `update conversation c set version = c.version + 1, last_activity_at = greatest(c.last_activity_at, $3),
         waiting_since = case when c.waiting_since is not null then (select min(m.posted_at) from mention m
           where m.workspace_id = $1 and m.conversation_id = $2 and m.posted_at > $3 and m.deleted_at is null
             and m.posted_at >= c.waiting_since) end,
         (last_reply_id, reply_state) = (select r.id, r.state from reply r
           where r.workspace_id = $1 and r.conversation_id = $2 order by r.created_at desc, r.id desc limit 1)
       where c.workspace_id = $1 and c.id = $2`,
      [scope.workspaceId, id, postedAt],
    );
  }

  /** Follows the state of the reply that the row shows; an older reply's state does not show. */
  async followReply(
    scope: WorkspaceScope,
    id: string,
    reply: { replyId: string; state: ReplyState; waitingSince: Date | null },
  ): Promise<void> {
    await scope.manager.query(
      `update conversation set version = version + 1, reply_state = $4,
         waiting_since = case when $4 = 'failed' and state = 'open' then coalesce(waiting_since, $5) else waiting_since end
       where workspace_id = $1 and id = $2 and last_reply_id = $3`,
      [scope.workspaceId, id, reply.replyId, reply.state, reply.waitingSince],
    );
  }

  /** Moves the row's latest activity on (a note was added). */
  async touch(scope: WorkspaceScope, id: string, at: Date): Promise<void> {
    await scope.manager.query(
      `update conversation set version = version + 1, last_activity_at = greatest(last_activity_at, $3)
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, at],
    );
  }

  /** Renews what rows show of mentions that were edited, measured again or deleted. What is gone waits for nobody. */
  async refresh(scope: WorkspaceScope, ids: string[]): Promise<void> {
    await scope.manager.query(
      `update conversation c set version = c.version + 1, excerpt = left(m.text, 280), language = m.language,
         polarity = ${shownPolarity('m')}, score = ${shownScore('m')}, is_problem = ${hasProblem('c')},
         waiting_since = case when m.deleted_at is null or c.waiting_since is null then c.waiting_since else (
           select min(w.posted_at) from mention w where w.workspace_id = c.workspace_id and w.conversation_id = c.id
             and w.deleted_at is null and w.posted_at >= c.waiting_since) end,
         reach = greatest(c.reach, (select max(v.views) from mention v
           where v.workspace_id = c.workspace_id and v.conversation_id = c.id))
       from mention m
       where c.workspace_id = $1 and c.id = any($2) and m.workspace_id = c.workspace_id and m.id = c.last_mention_id`,
      [scope.workspaceId, ids],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<Conversation | null> {
    return await scope.manager.findOneBy(Conversation, { workspaceId: scope.workspaceId, id });
  }

  /** Reads a conversation and keeps it from changing until the transaction ends. */
  async findForUpdate(scope: WorkspaceScope, id: string): Promise<Conversation | null> {
    return await scope.manager.findOne(Conversation, {
      where: { workspaceId: scope.workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async change(
    scope: WorkspaceScope,
    id: string,
    set: string,
    condition: string,
    parameters: unknown[],
  ): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update conversation set version = version + 1, ${set} where workspace_id = $1 and id = $2 and ${condition}`,
      [scope.workspaceId, id, ...parameters],
    );
    return affected === 1;
  }
}
