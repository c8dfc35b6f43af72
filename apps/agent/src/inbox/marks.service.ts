import { Injectable } from '@nestjs/common';
import type { MarkConversationsRequest, MemberMark } from '@genklang/contract';
import { Database, EventLogRepository, MarkRepository } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentMark } from './present-mark';

/** A member's own marks: what is read, what is followed. They reach the member's other consoles, and nobody else. */
@Injectable()
export class MarksService {
  constructor(
    private readonly database: Database,
    private readonly marks: MarkRepository,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async mark(session: Session, request: MarkConversationsRequest): Promise<MemberMark[]> {
    const { conversationIds, isRead, isFollowed, isMentionDone } = request;
    const { memberId } = session;
    const marks = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      if (isRead === true) {
        await this.marks.markRead(scope, memberId, conversationIds);
      } else if (isRead === false) {
        await this.marks.markUnread(scope, memberId, conversationIds);
      }
      if (isFollowed !== undefined) {
        const set = { memberIds: [memberId], conversationIds, at: isFollowed ? now : null };
        await this.marks.setDated(scope, 'followed', set);
      }
      if (isMentionDone === true) {
        await this.marks.endMentions(scope, memberId, conversationIds);
      }
      const records = await this.marks.listOfMember(scope, memberId, conversationIds);
      const events = records.map(({ conversationId }) => ({
        name: 'mark.changed' as const,
        conversationId,
        subjectId: memberId,
      }));
      await this.events.append(scope, events, now);
      return records.map(presentMark);
    });
    this.hints.announce(session.workspaceId);
    return marks;
  }
}
