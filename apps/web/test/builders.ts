import type {
  ActivityEntry,
  ChannelSummary,
  ConversationDetail,
  ConversationRow,
  InboxBatch,
  InboxPage,
  MentionEntry,
  NoteEntry,
  ReplyEntry,
  SessionInfo,
  TimelineEntry,
} from '@genklang/contract';
import { MarkStore } from '../src/live/mark-store';
import type { RowQuery } from '../src/live/row-order';
import type { RowSurroundings } from '../src/live/row-view';

export const ME = { id: 'mette', name: 'Mette Krogh' };
export const SARA = { id: 'sara', name: 'Sara Holm' };
export const CUSTOMER = { id: 'karen', name: 'Karen Friis Dam', handle: 'karenfd', followers: 120 };

/** A moment of the test day, by minutes after noon. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 22, 12, minutes)).toISOString();
}

/** A list of open conversations, newest first. */
export function aQuery(change: Partial<RowQuery> = {}): RowQuery {
  return { view: 'open', order: 'newest', filter: {}, memberId: ME.id, ...change };
}

/** Nothing marked, every channel on X. */
export function aSurrounding(): RowSurroundings {
  return { marks: new MarkStore(at(-1_000_000)), networkOf: () => 'x' };
}

export function aRow(change: Partial<ConversationRow> & { id: string }): ConversationRow {
  return {
    version: 1,
    channelId: 'channel',
    state: 'open',
    customer: CUSTOMER,
    assignee: null,
    kind: 'mention',
    excerpt: 'Hvor er min sofa?',
    language: 'da',
    polarity: 'neutral',
    score: 0,
    reach: null,
    threadId: 'thread',
    mentionCount: 1,
    lastMentionAt: change.lastActivityAt ?? at(0),
    lastActivityAt: at(0),
    waitingSince: null,
    replyState: null,
    approvalSince: null,
    labelIds: [],
    teamId: null,
    priority: 'normal',
    snoozedUntil: null,
    country: 'DK',
    weight: 8,
    deadline: null,
    promise: null,
    problem: null,
    ...change,
  };
}

export function aPage(rows: ConversationRow[], nextCursor: string | null = null): InboxPage {
  return { seq: 1, sortedAt: at(0), rows, marks: [], nextCursor };
}

export function aBatch(change: Partial<InboxBatch>): InboxBatch {
  return {
    fromSeq: 0,
    toSeq: 1,
    conversations: [],
    conversationsRemoved: [],
    timeline: [],
    entriesRemoved: [],
    channels: [],
    customersChanged: [],
    marks: [],
    isSessionStale: false,
    ...change,
  };
}

export function aMention(change: Partial<MentionEntry> & { id: string }): MentionEntry {
  return {
    type: 'mention',
    version: 1,
    at: at(0),
    author: CUSTOMER,
    kind: 'mention',
    text: 'Hvor er min sofa?',
    language: 'da',
    url: null,
    isEdited: false,
    isDeleted: false,
    sentiment: { polarity: 'neutral', score: 0, confidence: 0.9, evidence: [], modelVersion: '1', correction: null },
    metrics: { views: null, likes: null, reposts: null, replies: null },
    visibility: 'public',
    rating: null,
    postId: change.id,
    parentPostId: null,
    quoted: null,
    media: [],
    ...change,
  };
}

export function aReply(change: Partial<ReplyEntry> & { id: string }): ReplyEntry {
  return {
    type: 'reply',
    version: 1,
    at: at(1),
    member: SARA,
    text: 'Vi kigger på det.',
    state: 'sent',
    url: null,
    postId: change.id,
    inReplyToMentionId: 'mention',
    clientKey: `key-${change.id}`,
    failure: null,
    attempts: 1,
    isAutomated: false,
    goesAt: null,
    isScheduled: false,
    hold: null,
    visibility: null,
    parentReplyId: null,
    media: [],
    promises: [],
    remedy: null,
    approval: null,
    ...change,
  };
}

export function aNote(change: Partial<NoteEntry> & { id: string }): NoteEntry {
  return { type: 'note', version: 1, at: at(2), member: ME, text: 'Står i Taulov.', clientKey: change.id, ...change };
}

export function anActivity(change: Partial<ActivityEntry> & { id: string }): ActivityEntry {
  return { type: 'activity', version: 1, at: at(3), member: SARA, activity: 'closed', detail: null, ...change };
}

export function aDetail(row: ConversationRow, entries: TimelineEntry[]): ConversationDetail {
  return {
    seq: 1,
    row,
    mark: {
      conversationId: row.id,
      readAt: null,
      followedAt: null,
      mentionedAt: null,
      draftedAt: null,
      repliedAt: null,
    },
    entries,
    earlierCursor: null,
    customer: { ...CUSTOMER, bio: null, profileUrl: null, firstSeenAt: at(0) },
    canReply: true,
    cannotReplyReason: null,
    replyUntil: null,
  };
}

export function aChannel(change: Partial<ChannelSummary> = {}): ChannelSummary {
  return {
    id: 'channel',
    version: 1,
    network: 'sandbox',
    networkName: 'Torvet',
    name: '@havblik',
    status: 'ok',
    statusReason: null,
    purpose: 'account',
    replies: 'public',
    hasThreads: true,
    pictures: null,
    badge: { path: 'M0 0h24v24z', colour: '#0F0F0F' },
    replyLength: { unit: 'codepoint', max: 40 },
    lastSuccessAt: null,
    isSample: false,
    pollIntervalMs: 1000,
    ...change,
  };
}

export function aSession(change: Partial<SessionInfo> = {}): SessionInfo {
  return {
    member: { ...ME, email: 'mette@havblik.example', role: 'agent' },
    workspace: { id: 'workspace', name: 'Havblik' },
    settings: { undoSeconds: 10, needsApproval: false },
    signature: '',
    linkPreviews: false,
    asksFault: true,
    members: [ME, SARA].map((member) => ({ ...member, role: 'agent' as const, isOnDuty: false, languages: [] })),
    channels: [aChannel()],
    counts: {
      ...{ open: 0, mine: 0, unassigned: 0, hot: 0, mentioned: 0, snoozed: 0, drafts: 0, problems: 0 },
      ...{ promises: 0, brokenPromises: 0 },
      saved: {},
    },
    labels: [],
    teams: [],
    savedViews: [],
    unreadBulletins: [],
    firstRun: null,
    joinedAt: at(-1_000_000),
    seq: 1,
    ...change,
  };
}

/** Storage that the test can look into. */
export function memoryStorage<T extends object>(keyName: keyof T, kept: T[] = []) {
  const records = new Map<unknown, T>(kept.map((record) => [record[keyName], record]));
  return {
    records,
    listAll: () => Promise.resolve([...records.values()]),
    put: (record: T) => Promise.resolve(void records.set(record[keyName], record)),
    remove: (key: string) => Promise.resolve(void records.delete(key)),
  };
}
