import { randomUUID } from 'node:crypto';
import Redis from 'ioredis';
import { eventually } from '@genklang/testing';
import { AgentClient } from '../support/agent-client';
import { Product } from '../support/product';

describe('replies survive', () => {
  let product: Product;
  let mette: AgentClient;
  beforeAll(async () => {
    product = await Product.start();
    mette = await AgentClient.signIn(product.url, product.credentials);
  });
  afterAll(async () => {
    mette?.close();
    await product?.stop();
  });

  const seed = async (count: number, text: string): Promise<void> => {
    await product.sandbox.addPosts(
      Array.from({ length: count }, (_, index) => ({ handle: `kunde${index}`, text: `@havblik ${text} ${index}` })),
    );
    await eventually(
      async () =>
        await product.query<{ count: number }>(`select count(*)::int as count from mention where text like $1`, [
          `%${text}%`,
        ]),
      ([row]) => row?.count === count,
      { what: `${count} mentions`, withinMs: 60_000 },
    );
  };
  const reply = async (row: { id: string; mentionId: string }, text: string): Promise<void> => {
    await mette.ask('reply.send', {
      conversationId: row.id,
      clientKey: randomUUID(),
      text,
      inReplyToMentionId: row.mentionId,
      lastSeenReplyId: null,
    });
  };
  const find = async (text: string): Promise<{ id: string; mentionId: string }[]> =>
    await product.query(
      'select conversation_id as id, id as "mentionId" from mention where text like $1 order by posted_at',
      [`%${text}%`],
    );
  const published = async (text: string): Promise<string[]> =>
    (await product.sandbox.listPosts('havblik')).map((post) => post.text).filter((shown) => shown.includes(text));
  const settled = async (text: string, count: number): Promise<void> => {
    await eventually(
      async () => await product.query<{ state: string }>(`select state from reply where text like $1`, [`%${text}%`]),
      (rows) => rows.length === count && rows.every((row) => row.state === 'sent'),
      { what: `${count} sent replies`, withinMs: 110_000 },
    );
  };

  it('kill -9 of ingestion between the publish and its record: one post', async () => {
    await seed(1, 'dræbt');
    const [target] = await find('dræbt');
    // The network takes the reply and is slow to say so: that is when the worker dies.
    await product.sandbox.addFaults([{ kind: 'slow', method: 'POST', path: '/2/tweets', times: 1, delayMs: 4_000 }]);
    if (target) {
      await reply(target, 'Svar til den dræbte');
    }
    await eventually(
      async () => await published('den dræbte'),
      (posts) => posts.length === 1,
      { withinMs: 30_000 },
    );
    product.killApp('ingestion');
    await settled('den dræbte', 1);
    expect(await published('den dræbte')).toHaveLength(1);
  });

  it('FLUSHALL while fifty replies are queued: fifty posts, each once', async () => {
    await seed(50, 'skyllet');
    const targets = await find('skyllet');
    const redis = new Redis(product.redisUrl);
    try {
      await product.sandbox.addFaults([{ kind: 'slow', method: 'POST', path: '/2/tweets', times: 8, delayMs: 500 }]);
      for (const [index, target] of targets.entries()) {
        await reply(target, `Svar ${index} efter skylning`);
        if (index % 10 === 9) {
          await redis.flushall();
        }
      }
      await redis.flushall();
      await settled('efter skylning', 50);
    } finally {
      redis.disconnect();
    }
    const posts = await published('efter skylning');
    expect(posts).toHaveLength(50);
    expect(new Set(posts).size).toBe(50);
  });
});
