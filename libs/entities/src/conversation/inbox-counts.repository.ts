import { COUNT_LIMIT } from '@genklang/contract';
import type { InboxCounts, InboxFilter, InboxView } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { listConditions, markColumnOf, Parameters } from './list-conditions';

/** Counts of everything but saved views. */
export type ViewCounts = Omit<InboxCounts, 'saved'>;

/** A list to be counted, under a name. */
export interface CountedList {
  id: string;
  view: InboxView;
  filter: InboxFilter;
}

/** Views that count the same for everybody, and views that count for each member. */
const SHARED = ['open', 'unassigned', 'hot', 'snoozed', 'problems'] as const satisfies readonly InboxView[];
const PERSONAL = ['mine', 'mentioned', 'drafts'] as const satisfies readonly InboxView[];
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A promise that is due within this time is seen to now. */
const SOON_MS = 24 * 3_600_000;

/** How many conversations the lists have. The cost is bounded: no number is counted beyond COUNT_LIMIT. */
export class InboxCountsRepository {
  /** The counts of several members in one go. Served by the indexes of the lists, see `InboxListRepository`. */
  async countForMembers(scope: WorkspaceScope, memberIds: string[], now: Date): Promise<Map<string, ViewCounts>> {
    const shared = await this.countLists(scope, NOBODY, { lists: SHARED.map(asList), now });
    const promised = await this.countPromised(scope, now);
    const counts = new Map<string, ViewCounts>();
    for (const memberId of memberIds) {
      const own = await this.countLists(scope, memberId, { lists: PERSONAL.map(asList), now });
      counts.set(memberId, { ...countsOf(SHARED, shared), ...promised, ...countsOf(PERSONAL, own) });
    }
    return counts;
  }

  /** The view shows every promise; counted are those that somebody must see to. Served by `conversation_promised`. */
  private async countPromised(
    scope: WorkspaceScope,
    now: Date,
  ): Promise<Pick<ViewCounts, 'promises' | 'brokenPromises'>> {
    const rows: Pick<ViewCounts, 'promises' | 'brokenPromises'>[] = await scope.manager.query(
      `select count(*)::int as promises, (count(*) filter (where promise_broken))::int as "brokenPromises" from (
         select promise_broken from conversation where workspace_id = $1 and promise_due_at <= $2
         order by promise_due_at, id limit ${COUNT_LIMIT}) counted`,
      [scope.workspaceId, new Date(now.getTime() + SOON_MS)],
    );
    return rows[0] ?? { promises: 0, brokenPromises: 0 };
  }

  /** How many conversations each list has for a member, by the list's id. */
  async countLists(
    scope: WorkspaceScope,
    memberId: string,
    asked: { lists: readonly CountedList[]; now: Date },
  ): Promise<Map<string, number>> {
    if (asked.lists.length === 0) {
      return new Map();
    }
    const parameters = new Parameters({ workspaceId: scope.workspaceId, memberId, now: asked.now });
    const columns = asked.lists.map((list, index) => {
      const conditions = [...listConditions(list, parameters, asked.now), ...markedBy(list.view)].join(' and ');
      return `(select count(*)::int from (select 1 from conversation c where ${conditions} limit ${COUNT_LIMIT}) counted)
        as "${index}"`;
    });
    const rows: Record<string, number>[] = await scope.manager.query(`select ${columns.join(', ')}`, parameters.values);
    return new Map(asked.lists.map((list, index) => [list.id, rows[0]?.[index] ?? 0]));
  }
}

/** Of a personal view: that the member has marked the conversation. */
function markedBy(view: InboxView): string[] {
  const column = markColumnOf(view);
  return column === null
    ? []
    : [
        `c.id in (select k.conversation_id from conversation_member k
           where k.workspace_id = $1 and k.member_id = $2::uuid and k.${column} is not null)`,
      ];
}

function asList(view: InboxView): CountedList {
  return { id: view, view, filter: {} };
}

function countsOf<View extends string>(views: readonly View[], counts: Map<string, number>): Record<View, number> {
  return Object.fromEntries(views.map((view) => [view, counts.get(view) ?? 0])) as Record<View, number>;
}
