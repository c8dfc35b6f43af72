import type { Polarity } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { shownPolarity, shownScore } from './shown-sentiment';

/** A post of a customer that waits for an answer, as people see its feeling. */
export interface UnansweredPost {
  text: string;
  language: string;
  polarity: Polarity;
  score: number;
  isComplaint: boolean;
  /** Stars from 1 to 5 of a review. */
  rating: number | null;
  /** Who wrote it, and our account to which it was written. */
  authorName: string;
  authorHandle: string;
  channelName: string;
}

/** What a customer wrote since we last answered. */
export class UnansweredRepository {
  /** The newest first; where all is answered, the newest one. Empty where the conversation is not there. */
  async list(scope: WorkspaceScope, conversationId: string, limit: number): Promise<UnansweredPost[]> {
    return await scope.manager.query(
      `with answered as (
         select max(created_at) as at from reply
         where workspace_id = $1 and conversation_id = $2 and state <> 'failed' and not is_automated
       ), post as (
         select m.text, m.language, ${shownPolarity('m')} as polarity, ${shownScore('m')} as score, m.rating,
           coalesce(m.analysis -> 'urgency' -> 'reasons' ? 'complaint', false) as "isComplaint",
           a.name as "authorName", a.handle as "authorHandle", c.name as "channelName", m.posted_at,
           row_number() over (order by m.posted_at desc, m.id desc) as place
         from mention m
         join author a on a.workspace_id = m.workspace_id and a.id = m.author_id
         join channel c on c.workspace_id = m.workspace_id and c.id = m.channel_id
         where m.workspace_id = $1 and m.conversation_id = $2 and m.deleted_at is null
         order by m.posted_at desc, m.id desc limit $3
       )
       select text, language, polarity, score, rating, "isComplaint", "authorName", "authorHandle", "channelName"
       from post, answered where place = 1 or answered.at is null or post.posted_at > answered.at
       order by place`,
      [scope.workspaceId, conversationId, limit],
    );
  }
}
