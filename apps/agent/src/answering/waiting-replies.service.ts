import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type { CancelledReply, ReplyEntry } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { CancelledRow, Reply, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { ReplyHandover } from '../conversations/reply-handover';
import { presentReplyRemedy } from '../remedies/present-remedy';
import { presentReplyPromise } from '../promises/present-promise';
import { WorkRepositories } from '../conversations/work-repositories';

/** What people do with replies that nobody has tried to send yet. */
@Injectable()
export class WaitingRepliesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly handover: ReplyHandover,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Takes a reply back, and answers its text. It is gone only if no worker had it: then nothing has left. */
  async cancel(session: Session, replyId: string): Promise<CancelledReply> {
    const cancelled = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const reply = await this.getOwn(scope, session, replyId);
      // The same order of locks as when it was queued: the conversation first.
      await this.repositories.conversations.findForUpdate(scope, reply.conversationId);
      const now = this.clock.now();
      const pictures = await this.repositories.pictures.release(scope, replyId, {
        memberId: session.memberId,
        now,
      });
      const remedy = await this.repositories.remedies.findOfReply(scope, replyId);
      await this.repositories.remedies.voidOfReply(scope, replyId);
      const promised = await this.repositories.promises.voidOfAnswer(scope, replyId, now);
      const rows = await this.repositories.waits.cancel(scope, replyId, now);
      const first = rows[0];
      if (first?.id !== replyId) {
        throw new AppError('reply_gone_out');
      }
      await this.putBack(scope, { first, memberId: session.memberId, now });
      const answered = await this.repositories.mentions.get(scope, reply.mentionId);
      await this.repositories.events.append(
        scope,
        rows.map((row) => ({ name: 'reply.changed', conversationId: row.conversationId, subjectId: row.id })),
        now,
      );
      return {
        replyId,
        conversationId: first.conversationId,
        text: rows.map((row) => row.text).join(' '),
        isPrivate: (reply.visibility ?? answered.visibility) === 'private',
        pictures,
        promise: presentReplyPromise(promised),
        remedy: presentReplyRemedy(remedy),
      };
    });
    this.hints.announce(session.workspaceId);
    return cancelled;
  }

  /** Lets a reply go now that waits for its time, or because something happened since it was written. */
  async release(session: Session, replyId: string): Promise<ReplyEntry> {
    const released = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const reply = await this.getOwn(scope, session, replyId);
      const now = this.clock.now();
      const fence = await this.repositories.waits.release(scope, replyId, now);
      if (fence === null) {
        throw new AppError('reply_gone_out');
      }
      await this.handover.announce(scope, { reply, waitingSince: null, now });
      return { entry: await this.handover.getEntry(scope, replyId), fence, now };
    });
    this.hints.announce(session.workspaceId);
    await this.handover.nudge(session.workspaceId, { id: replyId, fence: released.fence, dueAt: released.now });
    return released.entry;
  }

  /** The conversation is as it was before the reply. */
  private async putBack(
    scope: WorkspaceScope,
    { first, memberId, now }: { first: CancelledRow; memberId: string; now: Date },
  ): Promise<void> {
    const { conversations } = this.repositories;
    const { conversationId } = first;
    await conversations.followLatestReply(scope, conversationId);
    if (first.closes && (await conversations.setState(scope, conversationId, 'open'))) {
      await this.handover.note(scope, { conversationId, memberId, now }, 'reopened');
    }
    if (first.waitedSince !== null) {
      await conversations.waitAgain(scope, conversationId, first.waitedSince);
    }
  }

  /** A reply is its author's; those who oversee the others' work may stop and start it as well. */
  private async getOwn(scope: WorkspaceScope, session: Session, replyId: string): Promise<Reply> {
    const reply = await this.repositories.replies.find(scope, replyId);
    if (!reply) {
      throw new AppError('not_found');
    }
    if (reply.memberId !== session.memberId && !may(session.role, 'reply.oversee')) {
      throw new AppError('forbidden');
    }
    return reply;
  }
}
