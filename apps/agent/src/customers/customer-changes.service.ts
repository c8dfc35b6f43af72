import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type {
  AddCustomerNoteRequest,
  ChangeCustomerRequest,
  CustomerDetail,
  CustomerNoteRequest,
} from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { CustomerPatch, NewEvent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { CustomerRepositories } from './customer-repositories';
import { CustomersService } from './customers.service';
import { applyFieldValues } from './field-values';

/** What colleagues write down of a customer. */
@Injectable()
export class CustomerChangesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: CustomerRepositories,
    private readonly customers: CustomersService,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async change(session: Session, request: ChangeCustomerRequest): Promise<CustomerDetail> {
    return await this.inCustomer(session, request.customerId, async (scope, id) => {
      const now = this.clock.now();
      const { fields } = await this.repositories.customers.lock(scope, id, now);
      const patch = toPatch(request);
      await this.requireMember(scope, 'adviserId', patch.adviserId);
      await this.requireMember(scope, 'deputyId', patch.deputyId);
      if (request.fields) {
        patch.fields = applyFieldValues(fields, request.fields, await this.repositories.fields.list(scope));
      }
      await this.repositories.customers.change(scope, id, patch, now);
      const moved = patch.country === undefined ? [] : await this.repositories.customers.spreadCountry(scope, id);
      return moved.map((conversationId) => ({ name: 'conversation.restored', conversationId, subjectId: null }));
    });
  }

  /** Writes a fact down, once for each id. It holds for so many months. */
  async addNote(session: Session, request: AddCustomerNoteRequest): Promise<CustomerDetail> {
    return await this.inCustomer(session, request.customerId, async (scope, customerId) => {
      const createdAt = this.clock.now();
      await this.repositories.customers.lock(scope, customerId, createdAt);
      const expiresAt = new Date(createdAt);
      expiresAt.setUTCMonth(expiresAt.getUTCMonth() + request.months);
      await this.repositories.notes.add(scope, {
        ...{ id: request.id, customerId, memberId: session.memberId, text: request.text.trim(), expiresAt, createdAt },
        mentionId: request.mentionId ?? null,
      });
      return [];
    });
  }

  async removeNote(session: Session, { noteId }: CustomerNoteRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const customerId = await this.repositories.notes.remove(scope, noteId);
      // Taken away by somebody else already: it is gone, as was asked.
      if (customerId !== null) {
        await this.announce(scope, customerId, []);
      }
    });
    this.hints.announce(session.workspaceId);
    return null;
  }

  private async inCustomer(
    session: Session,
    handleId: string,
    apply: (scope: WorkspaceScope, customerId: string) => Promise<NewEvent[]>,
  ): Promise<CustomerDetail> {
    const detail = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const id = await this.customers.resolve(scope, handleId);
      const events = await apply(scope, id);
      const changed = await this.customers.read(scope, id);
      await this.announce(scope, id, events);
      return changed;
    });
    this.hints.announce(session.workspaceId);
    return detail;
  }

  private async announce(scope: WorkspaceScope, customerId: string, events: NewEvent[]): Promise<void> {
    const changed: NewEvent = { name: 'customer.changed', conversationId: null, subjectId: customerId };
    await this.repositories.events.append(scope, [...events, changed], this.clock.now());
  }

  private async requireMember(
    scope: WorkspaceScope,
    field: 'adviserId' | 'deputyId',
    id: string | null | undefined,
  ): Promise<void> {
    if (id == null) {
      return;
    }
    const member = await this.repositories.members.findActive(scope, id);
    if (!member || !may(member.role, 'conversation.work')) {
      throw new AppError('invalid_input', {
        fields: [{ field, message: 'takes a colleague who answers customers' }],
      });
    }
  }
}

function toPatch({ name, country, email, phone, adviserId, deputyId }: ChangeCustomerRequest): CustomerPatch {
  return { name: name?.trim() ?? name, country, email: email?.trim() ?? email, phone, adviserId, deputyId };
}
