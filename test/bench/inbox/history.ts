import type { TestDatabase } from '@genklang/testing';

/** Whose history is written. */
export interface HistoryOwner {
  workspaceId: string;
  channelId: string;
  memberId: string;
}

/** Messages of a conversation: seven of the customer, three of ours. */
const MENTIONS = 7;
const REPLIES = 3;
/** Conversations that one statement writes. */
const PORTION = 50_000;
/** Words in the vocabulary; the third power of a random number makes a few of them common and most of them rare. */
const VOCABULARY = 20_000;
const FILLED = ['mention', 'reply', 'search_entry'];

/**
 * Years of work: `size` conversations of ten messages each, from a third as many customers, 5 % of them open and most of those
 * waiting. Written as the owner, past triggers and without the indexes, which are made again afterwards.
 */
export async function writeHistory(
  db: TestDatabase,
  owner: HistoryOwner,
  options: { size: number; progress(line: string): void },
): Promise<void> {
  const { size, progress } = options;
  await db.query(`set session_replication_role = replica`);
  await db.query(`set maintenance_work_mem = '512MB'`);
  const indexes = await db.query<{ name: string; definition: string }>(
    `select i.indexname as name, i.indexdef as definition from pg_indexes i
     where i.schemaname = 'public' and i.tablename = any($1)
       and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`,
    [FILLED],
  );
  for (const { name } of indexes) {
    await db.query(`drop index ${name}`);
  }
  await writeAuthors(db, owner, Math.ceil(size / 3));
  for (let from = 0; from < size; from += PORTION) {
    const range = [from + 1, Math.min(size, from + PORTION)];
    await writeConversations(db, owner, { range, size });
    await writeMessages(db, owner, range);
    progress(`${range[1]} of ${size} conversations`);
  }
  progress('indexes');
  for (const { definition } of indexes) {
    await db.query(definition);
  }
  await db.query('set session_replication_role = origin');
  await db.query('vacuum analyze');
}

/** An id that can be computed: the same place has the same one in every table. */
function idOf(kind: string, ...parts: string[]): string {
  return `overlay(overlay(md5(concat_ws('-', '${kind}', ${parts.join(', ')})) placing '4' from 13) placing '8' from 17)::uuid`;
}

async function writeAuthors(db: TestDatabase, { workspaceId }: HistoryOwner, count: number): Promise<void> {
  await db.query(
    `insert into author (workspace_id, id, customer_id, network, external_id, handle, name, followers, first_seen_at, updated_at)
     select $1, ${idOf('author', 'n')}, ${idOf('author', 'n')}, 'x', 'kunde' || n, 'kunde' || n, 'Kunde ' || n, (10 ^ (random() * 5))::int,
       now() - interval '3 years', now()
     from generate_series(0, $2::int) n`,
    [workspaceId, count],
  );
}

async function writeConversations(
  db: TestDatabase,
  { workspaceId, channelId, memberId }: HistoryOwner,
  { range, size }: { range: number[]; size: number },
): Promise<void> {
  await db.query(
    `insert into conversation (workspace_id, id, channel_id, root_external_id, author_id, state, kind, excerpt, language, polarity,
       score, reach, mention_count, last_mention_id, last_mention_at, last_activity_at, waiting_since, assignee_id, priority,
       due_at, due_kind, reply_state, created_at)
     select $1, ${idOf('conversation', 'n')}, $2, 'root' || n, ${idOf('author', 'n % ($5::int / 3 + 1)')},
       case when r < 0.05 then 'open' when r < 0.06 then 'snoozed' when r < 0.08 then 'heard' else 'closed' end,
       (array['mention', 'mention', 'reply', 'comment', 'review', 'message'])[1 + n % 6], 'Hvor er min sofa? Nummer ' || n,
       (array['da', 'da', 'da', 'sv', 'sv', 'nb', 'en'])[1 + n % 7], (array['negative', 'neutral', 'positive'])[1 + n % 3],
       (random() * 2 - 1)::real, (10 ^ (random() * 5.5))::int, ${MENTIONS}, ${idOf('mention', 'n', String(MENTIONS))}, at, at,
       case when r < 0.03 then at end, case when n % 100 = 0 then $3::uuid end,
       (array['normal', 'normal', 'normal', 'high', 'low', 'urgent'])[1 + (n / 7) % 6],
       case when r < 0.02 then at + interval '4 hours' end, case when r < 0.02 then 'next-reply' end,
       case when n % 500 = 0 then 'failed' when n % 3 < 2 then 'sent' end, at - interval '1 day'
     from (select n, random() as r, now() - (1 - n::float / $5::int) * interval '3 years' as at
           from generate_series($4::int, $6::int) n) s`,
    [workspaceId, channelId, memberId, range[0], size, range[1]],
  );
}

async function writeMessages(
  db: TestDatabase,
  { workspaceId, channelId, memberId }: HistoryOwner,
  range: number[],
): Promise<void> {
  // Correlated with the row, or the same words would stand in each.
  const text = `(select string_agg('ord' || floor(power(random(), 3) * ${VOCABULARY})::int, ' ') from generate_series(1, 12 + 0 * c.n))
    || case when c.n % 10000 = 77 then ' sjældent' else '' end`;
  const source = `(select row_number() over () + $2::int - 1 as n, v.* from conversation v where v.workspace_id = $1
    and v.root_external_id in (select 'root' || g from generate_series($2::int, $3::int) g)) c`;
  await db.query(
    `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text, root_external_id,
       visibility, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
     select $1, ${idOf('mention', 'substr(c.root_external_id, 5)', 'k')}, $4, c.id, c.author_id, c.root_external_id || '-' || k, c.kind,
       ${text}, c.root_external_id, 'public', c.language, c.polarity, c.score, 0.8, '{"evidence": []}', 'bench',
       c.last_activity_at - (${MENTIONS} - k) * interval '2 hours', c.last_activity_at
     from ${source} cross join generate_series(1, ${MENTIONS}) k`,
    [workspaceId, ...range, channelId],
  );
  await db.query(
    `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, state, due_at,
       created_at, sent_at, external_id)
     select $1, ${idOf('reply', 'substr(c.root_external_id, 5)', 'k')}, c.id, $4, ${idOf('mention', 'substr(c.root_external_id, 5)', 'k')}, $5,
       ${idOf('key', 'substr(c.root_external_id, 5)', 'k')}, ${text}, 'sent', now(), c.last_activity_at - (${MENTIONS} - k) * interval '1 hour',
       now(), 'svar' || substr(c.root_external_id, 5) || '-' || k
     from ${source} cross join generate_series(1, ${REPLIES}) k`,
    [workspaceId, ...range, channelId, memberId],
  );
  await db.query(
    `insert into search_entry (workspace_id, id, kind, conversation_id, author_id, at, words)
     select m.workspace_id, m.id, 'mention', m.conversation_id, m.author_id, m.posted_at, search_words(m.text, m.language)
     from mention m where m.workspace_id = $1 and m.root_external_id in (select 'root' || g from generate_series($2::int, $3::int) g)`,
    [workspaceId, ...range],
  );
  await db.query(
    `insert into search_entry (workspace_id, id, kind, conversation_id, member_id, at, words)
     select r.workspace_id, r.id, 'reply', r.conversation_id, r.member_id, r.created_at, search_words(r.text, 'da')
     from reply r where r.workspace_id = $1
       and r.external_id in (select 'svar' || g || '-' || k from generate_series($2::int, $3::int) g, generate_series(1, ${REPLIES}) k)`,
    [workspaceId, ...range],
  );
}
