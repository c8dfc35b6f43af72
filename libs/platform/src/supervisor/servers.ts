import * as path from 'node:path';
import {
  type EmbeddedPostgres,
  type EmbeddedRedis,
  keepSecret,
  startEmbeddedPostgres,
  startEmbeddedRedis,
} from '../embedded';
import { findNativePostgres } from '../embedded/native-postgres';
import { requireDatabase, requireRedis } from './external-url';
import { makeServiceLogin } from './service-login';
import type { StartSettings } from './settings.config';
import type { Terminal } from './terminal';

const WATCH_INTERVAL_MS = 1_000;
const DATABASE = 'genklang';

/** A PostgreSQL to use, ours or somebody else's. */
export interface DatabaseServer {
  ownerUrl: string;
  /** The login for the apps. */
  appUrl: string;
  stop(): Promise<void>;
}

/** A Redis to use, ours or somebody else's. */
export interface QueueServer {
  url: string;
  stop(): Promise<void>;
}

/** The database that DATABASE_URL names, or the built-in one. */
export async function openDatabase(settings: StartSettings, terminal: Terminal): Promise<DatabaseServer> {
  const { databaseUrl } = settings;
  if (databaseUrl !== undefined) {
    const ownerUrl = settings.databaseOwnerUrl ?? databaseUrl;
    await terminal.step('PostgreSQL of DATABASE_URL', async () => {
      await requireDatabase('DATABASE_URL', databaseUrl);
      if (ownerUrl !== databaseUrl) {
        await requireDatabase('DATABASE_OWNER_URL', ownerUrl);
      }
    });
    return { ownerUrl, appUrl: databaseUrl, stop: () => Promise.resolve() };
  }
  const { dataDir } = settings;
  const start = (preferredPort?: number): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDir, database: DATABASE, log: (line) => terminal.line(line), preferredPort });
  const server = await terminal.step(
    `PostgreSQL ${findNativePostgres().version}`,
    () => start(),
    ({ wasAdopted }) => `${shortPath(dataDir, 'postgres')}${wasAdopted ? ', taken over: it was still running' : ''}`,
  );
  const watched = keepRunning('PostgreSQL', server, () => start(server.port), terminal);
  const password = keepSecret(path.join(dataDir, 'service.secret'), 24);
  return { ownerUrl: server.url, appUrl: await makeServiceLogin(server.url, password), stop: watched.stop };
}

/** The Redis that REDIS_URL names, or one of our own. */
export async function openQueue(settings: StartSettings, terminal: Terminal): Promise<QueueServer> {
  const { redisUrl, dataDir } = settings;
  if (redisUrl !== undefined) {
    await terminal.step('Redis of REDIS_URL', () => requireRedis('REDIS_URL', redisUrl));
    return { url: redisUrl, stop: () => Promise.resolve() };
  }
  const start = (preferredPort?: number): Promise<EmbeddedRedis> =>
    startEmbeddedRedis({ dataDir, log: (line) => terminal.line(line), preferredPort });
  const server = await terminal.step(
    'Redis',
    () => start(),
    ({ kind, version }) =>
      kind === 'built-in'
        ? 'built in, for trying out; set REDIS_URL for production'
        : `${kind} ${version ?? ''}`.trim(),
  );
  const watched = keepRunning('Redis', server, () => start(server.port), terminal);
  return { url: server.url, stop: watched.stop };
}

interface Server {
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** Looks every second whether the server still runs, and starts it again on its old port; the apps find it there. */
function keepRunning(
  name: string,
  first: Server,
  startAgain: () => Promise<Server>,
  terminal: Terminal,
): { stop(): Promise<void> } {
  let server = first;
  let repair: Promise<void> | undefined;
  const restart = async (): Promise<void> => {
    terminal.line(`${name} ended unasked; starting it again.`);
    try {
      server = await startAgain();
      terminal.line(`${name} runs again.`);
    } catch (error) {
      terminal.line(`${name} does not start: ${error instanceof Error ? error.message : String(error)}`);
    }
    repair = undefined;
  };
  const timer = setInterval(() => {
    if (repair === undefined && !server.isRunning()) {
      repair = restart();
    }
  }, WATCH_INTERVAL_MS);
  return {
    async stop() {
      clearInterval(timer);
      await repair;
      await server.stop();
    },
  };
}

function shortPath(dataDir: string, name: string): string {
  const full = path.join(dataDir, name);
  const relative = path.relative(process.cwd(), full);
  return relative.startsWith('..') ? full : relative;
}
