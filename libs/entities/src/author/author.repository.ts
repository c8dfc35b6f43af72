import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Author } from './author.entity';

/** An author as a network shows one. */
export interface SeenAuthor {
  id: string;
  externalId: string;
  handle: string;
  name: string;
  bio: string | null;
  followers: number | null;
  profileUrl: string | null;
  /** When they wrote the oldest of the posts that are stored now. */
  wroteAt: Date;
}

/** The handles that spoke to us. */
export class AuthorRepository {
  async get(scope: WorkspaceScope, id: string): Promise<Author> {
    return await scope.manager.findOneByOrFail(Author, { workspaceId: scope.workspaceId, id });
  }

  /** Stores or renews authors, each external id once; answers their ids by external id. */
  async upsertMany(
    scope: WorkspaceScope,
    authors: SeenAuthor[],
    seen: { network: string; now: Date },
  ): Promise<Map<string, string>> {
    const rows: { id: string; external_id: string }[] = await scope.manager.query(
      `insert into author as a (workspace_id, id, customer_id, network, external_id, handle, name, bio, followers, profile_url,
         first_seen_at, updated_at)
       select $1, i.id, i.id, $2, i.external_id, i.handle, i.name, i.bio, i.followers, i.profile_url, least(i.wrote_at, $3), $3
       from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::text[],
         $11::timestamptz[]) as i (id, external_id, handle, name, bio, followers, profile_url, wrote_at)
       on conflict (workspace_id, network, external_id) do update
         set handle = excluded.handle, name = excluded.name, bio = coalesce(excluded.bio, a.bio),
             followers = coalesce(excluded.followers, a.followers),
             profile_url = coalesce(excluded.profile_url, a.profile_url), updated_at = excluded.updated_at,
             first_seen_at = least(a.first_seen_at, excluded.first_seen_at)
       returning id, external_id`,
      [
        scope.workspaceId,
        seen.network,
        seen.now,
        authors.map((author) => author.id),
        authors.map((author) => author.externalId),
        authors.map((author) => author.handle),
        authors.map((author) => author.name),
        authors.map((author) => author.bio),
        authors.map((author) => author.followers),
        authors.map((author) => author.profileUrl),
        authors.map((author) => author.wroteAt),
      ],
    );
    return new Map(rows.map((row) => [row.external_id, row.id]));
  }
}
