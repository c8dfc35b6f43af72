import { IsBoolean, IsIn } from 'class-validator';
import { CLAIM_MINUTES, UNDO_SECONDS } from './words';
import type { ClaimMinutes, UndoSeconds } from './words';

/** `GET /api/workspace-settings`, and the request that changes them: what holds for everybody in the workspace. */
export class WorkspaceSettings {
  @IsIn(CLAIM_MINUTES)
  claimMinutes!: ClaimMinutes;

  /** How long public replies of members wait who have not chosen for themselves. */
  @IsIn(UNDO_SECONDS)
  undoSeconds!: UndoSeconds;

  /** Whether the pages that posts link to are fetched, to show what they say of themselves. */
  @IsBoolean()
  linkPreviews!: boolean;

  /** Whether a conversation about a problem closes only when somebody has said whose fault it was. */
  @IsBoolean()
  asksFault!: boolean;
}
