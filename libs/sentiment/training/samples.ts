import { FEATURES, visitFeatures } from '../src/model/features';
import { symbolNorm } from '../src/model/judge';
import { readSymbols } from '../src/model/symbols';
import { type ReadText, readText } from '../src/read';
import { tokenize } from '../src/text/tokens';
import type { Example } from './sets';

/** An example as the model sees it. */
export interface ReadExample extends Example {
  read: ReadText;
  features: Uint16Array;
  values: Float32Array;
  hashes: Uint32Array;
  norm: number;
}

/** Reads an example in the language that it is labelled with. */
export function readExample(example: Example): ReadExample {
  const read = readText(tokenize(example.text), example.language);
  const features: number[] = [];
  const values: number[] = [];
  visitFeatures(read.reading, read, (feature, value) => {
    features.push(feature);
    values.push(value);
  });
  const symbols = readSymbols(read.reading);
  return {
    ...example,
    read,
    features: Uint16Array.from(features),
    values: Float32Array.from(values),
    hashes: symbols.hashes.slice(0, symbols.count),
    norm: symbolNorm(read.reading.tokens.length),
  };
}

export const FEATURE_COUNT = FEATURES.length;

/** The buckets of an example's hashes in a table of this size, which is a power of two. */
export function bucketsOf({ hashes }: ReadExample, buckets: number): Uint32Array {
  return hashes.map((hash) => (hash & (buckets - 1)) >>> 0);
}

export const NO_BUCKETS = new Uint32Array(0);

/** Weights with which the classes of a set count the same in sum; the whole set counts `total`. */
export function balance<T>(items: readonly T[], classOf: (item: T) => string, total: number): number[] {
  const counts = new Map<string, number>();
  items.forEach((item) => counts.set(classOf(item), (counts.get(classOf(item)) ?? 0) + 1));
  return items.map((item) => total / counts.size / (counts.get(classOf(item)) ?? 1));
}
