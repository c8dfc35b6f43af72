import { startEmbeddedPostgres, startEmbeddedRedis } from '@genklang/platform';
import path from 'node:path';

/** PostgreSQL and Redis in a process of their own, for tests that look into the one and empty the other. */
async function main(): Promise<void> {
  const dataDir = process.argv[2] ?? '';
  const log = (): void => undefined;
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'db'), database: 'genklang', log });
  const redis = await startEmbeddedRedis({ dataDir: path.join(dataDir, 'redis'), log });
  process.send?.({ databaseUrl: postgres.url, redisUrl: redis.url });
  process.once('disconnect', () => {
    void redis
      .stop()
      .then(() => postgres.stop())
      .then(() => process.exit(0));
  });
}

void main();
