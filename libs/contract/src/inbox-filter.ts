import type { ConversationRow } from './conversation-row';
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
  followedAt: string | null;
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

/** The views that are made of a member's own marks, and of which: they are sorted by when the mark was set. */
export const MARK_OF_VIEW: Partial<Record<InboxView, 'mentioned' | 'followed' | 'drafted' | 'replied'>> = {
  mentioned: 'mentioned',
  followed: 'followed',
  drafts: 'drafted',
  sent: 'replied',
};

/** When the mark was set that has a conversation in a personal view. */
export function markedAt(view: InboxView, mark: MemberMark | undefined): string | null {
  const name = MARK_OF_VIEW[view];
  return name === undefined || mark === undefined ? null : mark[`${name}At`];
}

/** Views whose rows wait for an answer, and so can be sorted by how urgent or how late they are. */
const WAITING_VIEWS: readonly InboxView[] = ['open', 'mine', 'unassigned', 'hot'];

/** The order that a view is really shown in: where nothing waits, `urgent` and `deadline` mean the newest first; promises go by when they are due. */
export function effectiveOrder(view: InboxView, order: InboxOrder): InboxOrder | 'promise' {
  const isTimed = order === 'urgent' || order === 'deadline';
  if (view === 'promises' && isTimed) {
    return 'promise';
  }
  return isTimed && !WAITING_VIEWS.includes(view) ? 'newest' : order;
}

type ViewRule = (row: ConversationRow, context: InboxContext) => boolean;

const VIEW_RULES: Record<InboxView, ViewRule> = {
  open: (row) => row.state === 'open',
  mine: (row, { memberId }) => row.state === 'open' && row.assignee?.id === memberId,
  unassigned: (row) => row.state === 'open' && row.assignee === null,
  hot: isHot,
  promises: (row) => row.promise !== null,
  mentioned: (row, { markOf }) => isAtWork(row) && markedAt('mentioned', markOf(row.id)) !== null,
  followed: (row, { markOf }) => markedAt('followed', markOf(row.id)) !== null,
  snoozed: (row) => row.state === 'snoozed',
  drafts: (row, { markOf }) => markedAt('drafts', markOf(row.id)) !== null,
  sent: (row, { markOf }) => markedAt('sent', markOf(row.id)) !== null,
  problems: (row) => row.replyState === 'failed' || row.replyState === 'unknown',
  closed: (row) => row.state === 'closed',
  listening: (row) => row.state === 'heard',
};

/** Whether a row belongs in a view. The one rule for the server's list and the console's live updates. */
export function isInView(row: ConversationRow, view: InboxView, context: InboxContext): boolean {
  return VIEW_RULES[view](row, context);
}

function isAtWork(row: ConversationRow): boolean {
  return row.state === 'open' || row.state === 'snoozed';
}

/** Whether a row is within a filter: the same rule as the server's SQL. */
export function matchesFilter(row: ConversationRow, filter: InboxFilter, context: InboxContext): boolean {
  return isWithinSets(row, filter, context) && isWithinMeasures(row, filter, context);
}

function isWithinSets(row: ConversationRow, filter: InboxFilter, context: InboxContext): boolean {
  const pairs: readonly (readonly [readonly string[] | undefined, string | null | undefined])[] = [
    [filter.networks, context.networkOf(row.channelId)],
    [filter.channels, row.channelId],
    [filter.kinds, row.kind],
    [filter.languages, row.language],
    [filter.polarities, row.polarity],
    [filter.priorities, row.priority],
    [filter.countries, row.country],
    [filter.teams, row.teamId],
  ];
  return pairs.every(
    ([values, value]) => values === undefined || (value !== null && value !== undefined && values.includes(value)),
  );
}

function isWithinMeasures(row: ConversationRow, filter: InboxFilter, context: InboxContext): boolean {
  const { labels, assignees, minReach = 0, waitingMin = -Infinity } = filter;
  return (
    (labels === undefined || labels.some((id) => row.labelIds.includes(id))) &&
    (assignees === undefined || isAssignedTo(assignees, row, context)) &&
    (row.reach ?? 0) >= minReach &&
    waitedMin(row, context.now) >= waitingMin
  );
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
