import type { WorkspaceScope } from '../workspace/workspace-scope';
import { DeadlineRepository } from '../deadline/deadline.repository';
import type { EventName } from './event-name';

/** Events that one prune forgets, at most. */
export const PRUNE_PORTION = 10_000;

/** An event about to be written. */
export interface NewEvent {
  name: EventName;
  conversationId: string | null;
  subjectId: string | null;
}

/** Every console of the workspace is to read its session anew: who is there, views, labels, teams, settings. */
export const SESSION_CHANGED: NewEvent = { name: 'session.changed', conversationId: null, subjectId: null };

/** An event as a console's catch-up reads it. */
export interface LoggedEvent extends NewEvent {
  seq: number;
}

/** Events after which what is due is what it was. Any other one sets its conversation's deadline anew. */
const WITHOUT_DEADLINE: ReadonlySet<EventName> = new Set([
  'mention.measured',
  'mention.judged',
  'mention.rescored',
  'conversation.claimed',
  'conversation.released',
  'conversation.breached',
  'conversation.assigned',
  'conversation.labelled',
  'conversation.concluded',
  'note.added',
  'promise.kept',
  'promise.renegotiated',
  'promise.voided',
  'promise.reopened',
  'promise.broken',
  'mark.changed',
  'customer.changed',
  'session.changed',
  'channel.changed',
  'deadline.changed',
]);

/** The log that announces every change, in commit order. */
export class EventLogRepository {
  private readonly deadlines = new DeadlineRepository();

  /**
   * Announces what the transaction did. Call it last: the workspace's counter row stays locked until the commit, which is
   * what makes the sequence gapless and in commit order (a sequence read by `seq > last` loses events that commit late).
   * Deadlines follow here, before the lock: whatever changes a conversation announces it, so none is forgotten.
   */
  async append(scope: WorkspaceScope, events: NewEvent[], now: Date): Promise<void> {
    if (events.length === 0) {
      return;
    }
    const moved = events.filter(({ name }) => !WITHOUT_DEADLINE.has(name)).map(({ conversationId }) => conversationId);
    await this.deadlines.refresh(
      scope,
      [...new Set(moved)].filter((id) => id !== null),
      now,
    );
    await scope.manager.query(
      `with counter as (
         insert into event_counter as c (workspace_id, last_seq) values ($1, $5)
         on conflict (workspace_id) do update set last_seq = c.last_seq + $5 returning last_seq)
       insert into event_log (workspace_id, seq, name, conversation_id, subject_id, created_at)
       select $1, counter.last_seq - $5 + e.position, e.name, e.conversation_id, e.subject_id, $6
       from counter, unnest($2::text[], $3::uuid[], $4::uuid[]) with ordinality
         as e (name, conversation_id, subject_id, position)`,
      [
        scope.workspaceId,
        events.map((event) => event.name),
        events.map((event) => event.conversationId),
        events.map((event) => event.subjectId),
        events.length,
        now,
      ],
    );
  }

  /** The last sequence number, and the number up to which events are gone. */
  async getPosition(scope: WorkspaceScope): Promise<{ lastSeq: number; prunedTo: number }> {
    const rows: { last_seq: string; pruned_to: string }[] = await scope.manager.query(
      'select last_seq, pruned_to from event_counter where workspace_id = $1',
      [scope.workspaceId],
    );
    return { lastSeq: Number(rows[0]?.last_seq ?? 0), prunedTo: Number(rows[0]?.pruned_to ?? 0) };
  }

  /** Events after a sequence number, oldest first, at most `limit`. */
  async listAfter(scope: WorkspaceScope, seq: number, limit: number): Promise<LoggedEvent[]> {
    const rows: { seq: string; name: EventName; conversation_id: string | null; subject_id: string | null }[] =
      await scope.manager.query(
        `select seq, name, conversation_id, subject_id from event_log
         where workspace_id = $1 and seq > $2 order by seq limit $3`,
        [scope.workspaceId, seq, limit],
      );
    return rows.map((row) => ({
      seq: Number(row.seq),
      name: row.name,
      conversationId: row.conversation_id,
      subjectId: row.subject_id,
    }));
  }

  /** Forgets the oldest events before a moment, a portion of them; a console that missed them loads afresh. Answers how many went. */
  async prune(scope: WorkspaceScope, before: Date): Promise<number> {
    const [gone]: [{ seq: string }[], number] = await scope.manager.query(
      `delete from event_log where workspace_id = $1 and created_at < $2
         and seq <= (select max(seq) from (select seq from event_log where workspace_id = $1 and created_at < $2
                     order by seq limit ${PRUNE_PORTION}) oldest)
       returning seq`,
      [scope.workspaceId, before],
    );
    if (gone.length > 0) {
      await scope.manager.query(
        'update event_counter set pruned_to = greatest(pruned_to, $2) where workspace_id = $1',
        [scope.workspaceId, Math.max(...gone.map((row) => Number(row.seq)))],
      );
    }
    return gone.length;
  }
}
