import { IsIn, IsISO8601, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { ConversationRequest, MAX_TEXT_LENGTH } from './requests';
import type { IsoDateTime } from './words';

export const DRAFT_MODES = ['reply', 'note'] as const;
/** What a text is going to be. */
export type DraftMode = (typeof DRAFT_MODES)[number];

/** Keeps a text that was not sent yet, for the member's other devices. An empty one says that it is gone. */
export class SaveDraftRequest extends ConversationRequest {
  @IsIn(DRAFT_MODES)
  mode!: DraftMode;

  @IsString()
  @MaxLength(MAX_TEXT_LENGTH)
  text!: string;

  @ValidateIf((request: SaveDraftRequest) => request.seenReplyId !== null)
  @IsUUID()
  seenReplyId!: string | null;

  /** When its last key was pressed: of two texts the newer one stays. */
  @IsISO8601({ strict: true })
  @MaxLength(40)
  writtenAt!: IsoDateTime;
}

/** A text as the server has it. */
export interface DraftCopy {
  conversationId: string;
  mode: DraftMode;
  text: string;
  seenReplyId: string | null;
  writtenAt: IsoDateTime;
}
