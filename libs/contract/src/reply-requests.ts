import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { MAX_PARTS } from './length';
import { MAX_TEXT_LENGTH } from './requests';
import { UNDO_SECONDS } from './words';
import type { AttachedPicture } from './pictures';
import type { ReplyPromise } from './promises';
import type { UndoSeconds } from './words';

/** A reply that waits: take it back, or let it go now. */
export class WaitingReplyRequest {
  @IsUUID()
  replyId!: string;
}

/** What a reply that was taken back said. Its parts are one text again. */
export interface CancelledReply {
  replyId: string;
  conversationId: string;
  text: string;
  isPrivate: boolean;
  /** They may go with the next reply. */
  pictures: AttachedPicture[];
  /** What it promised; it is void now. */
  promise: ReplyPromise | null;
}

/** How long one's own public replies wait for an undo. */
export class ChooseUndoRequest {
  @IsIn(UNDO_SECONDS)
  seconds!: UndoSeconds;
}

/** Whether a colleague's replies wait for somebody else's agreement. */
export class RequireApprovalRequest {
  @IsString()
  @MaxLength(64)
  memberId!: string;

  @IsBoolean()
  isRequired!: boolean;
}

/** Lets a reply go that waits for agreement, as it is or as it was put right. */
export class ApproveReplyRequest extends WaitingReplyRequest {
  /** What each part of the answer is to say, all of them and in their order; an answer that was not split has one. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_PARTS)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(MAX_TEXT_LENGTH, { each: true })
  texts!: string[];
}

/** Sends a reply back to its author. */
export class DeclineReplyRequest extends WaitingReplyRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}
