import { IsUUID } from 'class-validator';
import type { DraftCopy } from './drafts';
import { ConversationRequest } from './requests';

/** The reply that a colleague has not sent yet. */
export class ColleagueDraftRequest extends ConversationRequest {
  @IsUUID()
  memberId!: string;
}

/** The text is the member's now; `takeOverId` gives it back. */
export interface DraftTaken {
  takeOverId: string;
  draft: DraftCopy;
}

export class GiveBackDraftRequest {
  @IsUUID()
  takeOverId!: string;
}

/** Pushed to the member whose text it is: a colleague looks at it, so what is not saved yet is to be saved now. */
export interface DraftWanted {
  conversationId: string;
}

/** Pushed to the member whose text it was: a colleague has it now, or has given it back. */
export interface DraftMoved {
  conversationId: string;
  text: string;
  seenReplyId: string | null;
  isReturned: boolean;
}
