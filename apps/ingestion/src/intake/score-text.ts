import type { SentimentScorer } from '@genklang/sentiment';
import { expectationsOf } from '@genklang/entities';
import type { LearntLean, ScoredText } from '@genklang/entities';

/** What is known before a text is read. */
export interface ScoringHints {
  /** The network's guess of the language, or ours of before: a hint, not a verdict. */
  language: string | null;
  /** What the channel has taught. */
  lean: LearntLean | null;
}

/** Scores a text as it is stored. */
export function scoreText(scorer: SentimentScorer, text: string, hints: ScoringHints): ScoredText {
  const options = { languageHint: hints.language ?? undefined, ...expectationsOf(hints.lean) };
  const analysis = scorer.analyze(text, options);
  return {
    language: analysis.language,
    polarity: analysis.polarity,
    score: analysis.score,
    confidence: analysis.confidence,
    modelVersion: analysis.modelVersion,
    analysis: {
      languageConfidence: analysis.languageConfidence,
      intensity: analysis.intensity,
      emotions: { ...analysis.emotions },
      urgency: { level: analysis.urgency.level, reasons: [...analysis.urgency.reasons] },
      evidence: analysis.evidence.map((item) => ({ ...item })),
      ...(analysis.tier === 'built-in' ? {} : { tier: analysis.tier }),
    },
  };
}
