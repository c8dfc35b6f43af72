import { POLARITY_OUTPUTS } from '../src/model/outputs';
import type { Language } from '../src/types';
import { type Fitted, type Sample, fit } from './fit';
import { FEATURE_COUNT, NO_BUCKETS, type ReadExample, balance, bucketsOf } from './samples';

/** The polarity part of the model, before it is written as integers. */
export interface PolarityModel {
  /** Rows of the combiner. */
  combiner: number[][];
  languages: Map<Language, LanguageTable>;
}

export interface LanguageTable {
  hashed: Float32Array;
  buckets: number;
}

/** A set by language, as it is trained on. */
export interface PolaritySet {
  language: Language;
  examples: readonly ReadExample[];
  /** How much more it counts than its size says. */
  factor: number;
}

const OUTPUTS = POLARITY_OUTPUTS.length;
/** As many as there are words to learn from. */
const BUCKETS: Readonly<Record<Language, number>> = {
  en: 1 << 16,
  nb: 1 << 16,
  da: 1 << 14,
  sv: 1 << 13,
  de: 1 << 13,
  fi: 1 << 13,
};
const EPOCHS = 6;
const RATE = { combiner: 0.05, table: 0.03 };
/**
 * How a table is learnt, chosen by the development sets: from texts of many kinds, where it is stopped early so as not to know them by
 * heart, or from one kind, whose shares of the classes tell something.
 */
const MANY_SOURCES = { epochs: 2, decay: 2e-6, balance: 1 };
const ONE_SOURCE = { epochs: 4, decay: 1e-4, balance: 0.7 };
/** What a set of this many examples counts as; larger ones count less than in proportion. */
const USUAL_SIZE = 4000;

/** First the combiner, from all languages together; then, on top of its verdict, each language's own table. */
export function trainPolarity(sets: readonly PolaritySet[], tell: (line: string) => void): PolarityModel {
  const usable = sets
    .map(({ language, examples, factor }) => ({
      language,
      factor,
      examples: examples.filter(({ polarity }) => polarity !== undefined),
    }))
    .filter(({ examples }) => hasAllClasses(examples));
  const combiner = trainCombiner(usable, tell);
  const languages = new Map<Language, LanguageTable>();
  for (const language of new Set(usable.map((set) => set.language))) {
    const own = usable.filter((set) => set.language === language);
    languages.set(
      language,
      trainTable(own, combiner, (line) => tell(`${language} ${line}`)),
    );
  }
  const rows = Array.from({ length: FEATURE_COUNT }, (_unused, row) =>
    Array.from(combiner.dense.subarray(row * OUTPUTS, (row + 1) * OUTPUTS)),
  );
  return { combiner: rows, languages };
}

function trainCombiner(sets: readonly PolaritySet[], tell: (line: string) => void): Fitted {
  const samples = sets.flatMap(({ examples, factor }) => {
    const total = factor * Math.sqrt(examples.length * USUAL_SIZE);
    const weights = balance(examples, ({ polarity }) => polarity ?? '', total);
    return examples.map((example, at): Sample => toSample(example, { weight: weights[at] ?? 0, buckets: NO_BUCKETS }));
  });
  normalise(samples);
  return fit(samples, {
    outputs: OUTPUTS,
    features: FEATURE_COUNT,
    buckets: 0,
    epochs: EPOCHS,
    rate: RATE.combiner,
    decay: 0,
    seed: 1,
    onEpoch: (epoch, loss) => tell(`combiner, epoch ${epoch}: loss ${loss.toFixed(4)}`),
  });
}

/** Sets without neutral texts would teach that nothing is neutral. */
function hasAllClasses(examples: readonly ReadExample[]): boolean {
  return new Set(examples.map(({ polarity }) => polarity)).size === 3;
}

/**
 * Learns what the combiner does not see. Few steps only: a table that knows its own texts by heart reads those of others worse.
 */
function trainTable(sets: readonly PolaritySet[], combiner: Fitted, tell: (line: string) => void): LanguageTable {
  const language = sets[0]?.language ?? 'en';
  const buckets = BUCKETS[language];
  const how = language === 'en' ? MANY_SOURCES : ONE_SOURCE;
  const samples = sets.flatMap(({ examples }) => {
    const weights = balance(examples, ({ polarity }) => polarity ?? '', examples.length);
    return examples.map((example, at) =>
      toSample(example, {
        weight: (weights[at] ?? 0) ** how.balance,
        buckets: bucketsOf(example, buckets),
        combiner,
      }),
    );
  });
  normalise(samples);
  const fitted = fit(samples, {
    outputs: OUTPUTS,
    features: FEATURE_COUNT,
    buckets,
    epochs: how.epochs,
    rate: RATE.table,
    decay: how.decay,
    seed: 2,
    onEpoch: (epoch, loss) => tell(`table, epoch ${epoch}: loss ${loss.toFixed(4)}`),
  });
  return { hashed: fitted.hashed, buckets };
}

function toSample(
  example: ReadExample,
  { weight, buckets, combiner }: { weight: number; buckets: Uint32Array; combiner?: Fitted },
): Sample {
  return {
    features: combiner === undefined ? example.features : NO_FEATURES,
    values: combiner === undefined ? example.values : NO_VALUES,
    buckets,
    norm: example.norm,
    offset: combiner === undefined ? [0, 0] : combined(example, combiner),
    weight,
    target: example.polarity === 'neutral' ? 0 : POLARITY_OUTPUTS.indexOf(example.polarity ?? 'negative') + 1,
  };
}

const NO_FEATURES = new Uint16Array(0);
const NO_VALUES = new Float32Array(0);

function combined({ features, values }: ReadExample, { dense }: Fitted): number[] {
  const logits = [0, 0];
  features.forEach((feature, at) => {
    logits.forEach((logit, output) => {
      logits[output] = logit + (dense[feature * OUTPUTS + output] ?? 0) * (values[at] ?? 0);
    });
  });
  return logits;
}

/** The mean weight is 1, so that the rate means the same for every collection. */
function normalise(samples: readonly Sample[]): void {
  const mean = samples.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, samples.length);
  samples.forEach((sample) => {
    sample.weight /= mean;
  });
}
