import type { CustomerFieldValue } from '@genklang/contract';
import { Author } from '../author/author.entity';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { CustomerRecord } from './customer.entity';

/** What a person changes of a customer. A field that is undefined is left as it is. */
export type CustomerPatch = Partial<
  Pick<CustomerRecord, 'name' | 'country' | 'email' | 'phone' | 'adviserId' | 'deputyId'>
> & { fields?: Record<string, CustomerFieldValue> };

/** How many conversations a customer has, and when they last wrote. */
export interface CustomerCounts {
  open: number;
  closed: number;
  lastSeenAt: Date | null;
}

/** Customers: the persons behind handles. */
export class CustomerRepository {
  /** Whose handle it is. Null when there is no such handle. A customer's own id is that of one of their handles. */
  async resolve(scope: WorkspaceScope, authorId: string): Promise<string | null> {
    const author = await scope.manager.findOneBy(Author, { workspaceId: scope.workspaceId, id: authorId });
    return author?.customerId ?? null;
  }

  /** What is known of a customer; null while it is nothing. */
  async find(scope: WorkspaceScope, id: string): Promise<CustomerRecord | null> {
    return await scope.manager.findOneBy(CustomerRecord, { workspaceId: scope.workspaceId, id });
  }

  /** Makes the customer's row where there is none, and keeps it from changing until the transaction ends. */
  async lock(scope: WorkspaceScope, id: string, now: Date): Promise<CustomerRecord> {
    await scope.manager.query(
      `insert into customer (workspace_id, id, created_at, updated_at) values ($1, $2, $3, $3) on conflict do nothing`,
      [scope.workspaceId, id, now],
    );
    return await scope.manager.findOneOrFail(CustomerRecord, {
      where: { workspaceId: scope.workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async change(scope: WorkspaceScope, id: string, patch: CustomerPatch, now: Date): Promise<void> {
    await scope.manager.update(
      CustomerRecord,
      { workspaceId: scope.workspaceId, id },
      { ...patch, version: () => 'version + 1', updatedAt: now },
    );
  }

  /** Has a customer's conversations follow their country. Answers those that changed. */
  async spreadCountry(scope: WorkspaceScope, id: string): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation c set version = c.version + 1, customer_country = k.country
       from author a left join customer k on k.workspace_id = a.workspace_id and k.id = a.customer_id
       where a.workspace_id = $1 and a.customer_id = $2 and c.workspace_id = a.workspace_id and c.author_id = a.id
         and c.customer_country is distinct from k.country
       returning c.id`,
      [scope.workspaceId, id],
    );
    return rows.map((row) => row.id);
  }

  /** A customer's handles, the longest known first. Served by `author_of_customer`. */
  async listHandles(scope: WorkspaceScope, id: string): Promise<Author[]> {
    return await scope.manager.find(Author, {
      where: { workspaceId: scope.workspaceId, customerId: id },
      order: { firstSeenAt: 'ASC', id: 'ASC' },
    });
  }

  async count(scope: WorkspaceScope, id: string): Promise<CustomerCounts> {
    const rows: CustomerCounts[] = await scope.manager.query(
      `select count(*) filter (where c.state in ('open', 'snoozed'))::int as open,
         count(*) filter (where c.state = 'closed')::int as closed, max(c.last_mention_at) as "lastSeenAt"
       from author a join conversation c on c.workspace_id = a.workspace_id and c.author_id = a.id
       where a.workspace_id = $1 and a.customer_id = $2`,
      [scope.workspaceId, id],
    );
    return rows[0] ?? { open: 0, closed: 0, lastSeenAt: null };
  }
}
