import type { CustomerField } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { CustomerFieldRecord } from './customer-field.entity';

/** What a workspace keeps of each of its customers. */
export class CustomerFieldRepository {
  /** In the order in which they were made. */
  async list(scope: WorkspaceScope): Promise<CustomerField[]> {
    const records = await scope.manager.find(CustomerFieldRecord, {
      where: { workspaceId: scope.workspaceId },
      order: { position: 'ASC', id: 'ASC' },
    });
    return records.map(({ id, name, kind, choices }) => ({ id, name, kind, choices }));
  }

  /** Makes a field, or changes its name and choices. What a field holds stays what it was made for. */
  async save(scope: WorkspaceScope, field: CustomerField, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into customer_field (workspace_id, id, name, kind, choices, position, created_at)
       select $1, $2, $3, $4, $5, coalesce((select max(position) + 1 from customer_field where workspace_id = $1), 0), $6
       on conflict (workspace_id, id) do update set name = excluded.name, choices = excluded.choices`,
      [scope.workspaceId, field.id, field.name, field.kind, field.choices, now],
    );
  }

  /** Takes a field away, and with it what customers hold in it. */
  async remove(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query('delete from customer_field where workspace_id = $1 and id = $2', [
      scope.workspaceId,
      id,
    ]);
    await scope.manager.query(
      'update customer set fields = fields - $2::text, version = version + 1 where workspace_id = $1 and fields ? $2::text',
      [scope.workspaceId, id],
    );
  }
}
