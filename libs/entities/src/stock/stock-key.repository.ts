import { IsNull } from 'typeorm';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { StockKey } from './stock-key.entity';

/** A key about to be kept. */
export type NewStockKey = Pick<StockKey, 'id' | 'name' | 'tokenHash' | 'hint' | 'memberId' | 'createdAt'>;

/** Keys by which systems say what arrived. */
export class StockKeyRepository {
  /** Those that work, oldest first. */
  async list(scope: WorkspaceScope): Promise<StockKey[]> {
    return await scope.manager.find(StockKey, {
      where: { workspaceId: scope.workspaceId, revokedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async add(scope: WorkspaceScope, key: NewStockKey): Promise<void> {
    await scope.manager.insert(StockKey, { ...key, workspaceId: scope.workspaceId });
  }

  /** False when there is no such key that works. */
  async revoke(scope: WorkspaceScope, id: string, now: Date): Promise<boolean> {
    const { affected } = await scope.manager.update(
      StockKey,
      { workspaceId: scope.workspaceId, id, revokedAt: IsNull() },
      { revokedAt: now },
    );
    return affected === 1;
  }

  /** The key with this hash, if it works. Served by `stock_key_hash`. */
  async findByHash(scope: WorkspaceScope, tokenHash: string): Promise<StockKey | null> {
    return await scope.manager.findOneBy(StockKey, {
      workspaceId: scope.workspaceId,
      tokenHash,
      revokedAt: IsNull(),
    });
  }

  async noteUse(scope: WorkspaceScope, id: string, now: Date): Promise<void> {
    await scope.manager.update(StockKey, { workspaceId: scope.workspaceId, id }, { lastUsedAt: now });
  }
}
