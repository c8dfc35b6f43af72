import { Injectable } from '@nestjs/common';
import type { ColleagueDraftRequest, DraftCopy, DraftTaken, GiveBackDraftRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';
import { Notifier } from '../notifications/notifier';
import { ConsolePush } from '../realtime/console-push';
import { addToReply, putReply } from './move-drafts';
import type { DraftMove } from './move-drafts';
import { presentDraft } from './present-draft';

/** Going on with a reply that a colleague has begun: looking at it, taking it over, giving it back. No word of it is lost. */
@Injectable()
export class DraftTakeOverService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly notifier: Notifier,
    private readonly push: ConsolePush,
    private readonly clock: Clock,
  ) {}

  /** The colleague's text as it stands, or null where there is none. */
  async look(session: Session, request: ColleagueDraftRequest): Promise<DraftCopy | null> {
    const { workspaceId } = session;
    await this.push.wantDraft(workspaceId, request.memberId, request.conversationId);
    const draft = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.repositories.drafts.findReply(scope, request),
    );
    return draft === null ? null : presentDraft(draft);
  }

  /** The text becomes the member's, below what they have written themselves; the colleague is told. */
  async takeOver(session: Session, request: ColleagueDraftRequest): Promise<DraftTaken> {
    const { workspaceId, memberId } = session;
    const { conversationId, memberId: fromMemberId } = request;
    if (fromMemberId === memberId) {
      throw new AppError('draft_gone');
    }
    await this.push.wantDraft(workspaceId, fromMemberId, conversationId);
    const taken = await this.database.inWorkspace(workspaceId, async (scope) => {
      // Held until the commit: of two who take over at once, one gets the text.
      await this.repositories.conversations.findForUpdate(scope, conversationId);
      const draft = await this.repositories.drafts.findReplyForUpdate(scope, request);
      if (draft === null) {
        throw new AppError('draft_gone');
      }
      const { text, seenReplyId } = draft;
      const now = this.clock.now();
      const takeOver = {
        id: newId(),
        conversationId,
        fromMemberId,
        toMemberId: memberId,
        text,
        seenReplyId,
        takenAt: now,
      };
      await this.repositories.takeOvers.add(scope, takeOver);
      const move = this.move(now);
      const events = [
        ...(await putReply(move, scope, { memberId: fromMemberId, conversationId, text: '', seenReplyId: null })),
        ...(await addToReply(move, scope, { memberId, conversationId, text, seenReplyId })),
        ...(await this.notifier.notify(
          scope,
          [{ kind: 'draft-taken', memberIds: [fromMemberId], conversationId, subjectId: takeOver.id }],
          { memberId, now },
        )),
      ];
      await this.repositories.events.append(scope, events, now);
      return { takeOverId: takeOver.id, draft: presentDraft(draft) };
    });
    const { text, seenReplyId } = taken.draft;
    this.push.tellMoved(workspaceId, fromMemberId, { conversationId, text, seenReplyId, isReturned: false });
    this.push.announce(workspaceId);
    return taken;
  }

  /** Undoes a take-over: the text stands in the colleague's composer again. What became of it here is not touched. */
  async giveBack({ workspaceId, memberId }: Session, { takeOverId }: GiveBackDraftRequest): Promise<null> {
    const takeOver = await this.database.inWorkspace(workspaceId, async (scope) => {
      const found = await this.repositories.takeOvers.take(scope, takeOverId, memberId);
      if (found === null) {
        throw new AppError('draft_gone');
      }
      const now = this.clock.now();
      const events = await addToReply(this.move(now), scope, { ...found, memberId: found.fromMemberId });
      events.push(...(await this.notifier.retract(scope, found.fromMemberId, takeOverId)));
      await this.repositories.events.append(scope, events, now);
      return found;
    });
    const { conversationId, fromMemberId, text, seenReplyId } = takeOver;
    this.push.tellMoved(workspaceId, fromMemberId, { conversationId, text, seenReplyId, isReturned: true });
    this.push.announce(workspaceId);
    return null;
  }

  private move(now: Date): DraftMove {
    const { drafts, marks } = this.repositories;
    return { drafts, marks, now };
  }
}
