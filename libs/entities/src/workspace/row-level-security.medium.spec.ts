import { createTestDatabase, givenChannel, givenWorkspace } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';
import { createDataSource } from '../data-source';
import { ENTITIES } from '../entities';
import { ChannelRepository } from '../channel/channel.repository';

describe('row-level security', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase();
  });
  afterAll(async () => {
    await db.drop();
  });

  it('is forced on every table that carries a workspace, and every table carries one', async () => {
    const tables = await db.query<{
      name: string;
      has_workspace: boolean;
      is_forced: boolean;
      policies: number;
      all_policies: number;
    }>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as is_forced,
        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id') as has_workspace,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid
          and pg_get_expr(p.polqual, p.polrelid) like '(workspace_id = (current_setting(%') as policies,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as all_policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration'`);
    expect(tables.length).toBeGreaterThanOrEqual(ENTITIES.length);
    expect(tables.filter((table) => !table.has_workspace || !table.is_forced || table.policies !== 1)).toEqual([]);
    // Looking words up in an index takes a policy more, for a role that nobody logs in as: see below.
    expect(tables.filter((table) => table.all_policies > 1).map((table) => table.name)).toEqual(['search_entry']);
  });

  it('leaves the apps’ role without a table of its own and without a way around', async () => {
    const owned = await db.query(`select relname from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname in ('genklang_app', 'genklang_identity')`);
    const roles = await db.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
      `select rolsuper, rolbypassrls from pg_roles where rolname in ('genklang_app', 'genklang_identity')`,
    );
    expect(owned).toEqual([]);
    expect(roles).toEqual([
      { rolsuper: false, rolbypassrls: false },
      { rolsuper: false, rolbypassrls: false },
    ]);
  });

  it('lets the role that looks words up do that and nothing else, in the workspace that is set', async () => {
    const roles = await db.query(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'genklang_search'`,
    );
    expect(roles).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    const granted = await db.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.column_privileges
       where grantee = 'genklang_search' order by 1, 2`,
    );
    expect(granted.map(({ table, column }) => `${table}.${column}`)).toEqual(
      ['at', 'id', 'words', 'workspace_id'].map((column) => `search_entry.${column}`),
    );
    const owned = await db.query<{ name: string }>(
      `select p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'genklang_search'`,
    );
    expect(owned.map(({ name }) => name)).toEqual(['search_candidates']);
    const bare = await createDataSource({ url: db.appUrl, name: 'bare', poolSize: 1 }).initialize();
    try {
      await expect(bare.query(`set role genklang_search`)).rejects.toThrow();
      await expect(
        bare.transaction(async (manager) => {
          await manager.query(`select set_config('role', 'genklang_app', true)`);
          await manager.query(`select * from search_candidates('sofa'::tsquery, 10)`);
        }),
      ).rejects.toThrow(/app\.workspace_id|invalid input syntax for type uuid/);
    } finally {
      await bare.destroy();
    }
  });

  it('shows a workspace its own rows only, and fails when no workspace is set', async () => {
    const ours = await givenWorkspace(db);
    const theirs = await givenWorkspace(db);
    const channelId = await givenChannel(db, ours.workspaceId);
    const channels = new ChannelRepository();
    const list = async (workspaceId: string): Promise<string[]> =>
      await db.database.inWorkspace(workspaceId, async (scope) => (await channels.list(scope)).map((row) => row.id));
    expect(await list(ours.workspaceId)).toEqual([channelId]);
    expect(await list(theirs.workspaceId)).toEqual([]);

    // Even a statement that forgets its workspace reads nothing of another one.
    const all = await db.database.inWorkspace(
      theirs.workspaceId,
      async (scope) => await scope.manager.query<unknown[]>('select id from channel'),
    );
    expect(all).toEqual([]);

    const bare = await createDataSource({ url: db.appUrl, name: 'bare', poolSize: 1 }).initialize();
    try {
      await expect(
        bare.transaction(async (manager) => {
          await manager.query(`select set_config('role', 'genklang_app', true)`);
          await manager.query('select id from channel');
        }),
      ).rejects.toThrow(/app\.workspace_id|invalid input syntax for type uuid/);
      await expect(bare.query('select id from channel')).rejects.toThrow();
    } finally {
      await bare.destroy();
    }
  });

  it('refuses a row for another workspace', async () => {
    const ours = await givenWorkspace(db);
    const theirs = await givenWorkspace(db);
    await expect(
      db.database.inWorkspace(ours.workspaceId, async (scope) => {
        await scope.manager.query('insert into event_counter (workspace_id) values ($1)', [theirs.workspaceId]);
      }),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('the entities', () => {
  it('say what the tables are, column by column', async () => {
    const db = await createTestDatabase();
    const dataSource = await createDataSource({ url: db.ownerUrl, name: 'schema', poolSize: 1 }).initialize();
    try {
      const columns = await db.query<{ table: string; column: string; type: string; nullable: boolean }>(`
        select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as nullable
        from information_schema.columns where table_schema = 'public' and table_name <> 'migration'`);
      const inTables = columns.map(
        (item) => `${item.table}.${item.column} ${item.type} ${item.nullable ? 'null' : ''}`,
      );
      const aliases: Record<string, string> = { integer: 'int4', bigint: 'int8', real: 'float4', boolean: 'bool' };
      const inEntities = dataSource.entityMetadatas.flatMap((entity) =>
        entity.columns.map((column) => {
          const type = `${column.isArray ? '_' : ''}${aliases[String(column.type)] ?? String(column.type)}`;
          return `${entity.tableName}.${column.databaseName} ${type} ${column.isNullable ? 'null' : ''}`;
        }),
      );
      expect(inEntities.sort()).toEqual(inTables.sort());
    } finally {
      await dataSource.destroy();
      await db.drop();
    }
  });
});

describe('the migrations', () => {
  it('go back and forth', async () => {
    const db = await createTestDatabase();
    const dataSource = await createDataSource({ url: db.ownerUrl, name: 'migrations', poolSize: 1 }).initialize();
    try {
      for (const _ of dataSource.migrations) {
        await dataSource.undoLastMigration();
      }
      const left = await db.query(`select table_name from information_schema.tables
        where table_schema in ('public', 'identity') and table_name <> 'migration'`);
      expect(left).toEqual([]);
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
      await db.drop();
    }
  });
});
