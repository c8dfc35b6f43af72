import { Injectable } from '@nestjs/common';
import type { PromiseHours, PromiseSummary, RenegotiatePromiseRequest } from '@genklang/contract';
import { chooseEvidence } from '@genklang/domain';
import { Database, toBusinessCalendar } from '@genklang/entities';
import type { PromiseRecord, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';
import { presentPromise } from '../inbox/present';
import { presentHours } from './present-promise';

type Change = 'kept' | 'renegotiated' | 'voided' | 'reopened';

/** A promise that a member is about to change, and by when it is. */
interface Handling {
  session: Session;
  promise: PromiseRecord;
  now: Date;
}

/** What people say of promises: kept, given another time, pointless. What went by in time decides, not who says it first. */
@Injectable()
export class PromisesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async list(session: Session, conversationId: string): Promise<PromiseSummary[]> {
    return await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.read(scope, conversationId),
    );
  }

  /** By what promised times are counted: the workspace's own hours. */
  async getHours(session: Session): Promise<PromiseHours> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      return presentHours(toBusinessCalendar(await this.repositories.calendars.getDefault(scope, now), now), now);
    });
  }

  /** A reply of ours kept it, if it went out in time; else it stays broken, but is seen to. */
  async keep(session: Session, promiseId: string): Promise<PromiseSummary[]> {
    return await this.change(session, promiseId, async (scope, handling) => {
      const { reply, isInTime } = await this.getEvidence(scope, handling.promise, 'promise_unanswered');
      await this.end(scope, handling, { state: isInTime ? 'kept' : 'broken', evidenceReplyId: reply.id });
      await this.announce(scope, handling, { change: 'kept', detail: { ...(!isInTime && { isLate: true }) } });
    });
  }

  /** The customer was told another time. Told in time, the promise is renegotiated; told too late, it stays broken. */
  async renegotiate(
    session: Session,
    { promiseId, dueAt: newTime }: RenegotiatePromiseRequest,
  ): Promise<PromiseSummary[]> {
    return await this.change(session, promiseId, async (scope, handling) => {
      const { promise, now } = handling;
      const dueAt = new Date(newTime);
      if (dueAt <= now) {
        throw new AppError('invalid_input', { fields: [{ field: 'dueAt', message: 'lies in the future' }] });
      }
      const { reply, isInTime } = await this.getEvidence(scope, promise, 'promise_not_told');
      await this.end(scope, handling, { state: isInTime ? 'renegotiated' : 'broken', evidenceReplyId: reply.id });
      await this.repositories.promises.addRenegotiated(scope, {
        id: newId(),
        from: promise.id,
        conversationId: promise.conversationId,
        replyId: reply.id,
        ownerId: promise.ownerId,
        text: promise.text,
        isAssumed: false,
        dueAt,
        madeAt: reply.sentAt,
        createdAt: now,
      });
      await this.repositories.promises.followRows(scope, [promise.conversationId]);
      await this.announce(scope, handling, {
        change: 'renegotiated',
        detail: { until: dueAt.toISOString() },
        alsoShownBy: reply.id,
      });
    });
  }

  /** There is nothing to keep any more. What was broken stays so. */
  async void(session: Session, promiseId: string): Promise<PromiseSummary[]> {
    return await this.change(session, promiseId, async (scope, handling) => {
      const state = isOver(handling) ? 'broken' : 'void';
      await this.end(scope, handling, { state, evidenceReplyId: null });
      await this.announce(scope, handling, { change: 'voided' });
    });
  }

  /** Takes back what the member said of a promise. */
  async undo(session: Session, promiseId: string): Promise<PromiseSummary[]> {
    return await this.inConversation(session, promiseId, async (scope, handling) => {
      const { promise } = handling;
      if (promise.closedBy !== session.memberId || !(await this.repositories.promises.reopen(scope, promise))) {
        throw new AppError('promise_settled');
      }
      await this.announce(scope, handling, { change: 'reopened', alsoShownBy: promise.evidenceReplyId });
    });
  }

  private async change(
    session: Session,
    promiseId: string,
    apply: (scope: WorkspaceScope, handling: Handling) => Promise<void>,
  ): Promise<PromiseSummary[]> {
    return await this.inConversation(session, promiseId, async (scope, handling) => {
      const { state, closedAt } = handling.promise;
      if ((state !== 'open' && state !== 'broken') || closedAt !== null) {
        throw new AppError('promise_settled');
      }
      await apply(scope, handling);
    });
  }

  /** Under the lock of the conversation: of two members who see to a promise, the second sees what the first did. */
  private async inConversation(
    session: Session,
    promiseId: string,
    apply: (scope: WorkspaceScope, handling: Handling) => Promise<void>,
  ): Promise<PromiseSummary[]> {
    const { promises, conversations } = this.repositories;
    const answer = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const found = await promises.find(scope, promiseId);
      if (!found || !(await conversations.findForUpdate(scope, found.conversationId))) {
        throw new AppError('not_found');
      }
      const promise = await promises.find(scope, promiseId);
      if (!promise) {
        throw new AppError('not_found');
      }
      await apply(scope, { session, promise, now: this.clock.now() });
      return await this.read(scope, promise.conversationId);
    });
    this.hints.announce(session.workspaceId);
    return answer;
  }

  private async getEvidence(
    scope: WorkspaceScope,
    promise: PromiseRecord,
    refusal: 'promise_unanswered' | 'promise_not_told',
  ): Promise<{ reply: { id: string; sentAt: Date }; isInTime: boolean }> {
    const answers = await this.repositories.promises.listAnswersSince(scope, promise);
    const evidence = chooseEvidence(promise.dueAt, answers);
    if (evidence === null) {
      throw new AppError(refusal);
    }
    return evidence;
  }

  private async end(
    scope: WorkspaceScope,
    { session, promise, now }: Handling,
    end: Pick<PromiseRecord, 'state' | 'evidenceReplyId'>,
  ): Promise<void> {
    await this.repositories.promises.end(scope, promise, { ...end, now, closedAt: now, closedBy: session.memberId });
  }

  /** The line and the event; the replies that show the promise are newer than before. */
  private async announce(
    scope: WorkspaceScope,
    { session, promise, now }: Handling,
    done: { change: Change; detail?: { until?: string; isLate?: true }; alsoShownBy?: string | null },
  ): Promise<void> {
    const { conversationId } = promise;
    const id = newId();
    const shownBy = [{ replyId: promise.replyId }, { replyId: done.alsoShownBy ?? null }];
    const replyIds = await this.repositories.promises.touchReplies(scope, shownBy);
    await this.repositories.activities.add(scope, [
      {
        id,
        conversationId,
        memberId: session.memberId,
        activity: `promise-${done.change}`,
        detail: { promise: promise.text, ...done.detail },
        createdAt: now,
      },
    ]);
    await this.repositories.events.append(
      scope,
      [
        ...replyIds.map((replyId) => ({ name: 'reply.changed' as const, conversationId, subjectId: replyId })),
        { name: `promise.${done.change}` as const, conversationId, subjectId: id },
      ],
      now,
    );
  }

  private async read(scope: WorkspaceScope, conversationId: string): Promise<PromiseSummary[]> {
    return (await this.repositories.promises.listOfConversation(scope, conversationId)).map(presentPromise);
  }
}

function isOver({ promise, now }: Handling): boolean {
  return promise.brokenAt !== null || promise.dueAt <= now;
}
