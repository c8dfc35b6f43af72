/** Waits before each look for a reply whose outcome is unknown: a network may list a post seconds after it took it. */
const LOOK_DELAYS_MS = [3_000, 10_000, 20_000];

/** What to do with a reply that is not (yet) in our own timeline. */
export type Reconciliation = { kind: 'look-again'; afterMs: number } | { kind: 'send-again' };

/** When the first look is worth it. */
export const FIRST_LOOK_DELAY_MS = LOOK_DELAYS_MS[0] ?? 0;

/**
 * A reply that was looked for in vain `looks` times. Only after the last look is it safe to say that the network never took
 * it; until then it is never sent again.
 */
export function reconcileAbsent(looks: number): Reconciliation {
  const afterMs = LOOK_DELAYS_MS[looks];
  return afterMs === undefined ? { kind: 'send-again' } : { kind: 'look-again', afterMs };
}
