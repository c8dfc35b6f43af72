import type { ConversationRow } from './inbox';
import type { Country, InboxOrder, InboxView, MentionKind, Polarity, Priority } from './words';

/** What a list is narrowed to. Values of one field are alternatives, fields add up. */
export interface InboxFilter {
  /** Networks by id. */
  networks?: string[];
  /** Channels by id. */
  channels?: string[];
  kinds?: MentionKind[];
  /** BCP 47 languages of the customer's latest post. */
  languages?: string[];
  polarities?: Polarity[];
  priorities?: Priority[];
  countries?: Country[];
  /** Labels by id; any of them. */
  labels?: string[];
  /** Members by id, `me`, or `none`. */
  assignees?: string[];
  /** Teams by id. */
  teams?: string[];
  /** The least reach. */
  minReach?: number;
  /** Minutes that the customer has waited at least. */
  waitingMin?: number;
}

/** The fields of a filter that hold several values. */
export const FILTER_LISTS = [
  'networks',
  'channels',
  'kinds',
  'languages',
  'polarities',
  'priorities',
  'countries',
  'labels',
  'assignees',
  'teams',
] as const satisfies readonly (keyof InboxFilter)[];
/** The fields of a filter that hold a number. */
export const FILTER_NUMBERS = ['minReach', 'waitingMin'] as const satisfies readonly (keyof InboxFilter)[];

/** A member's personal marks on a conversation. Nobody else sees them. */
export interface MemberMark {
  conversationId: string;
  /** The time of the customer's latest post that the member has read. */
  readAt: string | null;
  isFollowed: boolean;
  /** When a colleague's note last named the member. */
  mentionedAt: string | null;
  draftedAt: string | null;
  repliedAt: string | null;
}

/** What it takes to tell whether a row is in a list. */
export interface InboxContext {
  memberId: string;
  now: Date;
  networkOf(channelId: string): string | undefined;
  markOf(conversationId: string): MemberMark | undefined;
}

/** From this frustration weight on, a waiting conversation is hot: twice the pull of a calm post with little reach. */
export const HOT_WEIGHT = 16;

/** Waits, and is urgent by priority, by frustration or by a missed deadline. The index `conversation_hot` says the same. */
export function isHot(
  row: Pick<ConversationRow, 'state' | 'waitingSince' | 'priority' | 'weight' | 'deadline'>,
): boolean {
  const isPressing =
    row.priority === 'urgent' ||
    row.priority === 'high' ||
    row.weight >= HOT_WEIGHT ||
    row.deadline?.isBreached === true;
  return row.state === 'open' && row.waitingSince !== null && isPressing;
}

/** Views whose rows wait for an answer, and so can be sorted by how urgent or how late they are. */
const WAITING_VIEWS: readonly InboxView[] = ['open', 'mine', 'unassigned', 'hot'];

/** The order that a view is really shown in: where nothing waits, `urgent` and `deadline` mean the newest first. */
export function effectiveOrder(view: InboxView, order: InboxOrder): InboxOrder {
  const isTimed = order === 'urgent' || order === 'deadline';
  return isTimed && !WAITING_VIEWS.includes(view) ? 'newest' : order;
}

/** Whether a row belongs in a view. The one rule for the server's list and the console's live updates. */
export function isInView(row: ConversationRow, view: InboxView, context: InboxContext): boolean {
  const mark = context.markOf(row.id);
  switch (view) {
    case 'open':
      return row.state === 'open';
    case 'mine':
      return row.state === 'open' && row.assignee?.id === context.memberId;
    case 'unassigned':
      return row.state === 'open' && row.assignee === null;
    case 'hot':
      return isHot(row);
    case 'mentioned':
      return isAtWork(row) && mark !== undefined && mark.mentionedAt !== null;
    case 'followed':
      return mark?.isFollowed === true;
    case 'snoozed':
      return row.state === 'snoozed';
    case 'drafts':
      return mark !== undefined && mark.draftedAt !== null;
    case 'sent':
      return mark !== undefined && mark.repliedAt !== null;
    case 'problems':
      return row.replyState === 'failed' || row.replyState === 'unknown';
    case 'closed':
      return row.state === 'closed';
    case 'listening':
      return row.state === 'heard';
  }
}

function isAtWork(row: ConversationRow): boolean {
  return row.state === 'open' || row.state === 'snoozed';
}

/** Whether a row is within a filter: the same rule as the server's SQL. */
export function matchesFilter(row: ConversationRow, filter: InboxFilter, context: InboxContext): boolean {
  return (
    isOneOf(filter.networks, context.networkOf(row.channelId) ?? null) &&
    isOneOf(filter.channels, row.channelId) &&
    isOneOf(filter.kinds, row.kind) &&
    isOneOf(filter.languages, row.language) &&
    isOneOf(filter.polarities, row.polarity) &&
    isOneOf(filter.priorities, row.priority) &&
    isOneOf(filter.countries, row.country) &&
    isOneOf(filter.teams, row.teamId) &&
    (filter.labels === undefined || filter.labels.some((id) => row.labelIds.includes(id))) &&
    (filter.assignees === undefined || isAssignedTo(filter.assignees, row, context)) &&
    (filter.minReach === undefined || (row.reach ?? 0) >= filter.minReach) &&
    (filter.waitingMin === undefined || waitedMin(row, context.now) >= filter.waitingMin)
  );
}

function isOneOf<T>(values: readonly T[] | undefined, value: T | null): boolean {
  return values === undefined || (value !== null && values.includes(value));
}

function isAssignedTo(assignees: readonly string[], row: ConversationRow, context: InboxContext): boolean {
  const id = row.assignee?.id ?? null;
  return assignees.includes(id ?? 'none') || (id === context.memberId && assignees.includes('me'));
}

function waitedMin(row: ConversationRow, now: Date): number {
  return row.waitingSince === null ? -1 : (now.getTime() - Date.parse(row.waitingSince)) / 60_000;
}

/** Whether a filter narrows anything at all. */
export function isFilterEmpty(filter: InboxFilter): boolean {
  return Object.values(filter).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));
}
