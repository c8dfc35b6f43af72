/** What the frustration clock reads of a conversation. */
export interface Frustrating {
  /** When the oldest customer post that we have not answered was written; null when nothing waits for us. */
  waitingSince: Date | null;
  weight: number;
}

/** A weight of this is a calm post with little reach: one minute of waiting is one minute of frustration. */
export const CALM_WEIGHT = 8;

/** From how many people on a post counts how much, in halves: 1, 1.5, 2 and 3 times. */
const REACH_STEPS = [
  { from: 100_000, halves: 6 },
  { from: 10_000, halves: 4 },
  { from: 1_000, halves: 3 },
  { from: 0, halves: 2 },
] as const;

/** Every weight there can be: (4 to 8 quarters) times (2, 3, 4 or 6 halves). The list is read weight by weight. */
export const FRUSTRATION_WEIGHTS: readonly number[] = [
  ...new Set([4, 5, 6, 7, 8].flatMap((quarters) => REACH_STEPS.map((step) => quarters * step.halves))),
].sort((left, right) => right - left);

/**
 * How fast frustration grows, in eighths: (1 + how negative, in quarters) times the reach's factor. The table's column
 * `conversation.weight` is the same formula, generated; a medium test compares the two. Steps instead of the exact score,
 * because a list can be read in order from an index only when there are few different weights.
 *
 * @param score in [-1, 1]; only what is below 0 counts.
 * @param reach people; null counts as none.
 */
export function frustrationWeight(score: number, reach: number | null): number {
  const quarters = 4 + Math.round(Math.min(1, Math.max(0, -score)) * 4);
  const step = REACH_STEPS.find(({ from }) => (reach ?? 0) >= from);
  return quarters * (step?.halves ?? 2);
}

/**
 * The frustration clock (PRODUCT.md F26): time waited × (1 + negativity) × reach factor, in minutes of a calm post. Null when
 * nothing waits for us.
 */
export function frustrationOf({ waitingSince, weight }: Frustrating, now: Date): number | null {
  return waitingSince === null ? null : ((now.getTime() - waitingSince.getTime()) / 60_000) * (weight / CALM_WEIGHT);
}
