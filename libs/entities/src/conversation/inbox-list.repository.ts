import type { InboxFilter, InboxOrder, InboxView } from '@genklang/contract';
import { effectiveOrder } from '@genklang/contract';
import { FRUSTRATION_WEIGHTS } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { listConditions, markColumnOf, Parameters } from './list-conditions';
import { ROW_COLUMNS, ROW_JOINS } from './row-select';
import type { InboxRowRecord } from './row-select';

/** A place in a list. The lists by frustration and by deadline have a second part: what does not wait, what is not due. */
export interface ListPosition {
  part: 1 | 2;
  /** What the row is sorted by: a time, or its frustration in milliseconds times eighths. */
  key: string;
  id: string;
}

/** A page of a list, from a position on. */
export interface InboxListQuery {
  view: InboxView;
  order: InboxOrder;
  filter: InboxFilter;
  memberId: string;
  /** The moment for which the frustration clock is read; the same for every page of one list. */
  sortedAt: Date;
  /** The last row of the page before. */
  after?: ListPosition;
  limit: number;
}

/** A row and where it stands in its list. */
export interface ListedRow {
  row: InboxRowRecord;
  position: ListPosition;
}

/** One part of a list: what it is sorted by, and which rows it has besides those of the view. */
interface ListPart {
  condition: string | null;
  column: 'last_activity_at' | 'due_at' | 'promise_due_at';
  direction: 'asc' | 'desc';
}

const PARTS = {
  newest: [{ condition: null, column: 'last_activity_at', direction: 'desc' }],
  oldest: [{ condition: null, column: 'last_activity_at', direction: 'asc' }],
  deadline: [
    { condition: 'c.due_at is not null', column: 'due_at', direction: 'asc' },
    { condition: 'c.due_at is null', column: 'last_activity_at', direction: 'desc' },
  ],
  promise: [{ condition: null, column: 'promise_due_at', direction: 'asc' }],
  urgent: ['frustration', { condition: 'c.waiting_since is null', column: 'last_activity_at', direction: 'desc' }],
} as const satisfies Record<InboxOrder | 'promise', readonly (ListPart | 'frustration')[]>;

/** The inbox list, by keyset: a deep page costs what the first one costs. */
export class InboxListRepository {
  /**
   * Served by `conversation_by_state`, `conversation_by_polarity`, `conversation_open_by_assignee`, `conversation_problem`, by
   * `conversation_by_frustration` (`…_of_assignee`, `conversation_hot`) with `conversation_answered`, by `conversation_due`
   * with `conversation_not_due`, and by `conversation_promised` (`conversation_promise_active`); personal views by the indexes of `conversation_member`.
   */
  async list(scope: WorkspaceScope, query: InboxListQuery): Promise<ListedRow[]> {
    const column = markColumnOf(query.view);
    if (column !== null) {
      const records = await this.readMarked(scope, query, column);
      return records.map(({ sortKey, ...row }) => place(row, 1, sortKey));
    }
    const parts = PARTS[effectiveOrder(query.view, query.order)];
    const listed: ListedRow[] = [];
    for (const [index, part] of parts.entries()) {
      const number = index === 0 ? 1 : 2;
      if (listed.length < query.limit && (query.after?.part ?? 1) <= number) {
        const after = query.after?.part === number ? query.after : undefined;
        const page = { ...query, after, limit: query.limit - listed.length };
        const records =
          part === 'frustration' ? await this.readByFrustration(scope, page) : await this.readPart(scope, page, part);
        listed.push(...records.map(({ sortKey, ...row }) => place(row, number, sortKey)));
      }
    }
    return listed;
  }

  private async readPart(scope: WorkspaceScope, query: InboxListQuery, part: ListPart): Promise<SortedRecord[]> {
    const { parameters, conditions } = begin(scope, query);
    const { column, direction } = part;
    if (part.condition !== null) {
      conditions.push(part.condition);
    }
    if (query.after) {
      conditions.push(beyond(query.after, parameters, { time: `c.${column}`, id: 'c.id', direction }));
    }
    const order = (of: string): string => `${of}.${column} ${direction}, ${of}.id ${direction}`;
    // The page first, and only then the names that its rows show.
    return await scope.manager.query(
      `select ${ROW_COLUMNS}, c.${column}::text as "sortKey" from (
         select c.* from conversation c where ${conditions.join(' and ')} order by ${order('c')}
         limit ${parameters.add(query.limit)}) c ${ROW_JOINS}
       order by ${order('c')}`,
      parameters.values,
    );
  }

  /** A personal view goes by the member's marks: the page is read from their index. */
  private async readMarked(scope: WorkspaceScope, query: InboxListQuery, column: string): Promise<SortedRecord[]> {
    const { parameters, conditions } = begin(scope, query);
    const direction = query.order === 'oldest' ? 'asc' : 'desc';
    conditions.push(`k.${column} is not null`);
    if (query.after) {
      conditions.push(beyond(query.after, parameters, { time: `k.${column}`, id: 'k.conversation_id', direction }));
    }
    return await scope.manager.query(
      `select ${ROW_COLUMNS}, c.marked_at::text as "sortKey" from (
         select c.*, k.${column} as marked_at from conversation_member k
         join conversation c on c.workspace_id = k.workspace_id and c.id = k.conversation_id
         where k.workspace_id = $1 and k.member_id = $2::uuid and ${conditions.join(' and ')}
         order by k.${column} ${direction}, k.conversation_id ${direction} limit ${parameters.add(query.limit)}) c ${ROW_JOINS}
       order by c.marked_at ${direction}, c.id ${direction}`,
      parameters.values,
    );
  }

  /**
   * Frustration grows at few different speeds (`FRUSTRATION_WEIGHTS`), and among rows of one speed the order is that of waiting:
   * so the first rows of each are read from the index, and the best of those are the page.
   */
  private async readByFrustration(scope: WorkspaceScope, query: InboxListQuery): Promise<SortedRecord[]> {
    const { parameters, conditions } = begin(scope, query);
    conditions.push(`c.state = 'open'`, 'c.waiting_since is not null', 'c.weight = w.weight');
    const sortedAt = parameters.add(query.sortedAt);
    const weights = parameters.add(FRUSTRATION_WEIGHTS);
    const key = `(extract(epoch from (${sortedAt}::timestamptz - c.waiting_since)) * 1000 * c.weight)`;
    if (query.after) {
      const after = `${parameters.add(query.after.key)}::numeric`;
      conditions.push(
        `c.waiting_since >= ${sortedAt}::timestamptz - (${after} / (1000 * w.weight) + 0.001) * interval '1 second'`,
        `(${key} < ${after} or (${key} = ${after} and c.id > ${parameters.add(query.after.id)}::uuid))`,
      );
    }
    const limit = parameters.add(query.limit);
    // With the assignee in front, which is null throughout, the order is that of its index; the planner does not see it otherwise.
    const first = query.view === 'unassigned' ? 'c.assignee_id, ' : '';
    return await scope.manager.query(
      `select ${ROW_COLUMNS}, c.sort_key::text as "sortKey" from (
         select c.*, ${key} as sort_key from unnest(${weights}::smallint[]) as w (weight) cross join lateral (
           select * from conversation c where ${conditions.join(' and ')}
           order by ${first}c.waiting_since, c.id limit ${limit}) c
         order by sort_key desc, c.id limit ${limit}) c ${ROW_JOINS}
       order by c.sort_key desc, c.id`,
      parameters.values,
    );
  }
}

type SortedRecord = InboxRowRecord & { sortKey: string };

function begin(scope: WorkspaceScope, query: InboxListQuery): { parameters: Parameters; conditions: string[] } {
  const { workspaceId } = scope;
  const parameters = new Parameters({ workspaceId, memberId: query.memberId, now: query.sortedAt });
  return { parameters, conditions: listConditions(query, parameters, query.sortedAt) };
}

/** What comes after a position, in a direction. */
function beyond(
  after: ListPosition,
  parameters: Parameters,
  by: { time: string; id: string; direction: 'asc' | 'desc' },
): string {
  const comparison = by.direction === 'desc' ? '<' : '>';
  return `(${by.time}, ${by.id}) ${comparison} (${parameters.add(after.key)}::timestamptz, ${parameters.add(after.id)}::uuid)`;
}

function place(row: InboxRowRecord, part: 1 | 2, key: string): ListedRow {
  return { row, position: { part, key, id: row.id } };
}
