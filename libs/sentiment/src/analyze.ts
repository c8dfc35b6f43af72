import { identifyLanguage } from './language/identify';
import { lexicons, signsOnly } from './lexicon/lexicons';
import { placeTokens } from './rules/clauses';
import { readEmotions } from './rules/emotions';
import { soundsSarcastic } from './rules/sarcasm';
import { findUnits } from './rules/units';
import { readUrgency } from './rules/urgency';
import { type Weighed, weighUnits } from './rules/weigh';
import { type Token, tokenize } from './text/tokens';
import type { Analysis, AnalyzeOptions, Evidence, Polarity, Prior } from './types';

/** Changes whenever the same text could be judged differently. */
export const MODEL_VERSION = 'rules-1';

/** Beyond this logit a text is positive, beyond its opposite negative. */
const THRESHOLD = 0.55;
const STEEPNESS = 2.2;
const INTENSITY_SATURATION = 2.5;
const SARCASM_CONFIDENCE = 0.5;
const UNKNOWN_LANGUAGE_CONFIDENCE = 0.6;
/** The prior that means nothing, and how far one may move the verdict. */
const EVEN: Prior = { negative: 1, neutral: 1, positive: 1 };
const MOST_BIAS = 1;

/**
 * Reads the feeling of a text: language, polarity, emotions, urgency, and the words that decided.
 * Pure and synchronous; the same text always gives the same answer, in time that grows linearly with it.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const tokens = tokenize(text);
  const { language, confidence: languageConfidence } = identifyLanguage(tokens, options.languageHint);
  const lexicon = language === 'unknown' ? signsOnly : lexicons[language];
  const units = findUnits(tokens, lexicon);
  const isSarcastic = soundsSarcastic(tokens, units);
  const places = placeTokens(tokens, lexicon.grammar);
  const weighed = weighUnits(units, { tokens, places, lexicon, canShout: !isAllShouted(tokens), isSarcastic });
  const { bias, threshold } = applyPrior(options.prior ?? EVEN);
  const logit = weighed.reduce((sum, { contribution }) => sum + contribution, bias);
  const polarity = decide(logit, threshold);
  const score = Math.tanh(logit / 2);
  const doubt = (isSarcastic ? SARCASM_CONFIDENCE : 1) * (language === 'unknown' ? UNKNOWN_LANGUAGE_CONFIDENCE : 1);
  return {
    language,
    languageConfidence,
    polarity,
    score,
    intensity: intensityOf(weighed),
    confidence: chanceOf(polarity, { logit, threshold }) * doubt * agreementOf(weighed),
    emotions: readEmotions(weighed),
    urgency: readUrgency(tokens, { language, polarity, score }),
    evidence: weighed.map((item) => toEvidence(item, tokens, text)),
    logit,
    bias,
    modelVersion: MODEL_VERSION,
  };
}

function decide(logit: number, threshold: number): Polarity {
  if (Math.abs(logit) <= threshold) {
    return 'neutral';
  }
  return logit > 0 ? 'positive' : 'negative';
}

/** An ordered logistic model: each class's share at this logit. */
function chanceOf(polarity: Polarity, { logit, threshold }: { logit: number; threshold: number }): number {
  const positive = sigmoid(STEEPNESS * (logit - threshold));
  const negative = sigmoid(STEEPNESS * (-logit - threshold));
  return { positive, negative, neutral: 1 - positive - negative }[polarity];
}

/** 1 when all words point one way, 0.5 when they cancel each other out. */
function agreementOf(weighed: readonly Weighed[]): number {
  const sum = weighed.reduce((total, { contribution }) => total + contribution, 0);
  const size = weighed.reduce((total, { contribution }) => total + Math.abs(contribution), 0);
  return size === 0 ? 1 : 0.5 + (0.5 * Math.abs(sum)) / size;
}

function intensityOf(weighed: readonly Weighed[]): number {
  const size = weighed.reduce((total, { contribution }) => total + Math.abs(contribution), 0);
  return 1 - Math.exp(-size / INTENSITY_SATURATION);
}

/** A channel of complaints moves the zero point, one of small talk widens what is neutral. */
function applyPrior({ negative, neutral, positive }: Prior): { bias: number; threshold: number } {
  const bias = 0.5 * Math.log((positive + 0.05) / (negative + 0.05));
  const width = Math.sqrt((neutral + 0.05) / ((negative + positive) / 2 + 0.05));
  return { bias: clamp(bias, -MOST_BIAS, MOST_BIAS), threshold: THRESHOLD * clamp(width, 0.5, 2) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function isAllShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, form }) => kind === 'word' && form.length >= 3);
  return words.length > 3 && words.filter(({ isShouted }) => isShouted).length > words.length * 0.7;
}

function toEvidence({ unit, contribution, rule }: Weighed, tokens: readonly Token[], text: string): Evidence {
  const start = tokens[unit.from]?.start ?? 0;
  const end = tokens[unit.to]?.end ?? start;
  return { start, end, text: text.slice(start, end), contribution, rule };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
