import { Injectable } from '@nestjs/common';
import type { ReplyEntry } from '@genklang/contract';
import type { ChangedReply, WorkspaceScope } from '@genklang/entities';
import { AppError, newId } from '@genklang/platform';
import { deliverJobId, Jobs } from '@genklang/queue';
import { ApprovalNotices } from '../answering/approval-notices';
import { presentReply } from '../inbox/present';
import { WorkRepositories } from './work-repositories';

/** The sweep finds what is due later; Redis need not remember it for days. */
const PUNCTUAL_MS = 60_000;

interface Announcement {
  reply: ChangedReply;
  waitingSince: Date | null;
  now: Date;
  /** Who answered, where it is news. */
  memberId?: string;
  /** Other replies that changed with it. */
  alsoChanged?: ChangedReply[];
}

/** Tells colleagues of a reply, and ingestion that it is there. */
@Injectable()
export class ReplyHandover {
  constructor(
    private readonly repositories: WorkRepositories,
    private readonly jobs: Jobs,
    readonly approvals: ApprovalNotices,
  ) {}

  /** The row and the log follow a reply that was queued; the last statements of its transaction. */
  async announce(
    scope: WorkspaceScope,
    { reply, waitingSince, now, memberId, alsoChanged = [] }: Announcement,
  ): Promise<void> {
    const { conversationId } = reply;
    await this.repositories.conversations.noteReply(scope, conversationId, { waitingSince, activityAt: now });
    if (memberId !== undefined) {
      const mine = { memberIds: [memberId], conversationIds: [conversationId], at: now };
      await this.repositories.marks.setDated(scope, 'replied', mine);
      // Whoever answers has done what a note asked of them.
      await this.repositories.marks.endMentions(scope, memberId, [conversationId]);
      await this.repositories.claims.end(scope, [conversationId]);
    }
    await this.repositories.events.append(
      scope,
      [
        { name: 'reply.queued', conversationId, subjectId: reply.id },
        ...(memberId === undefined ? [] : [{ name: 'mark.changed' as const, conversationId, subjectId: memberId }]),
        ...alsoChanged.map((changed) => ({
          name: 'reply.changed' as const,
          conversationId: changed.conversationId,
          subjectId: changed.id,
        })),
      ],
      now,
    );
  }

  /** A quiet line of what a reply did to its conversation. */
  async note(
    scope: WorkspaceScope,
    by: { conversationId: string; memberId: string; now: Date },
    activity: 'closed' | 'reopened',
  ): Promise<void> {
    const { conversationId, memberId, now: createdAt } = by;
    const id = newId();
    await this.repositories.activities.add(scope, [{ id, conversationId, memberId, activity, createdAt }]);
    await this.repositories.events.append(
      scope,
      [{ name: `conversation.${activity}`, conversationId, subjectId: id }],
      createdAt,
    );
  }

  async getEntry(scope: WorkspaceScope, id: string): Promise<ReplyEntry> {
    const record = (await this.repositories.timeline.listRepliesByIds(scope, [id]))[0];
    if (!record) {
      throw new AppError('not_found');
    }
    return presentReply(record);
  }

  /** A nudge only: the sweep finds the row without it. */
  async nudge(workspaceId: string, reply: { id: string; fence: number; dueAt: Date }): Promise<void> {
    const at = reply.dueAt;
    if (at.getTime() - Date.now() <= PUNCTUAL_MS) {
      const payload = { workspaceId, replyId: reply.id };
      await this.jobs.add('reply.deliver', payload, { id: deliverJobId(reply.id, reply.fence), at });
    }
  }
}
