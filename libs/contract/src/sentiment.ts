import type { ConversationRow } from './conversation-row';
import type { MentionEntry } from './timeline';
import type { SentimentEvidence } from './mention-sentiment';
import type { IsoDateTime, Polarity } from './words';

/** Fewer judgements than this say too little for a share to be shown. */
export const FEW_JUDGEMENTS = 20;
/** So many judgements a channel needs before it teaches the scorer. */
export const LEARN_FROM = 50;
/** From this score on, either way, a feeling is called very strong. */
export const VERY_FROM = 0.6;

/** What a judgement changed. `correctionId` is the one that stands now, null when the scorer's word does. */
export interface CorrectionAnswer {
  correctionId: string | null;
  entry: MentionEntry;
  /** The conversation that the post belongs to. */
  row: ConversationRow;
}

/** How a tried text reads. Emotions and reasons are names that the console translates where it knows them. */
export interface SentimentTrial {
  text: string;
  language: string;
  languageConfidence: number;
  polarity: Polarity;
  score: number;
  confidence: number;
  emotions: { name: string; share: number }[];
  urgency: { level: number; reasons: string[] };
  evidence: SentimentEvidence[];
  /** What the words add up to, with the bias of the channel. */
  logit: number;
  bias: number;
  modelVersion: string;
}

/** How often the scorer said one thing and a person said the same or another. */
export interface VerdictCount {
  scored: Polarity;
  judged: Polarity;
  count: number;
}

/** How well the scorer did among the posts that people judged, for one language or one channel. */
export interface SentimentAccuracy {
  /** A language's code, or a channel's id. */
  id: string;
  judged: number;
  /** Those where the scorer's word stood. */
  stood: number;
  verdicts: VerdictCount[];
}

/** What a channel has taught the scorer. */
export interface LeanSummary {
  channelId: string;
  /** Added to the negative and the positive logit of each post on the channel. */
  negative: number;
  positive: number;
  /** The shares that were judged so. */
  prior: Record<Polarity, number>;
  judged: number;
  learnedAt: IsoDateTime;
}

export const RESCORE_STATES = ['running', 'paused', 'done'] as const;
/** Where the scoring anew stands. */
export type RescoreState = (typeof RESCORE_STATES)[number];

/** How far the scoring anew has come. */
export interface RescoreProgress {
  state: RescoreState;
  modelVersion: string;
  done: number;
  total: number;
  /** Posts that are shown with another polarity than before. */
  changed: number;
  startedAt: IsoDateTime;
  finishedAt: IsoDateTime | null;
}

/** `GET /api/sentiment`: what the settings page shows. */
export interface SentimentReport {
  modelVersion: string;
  languages: SentimentAccuracy[];
  channels: SentimentAccuracy[];
  leans: LeanSummary[];
  /** Null when nothing was ever scored anew. */
  rescore: RescoreProgress | null;
}
