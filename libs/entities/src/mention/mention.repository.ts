import type { MentionKind, Polarity, PostMetrics, PostVisibility, QuotedPost, ReplyRefusal } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import type { MentionAnalysis } from './mention-analysis';
import { Mention } from './mention.entity';

/** How a text scored. */
export interface ScoredText {
  language: string;
  polarity: Polarity;
  score: number;
  confidence: number;
  analysis: MentionAnalysis;
  modelVersion: string;
}

/** A mention about to be stored. */
export interface NewMention extends ScoredText, PostMetrics {
  id: string;
  conversationId: string;
  authorId: string;
  externalId: string;
  kind: MentionKind;
  text: string;
  url: string | null;
  rootExternalId: string;
  parentExternalId: string | null;
  visibility: PostVisibility;
  rating: number | null;
  quoted: QuotedPost | null;
  replyRefusal: ReplyRefusal | null;
  replyUntil: Date | null;
  postedAt: Date;
  /** When the network is asked again whether it was edited or deleted. */
  recheckAt: Date | null;
}

/** What a stored mention looked like the last time it was read. */
export interface KnownMention extends PostMetrics {
  id: string;
  /** The id by which it was found: its own, or an alias. */
  foundBy: string;
  externalId: string;
  conversationId: string;
  text: string;
  deletedAt: Date | null;
}

/** An edit: the new words, the new score, and the id the network gave the edited post. */
export interface MentionEdit extends ScoredText {
  id: string;
  externalId: string;
  text: string;
}

/** Posts that reached us. */
export class MentionRepository {
  async get(scope: WorkspaceScope, id: string): Promise<Mention> {
    return await scope.manager.findOneByOrFail(Mention, { workspaceId: scope.workspaceId, id });
  }

  async find(scope: WorkspaceScope, id: string): Promise<Mention | null> {
    return await scope.manager.findOneBy(Mention, { workspaceId: scope.workspaceId, id });
  }

  /** The stored mentions among some external ids, known by them or by an alias. */
  async listKnown(scope: WorkspaceScope, channelId: string, externalIds: string[]): Promise<KnownMention[]> {
    const columns = `m.id, m.external_id as "externalId", m.conversation_id as "conversationId", m.text, m.views, m.likes,
      m.reposts, m.replies, m.deleted_at as "deletedAt"`;
    return await scope.manager.query(
      `select m.external_id as "foundBy", ${columns} from mention m
         where m.workspace_id = $1 and m.channel_id = $2 and m.external_id = any($3)
       union all
       select a.external_id as "foundBy", ${columns} from mention_alias a
         join mention m on m.workspace_id = a.workspace_id and m.id = a.mention_id
         where a.workspace_id = $1 and a.channel_id = $2 and a.external_id = any($3)`,
      [scope.workspaceId, channelId, externalIds],
    );
  }

  /** The roots of some posts' threads, by external id: of posts that reached us, and of our own replies. */
  async findRoots(scope: WorkspaceScope, channelId: string, externalIds: string[]): Promise<Map<string, string>> {
    const rows: { external_id: string; root: string }[] = await scope.manager.query(
      `select external_id, root_external_id as root from mention
         where workspace_id = $1 and channel_id = $2 and external_id = any($3)
       union all
       select r.external_id, c.root_external_id from reply r
         join conversation c on c.workspace_id = r.workspace_id and c.id = r.conversation_id
         where r.workspace_id = $1 and r.channel_id = $2 and r.external_id = any($3)`,
      [scope.workspaceId, channelId, externalIds],
    );
    return new Map(rows.map((row) => [row.external_id, row.root]));
  }

  /**
   * Stores new mentions; a post that is already there is left as it is.
   * @returns the ids that were stored.
   */
  async insertMany(
    scope: WorkspaceScope,
    channelId: string,
    received: { mentions: NewMention[]; now: Date },
  ): Promise<string[]> {
    const { mentions } = received;
    const rows: { id: string }[] = await scope.manager.query(
      `insert into mention (workspace_id, channel_id, received_at, id, conversation_id, author_id, external_id, kind, text,
         url, root_external_id, parent_external_id, visibility, rating, reply_refusal, reply_until,
         language, polarity, score, confidence, analysis,
         model_version, views, likes, reposts, replies, posted_at, recheck_at, quoted, seen_on)
       select $1, $2, $3, i.*, ($3::timestamptz at time zone 'utc')::date from unnest($4::uuid[], $5::uuid[], $6::uuid[],
         $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::smallint[], $15::text[],
         $16::timestamptz[], $17::text[], $18::text[], $19::real[], $20::real[], $21::jsonb[], $22::text[], $23::int[],
         $24::int[], $25::int[], $26::int[], $27::timestamptz[], $28::timestamptz[], $29::jsonb[]) as i
       on conflict (workspace_id, channel_id, external_id) do nothing
       returning id`,
      [scope.workspaceId, channelId, received.now, ...columnsOf(mentions)],
    );
    return rows.map((row) => row.id);
  }

  /**
   * Gives a mention its new words and keeps the old ones as a revision. A later edit wins over an earlier one; one that was
   * deleted is there again. What people judged of words that are gone stands no longer.
   */
  async edit(scope: WorkspaceScope, edit: MentionEdit, now: Date): Promise<void> {
    await scope.manager.query(
      `with revision as (
         insert into mention_revision (workspace_id, mention_id, version, text, replaced_at)
         select workspace_id, id, version, text, $11 from mention
         where workspace_id = $1 and id = $2 and deleted_at is null),
       unjudged as (
         update sentiment_correction c set is_standing = false, undone_at = $11 from mention m
         where c.workspace_id = $1 and c.mention_id = $2 and c.undone_at is null
           and m.workspace_id = $1 and m.id = $2 and m.text <> $4)
       update mention set version = version + 1, external_id = $3, text = $4, edited_at = $11,
         recheck_at = case when deleted_at is null then recheck_at else $11 end, deleted_at = null, language = $5, polarity = $6,
         score = $7, confidence = $8, analysis = $9, model_version = $10,
         corrected_polarity = case when text = $4 then corrected_polarity end
       where workspace_id = $1 and id = $2`,
      [
        scope.workspaceId,
        edit.id,
        edit.externalId,
        edit.text,
        edit.language,
        edit.polarity,
        edit.score,
        edit.confidence,
        JSON.stringify(edit.analysis),
        edit.modelVersion,
        now,
      ],
    );
  }

  /** Renews the public numbers of some mentions. */
  async measureMany(scope: WorkspaceScope, measured: (PostMetrics & { id: string })[]): Promise<void> {
    await scope.manager.query(
      `update mention m set version = m.version + 1, views = coalesce(i.views, m.views), likes = coalesce(i.likes, m.likes),
         reposts = coalesce(i.reposts, m.reposts), replies = coalesce(i.replies, m.replies)
       from unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[]) as i (id, views, likes, reposts, replies)
       where m.workspace_id = $1 and m.id = i.id`,
      [
        scope.workspaceId,
        measured.map((item) => item.id),
        measured.map((item) => item.views),
        measured.map((item) => item.likes),
        measured.map((item) => item.reposts),
        measured.map((item) => item.replies),
      ],
    );
  }

  /** Sets apart a post that could not be stored, as the network sent it. */
  async quarantine(
    scope: WorkspaceScope,
    channelId: string,
    post: { externalId: string; raw: unknown; problem: string; now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `insert into quarantined_post (workspace_id, channel_id, external_id, raw, problem, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        scope.workspaceId,
        channelId,
        storable(post.externalId),
        storableJson(post.raw),
        storable(post.problem),
        post.now,
      ],
    );
  }
}

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** What jsonb takes of anything: it knows neither NUL nor half a surrogate pair. */
function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  );
}

function columnsOf(mentions: NewMention[]): unknown[][] {
  return [
    mentions.map((mention) => mention.id),
    mentions.map((mention) => mention.conversationId),
    mentions.map((mention) => mention.authorId),
    mentions.map((mention) => mention.externalId),
    mentions.map((mention) => mention.kind),
    mentions.map((mention) => mention.text),
    mentions.map((mention) => mention.url),
    mentions.map((mention) => mention.rootExternalId),
    mentions.map((mention) => mention.parentExternalId),
    mentions.map((mention) => mention.visibility),
    mentions.map((mention) => mention.rating),
    mentions.map((mention) => mention.replyRefusal),
    mentions.map((mention) => mention.replyUntil),
    mentions.map((mention) => mention.language),
    mentions.map((mention) => mention.polarity),
    mentions.map((mention) => mention.score),
    mentions.map((mention) => mention.confidence),
    mentions.map((mention) => JSON.stringify(mention.analysis)),
    mentions.map((mention) => mention.modelVersion),
    mentions.map((mention) => mention.views),
    mentions.map((mention) => mention.likes),
    mentions.map((mention) => mention.reposts),
    mentions.map((mention) => mention.replies),
    mentions.map((mention) => mention.postedAt),
    mentions.map((mention) => mention.recheckAt),
    mentions.map((mention) => (mention.quoted === null ? null : JSON.stringify(mention.quoted))),
  ];
}
