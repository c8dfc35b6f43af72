import { Injectable } from '@nestjs/common';
import type { Label, LabelRequest, SaveLabelRequest } from '@genklang/contract';
import { Database, EventLogRepository, LabelRepository, SESSION_CHANGED } from '@genklang/entities';
import type { NewEvent } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';

/** The words that a workspace sorts its conversations by. Whoever answers may make one; they are everybody's. */
@Injectable()
export class LabelsService {
  constructor(
    private readonly database: Database,
    private readonly labels: LabelRepository,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async save(session: Session, request: SaveLabelRequest): Promise<Label> {
    const label = { id: request.id, name: request.name.trim(), colour: request.colour };
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (await this.labels.isNameTaken(scope, label)) {
        throw new AppError('invalid_input', { fields: [{ field: 'name', message: 'is taken by another label' }] });
      }
      await this.labels.save(scope, label, this.clock.now());
      await this.events.append(scope, [SESSION_CHANGED], this.clock.now());
    });
    this.hints.announce(session.workspaceId);
    return label;
  }

  async remove(session: Session, { id }: LabelRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const changed = await this.labels.remove(scope, id);
      const events = changed.map((conversationId): NewEvent => ({
        name: 'conversation.restored',
        conversationId,
        subjectId: null,
      }));
      await this.events.append(scope, [...events, SESSION_CHANGED], this.clock.now());
    });
    this.hints.announce(session.workspaceId);
    return null;
  }
}
