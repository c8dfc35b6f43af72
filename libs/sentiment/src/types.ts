/** The languages that are understood; everything else is `unknown`. */
export const LANGUAGES = ['da', 'sv', 'nb', 'en', 'de', 'fi'] as const;
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
  /**
   * What was applied: `word`, `phrase`, `compound` or `emoji` of the lexicon, with `+negated`, `+strengthened` and the like behind it;
   * `negation` or `contrast` for a small word; `mark`, `number`, `name`, `url`; or `learnt`, when only texts have taught its weight.
   */
  rule: string;
}

/** What to expect on a channel before reading: shares of posts, which need not sum to 1. */
export interface Prior {
  negative: number;
  neutral: number;
  positive: number;
}

/** How much more a channel's posts are negative or positive than their words say, in logits. */
export interface Lean {
  negative: number;
  positive: number;
}

export interface AnalyzeOptions {
  /** What the network or the author's account says; a hint, not a verdict. BCP 47, as `da` or `nb-NO`. */
  languageHint?: string | undefined;
  prior?: Prior | undefined;
  /** Added to the logits of being negative and positive; learnt for a channel from corrections. */
  lean?: Lean | undefined;
}

/** How a text reads. */
export interface Analysis {
  language: Language | 'unknown';
  languageConfidence: number;
  polarity: Polarity;
  /** -1 (furious) to 1 (delighted): the chance of positive less that of negative. */
  score: number;
  /** How strongly it is put, whichever way: 0 to 1. */
  intensity: number;
  /** 0 to 1: the chance of the polarity; lower where the text is sarcastic or in an unknown language. */
  confidence: number;
  emotions: Record<Emotion, number>;
  urgency: { level: 0 | 1 | 2 | 3; reasons: UrgencyReason[] };
  /** What moved the verdict, in the order of the text. The contributions and the bias sum to the logit. */
  evidence: Evidence[];
  /** What decided: positive beyond the threshold, negative beyond its opposite, neutral between. */
  logit: number;
  /** The same before it is weighed: how much more than neutral (0) each class is, from which a channel's `lean` is learnt. */
  logits: { negative: number; positive: number };
  /** Where neutral ends; it may lie at 0, and depends on the text and the channel. */
  threshold: number;
  /** The part of the logit that no single word answers for: the language's base, the text's shape, the channel, and the smallest shares. */
  bias: number;
  /**
   * Whose verdict polarity, score, confidence and `logits` are. A transformer's is not explained word by word: evidence, logit, threshold
   * and bias stay the built-in scorer's.
   */
  tier: 'built-in' | 'transformer';
  modelVersion: string;
}
