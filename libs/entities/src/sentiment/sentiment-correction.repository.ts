import type { Polarity } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A post about to be judged, held until the transaction ends. */
export interface MentionToJudge {
  id: string;
  channelId: string;
  conversationId: string;
  language: string;
  polarity: Polarity;
  score: number;
  modelVersion: string;
  correctedPolarity: Polarity | null;
  /** The judgement that stands. */
  correctionId: string | null;
  isDeleted: boolean;
}

/** A judgement about to be stored. */
export interface NewCorrection {
  id: string;
  memberId: string;
  polarity: Polarity;
  reason: string | null;
  now: Date;
}

/** How often the scorer said one word and a person another, on one channel in one language. */
export interface VerdictRecord {
  channelId: string;
  language: string;
  scored: Polarity;
  judged: Polarity;
  count: number;
}

/** A judged text, to learn from. */
export interface JudgedText {
  text: string;
  language: string;
  polarity: Polarity;
}

/** What people said of how posts feel. */
export class SentimentCorrectionRepository {
  /** Reads a post and keeps it from being judged by somebody else until the transaction ends. */
  async findForUpdate(scope: WorkspaceScope, mentionId: string): Promise<MentionToJudge | null> {
    const locked: unknown[] = await scope.manager.query(
      'select 1 from mention where workspace_id = $1 and id = $2 for update',
      [scope.workspaceId, mentionId],
    );
    if (locked.length === 0) {
      return null;
    }
    // Read apart: a statement that had to wait for the lock sees the other tables as they were before it waited.
    const rows: MentionToJudge[] = await scope.manager.query(
      `select m.id, m.channel_id as "channelId", m.conversation_id as "conversationId", m.language, m.polarity, m.score,
         m.model_version as "modelVersion", m.corrected_polarity as "correctedPolarity",
         (select c.id from sentiment_correction c where c.workspace_id = $1 and c.mention_id = $2 and c.is_standing)
           as "correctionId", m.deleted_at is not null as "isDeleted"
       from mention m where m.workspace_id = $1 and m.id = $2`,
      [scope.workspaceId, mentionId],
    );
    return rows[0] ?? null;
  }

  /** Stores a judgement; the one that stood before it stands no longer. */
  async add(scope: WorkspaceScope, mention: MentionToJudge, correction: NewCorrection): Promise<void> {
    await scope.manager.query(
      'update sentiment_correction set is_standing = false where workspace_id = $1 and mention_id = $2 and is_standing',
      [scope.workspaceId, mention.id],
    );
    await scope.manager.query(
      `insert into sentiment_correction (workspace_id, id, mention_id, channel_id, member_id, language, original_polarity,
         original_score, original_model_version, previous_polarity, polarity, reason, is_standing, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, $13)`,
      [
        scope.workspaceId,
        correction.id,
        mention.id,
        mention.channelId,
        correction.memberId,
        mention.language,
        mention.polarity,
        mention.score,
        mention.modelVersion,
        mention.correctedPolarity ?? mention.polarity,
        correction.polarity,
        correction.reason,
        correction.now,
      ],
    );
    await this.show(scope, mention.id);
  }

  /** Takes the judgement that stands back; the one before it stands again, or else the scorer's word. */
  async undo(
    scope: WorkspaceScope,
    mentionId: string,
    undo: { correctionId: string; memberId: string; now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `update sentiment_correction set is_standing = false, undone_at = $3, undone_by = $4
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, undo.correctionId, undo.now, undo.memberId],
    );
    await scope.manager.query(
      `update sentiment_correction set is_standing = true where workspace_id = $1 and id = (
         select c.id from sentiment_correction c where c.workspace_id = $1 and c.mention_id = $2 and c.undone_at is null
         order by c.created_at desc, c.id desc limit 1)`,
      [scope.workspaceId, mentionId],
    );
    await this.show(scope, mentionId);
  }

  /** Whether somebody has taken this judgement back. */
  async isUndone(scope: WorkspaceScope, mentionId: string, correctionId: string): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      `select 1 from sentiment_correction
       where workspace_id = $1 and id = $3 and mention_id = $2 and undone_at is not null`,
      [scope.workspaceId, mentionId, correctionId],
    );
    return rows.length > 0;
  }

  /** Every verdict that stands, counted. The answer grows with channels and languages, not with posts. */
  async countVerdicts(scope: WorkspaceScope): Promise<VerdictRecord[]> {
    return await scope.manager.query(
      `select channel_id as "channelId", language, original_polarity as scored, polarity as judged, count(*)::int as count
       from sentiment_correction where workspace_id = $1 and is_standing
       group by channel_id, language, original_polarity, polarity`,
      [scope.workspaceId],
    );
  }

  /** A channel's judged texts, newest judgement first; those whose words are gone are left out. */
  async listJudged(scope: WorkspaceScope, channelId: string, limit: number): Promise<JudgedText[]> {
    return await scope.manager.query(
      `select m.text, m.language, c.polarity from sentiment_correction c
       join mention m on m.workspace_id = c.workspace_id and m.id = c.mention_id
       where c.workspace_id = $1 and c.channel_id = $2 and c.is_standing and m.deleted_at is null
       order by c.created_at desc, c.id desc limit $3`,
      [scope.workspaceId, channelId, limit],
    );
  }

  private async show(scope: WorkspaceScope, mentionId: string): Promise<void> {
    await scope.manager.query(
      `update mention set version = version + 1, corrected_polarity = (
         select c.polarity from sentiment_correction c where c.workspace_id = $1 and c.mention_id = $2 and c.is_standing)
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, mentionId],
    );
  }
}
