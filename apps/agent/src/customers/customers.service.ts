import { Injectable } from '@nestjs/common';
import type {
  CustomerConversationPage,
  CustomerDetail,
  CustomerEvent,
  CustomerTimelinePage,
  MemberSummary,
} from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { CustomerDeed, CustomerRecord, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';
import { decodeCursor, encodeCursor } from '../inbox/cursor';
import { presentActivity, presentNote, presentReply } from '../inbox/present';
import { CustomerRepositories } from './customer-repositories';
import {
  presentCustomerConversation,
  presentCustomerNote,
  presentHandle,
  presentMerge,
  undoableSince,
} from './present-customer';

/** Conversations that the context pane shows. */
const HISTORY_LENGTH = 7;
const PAGE = 30;

/** Everything about a person, whichever of their handles is asked for. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly database: Database,
    private readonly repositories: CustomerRepositories,
    private readonly clock: Clock,
  ) {}

  async get(session: Session, handleId: string): Promise<CustomerDetail> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => await this.read(scope, handleId));
  }

  /** In a transaction that goes on. */
  async read(scope: WorkspaceScope, handleId: string): Promise<CustomerDetail> {
    const { customers, fields, history, merges, notes } = this.repositories;
    const id = await this.resolve(scope, handleId);
    const now = this.clock.now();
    const record = await customers.find(scope, id);
    const handles = (await customers.listHandles(scope, id)).map(presentHandle);
    const { open, closed, lastSeenAt } = await customers.count(scope, id);
    const first = handles[0];
    if (!first) {
      throw new AppError('not_found');
    }
    const recent = await history.listConversations(scope, id, { before: null, limit: HISTORY_LENGTH });
    return {
      id,
      ...presentKnown(record),
      name: record?.name ?? (handles.find((handle) => handle.id === id) ?? first).name,
      adviser: await this.findMember(scope, record?.adviserId ?? null),
      deputy: await this.findMember(scope, record?.deputyId ?? null),
      fieldList: await fields.list(scope),
      handles,
      counts: { open, closed },
      firstSeenAt: first.firstSeenAt,
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
      notes: (await notes.listCurrent(scope, id, now)).map(presentCustomerNote),
      merges: (await merges.listUndoable(scope, id, undoableSince(now))).map(presentMerge),
      history: recent.map(presentCustomerConversation),
    };
  }

  async listConversations(session: Session, handleId: string, cursor?: string): Promise<CustomerConversationPage> {
    const before = cursor === undefined ? null : decodeCursor('cursor', cursor);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const id = await this.resolve(scope, handleId);
      const found = await this.repositories.history.listConversations(scope, id, { before, limit: PAGE + 1 });
      const shown = found.slice(0, PAGE);
      const last = shown.at(-1);
      return {
        conversations: shown.map(presentCustomerConversation),
        nextCursor: found.length > PAGE && last ? encodeCursor({ at: last.lastActivityAt, id: last.id }) : null,
      };
    });
  }

  async listTimeline(session: Session, handleId: string, cursor?: string): Promise<CustomerTimelinePage> {
    const before = cursor === undefined ? null : decodeCursor('cursor', cursor);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const id = await this.resolve(scope, handleId);
      const deeds = await this.repositories.history.listDeeds(scope, id, { before, limit: PAGE + 1 });
      const shown = deeds.slice(0, PAGE);
      const last = shown.at(-1);
      return {
        events: await this.present(scope, shown),
        nextCursor: deeds.length > PAGE && last ? encodeCursor(last) : null,
      };
    });
  }

  /** @throws {AppError} not_found when there is no such handle. */
  async resolve(scope: WorkspaceScope, handleId: string): Promise<string> {
    const id = await this.repositories.customers.resolve(scope, handleId);
    if (id === null) {
      throw new AppError('not_found');
    }
    return id;
  }

  private async present(scope: WorkspaceScope, deeds: CustomerDeed[]): Promise<CustomerEvent[]> {
    const { timeline } = this.repositories;
    const idsOf = (kind: CustomerDeed['kind']): string[] =>
      deeds.filter((deed) => deed.kind === kind).map((deed) => deed.id);
    const entries = [
      ...(await timeline.listRepliesByIds(scope, idsOf('reply'))).map((record): CustomerEvent => ({
        conversationId: record.conversationId,
        entry: presentReply(record),
      })),
      ...(await timeline.listNotesByIds(scope, idsOf('note'))).map((record): CustomerEvent => ({
        conversationId: record.conversationId,
        entry: presentNote(record),
      })),
      ...(await timeline.listActivitiesByIds(scope, idsOf('activity'))).map((record): CustomerEvent => ({
        conversationId: record.conversationId,
        entry: presentActivity(record),
      })),
    ];
    const byId = new Map(entries.map((event) => [event.entry.id, event]));
    return deeds.flatMap(({ id }) => byId.get(id) ?? []);
  }

  private async findMember(scope: WorkspaceScope, id: string | null): Promise<MemberSummary | null> {
    const member = id === null ? null : await this.repositories.members.findActive(scope, id);
    return member && { id: member.id, name: member.name };
  }
}

/** What there is to know of somebody of whom nothing is written down. */
const UNKNOWN = { version: 0, name: null, country: null, email: null, phone: null, fields: {} } as const;

function presentKnown(
  record: CustomerRecord | null,
): Pick<CustomerDetail, 'version' | 'nameOverride' | 'country' | 'email' | 'phone' | 'fields'> {
  const { version, name, country, email, phone, fields } = record ?? UNKNOWN;
  return { version, nameOverride: name, country, email, phone, fields };
}
