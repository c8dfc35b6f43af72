import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A note about to be stored. */
export interface NewNote {
  id: string;
  conversationId: string;
  memberId: string;
  clientKey: string;
  text: string;
  createdAt: Date;
}

/** What only colleagues see. */
export class NoteRepository {
  /** Stores a note, once per client key. Answers the note's id: an earlier one's when the key was used before. */
  async add(scope: WorkspaceScope, note: NewNote): Promise<{ id: string; isNew: boolean }> {
    const rows: { id: string; is_new: boolean }[] = await scope.manager.query(
      `with added as (
         insert into note (workspace_id, id, conversation_id, member_id, client_key, text, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (workspace_id, client_key) do nothing returning id)
       select id, true as is_new from added
       union all select id, false from note where workspace_id = $1 and client_key = $5`,
      [scope.workspaceId, note.id, note.conversationId, note.memberId, note.clientKey, note.text, note.createdAt],
    );
    return { id: rows[0]?.id ?? note.id, isNew: rows[0]?.is_new ?? true };
  }
}
