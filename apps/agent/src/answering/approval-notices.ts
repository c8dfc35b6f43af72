import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type { WorkspaceScope } from '@genklang/entities';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';
import { Notifier } from '../notifications/notifier';
import { mayAgreeTo } from '../remedies/authority';
import type { JudgedRemedy } from '../remedies/take-remedy';

interface Notice {
  session: Session;
  reply: { id: string; conversationId: string; memberId: string | null };
  now: Date;
}

/** Tells who may agree that a reply waits for them, and its author what became of it. */
@Injectable()
export class ApprovalNotices {
  constructor(
    private readonly repositories: WorkRepositories,
    private readonly notifier: Notifier,
  ) {}

  /** Told are those who may agree to what it gives, or else those without a limit. */
  async ask(scope: WorkspaceScope, { session, reply, now }: Notice, judged: JudgedRemedy | null): Promise<void> {
    const limits = await this.repositories.remedyLimits.list(scope);
    const overseers = (await this.repositories.members.listActive(scope)).filter(({ role }) =>
      may(role, 'reply.oversee'),
    );
    const able = overseers.filter(
      ({ id, role }) => id !== session.memberId && mayAgreeTo(role, limits, judged?.remedy ?? null),
    );
    const asked = able.length > 0 ? able : overseers.filter(({ role }) => role === 'owner' || role === 'admin');
    await this.tell(scope, { session, reply, now }, { kind: 'approval-asked', memberIds: asked.map(({ id }) => id) });
  }

  /** Its author reads in the thread what was said. */
  async tellDecided(scope: WorkspaceScope, notice: Notice): Promise<void> {
    const { memberId } = notice.reply;
    await this.tell(scope, notice, { kind: 'approval-decided', memberIds: memberId === null ? [] : [memberId] });
  }

  private async tell(
    scope: WorkspaceScope,
    { session, reply, now }: Notice,
    told: { kind: 'approval-asked' | 'approval-decided'; memberIds: string[] },
  ): Promise<void> {
    const notices = [{ ...told, conversationId: reply.conversationId, subjectId: reply.id }];
    const events = await this.notifier.notify(scope, notices, { memberId: session.memberId, now });
    await this.repositories.events.append(scope, events, now);
  }
}
