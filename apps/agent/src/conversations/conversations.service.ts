import { Injectable } from '@nestjs/common';
import type { ConversationActivity, ClaimRequest, ConversationRequest, ConversationRow } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { requireFault } from '../endings/require-fault';
import { presentRow } from '../inbox/present';
import { WorkRepositories } from './work-repositories';

/** Claiming, releasing, closing, reopening. Each is one transaction with its line in the timeline and its event. */
@Injectable()
export class ConversationsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Takes a conversation, also from a colleague that the member saw holding it. Of two who try at once, one gets it. */
  async claim(session: Session, request: ClaimRequest): Promise<ConversationRow> {
    return await this.change(session, request.conversationId, 'claimed', async (scope) => {
      if (!(await this.take(scope, session, request))) {
        return false;
      }
      const claim = { conversationId: request.conversationId, memberId: session.memberId, now: this.clock.now() };
      await this.repositories.claims.begin(scope, claim);
      return true;
    });
  }

  async release(session: Session, { conversationId: id }: ConversationRequest): Promise<ConversationRow> {
    return await this.change(session, id, 'released', async (scope) => {
      const isReleased = await this.repositories.conversations.release(scope, id, session.memberId);
      if (isReleased) {
        await this.repositories.claims.end(scope, [id]);
      }
      return isReleased;
    });
  }

  async close(session: Session, { conversationId: id }: ConversationRequest): Promise<ConversationRow> {
    return await this.change(session, id, 'closed', async (scope) => {
      await requireFault(scope, this.repositories, [id]);
      return await this.repositories.conversations.setState(scope, id, 'closed');
    });
  }

  /** Makes a conversation of what a search heard; the link to the public post stays with it. */
  async open(session: Session, { conversationId: id }: ConversationRequest): Promise<ConversationRow> {
    return await this.change(
      session,
      id,
      'opened',
      async (scope) => await this.repositories.conversations.open(scope, id),
    );
  }

  async reopen(session: Session, { conversationId: id }: ConversationRequest): Promise<ConversationRow> {
    return await this.change(
      session,
      id,
      'reopened',
      async (scope) => await this.repositories.conversations.setState(scope, id, 'open'),
    );
  }

  private async take(
    scope: WorkspaceScope,
    { memberId }: Session,
    { conversationId: id, expectedAssigneeId }: ClaimRequest,
  ): Promise<boolean> {
    const { conversations } = this.repositories;
    if (await conversations.claim(scope, id, { memberId, expectedAssigneeId })) {
      return true;
    }
    const current = await this.getRow(scope, id);
    if (current.assignee && current.assignee.id !== memberId) {
      throw new AppError('conversation_claimed', {
        message: `${current.assignee.name} has taken this conversation.`,
      });
    }
    // Whoever the member saw has released it since: it is free, so it is theirs.
    return !current.assignee && (await conversations.claim(scope, id, { memberId, expectedAssigneeId: null }));
  }

  /** Announces a change if there was one. Asking for what is already so is no error and leaves no line. */
  private async change(
    session: Session,
    conversationId: string,
    activity: ConversationActivity,
    apply: (scope: WorkspaceScope) => Promise<boolean>,
  ): Promise<ConversationRow> {
    const row = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (await apply(scope)) {
        const id = newId();
        const createdAt = this.clock.now();
        await this.repositories.activities.add(scope, [
          { id, conversationId, memberId: session.memberId, activity, createdAt },
        ]);
        const { memberId } = session;
        const done =
          activity === 'closed' ? await this.repositories.marks.endMentions(scope, memberId, [conversationId]) : [];
        await this.repositories.events.append(
          scope,
          [
            { name: `conversation.${activity}`, conversationId, subjectId: id },
            ...done.map((ended) => ({ name: 'mark.changed' as const, conversationId: ended, subjectId: memberId })),
          ],
          createdAt,
        );
      }
      // Read last: deadlines are set when a change is announced.
      return await this.getRow(scope, conversationId);
    });
    this.hints.announce(session.workspaceId);
    return row;
  }

  private async getRow(scope: WorkspaceScope, id: string): Promise<ConversationRow> {
    const record = (await this.repositories.rows.listByIds(scope, [id]))[0];
    if (!record) {
      throw new AppError('not_found');
    }
    return presentRow(record);
  }
}
