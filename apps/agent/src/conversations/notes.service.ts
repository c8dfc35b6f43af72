import { Injectable } from '@nestjs/common';
import type { AddNoteRequest, NoteEntry } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentNote } from '../inbox/present';
import { Notifier } from '../notifications/notifier';
import { WorkRepositories } from './work-repositories';

/** Notes between colleagues. They never leave the workspace. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** Adds a note, once per client key. */
  async add(session: Session, request: AddNoteRequest): Promise<NoteEntry> {
    const { conversationId, clientKey, text } = request;
    const entry = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (!(await this.repositories.conversations.findForUpdate(scope, conversationId))) {
        throw new AppError('not_found');
      }
      const createdAt = this.clock.now();
      const note = { id: newId(), conversationId, memberId: session.memberId, clientKey, text, createdAt };
      const { id, isNew } = await this.repositories.notes.add(scope, note);
      if (isNew) {
        await this.repositories.conversations.touch(scope, conversationId, createdAt);
        const by = { memberId: session.memberId, now: createdAt };
        await this.repositories.claims.touch(scope, conversationId, by);
        const told = await this.tell(scope, session, { conversationId, noteId: id, request, now: createdAt });
        await this.repositories.events.append(
          scope,
          [{ name: 'note.added', conversationId, subjectId: id }, ...told],
          createdAt,
        );
      }
      const record = (await this.repositories.timeline.listNotesByIds(scope, [id]))[0];
      if (!record) {
        throw new AppError('not_found');
      }
      return presentNote(record);
    });
    this.hints.announce(session.workspaceId);
    return entry;
  }

  /** Whoever the note names is told, and so is whoever follows the conversation. */
  private async tell(
    scope: WorkspaceScope,
    session: Session,
    added: { conversationId: string; noteId: string; request: AddNoteRequest; now: Date },
  ): Promise<NewEvent[]> {
    const { conversationId, noteId: subjectId, now } = added;
    const memberIds = (added.request.mentionedMemberIds ?? []).filter((id) => id !== session.memberId);
    await this.repositories.marks.setDated(scope, 'mentioned', {
      memberIds,
      conversationIds: [conversationId],
      at: now,
    });
    // Whoever writes back has done what an earlier note asked of them.
    const ended = await this.repositories.marks.endMentions(scope, session.memberId, [conversationId]);
    const followerIds = await this.notifier.listFollowerIds(scope, conversationId);
    const told = await this.notifier.notify(
      scope,
      [
        { kind: 'mentioned', memberIds, conversationId, subjectId },
        { kind: 'followed', memberIds: followerIds, conversationId, subjectId },
      ],
      { memberId: session.memberId, now },
    );
    const marked = ended.length > 0 ? [...memberIds, session.memberId] : memberIds;
    return [
      ...marked.map((memberId): NewEvent => ({ name: 'mark.changed', conversationId, subjectId: memberId })),
      ...told,
    ];
  }
}
