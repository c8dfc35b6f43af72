import { ROLES_WITH_LIMITS } from '@genklang/contract';
import type { LimitedRole, RemedyLimit } from '@genklang/contract';
import { FIRST_LIMITS } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { RemedyLimitRecord } from './remedy-limit.entity';

/** What each role may give without asking. */
export class RemedyLimitRepository {
  async list(scope: WorkspaceScope): Promise<Record<LimitedRole, RemedyLimit>> {
    const kept = await scope.manager.findBy(RemedyLimitRecord, { workspaceId: scope.workspaceId });
    const limits = { ...FIRST_LIMITS };
    for (const role of ROLES_WITH_LIMITS) {
      const record = kept.find((one) => one.role === role);
      if (record) {
        const { kinds, perConversation, perCustomer, perMember } = record;
        limits[role] = { kinds, perConversation, perCustomer, perMember };
      }
    }
    return limits;
  }

  async save(scope: WorkspaceScope, role: LimitedRole, limit: RemedyLimit): Promise<void> {
    const { kinds, perConversation, perCustomer, perMember } = limit;
    await scope.manager.upsert(
      RemedyLimitRecord,
      { workspaceId: scope.workspaceId, role, kinds, perConversation, perCustomer, perMember },
      ['workspaceId', 'role'],
    );
  }
}
