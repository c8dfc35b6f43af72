import { Injectable } from '@nestjs/common';
import { filterOf } from '@genklang/contract';
import { may } from '@genklang/contract';
import type { SavedView, SavedViewRequest, SaveViewRequest } from '@genklang/contract';
import { Database, EventLogRepository, SavedViewRepository, SESSION_CHANGED } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';

/** Lists that people keep under a name. A shared one is changed by who made it, or by an admin. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly database: Database,
    private readonly views: SavedViewRepository,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async save(session: Session, request: SaveViewRequest): Promise<SavedView> {
    const { id, isShared, view, order } = request;
    const saved = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const known = await this.findOwn(scope, session, id);
      const memberId = known?.memberId ?? session.memberId;
      const kept = { id, name: request.name.trim(), isShared, memberId, view, order, filter: filterOf(request) };
      await this.views.save(scope, kept, this.clock.now());
      await this.announce(scope);
      return kept;
    });
    this.hints.announce(session.workspaceId);
    return saved;
  }

  async remove(session: Session, { id }: SavedViewRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (await this.findOwn(scope, session, id)) {
        await this.views.remove(scope, id);
        await this.announce(scope);
      }
    });
    this.hints.announce(session.workspaceId);
    return null;
  }

  /** The view, if it is there. @throws {AppError} for one that the member may not change: not_found if it is not theirs to see. */
  private async findOwn(scope: WorkspaceScope, session: Session, id: string): Promise<{ memberId: string } | null> {
    const known = await this.views.find(scope, id);
    if (known && known.memberId !== session.memberId && !(known.isShared && may(session.role, 'view.administer'))) {
      throw new AppError(known.isShared ? 'forbidden' : 'not_found');
    }
    return known;
  }

  private async announce(scope: WorkspaceScope): Promise<void> {
    await this.events.append(scope, [SESSION_CHANGED], this.clock.now());
  }
}
