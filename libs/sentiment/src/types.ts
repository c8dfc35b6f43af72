/** The languages that are understood; everything else is `unknown`. */
export const LANGUAGES = ['da', 'sv', 'nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Polarity = 'negative' | 'neutral' | 'positive';

export const EMOTIONS = ['anger', 'joy', 'sadness', 'fear', 'surprise', 'disgust', 'gratitude'] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** Why somebody should look soon. */
export type UrgencyReason =
  | 'danger'
  | 'fraud'
  | 'asks-for-haste'
  | 'deadline'
  | 'locked-out'
  | 'legal-threat'
  | 'press-threat'
  | 'leaving'
  | 'long-wait'
  | 'strong-anger'
  | 'no-answer'
  | 'complaint'
  | 'question';

/** A part of the text that moved the verdict, and by how much. */
export interface Evidence {
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
  text: string;
  /** Share of the logit; negative is unhappy. */
  contribution: number;
  /** What was applied, as `word`, `phrase+negated` or `emoji+sarcasm`. */
  rule: string;
}

/** What to expect on a channel before reading: shares of posts, which need not sum to 1. */
export interface Prior {
  negative: number;
  neutral: number;
  positive: number;
}

export interface AnalyzeOptions {
  /** What the network or the author's account says; a hint, not a verdict. BCP 47, as `da` or `nb-NO`. */
  languageHint?: string | undefined;
  prior?: Prior | undefined;
}

/** How a text reads. */
export interface Analysis {
  language: Language | 'unknown';
  languageConfidence: number;
  polarity: Polarity;
  /** -1 (furious) to 1 (delighted): tanh(logit / 2). */
  score: number;
  /** How strongly it is put, whichever way: 0 to 1. */
  intensity: number;
  /** 0 to 1; lower where the text is mixed, sarcastic or in an unknown language. */
  confidence: number;
  emotions: Record<Emotion, number>;
  urgency: { level: 0 | 1 | 2 | 3; reasons: UrgencyReason[] };
  /** All of it: the contributions and the bias sum to the logit. */
  evidence: Evidence[];
  /** What decided: positive beyond the threshold (0.55 without a prior), negative beyond its opposite, neutral between. */
  logit: number;
  /** The part of the logit that is not from the text (the channel's prior). */
  bias: number;
  modelVersion: string;
}
