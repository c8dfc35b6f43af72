import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { PRESENCES } from './presence';
import type { Presence } from './presence';

/** Which conversation this console has open, and what its member does there. Null: none. */
export class SetPresenceRequest {
  @ValidateIf((request: SetPresenceRequest) => request.conversationId !== null)
  @IsUUID()
  conversationId!: string | null;

  @IsIn(PRESENCES)
  presence!: Presence;
}
