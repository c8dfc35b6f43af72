import type { MediaKind } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import type { MediaFileState } from './media-file.entity';

/** A medium about to be stored with its post. */
export interface NewMedia {
  id: string;
  mentionId: string;
  position: number;
  kind: MediaKind;
  pictureUrl: string | null;
  altText: string | null;
  width: number | null;
  height: number | null;
}

/** A medium, and how far the fetching of its picture is; `state` is null while nobody has asked for it. */
export interface MediaStanding {
  id: string;
  hasPicture: boolean;
  state: MediaFileState | null;
  contentType: string | null;
  endedAt: Date | null;
}

/** A picture as it was fetched. */
export interface FetchedPicture {
  contentType: string;
  content: Buffer;
}

/** Pictures that one workspace has fetched at once by one sweep. */
const WANTED_LIMIT = 50;

/** What hangs on posts, and the pictures that were fetched for those who looked. */
export class MediaRepository {
  async insertMany(scope: WorkspaceScope, media: NewMedia[]): Promise<void> {
    if (media.length === 0) {
      return;
    }
    await scope.manager.query(
      `insert into mention_media (workspace_id, id, mention_id, position, kind, picture_url, alt_text, width, height)
       select $1, i.* from unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::text[], $8::int[],
         $9::int[]) as i`,
      [
        scope.workspaceId,
        media.map((item) => item.id),
        media.map((item) => item.mentionId),
        media.map((item) => item.position),
        media.map((item) => item.kind),
        media.map((item) => item.pictureUrl),
        media.map((item) => item.altText),
        media.map((item) => item.width),
        media.map((item) => item.height),
      ],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<MediaStanding | null> {
    const rows: MediaStanding[] = await scope.manager.query(
      `select m.id, m.picture_url is not null as "hasPicture", f.state, f.content_type as "contentType",
         f.ended_at as "endedAt"
       from mention_media m left join media_file f on f.workspace_id = m.workspace_id and f.media_id = m.id
       where m.workspace_id = $1 and m.id = $2`,
      [scope.workspaceId, id],
    );
    return rows[0] ?? null;
  }

  async getPicture(scope: WorkspaceScope, id: string): Promise<FetchedPicture | null> {
    const rows: FetchedPicture[] = await scope.manager.query(
      `select content_type as "contentType", content from media_file
       where workspace_id = $1 and media_id = $2 and state = 'ready'`,
      [scope.workspaceId, id],
    );
    return rows[0] ?? null;
  }

  /** Asks for a picture; one that failed is tried again, one that is there or on its way stays as it is. */
  async want(scope: WorkspaceScope, id: string, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into media_file (workspace_id, media_id, state, wanted_at) values ($1, $2, 'wanted', $3)
       on conflict (workspace_id, media_id) do update set state = 'wanted', wanted_at = $3, problem = null,
         leased_until = null, ended_at = null where media_file.state = 'failed'`,
      [scope.workspaceId, id, now],
    );
  }

  /** Pictures that somebody waits for and nobody fetches. Served by `media_file_wanted`. */
  async listWanted(scope: WorkspaceScope, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select media_id as id from media_file where workspace_id = $1 and state = 'wanted'
         and (leased_until is null or leased_until <= $2) order by wanted_at limit ${WANTED_LIMIT}`,
      [scope.workspaceId, now],
    );
    return rows.map((row) => row.id);
  }

  /** Takes a wanted picture in hand. @returns where it lies; null when another worker has it. */
  async claim(scope: WorkspaceScope, id: string, lease: { now: Date; until: Date }): Promise<string | null> {
    const [rows]: [{ url: string }[], number] = await scope.manager.query(
      `update media_file f set leased_until = $4 from mention_media m
       where f.workspace_id = $1 and f.media_id = $2 and f.state = 'wanted'
         and (f.leased_until is null or f.leased_until <= $3)
         and m.workspace_id = f.workspace_id and m.id = f.media_id and m.picture_url is not null
       returning m.picture_url as url`,
      [scope.workspaceId, id, lease.now, lease.until],
    );
    return rows[0]?.url ?? null;
  }

  async finish(scope: WorkspaceScope, id: string, end: FetchedPicture & { now: Date }): Promise<void> {
    await scope.manager.query(
      `update media_file set state = 'ready', content_type = $3, content = $4, problem = null, leased_until = null,
         ended_at = $5 where workspace_id = $1 and media_id = $2 and state = 'wanted'`,
      [scope.workspaceId, id, end.contentType, end.content, end.now],
    );
  }

  async fail(scope: WorkspaceScope, id: string, end: { problem: string; now: Date }): Promise<void> {
    await scope.manager.query(
      `update media_file set state = 'failed', problem = $3, leased_until = null, ended_at = $4
       where workspace_id = $1 and media_id = $2 and state = 'wanted'`,
      [scope.workspaceId, id, end.problem, end.now],
    );
  }

  /** Forgets pictures that were fetched long ago: who looks again has them fetched again. Served by `media_file_age`. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query('delete from media_file where workspace_id = $1 and wanted_at < $2', [
      scope.workspaceId,
      before,
    ]);
  }

  /** What a post says before its edits, newest first. */
  async listRevisions(
    scope: WorkspaceScope,
    mentionId: string,
  ): Promise<{ version: number; text: string; replacedAt: Date }[]> {
    return await scope.manager.query(
      `select version, text, replaced_at as "replacedAt" from mention_revision
       where workspace_id = $1 and mention_id = $2 order by version desc`,
      [scope.workspaceId, mentionId],
    );
  }
}
