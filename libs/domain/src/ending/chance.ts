import { CHANCES } from '@genklang/contract';
import type { Chance, Fault } from '@genklang/contract';

/** So many problems of one customer within 90 days are a pattern (PRODUCT G8). */
export const REPEATED_FROM = 2;

/** What is known of a conversation that may be a chance to do more than is expected. */
export interface ChanceFacts {
  /** What was said, else what is suggested. */
  fault: Fault | null;
  hasBrokenPromise: boolean;
  /** Problems of the customer within 90 days, this one included. */
  problems: number;
  reach: number | null;
  /** What 95 of 100 conversations do not reach; null where too few are known. */
  largeReach: number | null;
  /** They praised somebody of ours by name. */
  praisedByName: boolean;
}

/** Why an exceptional answer would be remembered here, each reason once, in the order in which they are told. */
export function chancesOf(facts: ChanceFacts): Chance[] {
  const { fault, reach, largeReach } = facts;
  const holds: Record<Chance, boolean> = {
    'own-fault': fault === 'own',
    'broken-promise': facts.hasBrokenPromise,
    repeated: facts.problems >= REPEATED_FROM,
    'partner-mishap': fault === 'partner',
    'large-reach': reach !== null && largeReach !== null && reach >= largeReach,
    'praised-by-name': facts.praisedByName,
  };
  return CHANCES.filter((chance) => holds[chance]);
}
