import type { SentimentEvidence } from '@genklang/contract';

/** What sentiment analysis found beside polarity and score. */
export interface MentionAnalysis {
  languageConfidence: number;
  intensity: number;
  emotions: Record<string, number>;
  urgency: { level: number; reasons: string[] };
  evidence: SentimentEvidence[];
}
