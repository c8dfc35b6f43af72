import type { MemberSummary } from './people';
import type { IsoDateTime, Polarity } from './words';

/** A word or phrase that moved the score. `start` and `end` are UTF-16 indices into the mention's text. */
export interface SentimentEvidence {
  start: number;
  end: number;
  text: string;
  contribution: number;
  rule: string;
}

/** What a person said of a post, as colleagues see it. */
export interface MentionCorrection {
  id: string;
  member: MemberSummary;
  at: IsoDateTime;
  /** What the scorer had said; the same word as the post's means that it was confirmed. */
  scored: Polarity;
  reason: string | null;
}

/**
 * How a mention feels: `score` is in [-1, 1], `confidence` in [0, 1]. Polarity and score are a colleague's where one has
 * judged; confidence, evidence and model version are always the scorer's.
 */
export interface MentionSentiment {
  polarity: Polarity;
  score: number;
  confidence: number;
  evidence: SentimentEvidence[];
  modelVersion: string;
  correction: MentionCorrection | null;
}
