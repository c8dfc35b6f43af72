import type {
  LeanSummary,
  MentionSentiment,
  RescoreProgress,
  SentimentAccuracy,
  SentimentTrial,
} from '@genklang/contract';
import { gradeVerdicts } from '@genklang/domain';
import type { ChannelLean, MentionRecord, SentimentRescore, VerdictRecord } from '@genklang/entities';
import type { Analysis } from '@genklang/sentiment';

/** Allow-lists: nothing leaves the server that is not named here. */
export function presentSentiment(record: MentionRecord): MentionSentiment {
  return {
    polarity: record.polarity,
    score: record.score,
    confidence: record.confidence,
    evidence: record.deletedAt === null ? record.analysis.evidence : [],
    modelVersion: record.modelVersion,
    correction: presentCorrection(record),
  };
}

function presentCorrection(record: MentionRecord): MentionSentiment['correction'] {
  const { correctionId, correctionAt, correctionScored, correctorId, correctorName } = record;
  if (
    correctionId === null ||
    correctionAt === null ||
    correctionScored === null ||
    correctorId === null ||
    correctorName === null
  ) {
    return null;
  }
  return {
    id: correctionId,
    member: { id: correctorId, name: correctorName },
    at: correctionAt.toISOString(),
    scored: correctionScored,
    reason: record.correctionReason,
  };
}

/** What people judged, for each language or each channel; the one with the most judgements first. */
export function presentAccuracy(records: VerdictRecord[], by: 'language' | 'channelId'): SentimentAccuracy[] {
  return gradeVerdicts(records.map((record) => ({ ...record, id: record[by] })));
}

export function presentLean(lean: ChannelLean): LeanSummary {
  return {
    channelId: lean.channelId,
    negative: lean.negative,
    positive: lean.positive,
    prior: { negative: lean.priorNegative, neutral: lean.priorNeutral, positive: lean.priorPositive },
    judged: lean.judged,
    learnedAt: lean.learnedAt.toISOString(),
  };
}

export function presentRescore(rescore: SentimentRescore): RescoreProgress {
  return {
    state: rescore.state,
    modelVersion: rescore.modelVersion,
    done: rescore.done,
    total: rescore.total,
    changed: rescore.changed,
    startedAt: rescore.startedAt.toISOString(),
    finishedAt: rescore.finishedAt?.toISOString() ?? null,
  };
}

export function presentTrial(text: string, analysis: Analysis): SentimentTrial {
  return {
    text,
    language: analysis.language,
    languageConfidence: analysis.languageConfidence,
    polarity: analysis.polarity,
    score: analysis.score,
    confidence: analysis.confidence,
    emotions: Object.entries(analysis.emotions)
      .map(([name, share]) => ({ name, share }))
      .sort((a, b) => b.share - a.share),
    urgency: { level: analysis.urgency.level, reasons: [...analysis.urgency.reasons] },
    evidence: analysis.evidence.map(({ start, end, text: word, contribution, rule }) => ({
      start,
      end,
      text: word,
      contribution,
      rule,
    })),
    logit: analysis.logit,
    bias: analysis.bias,
    modelVersion: analysis.modelVersion,
  };
}
