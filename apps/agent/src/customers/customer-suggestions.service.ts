import { Injectable } from '@nestjs/common';
import { listNetworks } from '@genklang/channels/descriptors';
import { SUGGESTION_REASONS } from '@genklang/contract';
import type { CustomerSuggestion } from '@genklang/contract';
import { handleKey, MIN_COMPARED_HANDLE, phoneKey, SelfStatements } from '@genklang/domain';
import type { Contact } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { Author, CustomerRecord, FoundCustomer, WorkspaceScope } from '@genklang/entities';
import type { Session } from '../auth/session';
import { CustomerRepositories } from './customer-repositories';
import { CustomersService } from './customers.service';

/** Suggestions that are shown at once. */
const SHOWN = 8;
const SELF_STATEMENTS = new SelfStatements(
  listNetworks().map(({ id, name, alsoCalled = [] }) => ({ id, names: [name.toLowerCase(), ...alsoCalled] })),
);

/** Who may be the same person, and why. It suggests; colleagues decide. */
@Injectable()
export class CustomerSuggestionsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: CustomerRepositories,
    private readonly customers: CustomersService,
  ) {}

  async list(session: Session, handleId: string): Promise<CustomerSuggestion[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const id = await this.customers.resolve(scope, handleId);
      const record = await this.repositories.customers.find(scope, id);
      const handles = await this.repositories.customers.listHandles(scope, id);
      const found = [
        ...(await this.findByContacts(scope, id, record)),
        ...(await this.findByStatements(scope, id, handles)),
        ...(await this.findByHandles(scope, handles)),
      ];
      const others = found.filter(({ customerId }) => customerId !== id);
      const wanted = await this.repositories.suggestions.dropDismissed(scope, id, [
        ...new Set(others.map(({ customerId }) => customerId)),
      ]);
      return await this.describe(
        scope,
        others.filter(({ customerId }) => wanted.includes(customerId)),
      );
    });
  }

  /** Whom somebody looks for by name or handle, to merge with. */
  async find(session: Session, handleId: string, words: string): Promise<CustomerSuggestion[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const id = await this.customers.resolve(scope, handleId);
      const found = await this.repositories.suggestions.findByWords(scope, words.trim());
      return await this.describe(
        scope,
        found.filter(({ customerId }) => customerId !== id),
      );
    });
  }

  private async findByContacts(
    scope: WorkspaceScope,
    id: string,
    record: CustomerRecord | null,
  ): Promise<FoundCustomer[]> {
    const contacts = [...(await this.repositories.suggestions.listContacts(scope, id)), ...knownContacts(record)];
    return contacts.length === 0 ? [] : await this.repositories.suggestions.findByContacts(scope, contacts);
  }

  private async findByStatements(scope: WorkspaceScope, id: string, handles: Author[]): Promise<FoundCustomer[]> {
    const texts = await this.repositories.suggestions.listTexts(scope, id);
    const statements = texts.flatMap((text) => SELF_STATEMENTS.find(text));
    const names = handles.map(({ name }) => name);
    return statements.length === 0
      ? []
      : await this.repositories.suggestions.findByStatements(scope, statements, names);
  }

  private async findByHandles(scope: WorkspaceScope, handles: Author[]): Promise<FoundCustomer[]> {
    const keys = handles
      .map(({ network, handle }) => ({ network, key: handleKey(handle) }))
      .filter(({ key }) => key.length >= MIN_COMPARED_HANDLE);
    return keys.length === 0 ? [] : await this.repositories.suggestions.findByHandles(scope, keys);
  }

  /** Each once, by the best reason there is. */
  private async describe(scope: WorkspaceScope, found: FoundCustomer[]): Promise<CustomerSuggestion[]> {
    const best = new Map<string, FoundCustomer>();
    for (const candidate of found) {
      const known = best.get(candidate.customerId);
      if (!known || rank(candidate) < rank(known)) {
        best.set(candidate.customerId, candidate);
      }
    }
    const chosen = [...best.values()].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN);
    const rows = await this.repositories.suggestions.describe(
      scope,
      chosen.map(({ customerId }) => customerId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return chosen.flatMap(({ customerId, reason, evidence }) => {
      const row = byId.get(customerId);
      return row
        ? [
            {
              ...{ customerId, reason, evidence, name: row.name },
              handles: row.handles.map(({ network, handle }) => ({ network, handle })),
              lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
            },
          ]
        : [];
    });
  }
}

function rank({ reason }: FoundCustomer): number {
  return SUGGESTION_REASONS.indexOf(reason);
}

function knownContacts(record: CustomerRecord | null): Contact[] {
  return [
    ...(record?.email ? [{ kind: 'email' as const, value: record.email.toLowerCase() }] : []),
    ...(record?.phone ? [{ kind: 'phone' as const, value: phoneKey(record.phone) }] : []),
  ];
}
