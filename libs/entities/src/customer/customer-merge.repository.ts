import type { WorkspaceScope } from '../workspace/workspace-scope';
import { CustomerMerge } from './customer-merge.entity';
import type { CustomerRecord } from './customer.entity';

/** A merge that can be undone, with what its line shows. */
export interface MergeRow {
  id: string;
  createdAt: Date;
  memberId: string;
  memberName: string;
  handles: { network: string; handle: string; name: string }[];
}

/** What a remaining customer takes over where they have nothing of their own. */
const TAKEN_OVER = ['name', 'country', 'email', 'phone', 'adviserId', 'deputyId'] as const;
const COLUMNS = {
  name: 'name',
  country: 'country',
  email: 'email',
  phone: 'phone',
  adviserId: 'adviser_id',
  deputyId: 'deputy_id',
} as const satisfies Record<(typeof TAKEN_OVER)[number], string>;

/** Two customers that are one person, and one that turns out to be two. The row of the one that was taken in stays as it was. */
export class CustomerMergeRepository {
  /** Moves handles and notes. Both rows are locked by whoever calls. Answers what the remaining one takes over. */
  async merge(
    scope: WorkspaceScope,
    pair: { into: CustomerRecord; from: CustomerRecord },
    by: { id: string; memberId: string; now: Date },
  ): Promise<Partial<CustomerRecord>> {
    const { into, from } = pair;
    const [authors]: [{ id: string }[], number] = await scope.manager.query(
      'update author set customer_id = $3 where workspace_id = $1 and customer_id = $2 returning id',
      [scope.workspaceId, from.id, into.id],
    );
    const [notes]: [{ id: string }[], number] = await scope.manager.query(
      'update customer_note set customer_id = $3 where workspace_id = $1 and customer_id = $2 returning id',
      [scope.workspaceId, from.id, into.id],
    );
    const filled = fill(into, from);
    await scope.manager.query(
      `insert into customer_merge (workspace_id, id, into_id, from_id, author_ids, note_ids, filled, member_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        scope.workspaceId,
        by.id,
        into.id,
        from.id,
        authors.map((row) => row.id),
        notes.map((row) => row.id),
        JSON.stringify(filled),
        by.memberId,
        by.now,
      ],
    );
    return { ...filled, ...(filled.fields ? { fields: { ...filled.fields, ...into.fields } } : {}) };
  }

  /** A merge that was not undone, kept from changing. */
  async findForUpdate(scope: WorkspaceScope, id: string): Promise<CustomerMerge | null> {
    const merge = await scope.manager.findOne(CustomerMerge, {
      where: { workspaceId: scope.workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
    return merge?.undoneAt === null ? merge : null;
  }

  /** Moves handles and notes back. False, and nothing done, when some of them have been merged on since. */
  async undo(scope: WorkspaceScope, merge: CustomerMerge, now: Date): Promise<boolean> {
    const rows: { moved: number }[] = await scope.manager.query(
      'select count(*)::int as moved from author where workspace_id = $1 and id = any($2) and customer_id = $3',
      [scope.workspaceId, merge.authorIds, merge.intoId],
    );
    if (rows[0]?.moved !== merge.authorIds.length) {
      return false;
    }
    await scope.manager.query('update author set customer_id = $3 where workspace_id = $1 and id = any($2)', [
      scope.workspaceId,
      merge.authorIds,
      merge.fromId,
    ]);
    await scope.manager.query(
      'update customer_note set customer_id = $3 where workspace_id = $1 and id = any($2) and customer_id = $4',
      [scope.workspaceId, merge.noteIds, merge.fromId, merge.intoId],
    );
    await this.giveBack(scope, merge);
    await scope.manager.update(CustomerMerge, { workspaceId: scope.workspaceId, id: merge.id }, { undoneAt: now });
    return true;
  }

  /** Empties what the merge filled, unless somebody has written something else there since. */
  private async giveBack(scope: WorkspaceScope, { intoId, filled }: CustomerMerge): Promise<void> {
    for (const name of TAKEN_OVER.filter((key) => filled[key] !== undefined)) {
      const column = COLUMNS[name];
      await scope.manager.query(
        `update customer set ${column} = null, version = version + 1
         where workspace_id = $1 and id = $2 and ${column}::text = $3`,
        [scope.workspaceId, intoId, filled[name]],
      );
    }
    for (const [id, value] of Object.entries((filled.fields ?? {}) as CustomerRecord['fields'])) {
      await scope.manager.query(
        `update customer set fields = fields - $3::text, version = version + 1
         where workspace_id = $1 and id = $2 and fields -> $3::text = $4::jsonb`,
        [scope.workspaceId, intoId, id, JSON.stringify(value)],
      );
    }
  }

  /** What was merged into a customer and can be undone, newest first. Served by `customer_merge_into`. */
  async listUndoable(scope: WorkspaceScope, customerId: string, since: Date): Promise<MergeRow[]> {
    return await scope.manager.query(
      `select g.id, g.created_at as "createdAt", g.member_id as "memberId", b.name as "memberName",
         (select coalesce(json_agg(json_build_object('network', a.network, 'handle', a.handle, 'name', a.name)
            order by a.first_seen_at), '[]') from author a where a.workspace_id = g.workspace_id and a.id = any(g.author_ids))
           as handles
       from customer_merge g join member b on b.workspace_id = g.workspace_id and b.id = g.member_id
       where g.workspace_id = $1 and g.into_id = $2 and g.undone_at is null and g.created_at > $3
       order by g.created_at desc, g.id desc limit 20`,
      [scope.workspaceId, customerId, since],
    );
  }

  /** Has two customers never suggested for each other again. */
  async dismiss(scope: WorkspaceScope, ids: [string, string], by: { memberId: string; now: Date }): Promise<void> {
    const [oneId, otherId] = ids.toSorted();
    await scope.manager.query(
      `insert into customer_dismissal (workspace_id, one_id, other_id, member_id, created_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [scope.workspaceId, oneId, otherId, by.memberId, by.now],
    );
  }
}

function fill(into: CustomerRecord, from: CustomerRecord): Partial<CustomerRecord> {
  const taken = TAKEN_OVER.filter((key) => into[key] === null && from[key] !== null).map((key) => [key, from[key]]);
  const fields = Object.entries(from.fields).filter(([id]) => into.fields[id] === undefined);
  return {
    ...(Object.fromEntries(taken) as Partial<CustomerRecord>),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
  };
}
