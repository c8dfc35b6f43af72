/** What is learnt from one text: dense features by index and value, hashed ones by bucket, and what the outputs should be. */
export interface Sample {
  features: Uint16Array;
  values: Float32Array;
  buckets: Uint32Array;
  /** What each hashed feature counts for. */
  norm: number;
  /** A logit per output that is given and not learnt. */
  offset: readonly number[];
  weight: number;
  /** Index of the class (0: none of the outputs) or, for independent outputs, 0 or 1 for each. */
  target: number | readonly number[];
}

/** Learnt weights: a row of `outputs` for each feature and for each bucket. */
export interface Fitted {
  dense: Float32Array;
  hashed: Float32Array;
}

export interface FitOptions {
  outputs: number;
  features: number;
  buckets: number;
  epochs: number;
  rate: number;
  /** Pull of the hashed weights to nought, per step. */
  decay: number;
  seed: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

/**
 * Multinomial logistic regression against an output fixed at 0, or independent logistic regressions, by AdaGrad (Duchi et al. 2011)
 * over shuffled samples. The same seed and samples give the same weights.
 */
export function fit(samples: readonly Sample[], options: FitOptions): Fitted {
  const { outputs, features, buckets, epochs, seed } = options;
  const fitted = { dense: new Float32Array(features * outputs), hashed: new Float32Array(buckets * outputs) };
  const squares = { dense: new Float32Array(features * outputs), hashed: new Float32Array(buckets * outputs) };
  const order = Uint32Array.from(samples.keys());
  const random = randomOf(seed);
  const logits = new Float64Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const sample = samples[at];
      if (sample !== undefined) {
        score(sample, fitted, logits);
        loss += toErrors(sample, logits);
        step(sample, logits, { fitted, squares, options });
      }
    }
    options.onEpoch?.(epoch + 1, loss / samples.length);
  }
  return fitted;
}

/** The logits of a sample, into `logits`. */
export function score(sample: Sample, { dense, hashed }: Fitted, logits: Float64Array): void {
  const outputs = logits.length;
  for (let output = 0; output < outputs; output += 1) {
    let logit = sample.offset[output] ?? 0;
    for (let at = 0; at < sample.features.length; at += 1) {
      logit += (dense[(sample.features[at] ?? 0) * outputs + output] ?? 0) * (sample.values[at] ?? 0);
    }
    let sum = 0;
    for (const bucket of sample.buckets) {
      sum += hashed[bucket * outputs + output] ?? 0;
    }
    logits[output] = logit + sum * sample.norm;
  }
}

/** Turns logits into errors (chance less target) and answers the weighted loss. */
function toErrors({ target, weight }: Sample, logits: Float64Array): number {
  if (typeof target !== 'number') {
    let loss = 0;
    for (let output = 0; output < logits.length; output += 1) {
      const chance = 1 / (1 + Math.exp(-(logits[output] ?? 0)));
      const wanted = target[output] ?? 0;
      loss -= weight * Math.log(Math.max(1e-9, wanted > 0 ? chance : 1 - chance));
      logits[output] = chance - (wanted > 0 ? 1 : 0);
    }
    return loss;
  }
  const most = Math.max(0, ...logits);
  let total = Math.exp(-most);
  logits.forEach((logit) => (total += Math.exp(logit - most)));
  const wanted = target === 0 ? 0 : (logits[target - 1] ?? 0);
  logits.forEach((logit, output) => {
    logits[output] = Math.exp(logit - most) / total - (target === output + 1 ? 1 : 0);
  });
  return weight * (Math.log(total) + most - wanted);
}

interface Progress {
  fitted: Fitted;
  squares: Fitted;
  options: FitOptions;
}

function step(sample: Sample, errors: Float64Array, { fitted, squares, options }: Progress): void {
  const { rate, decay, outputs } = options;
  for (let output = 0; output < outputs; output += 1) {
    const error = (errors[output] ?? 0) * weightOf(sample, output);
    for (let at = 0; at < sample.features.length; at += 1) {
      const index = (sample.features[at] ?? 0) * outputs + output;
      const gradient = error * (sample.values[at] ?? 0);
      descend(fitted.dense, squares.dense, { index, gradient, rate });
    }
    const shared = error * sample.norm;
    for (const bucket of sample.buckets) {
      const index = bucket * outputs + output;
      descend(fitted.hashed, squares.hashed, {
        index,
        gradient: shared + decay * (fitted.hashed[index] ?? 0),
        rate,
      });
    }
  }
}

/** Independent outputs may count a positive more: `weight` is then for the sample, and the rare class is in its target. */
function weightOf({ weight, target }: Sample, output: number): number {
  return typeof target === 'number' ? weight : weight * Math.max(1, target[output] ?? 0);
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  { index, gradient, rate }: { index: number; gradient: number; rate: number },
): void {
  const square = (squares[index] ?? 0) + gradient * gradient;
  squares[index] = square;
  weights[index] = (weights[index] ?? 0) - (rate * gradient) / Math.sqrt(square + EPSILON);
}

const EPSILON = 1e-8;

/** Mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
