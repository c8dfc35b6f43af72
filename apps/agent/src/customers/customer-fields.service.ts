import { Injectable } from '@nestjs/common';
import { MAX_CUSTOMER_FIELDS } from '@genklang/contract';
import type { CustomerField, CustomerFieldRequest, SaveCustomerFieldRequest } from '@genklang/contract';
import { Database, SESSION_CHANGED } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { CustomerRepositories } from './customer-repositories';

/** What a workspace keeps of each of its customers. */
@Injectable()
export class CustomerFieldsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: CustomerRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async list(session: Session): Promise<CustomerField[]> {
    return await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.repositories.fields.list(scope),
    );
  }

  async save(session: Session, request: SaveCustomerFieldRequest): Promise<CustomerField[]> {
    const field: CustomerField = {
      id: request.id,
      name: request.name.trim(),
      kind: request.kind,
      choices: request.kind === 'choice' ? request.choices.map((choice) => choice.trim()) : [],
    };
    return await this.change(session, async (scope) => {
      requirePossible(field, await this.repositories.fields.list(scope));
      await this.repositories.fields.save(scope, field, this.clock.now());
    });
  }

  async remove(session: Session, { id }: CustomerFieldRequest): Promise<CustomerField[]> {
    return await this.change(session, async (scope) => await this.repositories.fields.remove(scope, id));
  }

  private async change(session: Session, apply: (scope: WorkspaceScope) => Promise<void>): Promise<CustomerField[]> {
    const fields = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await apply(scope);
      const listed = await this.repositories.fields.list(scope);
      await this.repositories.events.append(scope, [SESSION_CHANGED], this.clock.now());
      return listed;
    });
    this.hints.announce(session.workspaceId);
    return fields;
  }
}

function requirePossible(field: CustomerField, known: CustomerField[]): void {
  const others = known.filter(({ id }) => id !== field.id);
  const own = known.find(({ id }) => id === field.id);
  if (others.some(({ name }) => name.toLowerCase() === field.name.toLowerCase())) {
    throw refused('name', 'is taken by another field');
  }
  if (own && own.kind !== field.kind) {
    throw refused('kind', 'stays what it was: make another field');
  }
  if (field.kind === 'choice' && field.choices.length === 0) {
    throw refused('choices', 'give at least one');
  }
  if (!own && known.length >= MAX_CUSTOMER_FIELDS) {
    throw refused('name', `at most ${MAX_CUSTOMER_FIELDS} fields`);
  }
}

function refused(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: [{ field, message }] });
}
