import { analyze } from '@genklang/sentiment';
import type { ScoredText } from '@genklang/entities';

/** Scores a text as it is stored. The network's guess of the language is a hint, not a verdict. */
export function scoreText(text: string, languageHint: string | null): ScoredText {
  const analysis = analyze(text, { languageHint: languageHint ?? undefined });
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
    },
  };
}
