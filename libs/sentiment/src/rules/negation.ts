import type { Reading } from './reading';
import type { Unit } from './units';

const REACH = 4;
const REACH_BEHIND = 3;

/** Whether a negation reaches this unit: left of it, or behind it when it is a verb ("hjælper ikke"). */
export function isNegated(unit: Unit, reading: Reading): boolean {
  const before = countBefore(unit, reading);
  if (before > 0) {
    return before % 2 === 1;
  }
  return (unit.entry.part === 'verb' || unit.entry.kind === 'needs-negation') && isNegatedBehind(unit, reading);
}

/** "not only", and "never … so good" negate nothing. */
function countBefore(unit: Unit, reading: Reading): number {
  const { uses } = reading;
  const least = farthest(unit.from, -1, { reach: REACH, reading });
  let count = 0;
  let isCompared = uses[unit.from]?.isComparison === true;
  for (let at = unit.from - 1; at >= least; at -= 1) {
    const use = uses[at];
    if (use?.isNegator === true && uses[at + 1]?.isNotNegating !== true && !(use.isNever && isCompared)) {
      count += 1;
    }
    isCompared ||= use?.isComparison === true;
  }
  return count;
}

function isNegatedBehind(unit: Unit, reading: Reading): boolean {
  const { uses } = reading;
  const last = farthest(unit.to, 1, { reach: REACH_BEHIND, reading });
  for (let at = unit.to + 1; at <= last; at += 1) {
    if (uses[at]?.isNegatorBehind === true && uses[at + 1]?.isNotNegating !== true) {
      return true;
    }
  }
  return false;
}

/** The last token in one direction that is within reach, in the same clause and on this side of a mark. */
export function farthest(from: number, step: 1 | -1, { reach, reading }: { reach: number; reading: Reading }): number {
  const { tokens, places } = reading;
  let at = from;
  for (let steps = 0; steps < reach; steps += 1) {
    const next = at + step;
    if (places[next] === undefined || places[next] !== places[from] || tokens[next]?.kind === 'mark') {
      return at;
    }
    at = next;
  }
  return at;
}
