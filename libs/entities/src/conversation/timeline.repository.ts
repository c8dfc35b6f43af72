import type {
  Activity,
  ApprovalState,
  ActivityDetail,
  AuthorSummary,
  MentionKind,
  Polarity,
  PromiseSummary,
  PostVisibility,
  QuotedPost,
  RemedySummary,
  ReplyFailure,
  ReplyHold,
  ReplyState,
} from '@genklang/contract';
import { MEDIA_OF_MENTION, MEDIA_OF_REPLY } from '../media/media-select';
import type { MediaRecord } from '../media/media-select';
import { PROMISES_OF_REPLY } from '../promise/promise-select';
import { REMEDY_OF_REPLY } from '../remedy/remedy-select';
import type { MentionAnalysis } from '../mention/mention-analysis';
import { shownPolarity, shownScore } from '../mention/shown-sentiment';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A place in a timeline: entries are ordered by (at, id). */
export interface TimelinePosition {
  at: Date;
  id: string;
}

export interface MentionRecord {
  id: string;
  version: number;
  at: Date;
  channelId: string;
  conversationId: string;
  rootExternalId: string;
  authorId: string;
  authorName: AuthorSummary['name'];
  authorHandle: AuthorSummary['handle'];
  authorFollowers: AuthorSummary['followers'];
  kind: MentionKind;
  text: string;
  language: string;
  url: string | null;
  editedAt: Date | null;
  deletedAt: Date | null;
  polarity: Polarity;
  score: number;
  confidence: number;
  analysis: MentionAnalysis;
  modelVersion: string;
  views: number | null;
  likes: number | null;
  reposts: number | null;
  replies: number | null;
  visibility: PostVisibility;
  rating: number | null;
  externalId: string;
  parentExternalId: string | null;
  quoted: QuotedPost | null;
  media: MediaRecord[];
  /** Who judged its feeling; all null where nobody did. */
  correctionId: string | null;
  correctionAt: Date | null;
  correctionScored: Polarity | null;
  correctionReason: string | null;
  correctorId: string | null;
  correctorName: string | null;
}

export interface ReplyRecord {
  id: string;
  version: number;
  at: Date;
  conversationId: string;
  memberId: string | null;
  memberName: string | null;
  text: string;
  state: ReplyState;
  url: string | null;
  externalId: string | null;
  mentionId: string;
  clientKey: string;
  failureCode: ReplyFailure['code'] | null;
  failureDetail: string | null;
  attempts: number;
  isAutomated: boolean;
  dueAt: Date;
  scheduledAt: Date | null;
  holdReason: ReplyHold | null;
  visibility: PostVisibility | null;
  parentReplyId: string | null;
  approval: ApprovalState;
  approverId: string | null;
  approverName: string | null;
  media: MediaRecord[];
  promises: PromiseSummary[];
  remedy: RemedySummary | null;
}

export interface NoteRecord {
  id: string;
  at: Date;
  conversationId: string;
  memberId: string;
  memberName: string;
  text: string;
  clientKey: string;
}

export interface ActivityEntryRecord {
  id: string;
  at: Date;
  conversationId: string;
  memberId: string | null;
  memberName: string | null;
  activity: Activity;
  detail: ActivityDetail | null;
}

const MENTION = `
  select e.id, e.version, e.posted_at as at, e.channel_id as "channelId", e.conversation_id as "conversationId",
    e.root_external_id as "rootExternalId", e.author_id as "authorId", a.name as "authorName", a.handle as "authorHandle",
    a.followers as "authorFollowers", e.kind, e.text, e.language, e.url, e.edited_at as "editedAt",
    e.deleted_at as "deletedAt", ${shownPolarity('e')} as polarity, ${shownScore('e')} as score, e.confidence, e.analysis,
    e.model_version as "modelVersion", e.views, e.likes, e.reposts, e.replies, e.visibility, e.rating,
    e.external_id as "externalId", e.parent_external_id as "parentExternalId", e.quoted, ${MEDIA_OF_MENTION} as media,
    j.id as "correctionId", j.created_at as "correctionAt", j.original_polarity as "correctionScored",
    j.reason as "correctionReason", j.member_id as "correctorId", jm.name as "correctorName"
  from mention e join author a on a.workspace_id = e.workspace_id and a.id = e.author_id
  left join sentiment_correction j on j.workspace_id = e.workspace_id and j.mention_id = e.id and j.is_standing
  left join member jm on jm.workspace_id = j.workspace_id and jm.id = j.member_id`;
const REPLY = `
  select e.id, e.version, e.created_at as at, e.conversation_id as "conversationId", e.member_id as "memberId",
    m.name as "memberName", e.text, e.state, e.url, e.external_id as "externalId", e.mention_id as "mentionId", e.client_key as "clientKey",
    e.failure_code as "failureCode", e.failure_detail as "failureDetail", e.attempts,
    e.is_automated as "isAutomated",
    e.due_at as "dueAt", e.scheduled_at as "scheduledAt", e.hold_reason as "holdReason", e.visibility,
    e.parent_reply_id as "parentReplyId", e.approval, e.approval_by as "approverId", am.name as "approverName",
    ${MEDIA_OF_REPLY} as media, ${PROMISES_OF_REPLY} as promises,
    ${REMEDY_OF_REPLY} as remedy
  from reply e left join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
  left join member am on am.workspace_id = e.workspace_id and am.id = e.approval_by`;
const NOTE = `
  select e.id, e.created_at as at, e.conversation_id as "conversationId", e.member_id as "memberId",
    m.name as "memberName", e.text, e.client_key as "clientKey"
  from note e join member m on m.workspace_id = e.workspace_id and m.id = e.member_id`;
const ACTIVITY = `
  select e.id, e.created_at as at, e.conversation_id as "conversationId", e.member_id as "memberId",
    m.name as "memberName", e.activity, e.detail
  from activity e left join member m on m.workspace_id = e.workspace_id and m.id = e.member_id`;

/** What a conversation's timeline is made of. Each kind is read newest first, before a position, at most `limit`. */
export class TimelineRepository {
  /** Posts of the whole public thread, other customers' included. Served by `mention_timeline`. */
  async listMentions(
    scope: WorkspaceScope,
    thread: { channelId: string; rootExternalId: string },
    page: { before: TimelinePosition | null; limit: number },
  ): Promise<MentionRecord[]> {
    return await scope.manager.query(
      `${MENTION} where e.workspace_id = $1 and e.channel_id = $5 and e.root_external_id = $6
         and ($2::timestamptz is null or (e.posted_at, e.id) < ($2, $3::uuid))
       order by e.posted_at desc, e.id desc limit $4`,
      [
        scope.workspaceId,
        page.before?.at ?? null,
        page.before?.id ?? null,
        page.limit,
        thread.channelId,
        thread.rootExternalId,
      ],
    );
  }

  async listReplies(
    scope: WorkspaceScope,
    conversationId: string,
    page: { before: TimelinePosition | null; limit: number },
  ): Promise<ReplyRecord[]> {
    return await this.listOurs(scope, REPLY, conversationId, page);
  }

  async listNotes(
    scope: WorkspaceScope,
    conversationId: string,
    page: { before: TimelinePosition | null; limit: number },
  ): Promise<NoteRecord[]> {
    return await this.listOurs(scope, NOTE, conversationId, page);
  }

  async listActivities(
    scope: WorkspaceScope,
    conversationId: string,
    page: { before: TimelinePosition | null; limit: number },
  ): Promise<ActivityEntryRecord[]> {
    return await this.listOurs(scope, ACTIVITY, conversationId, page);
  }

  async listMentionsByIds(scope: WorkspaceScope, ids: string[]): Promise<MentionRecord[]> {
    return await this.listByIds(scope, MENTION, ids);
  }

  async listRepliesByIds(scope: WorkspaceScope, ids: string[]): Promise<ReplyRecord[]> {
    return await this.listByIds(scope, REPLY, ids);
  }

  async listNotesByIds(scope: WorkspaceScope, ids: string[]): Promise<NoteRecord[]> {
    return await this.listByIds(scope, NOTE, ids);
  }

  async listActivitiesByIds(scope: WorkspaceScope, ids: string[]): Promise<ActivityEntryRecord[]> {
    return await this.listByIds(scope, ACTIVITY, ids);
  }

  private async listOurs<T>(
    scope: WorkspaceScope,
    select: string,
    conversationId: string,
    page: { before: TimelinePosition | null; limit: number },
  ): Promise<T[]> {
    return await scope.manager.query(
      `${select} where e.workspace_id = $1 and e.conversation_id = $5
         and ($2::timestamptz is null or (e.created_at, e.id) < ($2, $3::uuid))
       order by e.created_at desc, e.id desc limit $4`,
      [scope.workspaceId, page.before?.at ?? null, page.before?.id ?? null, page.limit, conversationId],
    );
  }

  private async listByIds<T>(scope: WorkspaceScope, select: string, ids: string[]): Promise<T[]> {
    // Most batches of the live tail are about one kind of entry: the other kinds are not worth a round trip each.
    if (ids.length === 0) {
      return [];
    }
    return await scope.manager.query(`${select} where e.workspace_id = $1 and e.id = any($2)`, [
      scope.workspaceId,
      ids,
    ]);
  }
}
