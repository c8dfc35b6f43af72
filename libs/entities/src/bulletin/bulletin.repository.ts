import type { MemberSummary } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Bulletin } from './bulletin.entity';

/** What of a bulletin a person decides. */
export type BulletinContent = Pick<Bulletin, 'title' | 'text' | 'labelIds' | 'isMandatory' | 'endsAt'>;

/** A bulletin as one member finds it. */
export interface BulletinRecord extends Omit<Bulletin, 'workspaceId' | 'authorId'> {
  author: MemberSummary;
  readAt: Date | null;
  isOptional: boolean;
  /** Members who are there now and have read this edition. */
  read: number;
}

/** What a member has not read. */
export type UnreadRecord = Pick<Bulletin, 'id' | 'edition' | 'title' | 'labelIds' | 'isMandatory' | 'endsAt'>;

/** Who has read the edition that stands, the first one first; null for those who have not. */
export interface ReceiptRecord extends MemberSummary {
  readAt: Date | null;
}

/** Whether a member `m` need not read a bulletin `b` at `$3`: what was written before they came is history, unless it binds. */
const IS_OPTIONAL = '(coalesce(b.ends_at <= $3, false) or (not b.is_mandatory and b.published_at < m.joined_at))';

/** News for members, and who has read it. */
export class BulletinRepository {
  /** The newest first, as a member finds them; `before` is the id of the last one of the page before. */
  async list(
    scope: WorkspaceScope,
    memberId: string,
    page: { now: Date; limit: number; before?: string; id?: string },
  ): Promise<BulletinRecord[]> {
    return await scope.manager.query(
      `select b.id, b.version, b.edition, b.title, b.text, b.label_ids as "labelIds", b.is_mandatory as "isMandatory",
         b.published_at as "publishedAt", b.edited_at as "editedAt", b.ends_at as "endsAt",
         jsonb_build_object('id', a.id, 'name', a.name) as author, r.read_at as "readAt", ${IS_OPTIONAL} as "isOptional",
         (select count(*)::int from bulletin_read o join member p on p.workspace_id = o.workspace_id and p.id = o.member_id
           where o.workspace_id = b.workspace_id and o.bulletin_id = b.id and o.edition = b.edition
             and p.role <> 'removed') as read
       from bulletin b
       join member a on a.workspace_id = b.workspace_id and a.id = b.author_id
       join member m on m.workspace_id = b.workspace_id and m.id = $2
       left join bulletin_read r on r.workspace_id = b.workspace_id and r.bulletin_id = b.id and r.edition = b.edition
         and r.member_id = m.id
       where b.workspace_id = $1 and ($4::uuid is null or b.id = $4) and ($5::uuid is null or (b.published_at, b.id) <
         (select l.published_at, l.id from bulletin l where l.workspace_id = $1 and l.id = $5))
       order by b.published_at desc, b.id desc limit $6`,
      [scope.workspaceId, memberId, page.now, page.id ?? null, page.before ?? null, page.limit],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<Bulletin | null> {
    return await scope.manager.findOneBy(Bulletin, { workspaceId: scope.workspaceId, id });
  }

  /** What members have not read and need to, the newest first. Whoever has read everything is there with nothing. */
  async listUnread(scope: WorkspaceScope, memberIds: string[], now: Date): Promise<Map<string, UnreadRecord[]>> {
    const rows: (UnreadRecord & { memberId: string })[] = await scope.manager.query(
      `select m.id as "memberId", b.id, b.edition, b.title, b.label_ids as "labelIds", b.is_mandatory as "isMandatory", b.ends_at as "endsAt"
       from bulletin b join member m on m.workspace_id = b.workspace_id
       where b.workspace_id = $1 and m.id = any($2) and not ${IS_OPTIONAL} and not exists (
         select 1 from bulletin_read r where r.workspace_id = b.workspace_id and r.bulletin_id = b.id
           and r.edition = b.edition and r.member_id = m.id)
       order by b.published_at desc, b.id desc`,
      [scope.workspaceId, memberIds, now],
    );
    const unread = new Map(memberIds.map((memberId): [string, UnreadRecord[]] => [memberId, []]));
    for (const { memberId, ...record } of rows) {
      unread.get(memberId)?.push(record);
    }
    return unread;
  }

  async add(
    scope: WorkspaceScope,
    id: string,
    added: { content: BulletinContent; authorId: string; now: Date },
  ): Promise<void> {
    const { content, authorId, now } = added;
    const { workspaceId } = scope;
    await scope.manager.insert(Bulletin, {
      ...content,
      ...{ workspaceId, id, authorId, version: 1, edition: 1, publishedAt: now },
    });
  }

  /** Changes what it says, for everybody who has read it or not. False when somebody changed it since. */
  async change(
    scope: WorkspaceScope,
    { id, version }: Pick<Bulletin, 'id' | 'version'>,
    changed: { content: BulletinContent; now: Date },
  ): Promise<boolean> {
    return await this.update(scope, { id, version }, { ...changed.content, editedAt: changed.now });
  }

  /** Changes it into something that is to be read again. False when somebody changed it since. */
  async publishAgain(
    scope: WorkspaceScope,
    { id, version, edition }: Pick<Bulletin, 'id' | 'version' | 'edition'>,
    changed: { content: BulletinContent; authorId: string; now: Date },
  ): Promise<boolean> {
    const { content, authorId, now } = changed;
    const next = { ...content, authorId, edition: edition + 1, publishedAt: now, editedAt: null };
    return await this.update(scope, { id, version }, next);
  }

  async remove(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.delete(Bulletin, { workspaceId: scope.workspaceId, id });
  }

  /** False when the member had read this edition already: when they did so first is what counts. */
  async markRead(
    scope: WorkspaceScope,
    { id, edition }: Pick<Bulletin, 'id' | 'edition'>,
    by: { memberId: string; now: Date },
  ): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      `insert into bulletin_read (workspace_id, bulletin_id, edition, member_id, read_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [scope.workspaceId, id, edition, by.memberId, by.now],
    );
    return rows.length > 0;
  }

  /** Everybody who is there now, and whether they have read the edition that stands; those who have come first. */
  async listReceipts(
    scope: WorkspaceScope,
    { id, edition }: Pick<Bulletin, 'id' | 'edition'>,
  ): Promise<ReceiptRecord[]> {
    return await scope.manager.query(
      `select m.id, m.name, r.read_at as "readAt" from member m
       left join bulletin_read r on r.workspace_id = m.workspace_id and r.bulletin_id = $2 and r.edition = $3
         and r.member_id = m.id
       where m.workspace_id = $1 and m.role <> 'removed' order by r.read_at nulls last, m.name, m.id`,
      [scope.workspaceId, id, edition],
    );
  }

  private async update(
    scope: WorkspaceScope,
    { id, version }: Pick<Bulletin, 'id' | 'version'>,
    columns: Partial<Bulletin>,
  ): Promise<boolean> {
    const where = { workspaceId: scope.workspaceId, id, version };
    const result = await scope.manager.update(Bulletin, where, { ...columns, version: version + 1 });
    return result.affected === 1;
  }
}
