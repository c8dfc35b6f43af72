import { Injectable } from '@nestjs/common';
import type { SaveTeamRequest, Team, TeamRequest } from '@genklang/contract';
import { Database, SESSION_CHANGED } from '@genklang/entities';
import type { NewEvent } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { PeopleRepositories } from './people-repositories';

/** Members who work together. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: PeopleRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async save(session: Session, request: SaveTeamRequest): Promise<Team> {
    const { teams, events } = this.repositories;
    const team = { id: request.id, name: request.name.trim(), memberIds: request.memberIds };
    const saved = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (await teams.isNameTaken(scope, team)) {
        throw new AppError('invalid_input', { fields: [{ field: 'name', message: 'is taken by another team' }] });
      }
      await teams.save(scope, team, this.clock.now());
      await events.append(scope, [SESSION_CHANGED], this.clock.now());
      return (await teams.list(scope)).find(({ id }) => id === team.id) ?? team;
    });
    this.hints.announce(session.workspaceId);
    return saved;
  }

  async remove(session: Session, { id }: TeamRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const conversationIds = await this.repositories.teams.remove(scope, id);
      const events = conversationIds.map((conversationId): NewEvent => ({
        name: 'conversation.restored',
        conversationId,
        subjectId: null,
      }));
      await this.repositories.events.append(scope, [...events, SESSION_CHANGED], this.clock.now());
    });
    this.hints.announce(session.workspaceId);
    return null;
  }
}
