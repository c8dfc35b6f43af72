import type { SuggestionReason } from '@genklang/contract';
import type { Contact, SelfStatement } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Somebody who may be the same person, and why. */
export interface FoundCustomer {
  customerId: string;
  reason: SuggestionReason;
  evidence: string;
}

/** Somebody who may be the same person, as a line shows them. */
export interface FoundCustomerRow {
  id: string;
  name: string;
  handles: { network: string; handle: string }[];
  lastSeenAt: Date | null;
}

/** As the domain's `phoneKey`, in the words of the index. */
const PHONE_KEY = `right(regexp_replace(k.phone, '[^0-9]', '', 'g'), 8)`;
const LIMIT = 20;

/** Looks for customers who may be the same person. It never decides. */
export class CustomerSuggestionRepository {
  /** Keeps what posts tell of how their authors can be reached. */
  async addContacts(
    scope: WorkspaceScope,
    channelId: string,
    contacts: (Contact & { externalId: string })[],
  ): Promise<void> {
    await scope.manager.query(
      `insert into customer_contact (workspace_id, kind, value, author_id, mention_id)
       select $1, i.kind, i.value, m.author_id, m.id
       from unnest($3::text[], $4::text[], $5::text[]) as i (kind, value, external_id)
       join mention m on m.workspace_id = $1 and m.channel_id = $2 and m.external_id = i.external_id
       on conflict do nothing`,
      [
        scope.workspaceId,
        channelId,
        contacts.map(({ kind }) => kind),
        contacts.map(({ value }) => value),
        contacts.map(({ externalId }) => externalId),
      ],
    );
  }

  /** What a customer's posts tell of how they can be reached. What was deleted is not told any more. */
  async listContacts(scope: WorkspaceScope, customerId: string): Promise<Contact[]> {
    return await scope.manager.query(
      `select distinct k.kind, k.value from author a
       join customer_contact k on k.workspace_id = a.workspace_id and k.author_id = a.id
       join mention m on m.workspace_id = k.workspace_id and m.id = k.mention_id and m.deleted_at is null
       where a.workspace_id = $1 and a.customer_id = $2 limit 50`,
      [scope.workspaceId, customerId],
    );
  }

  /** A customer's latest posts. Served by `conversation_by_author` and `mention_by_conversation`. */
  async listTexts(scope: WorkspaceScope, customerId: string): Promise<string[]> {
    const rows: { text: string }[] = await scope.manager.query(
      `select m.text from author a
       join conversation c on c.workspace_id = a.workspace_id and c.author_id = a.id
       join mention m on m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.author_id = a.id
         and m.deleted_at is null
       where a.workspace_id = $1 and a.customer_id = $2 order by m.posted_at desc limit 200`,
      [scope.workspaceId, customerId],
    );
    return rows.map((row) => row.text);
  }

  /** Who wrote, or is known by, the same address or number. */
  async findByContacts(scope: WorkspaceScope, contacts: Contact[]): Promise<FoundCustomer[]> {
    const parameters = [scope.workspaceId, contacts.map(({ kind }) => kind), contacts.map(({ value }) => value)];
    return await scope.manager.query(
      `with looked as (select * from unnest($2::text[], $3::text[]) as i (kind, value))
       select a.customer_id as "customerId", l.kind as reason, l.value as evidence from looked l
         join customer_contact t on t.workspace_id = $1 and t.kind = l.kind and t.value = l.value
         join mention m on m.workspace_id = $1 and m.id = t.mention_id and m.deleted_at is null
         join author a on a.workspace_id = $1 and a.id = t.author_id
       union select a.customer_id, l.kind, l.value from looked l
         join customer k on k.workspace_id = $1 and l.kind = 'email' and lower(k.email) = l.value
         join author a on a.workspace_id = $1 and a.id = k.id
       union select a.customer_id, l.kind, l.value from looked l
         join customer k on k.workspace_id = $1 and l.kind = 'phone' and k.phone is not null and ${PHONE_KEY} = l.value
         join author a on a.workspace_id = $1 and a.id = k.id
       limit ${LIMIT}`,
      parameters,
    );
  }

  /** Who goes by the same handle on another network. Served by `author_by_person`. */
  async findByHandles(scope: WorkspaceScope, handles: { network: string; key: string }[]): Promise<FoundCustomer[]> {
    return await scope.manager.query(
      `select a.customer_id as "customerId", 'handle' as reason, a.handle as evidence
       from unnest($2::text[], $3::text[]) as i (network, key)
       join author a on a.workspace_id = $1 and a.person_key = i.key and a.network <> i.network limit ${LIMIT}`,
      [scope.workspaceId, handles.map(({ network }) => network), handles.map(({ key }) => key)],
    );
  }

  /** Who is called the same, or by the handle that was told, on the network that was told. Served by `author_by_name`. */
  async findByStatements(
    scope: WorkspaceScope,
    statements: SelfStatement[],
    names: string[],
  ): Promise<FoundCustomer[]> {
    return await scope.manager.query(
      `select a.customer_id as "customerId", 'self-stated' as reason, i.quote as evidence
       from unnest($2::text[], $3::text[], $4::text[]) as i (network, handle, quote)
       join author a on a.workspace_id = $1 and a.network = i.network
         and (a.person_key = i.handle or i.handle is null and a.name_key = any($5)) limit ${LIMIT}`,
      [
        scope.workspaceId,
        statements.map(({ network }) => network),
        statements.map(({ handle }) => handle),
        statements.map(({ quote }) => quote),
        names.map((name) => name.toLowerCase()),
      ],
    );
  }

  /** Whose name or handle begins so. Served by `author_by_name` and `author_by_person`. */
  async findByWords(scope: WorkspaceScope, words: string): Promise<FoundCustomer[]> {
    const from = words.toLowerCase().replace(/^@/, '');
    return await scope.manager.query(
      `(select a.customer_id as "customerId", 'name' as reason, a.name as evidence from author a
         where a.workspace_id = $1 and a.name_key >= $2 and a.name_key < $3 limit ${LIMIT})
       union (select a.customer_id, 'name', a.handle from author a
         where a.workspace_id = $1 and a.person_key >= $2 and a.person_key < $3 limit ${LIMIT})`,
      [scope.workspaceId, from, `${from}\u{10FFFF}`],
    );
  }

  /** Of some customers, those that nobody has said to be somebody else. */
  async dropDismissed(scope: WorkspaceScope, customerId: string, ids: string[]): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select i.id from unnest($3::uuid[]) as i (id) where not exists (select 1 from customer_dismissal d
         where d.workspace_id = $1 and d.one_id = least($2::uuid, i.id) and d.other_id = greatest($2::uuid, i.id))`,
      [scope.workspaceId, customerId, ids],
    );
    return rows.map((row) => row.id);
  }

  /** Customers as lines show them. */
  async describe(scope: WorkspaceScope, ids: string[]): Promise<FoundCustomerRow[]> {
    return await scope.manager.query(
      `select i.id, coalesce(k.name, min(a.name)) as name,
         json_agg(json_build_object('network', a.network, 'handle', a.handle) order by a.first_seen_at) as handles,
         (select max(c.last_mention_at) from conversation c join author o on o.workspace_id = c.workspace_id
            and o.id = c.author_id where c.workspace_id = $1 and o.customer_id = i.id) as "lastSeenAt"
       from unnest($2::uuid[]) as i (id) join author a on a.workspace_id = $1 and a.customer_id = i.id
       left join customer k on k.workspace_id = $1 and k.id = i.id
       group by i.id, k.name`,
      [scope.workspaceId, ids],
    );
  }
}
