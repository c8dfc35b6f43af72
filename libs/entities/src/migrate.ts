import { createDataSource } from './data-source';

/** Long enough for an index on a large table; a migration that waits for a lock gives up sooner and says so. */
const MIGRATION_STATEMENT_TIMEOUT_MS = 30 * 60_000;
const LOCK_TIMEOUT_MS = 5_000;

/**
 * Applies what is missing and grants the apps' login the roles that the apps work as.
 * @returns the names of the migrations that were applied.
 */
export async function migrate(urls: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  const dataSource = createDataSource({ url: urls.ownerUrl, name: 'genklang-migrate', poolSize: 1 });
  dataSource.setOptions({
    extra: { statement_timeout: MIGRATION_STATEMENT_TIMEOUT_MS, lock_timeout: LOCK_TIMEOUT_MS },
  });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations();
    const login = new URL(urls.appUrl).username;
    const name = `"${decodeURIComponent(login).replaceAll('"', '""')}"`;
    await dataSource.query(`grant genklang_app, genklang_identity to ${name}`);
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
