import { Injectable } from '@nestjs/common';
import type { DraftCopy, SaveDraftRequest } from '@genklang/contract';
import { ConversationRepository, Database, DraftRepository } from '@genklang/entities';
import type { WrittenDraft } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';

/** Unsent texts, kept for a member's other devices. Nobody else sees them. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftRepository,
    private readonly conversations: ConversationRepository,
    private readonly clock: Clock,
  ) {}

  /** Keeps a text unless a newer one came from another device. Answers the one that stands. */
  async save(session: Session, request: SaveDraftRequest): Promise<DraftCopy> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { conversationId, mode, text, seenReplyId } = request;
      if (!(await this.conversations.find(scope, conversationId))) {
        throw new AppError('not_found');
      }
      const draft = { conversationId, mode, text, seenReplyId, writtenAt: new Date(request.writtenAt) };
      return presentDraft(await this.drafts.save(scope, session.memberId, { draft, now: this.clock.now() }));
    });
  }

  async list(session: Session): Promise<DraftCopy[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const drafts = await this.drafts.list(scope, session.memberId, this.clock.now());
      return drafts.map(presentDraft);
    });
  }
}

function presentDraft({ conversationId, mode, text, seenReplyId, writtenAt }: WrittenDraft): DraftCopy {
  return { conversationId, mode, text, seenReplyId, writtenAt: writtenAt.toISOString() };
}
