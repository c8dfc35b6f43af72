import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { InboxFilterFields } from './filter-fields';
import { FILTER_LISTS, FILTER_NUMBERS } from './inbox-filter';
import { MAX_PARTS } from './length';
import { MAX_PICTURES } from './pictures';
import type { AttachedPicture } from './pictures';
import type { ReplyPromise } from './promises';
import type { ReplyRemedy } from './remedies';
import { INBOX_ORDERS, INBOX_VIEWS, POST_VISIBILITIES } from './words';
import type { InboxOrder, InboxView, IsoDateTime, PostVisibility } from './words';

/** A text nobody writes by hand is longer than this; the network's own limit is checked apart. */
export const MAX_TEXT_LENGTH = 10_000;
/** Rows in one page of the list, where the console does not ask for more. */
export const PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 500;

/** `GET /api/conversations` */
export class ListConversationsQuery extends InboxFilterFields {
  static readonly lists: readonly string[] = FILTER_LISTS;
  static readonly numbers: readonly string[] = [...FILTER_NUMBERS, 'limit'];

  @IsOptional()
  @IsIn(INBOX_VIEWS)
  view: InboxView = 'open';

  @IsOptional()
  @IsIn(INBOX_ORDERS)
  order: InboxOrder = 'urgent';

  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  limit: number = PAGE_SIZE;

  /** The `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

/** `GET /api/conversations/:id/timeline` */
export class ListTimelineQuery {
  /** The `earlierCursor` of the page after. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  before!: string;
}

/** What changed since the last sequence number that a console applied? */
export class SyncRequest {
  @IsInt()
  @Min(0)
  since!: number;
}

export class ConversationRequest {
  @IsUUID()
  conversationId!: string;
}

/** Take a conversation. Refused when its assignee is no longer the one the member saw. */
export class ClaimRequest extends ConversationRequest {
  @ValidateIf((request: ClaimRequest) => request.expectedAssigneeId !== null)
  @IsString()
  @MaxLength(64)
  expectedAssigneeId!: string | null;
}

/** Publish an answer. The same `clientKey` twice is one reply. */
export class SendReplyRequest extends ConversationRequest {
  @IsUUID()
  clientKey!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_TEXT_LENGTH)
  text!: string;

  @IsUUID()
  inReplyToMentionId!: string;

  /** The newest reply the member had on screen; another one since then is a `reply_conflict`. */
  @ValidateIf((request: SendReplyRequest) => request.lastSeenReplyId !== null)
  @IsUUID()
  lastSeenReplyId!: string | null;

  /** The time that the member chose for it; absent for now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(40)
  sendAt?: IsoDateTime | null;

  /** Whether the conversation closes with it. */
  @IsOptional()
  @IsBoolean()
  closes?: boolean;

  /** Who is to see it, where the network leaves the choice. */
  @IsOptional()
  @IsIn(POST_VISIBILITIES)
  visibility?: PostVisibility | null;

  /** What follows the text: each an answer of ours to the one before. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_PARTS - 1)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(MAX_TEXT_LENGTH, { each: true })
  moreParts?: string[];

  /** Pictures that were uploaded for it; those of an answer in parts go with the first. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_PICTURES)
  @IsObject({ each: true })
  pictures?: AttachedPicture[];

  /** What the text promises, as its author confirmed it. */
  @IsOptional()
  @IsObject()
  promise?: ReplyPromise;

  /** What the reply gives along with it. */
  @IsOptional()
  @IsObject()
  remedy?: ReplyRemedy;
}

/** Send a failed reply again. */
export class RetryReplyRequest {
  @IsUUID()
  replyId!: string;
}

/** Give a conversation on, to one colleague or one team. The summary becomes a note; the same `clientKey` twice is one. */
export class HandOverRequest extends ConversationRequest {
  @IsUUID()
  clientKey!: string;

  @ValidateIf((request: HandOverRequest) => request.toMemberId !== null)
  @IsUUID()
  toMemberId!: string | null;

  @ValidateIf((request: HandOverRequest) => request.toTeamId !== null)
  @IsUUID()
  toTeamId!: string | null;

  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_TEXT_LENGTH)
  summary!: string;
}

/** Leave a note for colleagues. The same `clientKey` twice is one note. */
export class AddNoteRequest extends ConversationRequest {
  @IsUUID()
  clientKey!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_TEXT_LENGTH)
  text!: string;

  /** Colleagues whom the note names; each is told. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  mentionedMemberIds?: string[];
}
