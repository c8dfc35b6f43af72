import type { EchoOutcome, Polarity } from '@genklang/contract';

/** So long after a conversation was closed a post of its customer echoes it (PRODUCT G2). */
export const ECHO_DAYS = 30;

/** What somebody said before we were done with it, and after. */
export interface EchoCourse {
  /** They were unhappy in the conversation, before it was closed. */
  wasUnhappy: boolean;
  /** They were happy in it, and never unhappy. */
  wasHappy: boolean;
  /** How the post after it feels. */
  polarity: Polarity;
}

/** What a post after a conversation says of it; null for one that neither praises nor complains. */
export function echoOf({ wasUnhappy, wasHappy, polarity }: EchoCourse): EchoOutcome | null {
  switch (polarity) {
    case 'positive':
      return wasUnhappy ? 'turned' : 'praise';
    case 'negative':
      return wasHappy ? 'lost' : 'relapse';
    case 'neutral':
      return null;
  }
}
