import { Injectable } from '@nestjs/common';
import type { AddNoteRequest, NoteEntry } from '@genklang/contract';
import { Database } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentNote } from '../inbox/present';
import { WorkRepositories } from './work-repositories';

/** Notes between colleagues. They never leave the workspace. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
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
        await this.repositories.events.append(
          scope,
          [{ name: 'note.added', conversationId, subjectId: id }],
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
}
