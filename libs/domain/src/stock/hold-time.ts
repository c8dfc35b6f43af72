import { HOLD_HOURS } from '@genklang/contract';

const HOUR_MS = 3_600_000;

/** Until when a unit is kept that arrived now: two days, up to the full hour, as one says it. */
export function heldUntil(now: Date): Date {
  return new Date(Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS + HOLD_HOURS * HOUR_MS);
}
