import { matchPhrase } from '../lexicon/phrases';
import { PLAIN_USE, type WordUse } from '../lexicon/word-use';
import type { Reading } from '../rules/reading';
import type { Weighed } from '../rules/weigh';
import type { Word } from '../text/word';

/**
 * What the combiner sees of a text, the same in every language: sums and counts of what the lexicon and the rules found, marks, and
 * the text's shape. What a feature says belongs to a token, or to none of them.
 */
export const FEATURES = [
  ...signed('sum', 'weak', 'medium', 'strong', 'extreme', 'emoji', 'phrase', 'compound', 'turned', 'swear'),
  ...signed('question', 'last-sentence', 'first', 'mixed', 'short', 'long', 'shouted'),
  'negator',
  'contrast',
  'question-mark',
  'exclamation-mark',
  'ellipsis',
  'quote',
  'address',
  'name',
  'number',
  'duration',
  'danger',
  'fraud',
  'asks-for-haste',
  'deadline',
  'locked-out',
  'legal-threat',
  'press-threat',
  'leaving',
  'no-answer',
  'no-units',
  'both-signs',
  'sarcasm',
  'words-1-4',
  'words-5-9',
  'words-10-16',
  'words-17-28',
  'words-29-60',
  'words-over-60',
] as const;

export type Feature = (typeof FEATURES)[number];

function signed<Name extends string>(...names: Name[]): (`positive-${Name}` | `negative-${Name}`)[] {
  return names.flatMap((name) => [`positive-${name}` as const, `negative-${name}` as const]);
}

/** @param at the token that it belongs to, or -1 for the text as a whole */
export type VisitFeature = (feature: number, value: number, at: number) => void;

const index = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<Feature, number>;

/** Each further unit counts a little less, so that a long text does not get endlessly far by repetition. */
const PER_UNIT = 0.12;
const FREE_UNITS = 2;
const VALUE_SCALE = 0.4;
const STRENGTHS: readonly (readonly [number, number])[] = [
  [1.25, index['positive-weak']],
  [2.5, index['positive-medium']],
  [3.75, index['positive-strong']],
];
const SHORT_WORDS = 8;
const LONG_WORDS = 28;

/** Tells all features of a text. */
export function visitFeatures(
  reading: Reading,
  { weighed, isSarcastic }: { weighed: readonly Weighed[]; isSarcastic: boolean },
  visit: VisitFeature,
): void {
  const wordCount = visitTokens(reading, visit);
  const hasBoth = weighed.some(({ value }) => value > 0) && weighed.some(({ value }) => value < 0);
  const damping = 1 / Math.sqrt(1 + PER_UNIT * Math.max(0, weighed.length - FREE_UNITS));
  const lastSentence = reading.places.at(-1)?.sentence ?? 0;
  weighed.forEach((item, order) => {
    visitUnit(item, { reading, damping, wordCount, hasBoth, lastSentence, isFirst: order === 0 }, visit);
  });
  visit(index[lengthOf(wordCount)], 1, -1);
  if (weighed.length === 0) {
    visit(index['no-units'], 1, -1);
  }
  if (hasBoth) {
    visit(index['both-signs'], 1, -1);
  }
  if (isSarcastic) {
    visit(index.sarcasm, 1, -1);
  }
}

interface UnitContext {
  reading: Reading;
  damping: number;
  wordCount: number;
  hasBoth: boolean;
  lastSentence: number;
  isFirst: boolean;
}

function visitUnit(item: Weighed, context: UnitContext, visit: VisitFeature): void {
  const { unit, value } = item;
  const sign = value > 0 ? 0 : 1;
  const size = Math.abs(value);
  const amount = size * VALUE_SCALE * context.damping;
  visit(index['positive-sum'] + sign, amount, unit.from);
  visit(strengthOf(size) + sign, context.damping, unit.from);
  const tell = (feature: number): void => visit(feature + sign, amount, unit.from);
  tellKind(item, tell);
  tellPlace(unit.from, context, tell);
}

/** What sort of unit it is. */
function tellKind({ unit, isTurned, rule }: Weighed, tell: (feature: number) => void): void {
  if (unit.rule !== 'word') {
    tell(ORIGINS[unit.rule]);
  }
  if (isTurned) {
    tell(index['positive-turned']);
  }
  if (unit.entry.kind === 'swear') {
    tell(index['positive-swear']);
  }
  if (rule.includes('shouted')) {
    tell(index['positive-shouted']);
  }
}

/** Where it stands, and beside what. */
function tellPlace(from: number, context: UnitContext, tell: (feature: number) => void): void {
  const place = context.reading.places[from];
  if (place?.isQuestion === true) {
    tell(index['positive-question']);
  }
  if (place?.sentence === context.lastSentence) {
    tell(index['positive-last-sentence']);
  }
  if (context.isFirst) {
    tell(index['positive-first']);
  }
  if (context.hasBoth) {
    tell(index['positive-mixed']);
  }
  if (context.wordCount <= SHORT_WORDS) {
    tell(index['positive-short']);
  } else if (context.wordCount > LONG_WORDS) {
    tell(index['positive-long']);
  }
}

const ORIGINS = {
  emoji: index['positive-emoji'],
  phrase: index['positive-phrase'],
  compound: index['positive-compound'],
} as const;

function strengthOf(size: number): number {
  for (const [limit, feature] of STRENGTHS) {
    if (size < limit) {
      return feature;
    }
  }
  return index['positive-extreme'];
}

/** Tells marks and small words, each with the first token that bears it; answers the number of words. */
function visitTokens({ tokens, uses }: Reading, visit: VisitFeature): number {
  let wordCount = 0;
  let seen = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) {
      break;
    }
    const use = uses[at];
    const feature = token.kind === 'word' ? smallWord(use) : signOf(token.word);
    wordCount += token.kind === 'word' ? 1 : 0;
    if (use !== undefined && use.urgency.length > 0) {
      visitUrgency(tokens, at, { use, visit });
    }
    if (feature >= 0 && (seen & (1 << (feature - index.negator))) === 0) {
      seen |= 1 << (feature - index.negator);
      visit(feature, 1, at);
    }
  }
  return wordCount;
}

/** What makes a text urgent is seldom praise. */
function visitUrgency(
  tokens: Reading['tokens'],
  at: number,
  { use, visit }: { use: WordUse; visit: VisitFeature },
): void {
  const reason = matchPhrase(tokens, at, use.urgency)?.value;
  if (reason !== undefined && isFeature(reason)) {
    visit(index[reason], 1, at);
  }
}

function isFeature(name: string): name is Feature {
  return name in index;
}

function smallWord(use: Reading['uses'][number] | undefined): number {
  if (use === undefined || use === PLAIN_USE) {
    return -1;
  }
  if (use.isNegator) {
    return index.negator;
  }
  if (use.isTimeUnit) {
    return index.duration;
  }
  return use.isContrast ? index.contrast : -1;
}

function signOf(word: Word): number {
  switch (word.kind) {
    case 'mark':
      return markOf(word);
    case 'url':
      return index.address;
    case 'name':
      return index.name;
    case 'number':
      return index.number;
    case 'emoji':
    case 'emoticon':
    case 'word':
      return -1;
  }
}

function markOf({ isQuestion, isExclamation, form }: Word): number {
  if (isQuestion) {
    return index['question-mark'];
  }
  if (isExclamation) {
    return index['exclamation-mark'];
  }
  if (form === '…') {
    return index.ellipsis;
  }
  return '"“”»«'.includes(form) ? index.quote : -1;
}

function lengthOf(wordCount: number): Feature {
  if (wordCount < 5) {
    return 'words-1-4';
  }
  if (wordCount < 10) {
    return 'words-5-9';
  }
  if (wordCount < 17) {
    return 'words-10-16';
  }
  if (wordCount < 29) {
    return 'words-17-28';
  }
  return wordCount <= 60 ? 'words-29-60' : 'words-over-60';
}
