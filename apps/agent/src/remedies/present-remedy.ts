import type { RemedySummary, ReplyRemedy } from '@genklang/contract';
import type { Remedy } from '@genklang/entities';

export function presentRemedy(remedy: RemedySummary): RemedySummary {
  const { id, kind, amount, askedAmount, currency, reason, isBeyond, state, decidedBy } = remedy;
  return { id, kind, amount, askedAmount, currency, reason, isBeyond, state, decidedBy };
}

/** What a reply was to give that did not go out. */
export function presentReplyRemedy(remedy: Remedy | null): ReplyRemedy | null {
  if (remedy === null) {
    return null;
  }
  const { kind, askedAmount: amount, currency, reason, isBeyond } = remedy;
  return { kind, amount, currency, reason, isBeyond };
}
