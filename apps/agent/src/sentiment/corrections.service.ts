import { Injectable } from '@nestjs/common';
import type { CorrectionAnswer, CorrectSentimentRequest, UndoCorrectionRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { MentionToJudge, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentMention, presentRow } from '../inbox/present';
import { SentimentRepositories } from './sentiment-repositories';

/** People have the last word on how a post feels. Each judgement is one transaction with its event; the scorer's own verdict stays. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: SentimentRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Judges a post. Of two who judge at once the later one stands; saying what already stands changes nothing. */
  async correct(session: Session, request: CorrectSentimentRequest): Promise<CorrectionAnswer> {
    return await this.change(session, request.mentionId, async (scope, mention, now) => {
      if (mention.correctedPolarity === request.polarity) {
        return false;
      }
      await this.repositories.corrections.add(scope, mention, {
        id: newId(),
        memberId: session.memberId,
        polarity: request.polarity,
        reason: request.reason?.trim() || null,
        now,
      });
      return true;
    });
  }

  /** Takes the judgement that stands back, whoever made it: undone twice is undone once. */
  async undo(session: Session, request: UndoCorrectionRequest): Promise<CorrectionAnswer> {
    const { mentionId, correctionId } = request;
    return await this.change(session, mentionId, async (scope, mention, now) => {
      if (mention.correctionId !== correctionId) {
        if (await this.repositories.corrections.isUndone(scope, mentionId, correctionId)) {
          return false;
        }
        throw new AppError('correction_changed');
      }
      await this.repositories.corrections.undo(scope, mentionId, { correctionId, memberId: session.memberId, now });
      return true;
    });
  }

  private async change(
    session: Session,
    mentionId: string,
    apply: (scope: WorkspaceScope, mention: MentionToJudge, now: Date) => Promise<boolean>,
  ): Promise<CorrectionAnswer> {
    const answer = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const mention = await this.repositories.corrections.findForUpdate(scope, mentionId);
      if (!mention || mention.isDeleted) {
        throw new AppError('not_found');
      }
      const now = this.clock.now();
      const { conversationId } = mention;
      if (await apply(scope, mention, now)) {
        await this.repositories.conversations.refresh(scope, [conversationId]);
        await this.repositories.events.append(
          scope,
          [{ name: 'mention.judged', conversationId, subjectId: mentionId }],
          now,
        );
      }
      return await this.read(scope, mention);
    });
    this.hints.announce(session.workspaceId);
    return answer;
  }

  private async read(scope: WorkspaceScope, mention: MentionToJudge): Promise<CorrectionAnswer> {
    const [record] = await this.repositories.timeline.listMentionsByIds(scope, [mention.id]);
    const [row] = await this.repositories.rows.listByIds(scope, [mention.conversationId]);
    if (!record || !row) {
      throw new AppError('not_found');
    }
    return { correctionId: record.correctionId, entry: presentMention(record), row: presentRow(row) };
  }
}
