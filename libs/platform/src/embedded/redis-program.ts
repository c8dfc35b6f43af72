import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import Redis from 'ioredis';
import { writeWhole } from './data-folder';
import { findFreePort, isPortFree } from './ports';
import { isProcessAlive, isZombie, pause, processName, sendSignal, waitUntilGone } from './processes';
import { SetupError } from './setup-error';

const READY_PATIENCE_MS = 15_000;
const STOP_PATIENCE_MS = 10_000;
/** Older ones lack commands that the Socket.IO adapter needs. */
const OLDEST = [6, 2] as const;

/** A Redis-like server program found on this machine. */
export interface RedisProgram {
  kind: 'valkey' | 'redis';
  command: string;
  version: string;
}

/** Valkey or Redis on the PATH, new enough to use. */
export function findRedisProgram(): RedisProgram | undefined {
  for (const kind of ['valkey', 'redis'] as const) {
    const command = `${kind}-server`;
    const said = spawnSync(command, ['--version'], { encoding: 'utf8' });
    const version = said.status === 0 ? /v=(\d+\.\d+[.\d]*)/.exec(said.stdout)?.[1] : undefined;
    if (version !== undefined && isNewEnough(version)) {
      return { kind, command, version };
    }
  }
  return undefined;
}

/**
 * Starts a private instance of the program on a free loopback port with a password, keeping its data in `dataDir`.
 * Adopts one that a killed predecessor left running on the same folder.
 * @throws {SetupError} when it does not start.
 */
export async function startRedisProgram(
  program: RedisProgram,
  options: { dataDir: string; password: string; preferredPort?: number | undefined },
): Promise<{ port: number; isRunning(): boolean; stop(): Promise<void> }> {
  const noteFile = path.join(options.dataDir, 'redis.pid');
  const orphan = await findOrphan(noteFile, options.password);
  const { pid, port } = orphan ?? (await launch(program, options));
  writeWhole(noteFile, `${pid}\n${port}\n`);
  return {
    port,
    isRunning: () => isProcessAlive(pid) && !isZombie(pid),
    async stop() {
      sendSignal(pid, 'SIGTERM');
      if (!(await waitUntilGone(pid, STOP_PATIENCE_MS))) {
        sendSignal(pid, 'SIGKILL');
      }
      fs.rmSync(noteFile, { force: true });
    },
  };
}

/** Whether a Redis answers at this loopback port with this password. */
export async function answersPing(port: number, password: string): Promise<boolean> {
  const client = new Redis({
    host: '127.0.0.1',
    port,
    password,
    lazyConnect: true,
    connectTimeout: 2_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    // On a connection that has ended already this would only start a timer of two seconds.
    if (client.status !== 'end') {
      client.disconnect();
    }
  }
}

async function launch(
  program: RedisProgram,
  { dataDir, password, preferredPort }: { dataDir: string; password: string; preferredPort?: number | undefined },
): Promise<{ pid: number; port: number }> {
  const canHavePreferred = preferredPort !== undefined && (await isPortFree(preferredPort));
  const port = canHavePreferred ? preferredPort : await findFreePort();
  const logFile = path.join(dataDir, 'redis.log');
  const logFd = fs.openSync(logFile, 'w', 0o600);
  // The settings go by standard input: arguments could be read by every user of the machine.
  const child = spawn(program.command, ['-'], {
    stdio: ['pipe', logFd, logFd],
    detached: process.platform !== 'win32',
  });
  fs.closeSync(logFd);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `requirepass ${password}`,
      `dir "${dataDir}"`,
      'dbfilename redis.rdb',
      'save 60 1',
      'maxmemory-policy noeviction',
      'daemonize no',
      '',
    ].join('\n'),
  );
  await waitUntilReady(child, { port, password, logFile, name: program.command });
  child.unref();
  return { pid: child.pid ?? 0, port };
}

async function waitUntilReady(
  child: ChildProcess,
  { port, password, logFile, name }: { port: number; password: string; logFile: string; name: string },
): Promise<void> {
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended = `exit ${code ?? signal}`));
  child.once('error', (error) => (ended = error.message));
  const deadline = performance.now() + READY_PATIENCE_MS;
  while (!(await answersPing(port, password))) {
    if (ended === undefined && performance.now() > deadline) {
      child.kill('SIGKILL');
      ended = `no answer within ${READY_PATIENCE_MS / 1000} s`;
    }
    if (ended !== undefined) {
      throw new SetupError(`${name} did not start (${ended}); see ${logFile}. Or set REDIS_URL to a Redis of yours.`);
    }
    await pause(20);
  }
}

async function findOrphan(noteFile: string, password: string): Promise<{ pid: number; port: number } | undefined> {
  if (!fs.existsSync(noteFile)) {
    return undefined;
  }
  const [pid = 0, port = 0] = fs.readFileSync(noteFile, 'utf8').split('\n').map(Number);
  const name = pid > 0 && isProcessAlive(pid) ? processName(pid) : undefined;
  const couldBe = pid > 0 && isProcessAlive(pid) && (name === undefined || /redis|valkey/.test(name));
  return couldBe && (await answersPing(port, password)) ? { pid, port } : undefined;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
