import { Injectable } from '@nestjs/common';
import type {
  CustomerDetail,
  DismissSuggestionRequest,
  MergeCustomersRequest,
  UndoMergeRequest,
} from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { CustomerRecord, NewEvent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { CustomerRepositories } from './customer-repositories';
import { CustomersService } from './customers.service';
import { undoableSince } from './present-customer';

/** Handles that are one person: only ever by a colleague's word, which can be taken back. */
@Injectable()
export class CustomerMergesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: CustomerRepositories,
    private readonly customers: CustomersService,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async merge(session: Session, request: MergeCustomersRequest): Promise<CustomerDetail> {
    const now = this.clock.now();
    return await this.announced(session, async (scope) => {
      const intoId = await this.customers.resolve(scope, request.intoId);
      const fromId = await this.customers.resolve(scope, request.fromId);
      const pair = await this.lockPair(scope, intoId, fromId);
      const by = { id: newId(), memberId: session.memberId, now };
      const taken = await this.repositories.merges.merge(scope, pair, by);
      await this.repositories.customers.change(scope, intoId, taken, now);
      return { id: intoId, ids: [intoId, fromId] };
    });
  }

  /** Has them apart again, as they were. */
  async undo(session: Session, { mergeId }: UndoMergeRequest): Promise<CustomerDetail> {
    const now = this.clock.now();
    return await this.announced(session, async (scope) => {
      const { merges } = this.repositories;
      const merge = await merges.findForUpdate(scope, mergeId);
      if (!merge || merge.createdAt <= undoableSince(now) || !(await merges.undo(scope, merge, now))) {
        throw new AppError('merge_not_undoable');
      }
      return { id: merge.intoId, ids: [merge.intoId, merge.fromId] };
    });
  }

  async dismiss(session: Session, request: DismissSuggestionRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const id = await this.customers.resolve(scope, request.customerId);
      const otherId = await this.customers.resolve(scope, request.otherId);
      if (id === otherId) {
        throw new AppError('customers_same');
      }
      const now = this.clock.now();
      await this.repositories.merges.dismiss(scope, [id, otherId], { memberId: session.memberId, now });
      await this.repositories.events.append(scope, toEvents([id, otherId]), now);
    });
    this.hints.announce(session.workspaceId);
    return null;
  }

  /** Locked in one order, so that two who merge the same two wait for each other. */
  private async lockPair(
    scope: WorkspaceScope,
    intoId: string,
    fromId: string,
  ): Promise<{ into: CustomerRecord; from: CustomerRecord }> {
    if (intoId === fromId) {
      throw new AppError('customers_same');
    }
    const { customers } = this.repositories;
    const now = this.clock.now();
    const locked = new Map<string, CustomerRecord>();
    for (const id of [intoId, fromId].toSorted()) {
      locked.set(id, await customers.lock(scope, id, now));
    }
    const [into, from] = [locked.get(intoId), locked.get(fromId)];
    const isStill =
      (await customers.resolve(scope, intoId)) === intoId && (await customers.resolve(scope, fromId)) === fromId;
    if (!into || !from || !isStill) {
      // Somebody was faster: they are one already, or one of them is somebody else's.
      throw new AppError('customers_same');
    }
    return { into, from };
  }

  private async announced(
    session: Session,
    apply: (scope: WorkspaceScope) => Promise<{ id: string; ids: string[] }>,
  ): Promise<CustomerDetail> {
    const detail = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { id, ids } = await apply(scope);
      const events = toEvents(ids);
      for (const customerId of ids) {
        const moved = await this.repositories.customers.spreadCountry(scope, customerId);
        events.push(
          ...moved.map((conversationId): NewEvent => ({
            name: 'conversation.restored',
            conversationId,
            subjectId: null,
          })),
        );
      }
      const changed = await this.customers.read(scope, id);
      await this.repositories.events.append(scope, events, this.clock.now());
      return changed;
    });
    this.hints.announce(session.workspaceId);
    return detail;
  }
}

function toEvents(ids: string[]): NewEvent[] {
  return ids.map((subjectId) => ({ name: 'customer.changed', conversationId: null, subjectId }));
}
