import { Client } from 'pg';
import { createDataSource, Database } from '@genklang/entities';
import type { DataSource } from 'typeorm';
import { newId } from '@genklang/platform';
import { readTestServers } from './test-servers.config';

/** A database of its own for one spec file, cloned from the migrated template. */
export interface TestDatabase {
  /** As the apps use it: a login that owns nothing. */
  appUrl: string;
  ownerUrl: string;
  database: Database;
  /** Reads or arranges behind the apps' back, as the owner and in no workspace. */
  query<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** Clones the template. Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const servers = readTestServers();
  const name = `test_${newId().replaceAll('-', '')}`;
  await asOwner(servers.ownerUrl, async (owner) => {
    await owner.query(`create database ${name} template ${servers.templateDatabase}`);
  });
  const ownerUrl = withDatabase(servers.ownerUrl, name);
  const appUrl = withLogin(ownerUrl, servers.appLogin);
  const dataSource: DataSource = await createDataSource({ url: appUrl, name: 'test', poolSize: 8 }).initialize();
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    appUrl,
    ownerUrl,
    database: new Database(dataSource),
    query: async <T extends object>(sql: string, parameters: unknown[] = []) =>
      (await owner.query<T>(sql, parameters)).rows,
    drop: async () => {
      await dataSource.destroy();
      await owner.end();
      await asOwner(servers.ownerUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** The same database, another login. */
export function withLogin(url: string, login: { name: string; password: string }): string {
  const changed = new URL(url);
  changed.username = login.name;
  changed.password = login.password;
  return changed.href;
}

/** Runs work on one connection and closes it. */
export async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
