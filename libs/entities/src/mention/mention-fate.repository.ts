import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A mention whose network is to be asked about it again. */
export interface MentionToRecheck {
  id: string;
  externalId: string;
  postedAt: Date;
  isOpen: boolean;
}

/** A mention that something happened to. */
export interface TouchedMention {
  id: string;
  conversationId: string;
}

/** What becomes of mentions after they were stored: other ids, reposts, deletion, and when to look again. */
export class MentionFateRepository {
  /** Remembers other ids of mentions, so that the same post is known by any of them. */
  async addAliases(
    scope: WorkspaceScope,
    channelId: string,
    aliases: { externalId: string; mentionId: string }[],
  ): Promise<void> {
    if (aliases.length === 0) {
      return;
    }
    await scope.manager.query(
      `insert into mention_alias (workspace_id, channel_id, external_id, mention_id)
       select $1, $2, i.* from unnest($3::text[], $4::uuid[]) as i on conflict do nothing`,
      [scope.workspaceId, channelId, aliases.map((alias) => alias.externalId), aliases.map((alias) => alias.mentionId)],
    );
  }

  /**
   * Takes the words and pictures of mentions away, those of their revisions, too, and leaves the marked place.
   * @returns those that were still there.
   */
  async deleteMany(
    scope: WorkspaceScope,
    channelId: string,
    gone: { externalIds: string[]; now: Date },
  ): Promise<TouchedMention[]> {
    const [rows]: [TouchedMention[], number] = await scope.manager.query(
      `update mention set version = version + 1, text = '', quoted = null, deleted_at = $4, recheck_at = null,
         analysis = jsonb_set(analysis, '{evidence}', '[]')
       where workspace_id = $1 and channel_id = $2 and external_id = any($3) and deleted_at is null
       returning id, conversation_id as "conversationId"`,
      [scope.workspaceId, channelId, gone.externalIds, gone.now],
    );
    if (rows.length > 0) {
      for (const table of ['mention_revision', 'mention_media']) {
        await scope.manager.query(`delete from ${table} where workspace_id = $1 and mention_id = any($2)`, [
          scope.workspaceId,
          rows.map((row) => row.id),
        ]);
      }
    }
    return rows;
  }

  /** Counts reposts for their originals, each repost once. @returns the mentions whose number grew. */
  async addReposts(
    scope: WorkspaceScope,
    channelId: string,
    reposts: { items: { externalId: string; originalExternalId: string }[]; now: Date },
  ): Promise<TouchedMention[]> {
    await scope.manager.query(
      `insert into repost (workspace_id, channel_id, external_id, original_external_id, created_at)
       select $1, $2, i.*, $5 from unnest($3::text[], $4::text[]) as i on conflict do nothing`,
      [
        scope.workspaceId,
        channelId,
        reposts.items.map((item) => item.externalId),
        reposts.items.map((item) => item.originalExternalId),
        reposts.now,
      ],
    );
    const [rows]: [TouchedMention[], number] = await scope.manager.query(
      `update mention m set version = m.version + 1, reposts = counted.n
       from (select original_external_id, count(*)::int as n from repost
             where workspace_id = $1 and channel_id = $2 and original_external_id = any($3) group by 1) counted
       where m.workspace_id = $1 and m.channel_id = $2 and m.external_id = counted.original_external_id
         and coalesce(m.reposts, 0) < counted.n
       returning m.id, m.conversation_id as "conversationId"`,
      [scope.workspaceId, channelId, reposts.items.map((item) => item.originalExternalId)],
    );
    return rows;
  }

  /** Mentions that it is time to ask the network about, most overdue first. Served by `mention_recheck`. */
  async listToRecheck(
    scope: WorkspaceScope,
    channelId: string,
    options: { now: Date; limit: number },
  ): Promise<MentionToRecheck[]> {
    return await scope.manager.query(
      `select m.id, m.external_id as "externalId", m.posted_at as "postedAt", c.state = 'open' as "isOpen"
       from mention m join conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
       where m.workspace_id = $1 and m.channel_id = $2 and m.recheck_at <= $3 order by m.recheck_at limit $4`,
      [scope.workspaceId, channelId, options.now, options.limit],
    );
  }

  /** Sets when mentions are looked at again; null for never. */
  async scheduleRechecks(scope: WorkspaceScope, schedule: { id: string; at: Date | null }[]): Promise<void> {
    await scope.manager.query(
      `update mention m set recheck_at = i.at from unnest($2::uuid[], $3::timestamptz[]) as i (id, at)
       where m.workspace_id = $1 and m.id = i.id and m.deleted_at is null`,
      [scope.workspaceId, schedule.map((item) => item.id), schedule.map((item) => item.at)],
    );
  }

  /** Notes that the network showed us known posts today. @returns how many of them it had not shown us today before. */
  async noteSeen(scope: WorkspaceScope, ids: string[], now: Date): Promise<number> {
    if (ids.length === 0) {
      return 0;
    }
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update mention set seen_on = ($3::timestamptz at time zone 'utc')::date where workspace_id = $1 and id = any($2)
         and seen_on is distinct from ($3::timestamptz at time zone 'utc')::date`,
      [scope.workspaceId, ids, now],
    );
    return affected;
  }

  /** Which of some posts reached us by another channel of the same network. */
  async listKnownElsewhere(
    scope: WorkspaceScope,
    channel: { id: string; network: string },
    externalIds: string[],
  ): Promise<Set<string>> {
    const rows: { external_id: string }[] = await scope.manager.query(
      `select m.external_id from channel c join mention m on m.workspace_id = c.workspace_id and m.channel_id = c.id
       where c.workspace_id = $1 and c.network = $2 and c.id <> $3 and m.external_id = any($4)`,
      [scope.workspaceId, channel.network, channel.id, externalIds],
    );
    return new Set(rows.map((row) => row.external_id));
  }

  /**
   * Forgets what searches of the same network heard and nobody took up, where the same post has reached our own account.
   * @returns the conversations that are gone by it.
   */
  async forgetHeard(
    scope: WorkspaceScope,
    channel: { id: string; network: string },
    externalIds: string[],
  ): Promise<string[]> {
    // Asked first, by itself: most workspaces search nothing, and the planner would look through all mentions for it.
    const searches: { id: string }[] = await scope.manager.query(
      `select id from channel where workspace_id = $1 and network = $2 and id <> $3 and purpose = 'search'`,
      [scope.workspaceId, channel.network, channel.id],
    );
    if (searches.length === 0) {
      return [];
    }
    const [heard]: [{ id: string }[], number] = await scope.manager.query(
      `delete from mention m using conversation v
       where m.workspace_id = $1 and m.channel_id = any($2) and m.external_id = any($3)
         and v.workspace_id = $1 and v.id = m.conversation_id and v.state = 'heard' and v.mention_count = 1
         -- What a colleague has worked on stays, even if the post is then shown twice.
         and v.assignee_id is null and v.last_reply_id is null and m.corrected_polarity is null
         and not exists (select 1 from note n where n.workspace_id = $1 and n.conversation_id = v.id)
         and not exists (select 1 from activity a where a.workspace_id = $1 and a.conversation_id = v.id)
       returning v.id`,
      [scope.workspaceId, searches.map((search) => search.id), externalIds],
    );
    const ids = heard.map((row) => row.id);
    if (ids.length > 0) {
      await scope.manager.query('delete from conversation where workspace_id = $1 and id = any($2)', [
        scope.workspaceId,
        ids,
      ]);
    }
    return ids;
  }
}
