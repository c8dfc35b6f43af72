import type { Polarity } from '@genklang/contract';

/** What a scorer says of a text before any lean, as a logit (or a log share) for each polarity, and what a person said. */
export interface JudgedLogits {
  logits: Record<Polarity, number>;
  judged: Polarity;
}

/** Biases added to the negative and the positive logit. */
export interface Lean {
  negative: number;
  positive: number;
}

export const NO_LEAN: Lean = { negative: 0, positive: 0 };

/** As if this much evidence spoke for no lean at all: fifty judgements move it, five do not. */
const RIDGE = 2;
/** The farthest a channel may lean. */
const MOST = 2;
const MAX_STEPS = 50;
const SETTLED = 1e-9;

/**
 * Fits the two biases by regularised multinomial logistic regression. The objective is convex, and each step must lower it, so
 * the log loss on these judgements is never above that of no lean.
 */
export function learnLean(samples: readonly JudgedLogits[]): Lean {
  let lean = NO_LEAN;
  let cost = costOf(samples, lean);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = descend(samples, lean, cost);
    if (next === null || cost - next.cost < SETTLED) {
      break;
    }
    ({ lean, cost } = next);
  }
  // On the way back from the minimum to no lean the objective only rises towards that of no lean: a shorter lean is still no worse.
  const excess = Math.max(Math.abs(lean.negative), Math.abs(lean.positive)) / MOST;
  return excess > 1 ? { negative: lean.negative / excess, positive: lean.positive / excess } : lean;
}

/** The mean of -log(share of what was judged). */
export function logLoss(samples: readonly JudgedLogits[], lean: Lean): number {
  return samples.reduce((sum, sample) => sum - Math.log(sharesOf(sample, lean)[sample.judged]), 0) / samples.length;
}

/** The shares that people's words make up, with one imagined judgement of each so that none is nil. */
export function priorOf(judged: readonly Polarity[]): Record<Polarity, number> {
  const shareOf = (polarity: Polarity): number =>
    (judged.filter((one) => one === polarity).length + 1) / (judged.length + 3);
  return { negative: shareOf('negative'), neutral: shareOf('neutral'), positive: shareOf('positive') };
}

function costOf(samples: readonly JudgedLogits[], lean: Lean): number {
  const ridge = (RIDGE / 2) * (lean.negative ** 2 + lean.positive ** 2);
  return ridge + (samples.length === 0 ? 0 : logLoss(samples, lean) * samples.length);
}

/** One Newton step, halved until it helps; null when nothing does. */
function descend(samples: readonly JudgedLogits[], lean: Lean, cost: number): { lean: Lean; cost: number } | null {
  const slope = { negative: RIDGE * lean.negative, positive: RIDGE * lean.positive };
  const curve = { nn: RIDGE, pp: RIDGE, np: 0 };
  for (const sample of samples) {
    const { negative, positive } = sharesOf(sample, lean);
    slope.negative += negative - (sample.judged === 'negative' ? 1 : 0);
    slope.positive += positive - (sample.judged === 'positive' ? 1 : 0);
    curve.nn += negative * (1 - negative);
    curve.pp += positive * (1 - positive);
    curve.np -= negative * positive;
  }
  const determinant = curve.nn * curve.pp - curve.np ** 2;
  const step = {
    negative: (curve.pp * slope.negative - curve.np * slope.positive) / determinant,
    positive: (curve.nn * slope.positive - curve.np * slope.negative) / determinant,
  };
  for (let length = 1; length > 1e-6; length /= 2) {
    const tried = {
      negative: lean.negative - length * step.negative,
      positive: lean.positive - length * step.positive,
    };
    const triedCost = costOf(samples, tried);
    if (triedCost <= cost) {
      return { lean: tried, cost: triedCost };
    }
  }
  return null;
}

function sharesOf({ logits }: JudgedLogits, lean: Lean): Record<Polarity, number> {
  const leant = {
    negative: logits.negative + lean.negative,
    neutral: logits.neutral,
    positive: logits.positive + lean.positive,
  };
  const top = Math.max(leant.negative, leant.neutral, leant.positive);
  const weights = {
    negative: Math.exp(leant.negative - top),
    neutral: Math.exp(leant.neutral - top),
    positive: Math.exp(leant.positive - top),
  };
  const sum = weights.negative + weights.neutral + weights.positive;
  // Never nil: the log of it is asked for.
  const share = (weight: number): number => Math.max(weight / sum, Number.MIN_VALUE);
  return { negative: share(weights.negative), neutral: share(weights.neutral), positive: share(weights.positive) };
}
