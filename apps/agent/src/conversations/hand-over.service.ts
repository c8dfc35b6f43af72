import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type { ConversationRow, HandOverRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentRow } from '../inbox/present';
import { Notifier } from '../notifications/notifier';
import { WorkRepositories } from './work-repositories';

/** Who gets a conversation. */
interface Receiver {
  name: string;
  /** Those who are told. */
  memberIds: string[];
}

/** Gives a conversation on, with a summary that whoever gets it reads first. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly notifier: Notifier,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** The note, the new holder, the line and the notification come together, once per client key. */
  async handOver(session: Session, request: HandOverRequest): Promise<ConversationRow> {
    const row = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { conversationId } = request;
      const receiver = await this.getReceiver(scope, request);
      if (!(await this.repositories.conversations.findForUpdate(scope, conversationId))) {
        throw new AppError('not_found');
      }
      const { noteId, isNew } = await this.addSummary(scope, session, request);
      const now = this.clock.now();
      if (isNew) {
        const { toMemberId: assigneeId, toTeamId: teamId } = request;
        await this.repositories.changes.apply(scope, [conversationId], {
          assigneeId,
          ...(teamId !== null && { teamId }),
        });
        await this.repositories.claims.end(scope, [conversationId]);
        const replyIds = await this.repositories.promises.giveOfConversation(scope, conversationId, assigneeId);
        await this.announce(scope, session, { conversationId, noteId, receiver, replyIds, now });
      }
      const record = (await this.repositories.rows.listByIds(scope, [conversationId]))[0];
      if (!record) {
        throw new AppError('not_found');
      }
      return presentRow(record);
    });
    this.hints.announce(session.workspaceId);
    return row;
  }

  private async addSummary(
    scope: WorkspaceScope,
    session: Session,
    { conversationId, clientKey, summary }: HandOverRequest,
  ): Promise<{ noteId: string; isNew: boolean }> {
    const createdAt = this.clock.now();
    const { memberId } = session;
    const note = { id: newId(), conversationId, memberId, clientKey, text: summary.trim(), createdAt };
    const { id, isNew } = await this.repositories.notes.add(scope, note);
    return { noteId: id, isNew };
  }

  private async announce(
    scope: WorkspaceScope,
    session: Session,
    done: { conversationId: string; noteId: string; receiver: Receiver; replyIds: string[]; now: Date },
  ): Promise<void> {
    const { conversationId, noteId, receiver, now } = done;
    const { memberId } = session;
    const activityId = newId();
    const detail = { to: receiver.name };
    await this.repositories.conversations.touch(scope, conversationId, now);
    await this.repositories.activities.add(scope, [
      { id: activityId, conversationId, memberId, activity: 'handed-over', detail, createdAt: now },
    ]);
    const told = await this.notifier.notify(
      scope,
      [{ kind: 'handed-over', memberIds: receiver.memberIds, conversationId, subjectId: noteId }],
      { memberId, now },
    );
    await this.repositories.events.append(
      scope,
      [
        { name: 'note.added', conversationId, subjectId: noteId },
        { name: 'conversation.handed-over', conversationId, subjectId: activityId },
        ...done.replyIds.map((replyId) => ({ name: 'reply.changed' as const, conversationId, subjectId: replyId })),
        ...told,
      ],
      now,
    );
  }

  private async getReceiver(scope: WorkspaceScope, { toMemberId, toTeamId }: HandOverRequest): Promise<Receiver> {
    if (toMemberId !== null && toTeamId === null) {
      const member = await this.repositories.members.findActive(scope, toMemberId);
      if (member && may(member.role, 'conversation.work')) {
        return { name: member.name, memberIds: [member.id] };
      }
    }
    if (toTeamId !== null && toMemberId === null) {
      const team = (await this.repositories.teams.list(scope)).find(({ id }) => id === toTeamId);
      if (team) {
        return { name: team.name, memberIds: team.memberIds };
      }
    }
    throw new AppError('invalid_input', {
      fields: [{ field: 'toMemberId', message: 'takes one colleague who answers customers, or one team' }],
    });
  }
}
