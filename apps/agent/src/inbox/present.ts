import type {
  ActivityEntry,
  ConversationRow,
  MentionEntry,
  NoteEntry,
  PromiseSummary,
  ReplyApproval,
  ReplyEntry,
  MemberSummary,
} from '@genklang/contract';
import type { ActivityEntryRecord, InboxRowRecord, MentionRecord, NoteRecord, ReplyRecord } from '@genklang/entities';
import { presentRemedy } from '../remedies/present-remedy';
import { presentSentiment } from '../sentiment/present-sentiment';

/** The public thread of a post or a conversation, unique in its workspace. */
export function threadIdOf(record: { channelId: string; rootExternalId: string }): string {
  return `${record.channelId}:${record.rootExternalId}`;
}

/** Allow-lists: nothing leaves the server that is not named here. */
export function presentRow(record: InboxRowRecord): ConversationRow {
  return {
    id: record.id,
    version: record.version,
    channelId: record.channelId,
    threadId: threadIdOf(record),
    state: record.state,
    customer: {
      id: record.authorId,
      name: record.authorName,
      handle: record.authorHandle,
      followers: record.authorFollowers,
    },
    assignee:
      record.assigneeId !== null && record.assigneeName !== null
        ? { id: record.assigneeId, name: record.assigneeName }
        : null,
    kind: record.kind,
    excerpt: record.excerpt,
    language: record.language,
    polarity: record.polarity,
    score: record.score,
    reach: record.reach,
    mentionCount: record.mentionCount,
    lastMentionAt: record.lastMentionAt.toISOString(),
    lastActivityAt: record.lastActivityAt.toISOString(),
    waitingSince: isoOf(record.waitingSince),
    replyState: record.replyState,
    approvalSince: isoOf(record.approvalSince),
    labelIds: record.labelIds,
    teamId: record.teamId,
    priority: record.priority,
    snoozedUntil: isoOf(record.snoozedUntil),
    country: record.country,
    weight: record.weight,
    deadline:
      record.dueAt !== null && record.dueKind !== null
        ? { kind: record.dueKind, at: record.dueAt.toISOString(), isBreached: record.breachedAt !== null }
        : null,
    promise:
      record.promiseDueAt === null
        ? null
        : { dueAt: record.promiseDueAt.toISOString(), isBroken: record.promiseBroken },
    problem: record.isProblem && record.fault !== 'none' ? { fault: record.fault } : null,
  };
}

function isoOf(time: Date | null): string | null {
  return time === null ? null : time.toISOString();
}

export function presentMention(record: MentionRecord): MentionEntry {
  const isDeleted = record.deletedAt !== null;
  return {
    type: 'mention',
    id: record.id,
    version: record.version,
    at: record.at.toISOString(),
    author: {
      id: record.authorId,
      name: record.authorName,
      handle: record.authorHandle,
      followers: record.authorFollowers,
    },
    kind: record.kind,
    text: isDeleted ? '' : record.text,
    language: record.language,
    url: record.url,
    isEdited: record.editedAt !== null,
    isDeleted,
    sentiment: presentSentiment(record),
    metrics: { views: record.views, likes: record.likes, reposts: record.reposts, replies: record.replies },
    visibility: record.visibility,
    rating: record.rating,
    postId: record.externalId,
    parentPostId: record.parentExternalId,
    quoted: isDeleted ? null : record.quoted,
    media: isDeleted ? [] : record.media,
  };
}

export function presentReply(record: ReplyRecord): ReplyEntry {
  return {
    type: 'reply',
    id: record.id,
    version: record.version,
    at: record.at.toISOString(),
    member: presentMember(record),
    text: record.text,
    state: record.state,
    url: record.url,
    postId: record.externalId,
    inReplyToMentionId: record.mentionId,
    clientKey: record.clientKey,
    failure: record.failureCode === null ? null : { code: record.failureCode, detail: record.failureDetail },
    attempts: record.attempts,
    isAutomated: record.isAutomated,
    goesAt: goesAtOf(record)?.toISOString() ?? null,
    isScheduled: record.scheduledAt !== null,
    hold: record.holdReason,
    visibility: record.visibility,
    parentReplyId: record.parentReplyId,
    approval: presentApproval(record),
    media: record.media,
    promises: record.promises.map(presentPromise),
    remedy: record.remedy === null ? null : presentRemedy(record.remedy),
  };
}

export function presentPromise(promise: PromiseSummary): PromiseSummary {
  const { id, replyId, text, dueAt, isAssumed, state, owner, isSettled } = promise;
  return { id, replyId, text, dueAt, isAssumed, state, owner, isSettled };
}

function goesAtOf(record: ReplyRecord): Date | null {
  const waits = record.state === 'queued' && record.attempts === 0;
  return waits && record.holdReason === null && record.approval !== 'pending' ? record.dueAt : null;
}

function presentApproval({ approval, approverId, approverName }: ReplyRecord): ReplyApproval | null {
  if (approval === 'none') {
    return null;
  }
  return { state: approval, by: presentMember({ memberId: approverId, memberName: approverName }) };
}

export function presentNote(record: NoteRecord): NoteEntry {
  return {
    type: 'note',
    id: record.id,
    version: 1,
    at: record.at.toISOString(),
    member: { id: record.memberId, name: record.memberName },
    text: record.text,
    clientKey: record.clientKey,
  };
}

export function presentActivity(record: ActivityEntryRecord): ActivityEntry {
  return {
    type: 'activity',
    id: record.id,
    version: 1,
    at: record.at.toISOString(),
    member: presentMember(record),
    activity: record.activity,
    detail: record.detail,
  };
}

function presentMember(record: { memberId: string | null; memberName: string | null }): MemberSummary | null {
  return record.memberId !== null && record.memberName !== null
    ? { id: record.memberId, name: record.memberName }
    : null;
}
