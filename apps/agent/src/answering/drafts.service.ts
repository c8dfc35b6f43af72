import { Injectable } from '@nestjs/common';
import type { DraftCopy, SaveDraftRequest } from '@genklang/contract';
import { Database, DraftRepository } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';
import { presentDraft } from './present-draft';

/** Unsent texts, kept for a member's other devices. Others see one only where they ask for it, see `DraftTakeOverService`. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftRepository,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Keeps a text unless a newer one came from another device. Answers the one that stands. */
  async save(session: Session, request: SaveDraftRequest): Promise<DraftCopy> {
    const saved = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { conversationId, mode, text, seenReplyId } = request;
      if (!(await this.repositories.conversations.find(scope, conversationId))) {
        throw new AppError('not_found');
      }
      const draft = { conversationId, mode, text, seenReplyId, writtenAt: new Date(request.writtenAt) };
      const had = await this.drafts.hasText(scope, session.memberId, conversationId);
      const kept = await this.drafts.save(scope, session.memberId, { draft, now: this.clock.now() });
      await this.repositories.claims.touch(scope, conversationId, {
        memberId: session.memberId,
        now: this.clock.now(),
      });
      const hasChanged = (await this.drafts.hasText(scope, session.memberId, conversationId)) !== had;
      if (hasChanged) {
        await this.mark(scope, session, { conversationId, isDrafted: !had });
      }
      return { copy: presentDraft(kept), hasChanged };
    });
    if (saved.hasChanged) {
      this.hints.announce(session.workspaceId);
    }
    return saved.copy;
  }

  /** The view of drafts follows the first text of a conversation, and the last. */
  private async mark(
    scope: WorkspaceScope,
    { memberId }: Session,
    { conversationId, isDrafted }: { conversationId: string; isDrafted: boolean },
  ): Promise<void> {
    const { marks, events } = this.repositories;
    const now = this.clock.now();
    const at = isDrafted ? now : null;
    await marks.setDated(scope, 'drafted', { memberIds: [memberId], conversationIds: [conversationId], at });
    await events.append(scope, [{ name: 'mark.changed', conversationId, subjectId: memberId }], now);
  }

  async list(session: Session): Promise<DraftCopy[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const drafts = await this.drafts.list(scope, session.memberId, this.clock.now());
      return drafts.map(presentDraft);
    });
  }
}
