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
  const { grammar } = reading.lexicon;
  const token = reading.tokens[unit.from];
  const place = reading.places[unit.from];
  if (token === undefined || place === undefined || isOnlyStrength(unit, next, reading)) {
    return undefined;
  }
  const rules: string[] = [unit.rule];
  const negation = unit.rule === 'phrase' || unit.rule === 'emoji' ? undefined : findNegation(unit, reading);
  let value = entry.value * unit.factor;
  if (entry.kind === 'needs-negation') {
    if (negation === undefined) {
      return undefined;
    }
    rules.push('negated');
  } else if (negation !== undefined) {
    value *= value > 0 ? NEGATED_PRAISE : NEGATED_COMPLAINT;
    rules.push('negated');
  }
  const strength = unit.rule === 'emoji' ? 1 : strengthBefore(unit, reading);
  if (strength !== 1) {
    rules.push(strength > 1 ? 'strengthened' : 'weakened');
  }
  value *= strength * emphasis(token, reading, rules);
  if (grammar.thanks.has(token.form) && isPoliteOnly(unit, reading)) {
    value *= POLITE_THANKS;
    rules.push('polite');
  }
  if (reading.isSarcastic && value > 0) {
    value *= SARCASTIC_PRAISE;
    rules.push('sarcasm');
  }
  return {
    unit,
    contribution: value * place.weight * LOGIT_PER_POINT,
    emotion: entry.emotion,
    rule: rules.join('+'),
  };
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

function findNegation(unit: Unit, { tokens, places, lexicon }: Reading): number | undefined {
  const { grammar } = lexicon;
  const clause = places[unit.from]?.clause;
  let found: number | undefined;
  let count = 0;
  for (let at = unit.from - 1, reach = 0; at >= 0 && reach < NEGATION_REACH; at -= 1, reach += 1) {
    if (places[at]?.clause !== clause || tokens[at]?.kind === 'mark') {
      break;
    }
    if (isNegation(tokens, at, unit.from, grammar)) {
      found = at;
      count += 1;
    }
  }
  const isVerb = unit.entry.kind === 'verb' || unit.entry.kind === 'needs-negation';
  for (let at = unit.to + 1; isVerb && count === 0 && at <= unit.to + REACH_BEHIND; at += 1) {
    if (places[at]?.clause !== clause || tokens[at]?.kind === 'mark') {
      break;
    }
    if (grammar.negatorsBehind.has(tokens[at]?.form ?? '') && !grammar.notNegating.has(tokens[at + 1]?.form ?? '')) {
      return at;
    }
  }
  return count % 2 === 1 ? found : undefined;
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

function strengthBefore(unit: Unit, { tokens, places, lexicon }: Reading): number {
  const { strengtheners, negators } = lexicon.grammar;
  const clause = places[unit.from]?.clause;
  let strength = 1;
  for (let at = unit.from - 1; at >= 0 && at >= unit.from - STRENGTH_REACH; at -= 1) {
    const form = tokens[at]?.form ?? '';
    if (places[at]?.clause !== clause || tokens[at]?.kind === 'mark') {
      break;
    }
    const isSwear = lexicon.words.get(form)?.kind === 'swear';
    strength *= negators.has(form) ? 1 : (strengtheners.get(form) ?? (isSwear ? 1.4 : 1));
  }
  return Math.min(2, strength);
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
