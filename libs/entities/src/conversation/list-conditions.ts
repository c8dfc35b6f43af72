import { MARK_OF_VIEW } from '@genklang/contract';
import type { InboxFilter, InboxView } from '@genklang/contract';

/** Whose list is asked for, and of when. */
export interface ListReader {
  workspaceId: string;
  memberId: string;
  now: Date;
}

/** Collects the parameters of one statement; `$1` is the workspace, `$2` the member. */
export class Parameters {
  readonly values: unknown[];

  constructor(reader: ListReader) {
    this.values = [reader.workspaceId, reader.memberId];
  }

  /** The placeholder of a value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The same as the contract's `isHot`, and word for word the predicate of the index `conversation_hot`. */
const HOT = `c.state = 'open' and c.waiting_since is not null
  and (c.weight >= 16 or c.priority in ('high', 'urgent') or c.breached_at is not null)`;

/** What each view asks of a row; the same rule as the contract's `isInView`. What is marked is asked apart. */
const VIEW_CONDITIONS = {
  open: `c.state = 'open'`,
  mine: `c.state = 'open' and c.assignee_id = $2::uuid`,
  unassigned: `c.state = 'open' and c.assignee_id is null`,
  hot: HOT,
  promises: 'c.promise_due_at is not null',
  mentioned: `c.state in ('open', 'snoozed')`,
  followed: 'true',
  snoozed: `c.state = 'snoozed'`,
  drafts: 'true',
  sent: 'true',
  problems: `c.reply_state in ('failed', 'unknown')`,
  closed: `c.state = 'closed'`,
  listening: `c.state = 'heard'`,
} as const satisfies Record<InboxView, string>;

/** The mark of `conversation_member` that a personal view goes by; null for a view that is the same for all. */
export function markColumnOf(view: InboxView): string | null {
  const mark = MARK_OF_VIEW[view];
  return mark === undefined ? null : `${mark}_at`;
}

/** The conditions of a list on a conversation `c`; the member's placeholder is always used, so that its type is known. */
export function listConditions(
  list: { view: InboxView; filter: InboxFilter },
  parameters: Parameters,
  now: Date,
): string[] {
  return [
    'c.workspace_id = $1',
    '$2::uuid is not null',
    VIEW_CONDITIONS[list.view],
    ...filterConditions(list.filter, parameters, now),
  ];
}

/** Columns that a filter compares with a list of texts. */
const TEXT_COLUMNS = {
  kinds: 'kind',
  languages: 'language',
  polarities: 'polarity',
  priorities: 'priority',
  countries: 'country',
} as const;
/** Columns that a filter compares with a list of ids. */
const ID_COLUMNS = { channels: 'channel_id', teams: 'team_id' } as const;

/** The same rule as the contract's `matchesFilter`. Columns come from the tables above, values go as parameters. */
function filterConditions(filter: InboxFilter, parameters: Parameters, now: Date): string[] {
  const conditions: string[] = [];
  for (const [field, column] of Object.entries(TEXT_COLUMNS)) {
    const values = filter[field as keyof typeof TEXT_COLUMNS];
    if (values !== undefined) {
      conditions.push(`c.${column} = any(${parameters.add(values)}::text[])`);
    }
  }
  for (const [field, column] of Object.entries(ID_COLUMNS)) {
    const values = filter[field as keyof typeof ID_COLUMNS];
    if (values !== undefined) {
      conditions.push(`c.${column} = any(${parameters.add(values)}::uuid[])`);
    }
  }
  return [...conditions, ...placeConditions(filter, parameters), ...measureConditions(filter, parameters, now)];
}

function placeConditions(filter: InboxFilter, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (filter.networks !== undefined) {
    conditions.push(`c.channel_id in (select n.id from channel n
      where n.workspace_id = $1 and n.network = any(${parameters.add(filter.networks)}::text[]))`);
  }
  if (filter.labels !== undefined) {
    conditions.push(`c.labels && ${parameters.add(filter.labels)}::uuid[]`);
  }
  if (filter.assignees !== undefined) {
    const ids = filter.assignees.filter((assignee) => assignee !== 'me' && assignee !== 'none');
    const alternatives = [
      ...(ids.length > 0 ? [`c.assignee_id = any(${parameters.add(ids)}::uuid[])`] : []),
      ...(filter.assignees.includes('me') ? ['c.assignee_id = $2::uuid'] : []),
      ...(filter.assignees.includes('none') ? ['c.assignee_id is null'] : []),
    ];
    conditions.push(`(${alternatives.join(' or ')})`);
  }
  return conditions;
}

function measureConditions(filter: InboxFilter, parameters: Parameters, now: Date): string[] {
  const conditions: string[] = [];
  if (filter.minReach !== undefined) {
    conditions.push(`c.reach >= ${parameters.add(filter.minReach)}::int`);
  }
  if (filter.waitingMin !== undefined) {
    const until = new Date(now.getTime() - filter.waitingMin * 60_000);
    conditions.push(`c.waiting_since <= ${parameters.add(until)}::timestamptz`);
  }
  return conditions;
}
