import { Injectable } from '@nestjs/common';
import type { ConcludeRequest, ConversationEnding, ConversationRow } from '@genklang/contract';
import { chancesOf, endingOf, recoveryOf } from '@genklang/domain';
import { Database, toBusinessCalendar } from '@genklang/entities';
import type { Conversation, CustomerPostRecord, NewActivity, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { suggestFault } from '@genklang/sentiment';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';
import { presentRow } from '../inbox/present';

/** How conversations end for the customer, whose fault it was, and how it was put right. */
@Injectable()
export class EndingsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Read from the posts and answers as they are now: an edited post or a corrected feeling counts at once. */
  async get(session: Session, conversationId: string): Promise<ConversationEnding> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const conversation = await this.repositories.conversations.find(scope, conversationId);
      if (!conversation) {
        throw new AppError('not_found');
      }
      const posts = await this.repositories.endings.listPosts(scope, conversationId);
      const answers = await this.repositories.endings.listAnswerTimes(scope, conversationId);
      const unhappy = posts.filter(({ polarity }) => polarity === 'negative');
      const computed = await this.computeRecovery(scope, { conversation, toldAt: unhappy[0]?.at, answers });
      const suggestedFault = conversation.isProblem ? suggestFault(unhappy) : null;
      const facts = await this.repositories.endings.getChanceFacts(scope, conversationId, this.clock.now());
      return {
        ...endingOf(posts, answers),
        isProblem: conversation.isProblem,
        fault: conversation.fault,
        suggestedFault,
        recovery: conversation.fault === 'none' ? null : (conversation.recovery ?? computed),
        recoveryReason: conversation.recovery === null ? null : conversation.recoveryReason,
        chances: chancesOf({ ...facts, fault: conversation.fault ?? suggestedFault?.fault ?? null }),
      };
    });
  }

  /** Says whose fault it was, and where a colleague knows better than times tell, how it was put right. */
  async conclude(session: Session, request: ConcludeRequest): Promise<ConversationRow[]> {
    const { conversationIds, fault, recovery, reason } = request;
    const conclusion = { fault, recovery, recoveryReason: recovery == null ? null : (reason ?? null) };
    const rows = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      const changed = await this.repositories.endings.conclude(scope, conversationIds, conclusion);
      const activities = changed.map((conversationId): NewActivity => ({
        id: newId(),
        conversationId,
        memberId: session.memberId,
        activity: 'concluded',
        detail: { fault, ...(recovery != null && { recovery, reason }) },
        createdAt: now,
      }));
      await this.repositories.activities.add(scope, activities);
      await this.repositories.events.append(
        scope,
        activities.map(({ id, conversationId }) => ({ name: 'conversation.concluded', conversationId, subjectId: id })),
        now,
      );
      return (await this.repositories.rows.listByIds(scope, conversationIds)).map(presentRow);
    });
    this.hints.announce(session.workspaceId);
    return rows;
  }

  private async computeRecovery(
    scope: WorkspaceScope,
    course: { conversation: Conversation; toldAt: CustomerPostRecord['at'] | undefined; answers: Date[] },
  ): Promise<ConversationEnding['recovery']> {
    const { conversation, toldAt, answers } = course;
    if (toldAt === undefined) {
      return null;
    }
    const now = this.clock.now();
    const recovery = recoveryOf({
      toldAt,
      answeredAt: answers.find((answer) => answer > toldAt) ?? null,
      isClosed: conversation.state === 'closed',
      now,
      calendar: toBusinessCalendar(await this.repositories.calendars.getDefault(scope, now), now),
    });
    const wasExceeded = recovery === 'fixed' && (await this.repositories.remedies.hasBeyond(scope, conversation.id));
    return wasExceeded ? 'exceeded' : recovery;
  }
}
