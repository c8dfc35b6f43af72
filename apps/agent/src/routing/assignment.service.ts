import { Injectable } from '@nestjs/common';
import type { AssignmentSettings, SaveAssignmentRequest } from '@genklang/contract';
import { isUUID } from 'class-validator';
import { MAX_CAPACITY } from '@genklang/contract';
import { Database } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { PeopleRepositories } from '../people/people-repositories';

/** Whether, and to whom, conversations are given by themselves. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly database: Database,
    private readonly repositories: PeopleRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async get(session: Session): Promise<AssignmentSettings> {
    return await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.repositories.assignments.getSettings(scope),
    );
  }

  /** From now on it is so; what waits already is given at once. */
  async save(session: Session, request: SaveAssignmentRequest): Promise<AssignmentSettings> {
    requireCapacities(request.members);
    const { assignments, events } = this.repositories;
    const settings = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      await assignments.save(scope, request, now);
      const given = await assignments.give(scope, null, now);
      const saved = await assignments.getSettings(scope);
      await events.append(scope, given ?? [], now);
      return saved;
    });
    this.hints.announce(session.workspaceId);
    return settings;
  }
}

function requireCapacities(members: Record<string, unknown>): void {
  for (const [id, capacity] of Object.entries(members)) {
    const isCount = Number.isInteger(capacity) && Number(capacity) >= 0 && Number(capacity) <= MAX_CAPACITY;
    if (!isUUID(id) || (capacity !== null && !isCount)) {
      throw new AppError('invalid_input', { fields: [{ field: 'members', message: `takes 0 to ${MAX_CAPACITY}` }] });
    }
  }
}
