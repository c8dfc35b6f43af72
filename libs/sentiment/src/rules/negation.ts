import type { Reading } from './reading';
import type { Unit } from './units';

const REACH = 4;
const REACH_BEHIND = 3;

/** Whether a negation reaches this unit: left of it, or behind it when it is a verb ("hjælper ikke"). */
export function isNegated(unit: Unit, reading: Reading, previous?: Unit): boolean {
  const before = countBefore(unit, reading, previous);
  if (before > 0) {
    return before % 2 === 1;
  }
  return (unit.entry.part === 'verb' || unit.entry.kind === 'needs-negation') && isNegatedBehind(unit, reading);
}

/** "never … so good" negates nothing. */
function countBefore(unit: Unit, reading: Reading, previous: Unit | undefined): number {
  const { uses } = reading;
  const least = firstInReach(unit, reading, previous);
  let count = 0;
  let isCompared = isComparison(unit, reading);
  for (let at = unit.from - 1; at >= least; at -= 1) {
    const use = uses[at];
    if (use?.isNegator === true && !(use.isNever && isCompared)) {
      count += doubledFrom(at, reading) < least ? 2 : 1;
    }
    isCompared ||= use?.isComparison === true;
  }
  return count;
}

/** "not impossible to get": for "get" the negation is spent on what stands nearer to it. */
function firstInReach({ from, entry }: Unit, reading: Reading, previous: Unit | undefined): number {
  const least = farthest(from, -1, { reach: REACH, reading });
  const isSpent = entry.kind === 'needs-negation' && previous?.entry.kind === 'plain';
  return isSpent ? Math.max(least, previous.to + 1) : least;
}

/** "never got such good help" is said of the help. */
function isComparison({ from, to, entry }: Unit, { uses }: Reading): boolean {
  return uses[entry.kind === 'needs-negation' ? to + 1 : from]?.isComparison === true;
}

/** "nobody who did not", "ingen, der ikke": two negations that cancel each other. Where the other one stands, if there is one. */
function doubledFrom(at: number, { tokens, uses }: Reading): number {
  for (let back = at - 1; back >= at - 2; back -= 1) {
    if (RELATIVE.has(tokens[back]?.word.form ?? '')) {
      const before = tokens[back - 1]?.word.form === ',' ? back - 2 : back - 1;
      return uses[before]?.isNegator === true ? before : Infinity;
    }
  }
  return Infinity;
}

const RELATIVE: ReadonlySet<string> = new Set(['der', 'som', 'who', 'that']);

function isNegatedBehind(unit: Unit, reading: Reading): boolean {
  const { uses } = reading;
  const last = farthest(unit.to, 1, { reach: REACH_BEHIND, reading });
  for (let at = unit.to + 1; at <= last; at += 1) {
    if (uses[at]?.isNegatorBehind === true) {
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
