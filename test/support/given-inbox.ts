import { eventually } from '@genklang/testing';
import type { Product } from './product';

/** A conversation that stands in the tables of the demo workspace. */
export interface GivenRow {
  id: string;
  excerpt: string;
}

const WORKSPACE = '(select workspace_id from channel order by created_at limit 1)';
const CHANNEL = '(select id from channel order by created_at limit 1)';

/** Writes conversations into the demo workspace, the last one waiting longest, as if they had arrived and been announced. */
export async function givenRows(
  product: Product,
  rows: {
    name: string;
    text: string;
    language?: string;
    minutesAgo: number;
    score?: number;
    polarity?: string;
    reach?: number;
  }[],
): Promise<GivenRow[]> {
  await eventually(() => isScored(product), Boolean, {
    what: 'the scorer, that scores anew what it finds at its start',
  });
  return await product.query<GivenRow>(
    `with given as (
       select gen_random_uuid() as id, gen_random_uuid() as author_id, gen_random_uuid() as mention_id, g.*,
         now() - g.minutes_ago * interval '1 minute' as at
       from jsonb_to_recordset($1::jsonb) as g (name text, text text, language text, minutes_ago float, score real, polarity text, reach int)),
     authors as (
       insert into author (workspace_id, id, customer_id, network, external_id, handle, name, first_seen_at, updated_at)
       select ${WORKSPACE}, author_id, author_id, 'x', author_id::text, lower(split_part(name, ' ', 1)), name, at, at from given),
     conversations as (
       insert into conversation (workspace_id, id, channel_id, root_external_id, author_id, state, kind, excerpt, language, polarity,
         score, reach, mention_count, last_mention_id, last_mention_at, last_activity_at, waiting_since, created_at)
       select ${WORKSPACE}, id, ${CHANNEL}, mention_id::text, author_id, 'open', 'mention', text, language, polarity, score, reach, 1,
         mention_id, at, at, at, at from given returning id, excerpt),
     mentions as (
       insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text, root_external_id,
         visibility, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
       select ${WORKSPACE}, mention_id, ${CHANNEL}, id, author_id, mention_id::text, 'mention', text, mention_id::text, 'public', language,
         polarity, score, 0.9, '{"evidence": []}', 'test', at, at from given)
     select id, excerpt from conversations`,
    [
      JSON.stringify(
        rows.map(({ name, text, language = 'da', minutesAgo, score = 0, polarity = 'neutral', reach = 100 }) => ({
          ...{ name, text, language, score, polarity, reach },
          minutes_ago: minutesAgo,
        })),
      ),
    ],
  );
}

/** Whether the product has looked for posts that another model scored: what is written after that keeps its words. */
async function isScored(product: Product): Promise<boolean> {
  const runs = await product.query<{ state: string }>('select state from sentiment_rescore');
  return runs.length > 0 && runs.every(({ state }) => state !== 'running');
}

/** Announces that conversations changed, as the product's own writers do. */
export async function announce(product: Product, ids: string[], name = 'mention.measured'): Promise<void> {
  await product.query(
    `with counter as (
       update event_counter c set last_seq = c.last_seq + $2 where workspace_id = ${WORKSPACE} returning last_seq)
     insert into event_log (workspace_id, seq, name, conversation_id, subject_id, created_at)
     select ${WORKSPACE}, counter.last_seq - $2 + e.position, $3, e.id, gen_random_uuid(), now()
     from counter, unnest($1::uuid[]) with ordinality as e (id, position)`,
    [ids, ids.length, name],
  );
}
