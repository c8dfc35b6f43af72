import { Injectable } from '@nestjs/common';
import {
  Database,
  EventLogRepository,
  MemberRepository,
  NotificationRepository,
  RemedyRepository,
} from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';

/** Remedies of one transaction. */
const PORTION = 50;

/** Tells those who may always decide of remedies that nobody has decided in time. Each once, however many workers look. */
@Injectable()
export class RemedySweep {
  private readonly events = new EventLogRepository();
  private readonly members = new MemberRepository();
  private readonly notifications = new NotificationRepository();
  private readonly remedies = new RemedyRepository();

  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    const hasNews = await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      const late = await this.remedies.takeLate(scope, now, PORTION);
      if (late.length === 0) {
        return false;
      }
      const heads = (await this.members.listActive(scope)).filter(({ role }) => role === 'owner' || role === 'admin');
      const memberIds = heads.map(({ id }) => id);
      const notices = late.map(({ conversationId, replyId: subjectId }) => ({
        kind: 'approval-late' as const,
        memberIds,
        conversationId,
        subjectId,
      }));
      const events = await this.notifications.tell(scope, notices, { actorId: null, now });
      await this.events.append(scope, events, now);
      return events.length > 0;
    });
    if (hasNews) {
      this.hints.announce(workspaceId);
    }
  }
}
