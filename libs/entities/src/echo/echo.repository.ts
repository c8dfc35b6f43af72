import type { AuthorSummary, Polarity } from '@genklang/contract';
import { shownPolarity } from '../mention/shown-sentiment';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A post of a customer whose conversation was closed before it, and how they felt in that conversation. */
export interface EchoRecord {
  mentionId: string;
  conversationId: string;
  at: Date;
  excerpt: string;
  polarity: Polarity;
  authorId: string;
  authorName: AuthorSummary['name'];
  authorHandle: AuthorSummary['handle'];
  authorFollowers: AuthorSummary['followers'];
  wasUnhappy: boolean;
  wasHappy: boolean;
  isMine: boolean;
}

/** Later than this after its day a post is no news of that day. */
const LATEST_MS = 24 * 3_600_000;

interface EchoQuery {
  from: Date;
  to: Date;
  /** How long a conversation echoes. */
  days: number;
  memberId: string;
}

/** What customers say in public after we were done. */
export class EchoRepository {
  /**
   * Public posts of a stretch of time that feel like something, each with the latest conversation of its customer that was closed
   * before it: one post echoes one conversation at most, whichever of the customer's handles wrote it. Posts are found by when they
   * reached us (`mention_received`), which is never before they were written, and mostly soon after.
   */
  async list(scope: WorkspaceScope, { from, to, days, memberId }: EchoQuery): Promise<EchoRecord[]> {
    return await scope.manager.query(
      `select m.id as "mentionId", m.conversation_id as "conversationId", m.posted_at as at, left(m.text, 280) as excerpt,
         ${shownPolarity('m')} as polarity, a.id as "authorId", a.name as "authorName", a.handle as "authorHandle",
         a.followers as "authorFollowers", felt.unhappy as "wasUnhappy", felt.happy and not felt.unhappy as "wasHappy",
         exists (select 1 from reply r where r.workspace_id = m.workspace_id and r.conversation_id = ended.conversation_id
           and r.member_id = $6 and r.state = 'sent') as "isMine"
       from mention m
       join author a on a.workspace_id = m.workspace_id and a.id = m.author_id
       cross join lateral (
         select e.conversation_id, e.created_at from author b
         join conversation c on c.workspace_id = b.workspace_id and c.author_id = b.id
         join activity e on e.workspace_id = c.workspace_id and e.conversation_id = c.id and e.activity = 'closed'
         where b.workspace_id = a.workspace_id and b.customer_id = a.customer_id and e.created_at <= m.posted_at
           and e.created_at > m.posted_at - make_interval(days => $5)
         order by e.created_at desc limit 1) ended
       cross join lateral (
         select coalesce(bool_or(${shownPolarity('p')} = 'negative'), false) as unhappy,
           coalesce(bool_or(${shownPolarity('p')} = 'positive'), false) as happy
         from mention p where p.workspace_id = m.workspace_id and p.conversation_id = ended.conversation_id
           and p.posted_at < ended.created_at and p.deleted_at is null) felt
       where m.workspace_id = $1 and m.received_at >= $2 and m.received_at < $4 and m.posted_at >= $2 and m.posted_at < $3
         and m.visibility = 'public' and m.deleted_at is null and ${shownPolarity('m')} <> 'neutral'
       order by m.posted_at desc, m.id`,
      [scope.workspaceId, from, to, new Date(to.getTime() + LATEST_MS), days, memberId],
    );
  }
}
