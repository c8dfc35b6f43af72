import type { AuthorSummary } from './people';
import type { IsoDateTime } from './words';

export const ECHO_OUTCOMES = ['turned', 'praise', 'relapse', 'lost'] as const;
/**
 * What a customer says in public after their conversation was closed, against what they said in it: `turned` from unhappy to happy,
 * `praise` from somebody who was not unhappy, `relapse` into being unhappy, `lost` from happy to unhappy. See docs/echoes.md.
 */
export type EchoOutcome = (typeof ECHO_OUTCOMES)[number];

/** A public post that echoes a conversation of ours. */
export interface Echo {
  mentionId: string;
  /** Where the post stands now. */
  conversationId: string;
  outcome: EchoOutcome;
  customer: AuthorSummary;
  /** Their words, at most 280 characters. */
  excerpt: string;
  at: IsoDateTime;
  /** The member who asks answered in the conversation that it echoes. */
  isMine: boolean;
}

/** `GET /api/echoes/yesterday`: a day of the workspace's own time zone. */
export interface EchoDay {
  /** As `2026-11-30`. */
  day: string;
  counts: Record<EchoOutcome, number>;
  /** The member's own first, then the newest; at most five. */
  echoes: Echo[];
}
