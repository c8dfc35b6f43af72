/** Runs the embedded servers in a process of its own, so that a test can kill it: `… embedded.fixture.ts <dataDir> [redis|postgres]`. */
import { startEmbeddedPostgres } from './postgres';
import { startEmbeddedRedis } from './redis';

async function run(dataDir: string, what: string): Promise<void> {
  const log = (): void => undefined;
  const server =
    what === 'redis'
      ? await startEmbeddedRedis({ dataDir, log, prefer: 'built-in' })
      : await startEmbeddedPostgres({ dataDir, database: 'genklang', log, settings: { fsync: 'off' } });
  process.send?.({ url: server.url, port: server.port, wasAdopted: 'wasAdopted' in server && server.wasAdopted });
  const stop = (): void => void server.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('disconnect', stop);
}

void run(process.argv[2] ?? '', process.argv[3] ?? 'postgres');
