import type { Emotion } from '../types';
import { farthest, isNegated } from './negation';
import type { Reading } from './reading';
import type { Unit } from './units';

const NEGATED_PRAISE = -0.8;
const NEGATED_COMPLAINT = -0.45;
const STRENGTH_REACH = 2;
const SHOUTED = 1.25;
const STRETCHED = 1.25;
const MOST_STRENGTH = 2;
const SARCASTIC_PRAISE = -0.35;

/** A unit with what its surroundings make of it. */
export interface Weighed {
  unit: Unit;
  /** The entry's value after the rules: about -10 to 10, negative is unhappy. */
  value: number;
  emotion: Emotion | undefined;
  /** Its value has another sign than its word's. */
  isTurned: boolean;
  /** What was applied, as `word` or `phrase+negated`. */
  rule: string;
}

/** Weighs all units: negation, strength, emphasis, thanks out of politeness, praise that is not meant, place. */
export function weighUnits(units: readonly Unit[], reading: Reading, isSarcastic: boolean): Weighed[] {
  const weighed: Weighed[] = [];
  const context: Context = { ...reading, isSarcastic };
  units.forEach((unit, index) => {
    const item = weigh(unit, { previous: units[index - 1], next: units[index + 1] }, context);
    if (item !== undefined) {
      weighed.push(item);
    }
  });
  return weighed;
}

type Context = Reading & { isSarcastic: boolean };

interface Neighbours {
  previous: Unit | undefined;
  next: Unit | undefined;
}

function weigh(unit: Unit, { previous, next }: Neighbours, context: Context): Weighed | undefined {
  const { entry } = unit;
  const needsNegation = entry.kind === 'needs-negation';
  const canBeNegated = needsNegation || (unit.rule !== 'emoji' && !isOwnNegation(unit, context));
  const negated = canBeNegated && isNegated(unit, context, previous);
  if ((needsNegation && !negated) || isOnlyStrength(unit, next, context) || isPoliteOnly(unit, context)) {
    return undefined;
  }
  const rules: string[] = [unit.rule];
  const strong =
    entry.value *
    unit.factor *
    negationFactor(entry.value, negated && !needsNegation) *
    strengthBefore(unit, context, rules) *
    emphasis(unit, context, rules);
  if (negated) {
    rules.push('negated');
  }
  const value = strong * toneFactor(strong, context, rules) * (context.places[unit.from]?.weight ?? 1);
  return { unit, value, emotion: entry.emotion, isTurned: value * entry.value < 0, rule: rules.join('+') };
}

/** "i orden" can be negated; "ikke i orden" and "under al kritik" are judgements as they stand. */
function isOwnNegation({ from, to, rule, entry }: Unit, { uses }: Reading): boolean {
  return rule === 'phrase' && (entry.value < 0 || uses.slice(from, to + 1).some(({ isNegator }) => isNegator));
}

function negationFactor(value: number, isTurned: boolean): number {
  if (!isTurned) {
    return 1;
  }
  return value > 0 ? NEGATED_PRAISE : NEGATED_COMPLAINT;
}

/** Praise that is not meant. */
function toneFactor(value: number, { isSarcastic }: Context, rules: string[]): number {
  if (!isSarcastic || value <= 0) {
    return 1;
  }
  rules.push('sarcasm');
  return SARCASTIC_PRAISE;
}

/** "fucking godt", "frygtelig god": such a word only lends its strength to the next one. */
function isOnlyStrength(unit: Unit, next: Unit | undefined, { uses, places }: Reading): boolean {
  return (
    (unit.entry.kind === 'swear' || (uses[unit.from]?.canStrengthen === true && unit.from === unit.to)) &&
    next !== undefined &&
    next.rule !== 'emoji' &&
    next.entry.kind !== 'needs-negation' &&
    next.from - unit.to <= (unit.entry.kind === 'swear' && uses[next.from - 1]?.canStrengthen === true ? 2 : 1) &&
    places[next.from] === places[unit.from]
  );
}

function strengthBefore(unit: Unit, reading: Reading, rules: string[]): number {
  if (unit.rule === 'emoji') {
    return 1;
  }
  let strength = 1;
  const least = farthest(unit.from, -1, { reach: STRENGTH_REACH, reading });
  for (let at = least; at < unit.from; at += 1) {
    strength *= reading.uses[at]?.strength ?? 1;
  }
  if (strength !== 1) {
    rules.push(strength > 1 ? 'strengthened' : 'weakened');
  }
  return Math.min(MOST_STRENGTH, strength);
}

function emphasis(unit: Unit, { tokens, canShout }: Reading, rules: string[]): number {
  const word = tokens[unit.from]?.word;
  let factor = 1;
  if (canShout && word?.isShouted === true) {
    rules.push('shouted');
    factor *= SHOUTED;
  }
  if (word?.doubled !== undefined) {
    rules.push('stretched');
    factor *= STRETCHED;
  }
  return factor;
}

/** "Send it to me, thanks." — a lone thanks at the end of a sentence that began with something else. */
function isPoliteOnly(unit: Unit, { tokens, uses, places }: Reading): boolean {
  if (uses[unit.from]?.isThanks !== true) {
    return false;
  }
  const sentence = places[unit.from]?.sentence;
  const next = tokens[unit.to + 1];
  const isLast = next === undefined || (next.kind === 'mark' && !next.word.isExclamation);
  const isFirst = unit.from === 0 || places[unit.from - 1]?.sentence !== sentence;
  return isLast && !isFirst;
}
