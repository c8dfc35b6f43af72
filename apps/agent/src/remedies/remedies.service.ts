import { Injectable } from '@nestjs/common';
import type { ChooseCurrencyRequest, RemedyEnvelope, RemedySettings, SaveRemedyLimitRequest } from '@genklang/contract';
import { roomLeft } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';
import { limitOf } from './authority';

/** Figures are about so many days. */
const FIGURES_MS = 90 * 24 * 3_600_000;

/** What members may give without asking, and what a workspace has decided about that. */
@Injectable()
export class RemediesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly clock: Clock,
  ) {}

  /** What the member may give in a conversation now. */
  async getEnvelope(session: Session, conversationId: string): Promise<RemedyEnvelope> {
    const { conversations, remedies, remedyLimits, workspaceSettings } = this.repositories;
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (!(await conversations.find(scope, conversationId))) {
        throw new AppError('not_found');
      }
      const now = this.clock.now();
      const currency = await workspaceSettings.getCurrency(scope);
      const limit = limitOf(session.role, await remedyLimits.list(scope));
      const given = await remedies.sumGiven(scope, { conversationId, memberId: session.memberId, currency, now });
      return {
        currency,
        kinds: limit.kinds,
        room: roomLeft(limit, given),
        goodwill: await remedies.sumGoodwill(scope, { conversationId, currency, now }),
      };
    });
  }

  async getSettings(session: Session): Promise<RemedySettings> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => await this.readSettings(scope));
  }

  async saveLimit(session: Session, { role, ...limit }: SaveRemedyLimitRequest): Promise<RemedySettings> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.repositories.remedyLimits.save(scope, role, limit);
      return await this.readSettings(scope);
    });
  }

  async chooseCurrency(session: Session, { currency }: ChooseCurrencyRequest): Promise<RemedySettings> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.repositories.workspaceSettings.chooseCurrency(scope, currency);
      return await this.readSettings(scope);
    });
  }

  private async readSettings(scope: WorkspaceScope): Promise<RemedySettings> {
    const { remedies, remedyLimits, workspaceSettings } = this.repositories;
    return {
      currency: await workspaceSettings.getCurrency(scope),
      limits: await remedyLimits.list(scope),
      figures: await remedies.figures(scope, new Date(this.clock.now().getTime() - FIGURES_MS)),
    };
  }
}
