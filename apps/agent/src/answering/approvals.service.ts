import { Injectable } from '@nestjs/common';
import type { ApproveReplyRequest, DeclineReplyRequest, ReplyEntry, RequireApprovalRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { ChangedReply, Reply, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { requireFitting } from '../conversations/reply-checks';
import { ReplyHandover } from '../conversations/reply-handover';
import { agreeToRemedy, declineRemedy } from '../remedies/decide-remedy';
import { WorkRepositories } from '../conversations/work-repositories';

/** Four eyes: whose replies wait for somebody else's agreement, and what becomes of them. Nobody agrees with themselves. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly handover: ReplyHandover,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Lets an answer go, as it is or as it was put right, with all its parts. */
  async approve(session: Session, { replyId, texts, amount }: ApproveReplyRequest): Promise<ReplyEntry> {
    const approved = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const reply = await this.getOthers(scope, session, replyId);
      // The same order of locks as when it was queued: the conversation first.
      const conversation = await this.repositories.conversations.findForUpdate(scope, reply.conversationId);
      const now = this.clock.now();
      const parts = await this.putRight(scope, reply, { texts, now });
      await agreeToRemedy(scope, this.repositories, { session, reply, now, amount });
      const sent = await this.repositories.waits.approve(scope, replyId, { memberId: session.memberId, now });
      if (sent === null) {
        throw new AppError('reply_decided');
      }
      // Until its time the customer goes on waiting, or does not: somebody may have answered meanwhile.
      const waitingSince = sent.dueAt > now ? (conversation?.waitingSince ?? null) : null;
      await this.handover.announce(scope, { reply, waitingSince, now, alsoChanged: parts });
      await this.handover.approvals.tellDecided(scope, { session, reply, now });
      return { ...sent, entry: await this.handover.getEntry(scope, replyId) };
    });
    this.hints.announce(session.workspaceId);
    await this.handover.nudge(session.workspaceId, { id: replyId, ...approved });
    return approved.entry;
  }

  /** Sends a reply back to its author, with the reason. Its text stays where it is. */
  async decline(session: Session, { replyId, reason }: DeclineReplyRequest): Promise<ReplyEntry> {
    const entry = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const reply = await this.getOthers(scope, session, replyId);
      if (!(await this.repositories.waits.decline(scope, replyId, { memberId: session.memberId, reason }))) {
        throw new AppError('reply_decided');
      }
      const now = this.clock.now();
      await this.repositories.promises.voidOfAnswer(scope, replyId, now);
      await declineRemedy(scope, this.repositories, { session, reply, now });
      await this.announceDeclined(scope, reply, await this.repositories.waits.holdParts(scope, replyId));
      await this.handover.approvals.tellDecided(scope, { session, reply, now });
      return await this.handover.getEntry(scope, replyId);
    });
    this.hints.announce(session.workspaceId);
    return entry;
  }

  async listNeedingApproval(session: Session): Promise<string[]> {
    return await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.repositories.settings.listNeedingApproval(scope),
    );
  }

  async require(session: Session, { memberId, isRequired }: RequireApprovalRequest): Promise<string[]> {
    if (memberId === session.memberId) {
      throw new AppError('forbidden');
    }
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (!(await this.repositories.members.findActive(scope, memberId))) {
        throw new AppError('not_found');
      }
      await this.repositories.settings.requireApproval(scope, memberId, isRequired);
      return await this.repositories.settings.listNeedingApproval(scope);
    });
  }

  /** Gives each part its words. @returns the parts that follow the first. */
  private async putRight(
    scope: WorkspaceScope,
    reply: Reply,
    said: { texts: string[]; now: Date },
  ): Promise<ChangedReply[]> {
    const { texts } = said;
    const channel = await this.repositories.channels.get(scope, reply.channelId);
    const parts = await this.repositories.waits.listParts(scope, reply.id);
    if (parts[0]?.id !== reply.id) {
      throw new AppError('reply_decided');
    }
    if (texts.length !== parts.length) {
      throw new AppError('invalid_input', {
        fields: [{ field: 'texts', message: `takes one text for each of the answer’s ${parts.length} parts` }],
      });
    }
    texts.forEach((text) => requireFitting(text, channel));
    await this.repositories.waits.rewrite(
      scope,
      parts.map(({ id }, index) => ({ id, text: texts[index] ?? '' })),
    );
    // What is no longer said is not promised.
    await this.repositories.promises.voidUnsaid(scope, reply.id, said);
    return parts.slice(1);
  }

  private async announceDeclined(scope: WorkspaceScope, reply: Reply, parts: ChangedReply[]): Promise<void> {
    const { conversationId, waitedSince } = reply;
    const { conversations, events } = this.repositories;
    if (reply.closes) {
      await conversations.setState(scope, conversationId, 'open');
    }
    await conversations.followReply(scope, conversationId, {
      replyId: reply.id,
      state: 'failed',
      waitingSince: waitedSince,
    });
    await events.append(
      scope,
      [reply, ...parts].map((changed) => ({
        name: 'reply.changed',
        conversationId: changed.conversationId,
        subjectId: changed.id,
      })),
      this.clock.now(),
    );
  }

  private async getOthers(scope: WorkspaceScope, session: Session, replyId: string): Promise<Reply> {
    const reply = await this.repositories.replies.find(scope, replyId);
    if (!reply) {
      throw new AppError('not_found');
    }
    if (reply.memberId === session.memberId) {
      throw new AppError('forbidden');
    }
    return reply;
  }
}
