import { eventually } from '@genklang/testing';
import { AgentClient } from '../support/agent-client';
import { Product } from '../support/product';

const POSTS = 12_000;

interface Run {
  state: string;
  done: number;
  total: number;
}

describe('scoring anew', () => {
  let product: Product;
  beforeAll(async () => {
    product = await Product.start();
  });
  afterAll(async () => {
    await product?.stop();
  });

  const run = async (): Promise<Run> => {
    const [row] = await product.query<Run>('select state, done, total from sentiment_rescore');
    return row ?? { state: 'none', done: 0, total: 0 };
  };

  it('goes on after its process was killed in the middle, and scores every post exactly once', async () => {
    const { accessToken } = await product.sandbox.issueTokens('karenfd');
    await fetch(`${product.sandbox.url}/2/tweets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Elendig service, @havblik!' }),
    });
    await eventually(
      async () => await product.query(`select id from mention where text like 'Elendig%'`),
      (rows) => rows.length === 1,
      { withinMs: 30_000, what: 'the post' },
    );
    await product.query(
      `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text, root_external_id,
         visibility, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
       select workspace_id, gen_random_uuid(), channel_id, conversation_id, author_id, 'copy-' || n, kind, text,
         root_external_id, visibility, 'da', 'neutral', 0, 0, analysis, 'before', posted_at - n * interval '1 minute', received_at
       from mention, generate_series(1, $1::int) n where text like 'Elendig%'`,
      [POSTS],
    );
    const owner = await AgentClient.signIn(product.url, product.credentials);
    expect(await owner.ask('sentiment.rescore', { action: 'start' })).toMatchObject({ state: 'running', total: POSTS });
    await eventually(run, ({ done }) => done > 0);
    product.killApp('ingestion');
    const { done } = await run();
    expect(done).toBeLessThan(POSTS);
    await eventually(run, ({ state }) => state === 'done', { withinMs: 60_000, what: 'the end' });
    owner.close();
    expect(await run()).toEqual({ state: 'done', done: POSTS, total: POSTS });
    const versions = await product.query<{ version: number; polarity: string; count: number }>(
      `select version, polarity, count(*)::int as count from mention where external_id like 'copy-%' group by 1, 2`,
    );
    expect(versions).toEqual([{ version: 2, polarity: 'negative', count: POSTS }]);
  });
});
