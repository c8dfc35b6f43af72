import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { MAX_PARTS } from './length';
import { MAX_TEXT_LENGTH } from './requests';
import { UNDO_SECONDS } from './words';
import type { AttachedPicture } from './pictures';
import type { ReplyPromise } from './promises';
import { MAX_REMEDY } from './remedies';
import type { ReplyRemedy } from './remedies';
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
  /** What it gave; it may go with the next reply. */
  remedy: ReplyRemedy | null;
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

  /** What its remedy is to be worth, where that is another sum than was asked for. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_REMEDY)
  amount?: number;
}

/** Sends a reply back to its author. */
export class DeclineReplyRequest extends WaitingReplyRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}
