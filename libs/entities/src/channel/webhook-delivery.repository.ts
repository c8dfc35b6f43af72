import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Which deliveries have been taken in. */
export class WebhookDeliveryRepository {
  /** False when this delivery was taken in before. */
  async add(
    scope: WorkspaceScope,
    delivery: { channelId: string; deliveryId: string; receivedAt: Date },
  ): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      `insert into webhook_delivery (workspace_id, channel_id, delivery_id, received_at) values ($1, $2, $3, $4)
       on conflict do nothing returning delivery_id`,
      [scope.workspaceId, delivery.channelId, delivery.deliveryId, delivery.receivedAt],
    );
    return rows.length === 1;
  }

  /** Forgets old ones: no sender repeats itself after so long. Served by `webhook_delivery_age`. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query('delete from webhook_delivery where workspace_id = $1 and received_at < $2', [
      scope.workspaceId,
      before,
    ]);
  }
}
