import path from 'node:path';
import { loadWeights } from './model/weights';
import { Scorer } from './scorer';
import type { Analysis, AnalyzeOptions } from './types';

const weights = loadWeights(path.join(__dirname, 'weights'));
const scorer = new Scorer(weights);

/** Changes whenever the same text could be judged differently. */
export const MODEL_VERSION = weights.version;

/**
 * Reads the feeling of a text: language, polarity, emotions, urgency, and the words that decided.
 * Pure and synchronous; the same text always gives the same answer, in time that grows linearly with it.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return scorer.analyze(text, options);
}
