import type { RuleTrigger } from '@genklang/contract';
import type { EventName } from '../event/event-name';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Something happened that rules are asked about. */
export interface TriggerEvent {
  seq: number;
  trigger: RuleTrigger;
  conversationId: string;
  /** The mention, or the line of the timeline. */
  subjectId: string;
}

/** What is about to be due: `subjectId` is the same for the same deadline of the same conversation, whoever asks. */
export interface NearDeadline {
  conversationId: string;
  subjectId: string;
  dueAt: Date;
}

/** Which event is which trigger; `conversation.reopened` only where a customer did it by writing again. */
const TRIGGERS = {
  'mention.received': 'mention.received',
  'conversation.reopened': 'conversation.reopened',
  'conversation.breached': 'deadline.breached',
  'conversation.woke': 'snooze.ended',
} as const satisfies Partial<Record<EventName, RuleTrigger>>;

/** The same for the same deadline of the same conversation. */
function nearSubject(conversation: string): string {
  return `md5(${conversation}.id::text || extract(epoch from ${conversation}.due_at)::text)::uuid`;
}

/** How far rules have come in the log. Nothing is kept elsewhere: what Redis forgets, or a crash cuts off, is taken up again here. */
export class RuleQueueRepository {
  /** Begins here, with what comes from now on. Called when the first rule of a workspace is switched on. */
  async startFromNow(scope: WorkspaceScope): Promise<void> {
    await scope.manager.query(
      `insert into rule_cursor (workspace_id, seq)
       select $1, coalesce((select last_seq from event_counter where workspace_id = $1), 0)
       on conflict (workspace_id) do update set seq = greatest(rule_cursor.seq, excluded.seq)`,
      [scope.workspaceId],
    );
  }

  /** Whether rules that are switched on have not been asked about the latest events, or about what is about to be due. */
  async hasWork(scope: WorkspaceScope, now: Date): Promise<boolean> {
    const rows: { hasWork: boolean }[] = await scope.manager.query(
      `select exists (select 1 from rule_cursor c join event_counter e on e.workspace_id = c.workspace_id
           where c.workspace_id = $1 and e.last_seq > c.seq
             and exists (select 1 from rule r where r.workspace_id = $1 and r.is_enabled and r.trigger <> 'deadline.near'))
         or exists (select 1 from rule r join conversation c on c.workspace_id = r.workspace_id and c.breached_at is null
             and c.due_at > $2 and c.due_at <= $2::timestamptz + r.near_minutes * interval '1 minute'
           where r.workspace_id = $1 and r.is_enabled and r.trigger = 'deadline.near'
             and not exists (select 1 from rule_run u where u.workspace_id = $1 and u.rule_id = r.id
               and u.subject_id = ${nearSubject('c')})) as "hasWork"`,
      [scope.workspaceId, now],
    );
    return rows[0]?.hasWork ?? false;
  }

  /** The next events that are triggers, and up to where the log was looked through. */
  async listNext(scope: WorkspaceScope, limit: number): Promise<{ events: TriggerEvent[]; upTo: number }> {
    const position: { seq: string; last: string }[] = await scope.manager.query(
      `select c.seq, e.last_seq as last from rule_cursor c join event_counter e on e.workspace_id = c.workspace_id
       where c.workspace_id = $1`,
      [scope.workspaceId],
    );
    const [from, last] = [Number(position[0]?.seq ?? 0), Number(position[0]?.last ?? 0)];
    const rows: { seq: string; name: keyof typeof TRIGGERS; conversationId: string; subjectId: string }[] =
      await scope.manager.query(
        `select seq, name, conversation_id as "conversationId", subject_id as "subjectId" from event_log
         where workspace_id = $1 and seq > $2 and seq <= $3 and name = any($4) and conversation_id is not null
           and subject_id is not null
           and (name <> 'conversation.reopened' or exists (select 1 from activity a where a.workspace_id = $1
             and a.id = subject_id and a.member_id is null))
         order by seq limit $5`,
        [scope.workspaceId, from, last, Object.keys(TRIGGERS), limit],
      );
    const events = rows.map(({ name, seq, ...row }) => ({ ...row, seq: Number(seq), trigger: TRIGGERS[name] }));
    return { events, upTo: events.length < limit ? last : (events.at(-1)?.seq ?? last) };
  }

  /** Moves on to an event, held until the commit. False when somebody else has been there. */
  async advance(scope: WorkspaceScope, seq: number): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      'update rule_cursor set seq = $2 where workspace_id = $1 and seq < $2',
      [scope.workspaceId, seq],
    );
    return affected === 1;
  }

  /** What is due within so many minutes, and a rule has not been asked about. */
  async listNear(
    scope: WorkspaceScope,
    rule: { id: string; nearMinutes: number },
    page: { now: Date; limit: number },
  ): Promise<NearDeadline[]> {
    return await scope.manager.query(
      `select n.* from (
         select id as "conversationId", due_at as "dueAt", ${nearSubject('c')} as "subjectId"
         from conversation c where workspace_id = $1 and due_at > $3 and due_at <= $4 and breached_at is null) n
       where not exists (select 1 from rule_run r
         where r.workspace_id = $1 and r.rule_id = $2 and r.subject_id = n."subjectId")
       order by n."dueAt" limit $5`,
      [scope.workspaceId, rule.id, page.now, new Date(page.now.getTime() + rule.nearMinutes * 60_000), page.limit],
    );
  }
}
