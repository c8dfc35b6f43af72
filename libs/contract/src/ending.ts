import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { ConversationsRequest } from './work-requests';
import { FAULTS, RECOVERIES } from './words';
import type { Fault, Polarity, Recovery } from './words';

/** The longest that somebody may say of how a problem was put right. */
export const MAX_RECOVERY_REASON = 280;

/** Say whose fault the problem was, of conversations that are about to be closed or were closed. */
export class ConcludeRequest extends ConversationsRequest {
  @IsIn(FAULTS)
  fault!: Fault;

  /** Puts right what is computed. Null has it computed again; not there, it is left as it is. */
  @IsOptional()
  @IsIn(RECOVERIES)
  recovery?: Recovery | null;

  /** What was done, or why it counts so. Goes with `recovery`. */
  @ValidateIf((request: ConcludeRequest) => request.recovery != null)
  @IsString()
  @IsNotEmpty({ message: 'say in a few words what was done' })
  @MaxLength(MAX_RECOVERY_REASON)
  reason?: string;
}

export const CHANCES = [
  'own-fault',
  'broken-promise',
  'repeated',
  'partner-mishap',
  'large-reach',
  'praised-by-name',
] as const;
/** Why an exceptional answer would be remembered (PRODUCT F21): our own fault, a promise of ours that was broken, and so on. */
export type Chance = (typeof CHANCES)[number];

/** How one post of the customer feels, as shown. */
export interface EndingMood {
  polarity: Polarity;
  /** -1 to 1. */
  score: number;
}

/** How a conversation begins and ends for the customer (`GET /api/conversations/:id/ending`). */
export interface ConversationEnding {
  first: EndingMood | null;
  /** Their last word about what we did; null when they said nothing after our answers. */
  last: EndingMood | null;
  /** `last` against `first`; null without a last word. */
  change: 'better' | 'same' | 'worse' | null;
  /** The customer has been silent since our last answer. */
  hasNoLastWord: boolean;
  /** Whether they wrote something unhappy. */
  isProblem: boolean;
  fault: Fault | null;
  /** What their words point to, where they point to something. */
  suggestedFault: SuggestedFault | null;
  /** Null where there was no problem, and while it may still be answered in time. */
  recovery: Recovery | null;
  /** A colleague's words for it, where one has put right what is computed. */
  recoveryReason: string | null;
  /** Why doing more than is expected would be remembered here. */
  chances: Chance[];
}

/** A guess at whose fault it was, and the words that it stands on. */
export interface SuggestedFault {
  fault: Fault;
  words: string[];
}
