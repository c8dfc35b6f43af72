import { newId } from '@genklang/platform';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ServicePolicy } from './service-policy.entity';

/** A policy about to be saved. */
export type PolicyChange = Omit<ServicePolicy, 'workspaceId' | 'id' | 'position' | 'isDefault' | 'createdAt'>;

/** What a workspace begins with. */
const DEFAULT_TARGETS = { firstReplyMinutes: 120, nextReplyMinutes: 240 };

/** Who is promised what. */
export class ServicePolicyRepository {
  /** In the order in which they are asked: the default one last. */
  async list(scope: WorkspaceScope): Promise<ServicePolicy[]> {
    return await scope.manager.find(ServicePolicy, {
      where: { workspaceId: scope.workspaceId },
      order: { isDefault: 'asc', position: 'asc', id: 'asc' },
    });
  }

  /** Makes the default policy where there is none, by the default calendar. */
  async ensureDefault(scope: WorkspaceScope, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into service_policy (workspace_id, id, name, calendar_id, position, channel_ids, languages, priorities,
         first_reply_minutes, next_reply_minutes, is_default, created_at)
       select $1, $2, 'Standard', id, 0, '{}', '{}', '{}', $3, $4, true, $5 from business_calendar
       where workspace_id = $1 and is_default
       on conflict (workspace_id) where is_default do nothing`,
      [scope.workspaceId, newId(), DEFAULT_TARGETS.firstReplyMinutes, DEFAULT_TARGETS.nextReplyMinutes, now],
    );
  }

  async add(scope: WorkspaceScope, policy: PolicyChange, now: Date): Promise<string> {
    const id = newId();
    const rows: { position: number }[] = await scope.manager.query(
      'select coalesce(max(position) + 1, 0)::int as position from service_policy where workspace_id = $1 and not is_default',
      [scope.workspaceId],
    );
    const position = rows[0]?.position ?? 0;
    await scope.manager.insert(ServicePolicy, {
      ...policy,
      workspaceId: scope.workspaceId,
      id,
      position,
      isDefault: false,
      createdAt: now,
    });
    return id;
  }

  /** False when there is no such policy. */
  async change(scope: WorkspaceScope, id: string, policy: Partial<PolicyChange>): Promise<boolean> {
    const { affected } = await scope.manager.update(ServicePolicy, { workspaceId: scope.workspaceId, id }, policy);
    return affected === 1;
  }

  /** False when there is no such policy, or it is the default one. */
  async remove(scope: WorkspaceScope, id: string): Promise<boolean> {
    const { affected } = await scope.manager.delete(ServicePolicy, {
      workspaceId: scope.workspaceId,
      id,
      isDefault: false,
    });
    return affected === 1;
  }

  /** Puts them in the order of the ids; what is not among them stays behind. */
  async reorder(scope: WorkspaceScope, ids: string[]): Promise<void> {
    await scope.manager.query(
      `update service_policy p set position = i.position::int from unnest($2::uuid[]) with ordinality as i (id, position)
       where p.workspace_id = $1 and p.id = i.id and not p.is_default`,
      [scope.workspaceId, ids],
    );
  }
}
