import type { WorkspaceScope } from '../workspace/workspace-scope';
import { CustomerNoteRecord } from './customer-note.entity';

/** A note with what it shows. */
export interface CustomerNoteRow {
  id: string;
  text: string;
  memberId: string;
  memberName: string;
  createdAt: Date;
  expiresAt: Date;
  mentionId: string | null;
  conversationId: string | null;
}

/** Short facts about customers. */
export class CustomerNoteRepository {
  /** Once for each id. False when it is there already. */
  async add(scope: WorkspaceScope, note: Omit<CustomerNoteRecord, 'workspaceId'>): Promise<boolean> {
    const rows: { id: string }[] = await scope.manager.query(
      `insert into customer_note (workspace_id, id, customer_id, member_id, mention_id, text, expires_at, created_at)
       select $1, $2, $3, $4, (select m.id from mention m join author a on a.workspace_id = m.workspace_id
           and a.id = m.author_id where m.workspace_id = $1 and m.id = $5 and a.customer_id = $3), $6, $7, $8
       on conflict do nothing returning id`,
      [
        scope.workspaceId,
        note.id,
        note.customerId,
        note.memberId,
        note.mentionId,
        note.text,
        note.expiresAt,
        note.createdAt,
      ],
    );
    return rows.length === 1;
  }

  /** What still holds, newest first. Served by `customer_note_of_customer`. */
  async listCurrent(scope: WorkspaceScope, customerId: string, now: Date): Promise<CustomerNoteRow[]> {
    return await scope.manager.query(
      `select n.id, n.text, n.member_id as "memberId", b.name as "memberName", n.created_at as "createdAt",
         n.expires_at as "expiresAt", m.id as "mentionId", m.conversation_id as "conversationId"
       from customer_note n join member b on b.workspace_id = n.workspace_id and b.id = n.member_id
       left join mention m on m.workspace_id = n.workspace_id and m.id = n.mention_id
       where n.workspace_id = $1 and n.customer_id = $2 and n.expires_at > $3
       order by n.created_at desc, n.id desc limit 50`,
      [scope.workspaceId, customerId, now],
    );
  }

  /** Takes a note away. Answers whose it was, or null when it is not there. */
  async remove(scope: WorkspaceScope, id: string): Promise<string | null> {
    const [rows]: [{ customerId: string }[], number] = await scope.manager.query(
      'delete from customer_note where workspace_id = $1 and id = $2 returning customer_id as "customerId"',
      [scope.workspaceId, id],
    );
    return rows[0]?.customerId ?? null;
  }
}
