import { EMOTION_FEATURES, emotionFeatures } from '../src/model/emotions';
import { EMOTION_OUTPUTS } from '../src/model/outputs';
import type { Language } from '../src/types';
import { type Fitted, type Sample, fit } from './fit';
import type { LanguageTable, PolarityModel, PolaritySet } from './polarity';
import { NO_BUCKETS, type ReadExample, bucketsOf } from './samples';

/** The emotion heads, before they are written as integers. */
export interface EmotionModel {
  /** A row for each of `EMOTION_FEATURES`. */
  shared: number[][];
  languages: Map<Language, LanguageTable>;
}

const OUTPUTS = EMOTION_OUTPUTS.length;
const BUCKETS: Readonly<Record<Language, number>> = {
  en: 1 << 14,
  da: 1 << 12,
  sv: 1 << 12,
  nb: 1 << 12,
  de: 1 << 12,
  fi: 1 << 12,
};
const EPOCHS = { shared: 4, table: 3 };
const RATE = { shared: 0.05, table: 0.03 };
const DECAY = 2e-6;
/** How often a rare emotion counts, at most. */
const MOST_WEIGHT = 8;

/** First what all languages share, from the lexicon's emotions and the polarity; then each language's own table on top of it. */
export function trainEmotions(
  sets: readonly PolaritySet[],
  polarity: PolarityModel,
  tell: (line: string) => void,
): EmotionModel {
  const asked = sets.map(({ language, examples, factor }) => ({
    language,
    factor,
    examples: examples.filter(({ emotions }) => emotions !== undefined),
  }));
  const samples = asked.flatMap(({ language, examples }) => {
    const weights = rarity(examples);
    return examples.map((example) => toSample(example, { language, polarity, weights }));
  });
  const shared = fit(samples, options({ buckets: 0, epochs: EPOCHS.shared, rate: RATE.shared }, 'emotions', tell));
  const languages = new Map<Language, LanguageTable>();
  for (const language of new Set(asked.filter(({ examples }) => examples.length > 0).map((set) => set.language))) {
    languages.set(
      language,
      trainTable(
        asked.filter((set) => set.language === language),
        { polarity, shared, tell },
      ),
    );
  }
  return { shared: rowsOf(shared), languages };
}

function trainTable(
  sets: readonly PolaritySet[],
  { polarity, shared, tell }: { polarity: PolarityModel; shared: Fitted; tell: (line: string) => void },
): LanguageTable {
  const language = sets[0]?.language ?? 'en';
  const buckets = BUCKETS[language];
  const samples = sets.flatMap(({ examples }) => {
    const weights = rarity(examples);
    return examples.map((example): Sample => {
      const base = toSample(example, { language, polarity, weights });
      return { ...base, ...NO_DENSE, buckets: bucketsOf(example, buckets), offset: sharedLogits(base, shared) };
    });
  });
  const label = `${language} emotions`;
  const { hashed } = fit(samples, options({ buckets, epochs: EPOCHS.table, rate: RATE.table }, label, tell));
  return { hashed, buckets };
}

const NO_DENSE = { features: new Uint16Array(0), values: new Float32Array(0) };

function toSample(
  example: ReadExample,
  { language, polarity, weights }: { language: Language; polarity: PolarityModel; weights: readonly number[] },
): Sample {
  return {
    features: Uint16Array.from(EMOTION_FEATURES.keys()),
    values: Float32Array.from(emotionFeatures(example.read, chancesOf(example, language, polarity))),
    buckets: NO_BUCKETS,
    norm: example.norm,
    offset: [],
    weight: 1,
    target: EMOTION_OUTPUTS.map((emotion, output) =>
      example.emotions?.has(emotion) === true ? (weights[output] ?? 1) : 0,
    ),
  };
}

/** The polarity chances that the finished model will see. */
function chancesOf(
  example: ReadExample,
  language: Language,
  { combiner, languages }: PolarityModel,
): { negative: number; positive: number } {
  const logits = [0, 0];
  example.features.forEach((feature, at) => {
    logits.forEach((logit, output) => {
      logits[output] = logit + (combiner[feature]?.[output] ?? 0) * (example.values[at] ?? 0);
    });
  });
  const table = languages.get(language);
  for (const bucket of table === undefined ? [] : bucketsOf(example, table.buckets)) {
    logits.forEach((logit, output) => {
      logits[output] = logit + (table?.hashed[bucket * 2 + output] ?? 0) * example.norm;
    });
  }
  const [negative = 0, positive = 0] = logits.map((logit) => Math.exp(logit));
  return { negative: negative / (1 + negative + positive), positive: positive / (1 + negative + positive) };
}

/** How much a text that shows the emotion counts: the rarer, the more. */
function rarity(examples: readonly ReadExample[]): number[] {
  return EMOTION_OUTPUTS.map((emotion) => {
    const count = examples.filter(({ emotions }) => emotions?.has(emotion) === true).length;
    return Math.min(MOST_WEIGHT, Math.max(1, Math.sqrt(examples.length / Math.max(1, count) - 1)));
  });
}

function sharedLogits({ features, values }: Sample, { dense }: Fitted): number[] {
  return EMOTION_OUTPUTS.map((_emotion, output) =>
    features.reduce((sum, feature, at) => sum + (dense[feature * OUTPUTS + output] ?? 0) * (values[at] ?? 0), 0),
  );
}

function rowsOf({ dense }: Fitted): number[][] {
  return EMOTION_FEATURES.map((_feature, row) => Array.from(dense.subarray(row * OUTPUTS, (row + 1) * OUTPUTS)));
}

function options(
  size: { buckets: number; epochs: number; rate: number },
  label: string,
  tell: (line: string) => void,
): Parameters<typeof fit>[1] {
  return {
    ...size,
    outputs: OUTPUTS,
    features: EMOTION_FEATURES.length,
    decay: DECAY,
    seed: 4,
    onEpoch: (epoch, loss) => tell(`${label}, epoch ${epoch}: loss ${loss.toFixed(4)}`),
  };
}
