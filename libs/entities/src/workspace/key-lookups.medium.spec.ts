import { Client } from 'pg';
import { createTestDatabase } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';

describe('a look-up by key', () => {
  let db: TestDatabase;
  let owner: Client;
  beforeAll(async () => {
    db = await createTestDatabase();
    owner = new Client({ connectionString: db.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await db.drop();
  });

  /**
   * PostgreSQL checks foreign keys by plans that a connection makes once and keeps. On a new installation the tables are
   * empty, all indexes that begin with the workspace look equally good, and the last one made wins: with another one than
   * the key's, every row that is written reads the whole workspace until autovacuum has been there.
   */
  it('goes by the primary key even where the plan was made for an empty table', async () => {
    const targets = await owner.query<{ name: string; key: string }>(
      `select distinct t.relname as name, k.relname as key from pg_constraint f
       join pg_class t on t.oid = f.confrelid join pg_class k on k.oid = f.conindid join pg_namespace n on n.oid = t.relnamespace
       where f.contype = 'f' and n.nspname = 'public' order by 1`,
    );
    expect(targets.rows.map((target) => target.name)).toEqual([
      'author',
      'bulletin',
      'business_calendar',
      'channel',
      'conversation',
      'customer',
      'member',
      'mention',
      'mention_media',
      'promise',
      'reply',
      'rule',
      'service_policy',
      'stock_key',
      'team',
    ]);
    await owner.query('set plan_cache_mode = force_generic_plan');
    for (const { name, key } of targets.rows) {
      await owner.query(`prepare look_${name} (uuid, uuid) as
        select 1 from only ${name} x where workspace_id = $1 and id = $2 for key share of x`);
      const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`explain execute look_${name} (
        '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000')`);
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(`using ${key}`);
    }
  });
});
