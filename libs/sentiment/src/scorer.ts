import { LanguageIdentifier } from './language/identify';
import { findEvidence } from './model/evidence';
import { readEmotions } from './model/emotions';
import { type Judgement, judge } from './model/judge';
import { readSymbols } from './model/symbols';
import type { Weights } from './model/weights';
import { type ReadText, readText } from './read';
import type { Weighed } from './rules/weigh';
import { readUrgency } from './rules/urgency';
import { tokenize } from './text/tokens';
import type { Analysis, AnalyzeOptions, Polarity } from './types';

const SARCASM_CONFIDENCE = 0.5;
const UNKNOWN_LANGUAGE_CONFIDENCE = 0.6;
const INTENSITY_SATURATION = 5;

type ClassLogits = Pick<Judgement, 'negative' | 'positive'>;

/** Reads texts with one set of weights. */
export class Scorer {
  private readonly identifier: LanguageIdentifier;

  constructor(private readonly weights: Weights) {
    this.identifier = new LanguageIdentifier(weights.letters);
  }

  /** See `analyze`. */
  analyze(text: string, options: AnalyzeOptions = {}): Analysis {
    const tokens = tokenize(text);
    const identified = this.identifier.identify(tokens, options.languageHint);
    const { language } = identified;
    const own = language === 'unknown' ? undefined : this.weights.languages[language];
    const read = readText(tokens, language, identified.sentences);
    const symbols = readSymbols(read.reading);
    const model = { weights: this.weights, own, symbols };
    const judgement = judge(read, model, { prior: options.prior, lean: options.lean });
    const chances = chancesOf(judgement);
    const polarity = decide(judgement);
    const score = chances.positive - chances.negative;
    const { evidence, bias } = findEvidence(text, read, judgement);
    return {
      language,
      languageConfidence: identified.confidence,
      polarity,
      score,
      intensity: intensityOf(read.weighed),
      confidence: chances[polarity] * trustIn(read, language),
      emotions: readEmotions(read, { weights: this.weights, table: own?.emotions, symbols }, chances),
      urgency: readUrgency(read.reading, { polarity, score }),
      evidence,
      logit: judgement.positive - judgement.negative,
      logits: { negative: judgement.negative, positive: judgement.positive },
      threshold: thresholdOf(judgement),
      bias,
      tier: 'built-in',
      modelVersion: this.weights.version,
    };
  }
}

function trustIn({ isSarcastic }: ReadText, language: Analysis['language']): number {
  return (isSarcastic ? SARCASM_CONFIDENCE : 1) * (language === 'unknown' ? UNKNOWN_LANGUAGE_CONFIDENCE : 1);
}

/** Positive when it beats both negative and neutral, whose logit is 0; so for the logit `positive - negative` the bar is this. */
function thresholdOf({ negative, positive }: ClassLogits): number {
  return Math.max(0, -(positive + negative));
}

/** The likeliest class; neutral when it is as likely as another. */
export function decide(judgement: ClassLogits): Polarity {
  const logit = judgement.positive - judgement.negative;
  const threshold = thresholdOf(judgement);
  if (Math.abs(logit) <= threshold) {
    return 'neutral';
  }
  return logit > 0 ? 'positive' : 'negative';
}

/** The chance of each class, of logits against neutral. */
export function chancesOf({ negative, positive }: ClassLogits): Record<Polarity, number> {
  const most = Math.max(0, negative, positive);
  const shares = [Math.exp(negative - most), Math.exp(-most), Math.exp(positive - most)] as const;
  const total = shares[0] + shares[1] + shares[2];
  return { negative: shares[0] / total, neutral: shares[1] / total, positive: shares[2] / total };
}

function intensityOf(weighed: readonly Weighed[]): number {
  let size = 0;
  for (const { value } of weighed) {
    size += Math.abs(value);
  }
  return 1 - Math.exp(-size / INTENSITY_SATURATION);
}
