import type { SentimentEvidence } from '@genklang/contract';

/** What sentiment analysis found beside polarity and score. */
export interface MentionAnalysis {
  languageConfidence: number;
  intensity: number;
  emotions: Record<string, number>;
  urgency: { level: number; reasons: string[] };
  evidence: SentimentEvidence[];
  /** Whose verdict it is when it is not the built-in scorer's, whose words the evidence is all the same. */
  tier?: 'transformer';
}
