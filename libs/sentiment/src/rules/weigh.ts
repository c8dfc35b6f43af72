import type { CompiledGrammar, Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/tokens';
import type { Emotion } from '../types';
import type { Place } from './clauses';
import type { Unit } from './units';

const LOGIT_PER_POINT = 0.5;
const NEGATED_PRAISE = -0.8;
const NEGATED_COMPLAINT = -0.45;
const NEGATION_REACH = 4;
const REACH_BEHIND = 3;
const STRENGTH_REACH = 2;
const SHOUTED = 1.25;
const STRETCHED = 1.25;
const SWEARING = 1.4;
const MOST_STRENGTH = 2;
const POLITE_THANKS = 0.3;
const SARCASTIC_PRAISE = -0.35;

/** A unit with what its surroundings make of it. */
export interface Weighed {
  unit: Unit;
  contribution: number;
  emotion: Emotion | undefined;
  rule: string;
}

export interface Reading {
  tokens: readonly Token[];
  places: readonly Place[];
  lexicon: Lexicon;
  /** Not everything is in capitals, so capitals mean something. */
  canShout: boolean;
  isSarcastic: boolean;
}

/** Weighs all units. A long text does not get endlessly far by repetition: each further unit counts a little less. */
export function weighUnits(units: readonly Unit[], reading: Reading): Weighed[] {
  const weighed = units
    .map((unit, index) => weigh(unit, units[index + 1], reading))
    .filter((item): item is Weighed => item !== undefined);
  const damping = 1 / Math.sqrt(1 + 0.12 * Math.max(0, weighed.length - 2));
  return weighed.map((item) => ({ ...item, contribution: item.contribution * damping }));
}

function weigh(unit: Unit, next: Unit | undefined, reading: Reading): Weighed | undefined {
  const { entry } = unit;
  const token = reading.tokens[unit.from];
  const place = reading.places[unit.from];
  const needsNegation = entry.kind === 'needs-negation';
  const isNegated = (unit.rule === 'word' || unit.rule === 'compound' || needsNegation) && hasNegation(unit, reading);
  if (
    token === undefined ||
    place === undefined ||
    (needsNegation && !isNegated) ||
    isOnlyStrength(unit, next, reading)
  ) {
    return undefined;
  }
  const rules: string[] = [unit.rule];
  const value =
    entry.value *
    unit.factor *
    negationFactor(entry, isNegated, rules) *
    strengthBefore(unit, reading, rules) *
    emphasis(token, reading, rules);
  return {
    unit,
    contribution: value * toneFactor(unit, value, { ...reading, rules }) * place.weight * LOGIT_PER_POINT,
    emotion: entry.emotion,
    rule: rules.join('+'),
  };
}

function negationFactor(entry: Unit['entry'], isNegated: boolean, rules: string[]): number {
  if (!isNegated) {
    return 1;
  }
  rules.push('negated');
  if (entry.kind === 'needs-negation') {
    return 1;
  }
  return entry.value > 0 ? NEGATED_PRAISE : NEGATED_COMPLAINT;
}

/** Thanks out of politeness, praise that is not meant. */
function toneFactor(unit: Unit, value: number, reading: Reading & { rules: string[] }): number {
  let factor = 1;
  if (reading.lexicon.grammar.thanks.has(reading.tokens[unit.from]?.form ?? '') && isPoliteOnly(unit, reading)) {
    reading.rules.push('polite');
    factor *= POLITE_THANKS;
  }
  if (reading.isSarcastic && value > 0) {
    reading.rules.push('sarcasm');
    factor *= SARCASTIC_PRAISE;
  }
  return factor;
}

/** "fucking godt", "frygtelig god": such a word only lends its strength to the next one. */
function isOnlyStrength(unit: Unit, next: Unit | undefined, { tokens, places, lexicon }: Reading): boolean {
  const form = tokens[unit.from]?.form ?? '';
  const canStrengthen = unit.entry.kind === 'swear' || lexicon.grammar.strengtheners.has(form);
  return (
    canStrengthen &&
    next !== undefined &&
    next.rule !== 'emoji' &&
    next.from - unit.to <= 1 &&
    places[next.from]?.clause === places[unit.from]?.clause
  );
}

function hasNegation(unit: Unit, reading: Reading): boolean {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  const before = reachable(unit.from, -1, NEGATION_REACH, reading).filter((at) =>
    isNegation(tokens, at, unit.from, grammar),
  );
  if (before.length > 0) {
    return before.length % 2 === 1;
  }
  const isVerb = unit.entry.kind === 'verb' || unit.entry.kind === 'needs-negation';
  return (
    isVerb &&
    reachable(unit.to, 1, REACH_BEHIND, reading).some(
      (at) =>
        grammar.negatorsBehind.has(tokens[at]?.form ?? '') && !grammar.notNegating.has(tokens[at + 1]?.form ?? ''),
    )
  );
}

/** The next few tokens in one direction, as far as the clause goes without a mark. */
function reachable(from: number, step: 1 | -1, reach: number, { tokens, places }: Reading): number[] {
  const found: number[] = [];
  for (let at = from + step; found.length < reach; at += step) {
    if (places[at] === undefined || places[at]?.clause !== places[from]?.clause || tokens[at]?.kind === 'mark') {
      break;
    }
    found.push(at);
  }
  return found;
}

/** "not only", and "never … so good" negate nothing. */
function isNegation(tokens: readonly Token[], at: number, unitAt: number, grammar: CompiledGrammar): boolean {
  const form = tokens[at]?.form ?? '';
  if (!grammar.negators.has(form) || grammar.notNegating.has(tokens[at + 1]?.form ?? '')) {
    return false;
  }
  const isNever = /^(?:aldri|aldrig|never)$/.test(form);
  const isCompared = tokens.slice(at + 1, unitAt + 1).some((token) => grammar.comparisons.has(token.form));
  return !(isNever && isCompared);
}

function strengthBefore(unit: Unit, reading: Reading, rules: string[]): number {
  if (unit.rule === 'emoji') {
    return 1;
  }
  const { strengtheners, negators } = reading.lexicon.grammar;
  let strength = 1;
  for (const at of reachable(unit.from, -1, STRENGTH_REACH, reading)) {
    const form = reading.tokens[at]?.form ?? '';
    const swearing = reading.lexicon.words.get(form)?.kind === 'swear' ? SWEARING : 1;
    strength *= negators.has(form) ? 1 : (strengtheners.get(form) ?? swearing);
  }
  if (strength !== 1) {
    rules.push(strength > 1 ? 'strengthened' : 'weakened');
  }
  return Math.min(MOST_STRENGTH, strength);
}

function emphasis(token: Token, { canShout }: Reading, rules: string[]): number {
  let factor = 1;
  if (canShout && token.isShouted) {
    rules.push('shouted');
    factor *= SHOUTED;
  }
  if (token.doubled !== undefined) {
    rules.push('stretched');
    factor *= STRETCHED;
  }
  return factor;
}

/** "Send it to me, thanks." — a lone thanks at the end of a sentence that began with something else. */
function isPoliteOnly(unit: Unit, { tokens, places }: Reading): boolean {
  const sentence = places[unit.from]?.sentence;
  const next = tokens[unit.to + 1];
  const isLast = next === undefined || next.kind === 'mark';
  const isFirst = unit.from === 0 || places[unit.from - 1]?.sentence !== sentence;
  return isLast && !isFirst;
}
