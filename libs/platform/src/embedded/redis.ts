import * as fs from 'node:fs';
import * as path from 'node:path';
import { keepSecret } from './data-folder';
import { findRedisProgram, startRedisProgram } from './redis-program';

/** Where and how to run a private Redis. */
export interface EmbeddedRedisOptions {
  /** Holds `redis.secret` and what the server keeps. Made if missing. */
  dataDir: string;
  log: (line: string) => void;
  /** Taken when it is free, else another one: lets clients find a server again that had to be started anew. */
  preferredPort?: number;
  /** `built-in` leaves a Redis on the PATH alone; for tests of the built-in one. */
  prefer?: 'program' | 'built-in';
}

/** A running private Redis. */
export interface EmbeddedRedis {
  /** Address with the password: never print it. */
  url: string;
  port: number;
  kind: 'valkey' | 'redis' | 'built-in';
  /** Absent for the built-in one. */
  version?: string | undefined;
  isRunning(): boolean;
  stop(): Promise<void>;
}

/**
 * Starts a private Redis on the loopback address: Valkey or Redis when one is on the PATH (an instance of our own, never the one
 * that may run at 6379), else the built-in one inside this process.
 * @throws {SetupError} when it cannot run here.
 */
export async function startEmbeddedRedis(options: EmbeddedRedisOptions): Promise<EmbeddedRedis> {
  const { dataDir, log } = options;
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const password = keepSecret(path.join(dataDir, 'redis.secret'), 24);
  const program = options.prefer === 'built-in' ? undefined : findRedisProgram();
  if (program !== undefined) {
    const server = await startRedisProgram(program, { dataDir, password, preferredPort: options.preferredPort });
    return { ...server, url: addressOf(server.port, password), kind: program.kind, version: program.version };
  }
  const { port, stop } = await (
    await import('./built-in-redis')
  ).startBuiltInRedis({
    password,
    snapshotFile: path.join(dataDir, 'redis.snapshot'),
    log,
  });
  return { url: addressOf(port, password), port, kind: 'built-in', isRunning: () => true, stop };
}

function addressOf(port: number, password: string): string {
  return `redis://:${password}@127.0.0.1:${port}`;
}
