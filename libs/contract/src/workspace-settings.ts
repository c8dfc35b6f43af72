import { IsBoolean, IsIn } from 'class-validator';
import { UNDO_SECONDS } from './words';
import type { UndoSeconds } from './words';

/** So long a claim may lie untouched before it frees itself; 0 for any time. */
export const CLAIM_MINUTES = [0, 5, 15, 30, 60] as const;
export type ClaimMinutes = (typeof CLAIM_MINUTES)[number];

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
