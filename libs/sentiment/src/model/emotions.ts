import type { ReadText } from '../read';
import type { Emotion } from '../types';
import { EMOTION_OUTPUTS } from './outputs';
import type { Symbols } from './symbols';
import { symbolNorm } from './judge';
import type { HashedTable, Weights } from './weights';

/** What the emotion heads see besides the words themselves. */
export const EMOTION_FEATURES = [
  ...EMOTION_OUTPUTS,
  'unnamed-happy',
  'unnamed-unhappy',
  'turned-happy',
  'turned-unhappy',
  'chance-negative',
  'chance-positive',
  'exclamation',
  'question',
  'base',
] as const;

type EmotionFeature = (typeof EMOTION_FEATURES)[number];

const VALUE_SCALE = 0.4;
const MOST = 4;

/** The values of `EMOTION_FEATURES` for a text. */
export function emotionFeatures(
  { reading, weighed }: ReadText,
  chances: { negative: number; positive: number },
): Float64Array {
  const values = new Float64Array(EMOTION_FEATURES.length);
  const add = (name: EmotionFeature, value: number): void => {
    const at = index[name];
    values[at] = Math.min(MOST, (values[at] ?? 0) + value);
  };
  for (const { value, emotion, isTurned } of weighed) {
    const size = Math.abs(value) * VALUE_SCALE;
    if (isTurned) {
      add(value > 0 ? 'turned-happy' : 'turned-unhappy', size);
    } else if (emotion === undefined) {
      add(value > 0 ? 'unnamed-happy' : 'unnamed-unhappy', size);
    } else {
      add(emotion, size);
    }
  }
  for (const { word } of reading.tokens) {
    if (word.isQuestion) {
      values[index.question] = 1;
    } else if (word.isExclamation) {
      values[index.exclamation] = 1;
    }
  }
  add('chance-negative', chances.negative);
  add('chance-positive', chances.positive);
  add('base', 1);
  return values;
}

const index = Object.fromEntries(EMOTION_FEATURES.map((name, at) => [name, at])) as Record<EmotionFeature, number>;

/** The chance that each emotion shows. */
export function readEmotions(
  read: ReadText,
  { weights, table, symbols }: { weights: Weights; table: HashedTable | undefined; symbols: Symbols },
  chances: { negative: number; positive: number },
): Record<Emotion, number> {
  const logits = new Float64Array(EMOTION_OUTPUTS.length);
  const features = emotionFeatures(read, chances);
  for (let feature = 0; feature < features.length; feature += 1) {
    const value = features[feature] ?? 0;
    const row = weights.emotions[feature];
    for (let output = 0; value !== 0 && row !== undefined && output < logits.length; output += 1) {
      logits[output] = (logits[output] ?? 0) + value * (row[output] ?? 0);
    }
  }
  if (table !== undefined) {
    addSymbols(logits, symbols, { table, norm: symbolNorm(read.reading.tokens.length) });
  }
  const chance = (output: number): number => 1 / (1 + Math.exp(-(logits[output] ?? 0)));
  return {
    anger: chance(index.anger),
    joy: chance(index.joy),
    sadness: chance(index.sadness),
    fear: chance(index.fear),
    surprise: chance(index.surprise),
    disgust: chance(index.disgust),
    gratitude: chance(index.gratitude),
  };
}

function addSymbols(
  logits: Float64Array,
  { count, hashes }: Symbols,
  { table: { buckets, columns, rows, scales }, norm }: { table: HashedTable; norm: number },
): void {
  const mask = buckets - 1;
  const sums = new Int32Array(columns);
  for (let at = 0; at < count; at += 1) {
    const row = ((hashes[at] ?? 0) & mask) * columns;
    for (let output = 0; output < columns; output += 1) {
      sums[output] = (sums[output] ?? 0) + (rows[row + output] ?? 0);
    }
  }
  for (let output = 0; output < columns; output += 1) {
    logits[output] = (logits[output] ?? 0) + (sums[output] ?? 0) * (scales[output] ?? 0) * norm;
  }
}
