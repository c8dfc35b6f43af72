import { newId } from '@genklang/platform';
import type { FetchedPicture } from '../media/media.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import type { LinkPreviewState } from './link-preview.entity';

/** What is known of a page, as far as it has been read. */
export interface LinkPreviewStanding {
  id: string;
  state: LinkPreviewState;
  title: string | null;
  description: string | null;
  siteName: string | null;
  hasPicture: boolean;
}

/** What a page said of itself. */
export interface ReadPage {
  title: string;
  description: string | null;
  siteName: string;
  picture: FetchedPicture | null;
}

/** Pages that one workspace has read at once by one sweep. */
const WANTED_LIMIT = 50;
/** Only where the workspace wants previews: nothing is read, and nothing handed out, after it has switched them off. */
const IS_ON = `exists (select 1 from workspace_setting s where s.workspace_id = $1 and s.link_previews)`;

/** What the pages behind links in posts say of themselves. */
export class LinkPreviewRepository {
  async isOn(scope: WorkspaceScope): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(`select 1 where ${IS_ON}`, [scope.workspaceId]);
    return rows.length > 0;
  }

  /** The words of a post that is still there; null otherwise. */
  async findText(scope: WorkspaceScope, mentionId: string): Promise<string | null> {
    const rows: { text: string }[] = await scope.manager.query(
      'select text from mention where workspace_id = $1 and id = $2 and deleted_at is null',
      [scope.workspaceId, mentionId],
    );
    return rows[0]?.text ?? null;
  }

  /** Asks for a page, once, and again after what was known has expired. @returns what is known of it. */
  async want(scope: WorkspaceScope, url: string, now: Date): Promise<LinkPreviewStanding> {
    await scope.manager.query(
      `insert into link_preview (workspace_id, id, url, state, wanted_at) values ($1, $2, $3, 'wanted', $4)
       on conflict (workspace_id, url) do update set state = 'wanted', wanted_at = $4, problem = null, leased_until = null,
         ended_at = null, expires_at = null
       where link_preview.state <> 'wanted' and link_preview.expires_at <= $4`,
      [scope.workspaceId, newId(), url, now],
    );
    const rows: LinkPreviewStanding[] = await scope.manager.query(
      `select id, state, title, description, site_name as "siteName", picture is not null as "hasPicture"
       from link_preview where workspace_id = $1 and url = $2`,
      [scope.workspaceId, url],
    );
    const [row] = rows;
    if (row === undefined) {
      throw new Error('a link preview that was just asked for is missing');
    }
    return row;
  }

  async findPicture(scope: WorkspaceScope, id: string): Promise<FetchedPicture | null> {
    const rows: FetchedPicture[] = await scope.manager.query(
      `select picture_type as "contentType", picture as content from link_preview
       where workspace_id = $1 and id = $2 and picture is not null and ${IS_ON}`,
      [scope.workspaceId, id],
    );
    return rows[0] ?? null;
  }

  /** Pages that somebody waits for and nobody reads. Served by `link_preview_wanted`. */
  async listWanted(scope: WorkspaceScope, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select id from link_preview where workspace_id = $1 and state = 'wanted'
         and (leased_until is null or leased_until <= $2) and ${IS_ON} order by wanted_at limit ${WANTED_LIMIT}`,
      [scope.workspaceId, now],
    );
    return rows.map((row) => row.id);
  }

  /** Takes a wanted page in hand. @returns where it lies; null when another worker has it, or nobody wants it any more. */
  async claim(scope: WorkspaceScope, id: string, lease: { now: Date; until: Date }): Promise<string | null> {
    const [rows]: [{ url: string }[], number] = await scope.manager.query(
      `update link_preview set leased_until = $4 where workspace_id = $1 and id = $2 and state = 'wanted'
         and (leased_until is null or leased_until <= $3) and ${IS_ON} returning url`,
      [scope.workspaceId, id, lease.now, lease.until],
    );
    return rows[0]?.url ?? null;
  }

  async finish(scope: WorkspaceScope, id: string, page: ReadPage & { now: Date; expiresAt: Date }): Promise<void> {
    await scope.manager.query(
      `update link_preview set state = 'ready', title = $3, description = $4, site_name = $5, picture_type = $6, picture = $7,
         problem = null, leased_until = null, ended_at = $8, expires_at = $9
       where workspace_id = $1 and id = $2 and state = 'wanted'`,
      [
        scope.workspaceId,
        id,
        page.title,
        page.description,
        page.siteName,
        page.picture?.contentType ?? null,
        page.picture?.content ?? null,
        page.now,
        page.expiresAt,
      ],
    );
  }

  async fail(scope: WorkspaceScope, id: string, end: { problem: string; now: Date; expiresAt: Date }): Promise<void> {
    await scope.manager.query(
      `update link_preview set state = 'failed', title = null, description = null, site_name = null, picture_type = null,
         picture = null, problem = $3, leased_until = null, ended_at = $4, expires_at = $5
       where workspace_id = $1 and id = $2 and state = 'wanted'`,
      [scope.workspaceId, id, end.problem, end.now, end.expiresAt],
    );
  }

  /** Forgets what has expired. Served by `link_preview_expired`. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query('delete from link_preview where workspace_id = $1 and expires_at < $2', [
      scope.workspaceId,
      before,
    ]);
  }
}
