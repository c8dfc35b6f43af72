import { priorShare } from '../model/judge';
import { chancesOf, decide } from '../scorer';
import type { Analysis, AnalyzeOptions, Polarity } from '../types';

/** How likely each polarity is; they sum to 1. */
export type Chances = Record<Polarity, number>;

const POLARITIES: readonly Polarity[] = ['negative', 'neutral', 'positive'];
/** Below this a chance is not told from none: its logarithm stays finite. */
const LEAST = 1e-6;
const STARS = /^([1-5]) stars?$/;

/**
 * What the labels of a model mean: `negative`, `neutral`, `positive` in any case, or `1 star` to `5 stars`.
 * @throws Error when a label is another one, or when one of the three polarities has none: such a model cannot take the scorer's place
 */
export function readLabels(labels: readonly string[]): Map<string, Polarity> {
  const meanings = new Map(labels.map((label) => [label, meaningOf(label)]));
  const missing = POLARITIES.filter((polarity) => ![...meanings.values()].includes(polarity));
  if (missing.length > 0) {
    throw new Error(`the model has no label for ${missing.join(' and ')}`);
  }
  return meanings;
}

function meaningOf(label: string): Polarity {
  const plain = label.trim().toLowerCase();
  const named = POLARITIES.find((polarity) => polarity === plain);
  const stars = Number(STARS.exec(plain)?.[1] ?? Number.NaN);
  if (named === undefined && Number.isNaN(stars)) {
    throw new Error(`the model's label "${label}" is none of negative, neutral, positive or 1 star to 5 stars`);
  }
  return named ?? (stars < 3 ? 'negative' : stars > 3 ? 'positive' : 'neutral');
}

/** A label of the model with its share. */
export interface LabelShare {
  label: string;
  score: number;
}

/** @throws Error when a label is unknown or the shares are none */
export function toChances(shares: readonly LabelShare[], meanings: ReadonlyMap<string, Polarity>): Chances {
  const chances: Chances = { negative: 0, neutral: 0, positive: 0 };
  for (const { label, score } of shares) {
    const polarity = meanings.get(label);
    if (polarity === undefined) {
      throw new Error(`the model said "${label}", which is none of its labels`);
    }
    chances[polarity] += score;
  }
  const total = chances.negative + chances.neutral + chances.positive;
  if (!(Number.isFinite(total) && total > 0)) {
    throw new Error('the model gave no shares');
  }
  return { negative: chances.negative / total, neutral: chances.neutral / total, positive: chances.positive / total };
}

/**
 * The analysis with another one's verdict: polarity, score, confidence and class logits, moved by what the channel has taught. Language,
 * emotions, urgency and evidence stay the built-in scorer's, and so do the logit, the threshold and the bias that the evidence explains.
 */
export function withVerdict(
  analysis: Analysis,
  chances: Chances,
  { modelVersion, prior, lean }: Pick<AnalyzeOptions, 'prior' | 'lean'> & { modelVersion: string },
): Analysis {
  const against = (polarity: 'negative' | 'positive'): number =>
    Math.log(Math.max(LEAST, chances[polarity]) / Math.max(LEAST, chances.neutral)) +
    priorShare(prior, polarity) +
    (lean?.[polarity] ?? 0);
  const logits = { negative: against('negative'), positive: against('positive') };
  const moved = chancesOf(logits);
  const polarity = decide(logits);
  return {
    ...analysis,
    polarity,
    score: moved.positive - moved.negative,
    confidence: moved[polarity],
    logits,
    tier: 'transformer',
    modelVersion,
  };
}
