import {
  ArrayMaxSize,
  ArrayNotEmpty,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { ConversationRow } from './conversation-row';
import { LABEL_COLOURS } from './labels';
import type { LabelColour } from './labels';
import { PRIORITIES } from './words';
import type { Priority } from './words';

/** Conversations that one request may change. */
export const MAX_BULK = 500;
/** Labels that one conversation may carry. */
export const MAX_LABELS = 20;

export class ConversationsRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_BULK)
  @IsUUID(undefined, { each: true })
  conversationIds!: string[];
}

/** What may be changed of several conversations at once. A field that is not there is left as it is. */
export class ChangeConversationsRequest extends ConversationsRequest {
  /** `snoozed` goes with `snoozedUntil`. */
  @IsOptional()
  @IsIn(['open', 'snoozed', 'closed'])
  state?: 'open' | 'snoozed' | 'closed';

  /** Null: until the customer writes. */
  @ValidateIf(
    (request: ChangeConversationsRequest) => request.snoozedUntil !== null && request.snoozedUntil !== undefined,
  )
  @IsISO8601({ strict: true })
  snoozedUntil?: string | null;

  /** A member's id; null gives it back to the unassigned ones. */
  @ValidateIf((request: ChangeConversationsRequest) => request.assigneeId !== null && request.assigneeId !== undefined)
  @IsUUID()
  assigneeId?: string | null;

  @ValidateIf((request: ChangeConversationsRequest) => request.teamId !== null && request.teamId !== undefined)
  @IsUUID()
  teamId?: string | null;

  @IsOptional()
  @IsIn(PRIORITIES)
  priority?: Priority;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_LABELS)
  @IsUUID(undefined, { each: true })
  addLabelIds?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_LABELS)
  @IsUUID(undefined, { each: true })
  removeLabelIds?: string[];
}

/** Rows as they are now, and the key by which the change can be taken back. Null where nothing changed. */
export interface ConversationsChanged {
  rows: ConversationRow[];
  undoId: string | null;
}

/** Take a change back. What has been changed by somebody else since stays as it is. */
export class UndoChangeRequest {
  @IsUUID()
  undoId!: string;
}

/** Personal marks: read up to the customer's latest post, or not; followed, or not; done with what notes asked. */
export class MarkConversationsRequest extends ConversationsRequest {
  @IsOptional()
  @IsBoolean()
  isRead?: boolean;

  @IsOptional()
  @IsBoolean()
  isFollowed?: boolean;

  /** What colleagues' notes asked of the member is done: it leaves the list of mentions. */
  @IsOptional()
  @Equals(true)
  isMentionDone?: true;
}

/** Make or change a label. A new id makes one. */
export class SaveLabelRequest {
  @IsUUID()
  id!: string;

  @IsString()
  @IsNotEmpty({ message: 'give the label a name' })
  @MaxLength(40)
  name!: string;

  @IsIn(LABEL_COLOURS)
  colour!: LabelColour;
}

export class LabelRequest {
  @IsUUID()
  id!: string;
}
