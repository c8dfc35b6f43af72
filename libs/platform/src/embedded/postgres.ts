import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Client } from 'pg';
import { keepSecret } from './data-folder';
import { type NativePostgres, asOrdinaryUser, findNativePostgres } from './native-postgres';
import { findFreePort, isPortFree } from './ports';
import { findOrphan, stopPostmaster } from './postmaster';
import { isProcessAlive, isZombie, pause } from './processes';
import { SetupError, errorCode } from './setup-error';

const OWNER = 'genklang';
const READY_PATIENCE_MS = 60_000;
const MAX_LOG_BYTES = 10_000_000;

/** Where and how to run the built-in PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** Holds `postgres/` (the cluster), `postgres.secret` and `postgres.log`. Made if missing. */
  dataDir: string;
  /** Made if missing. */
  database: string;
  /** Told when something takes longer than people expect. */
  log: (line: string) => void;
  /** Taken when it is free, else another one: lets clients find a server again that had to be started anew. */
  preferredPort?: number;
  /** More server settings, as `{ fsync: 'off' }` for tests. */
  settings?: Readonly<Record<string, string>>;
}

/** A running built-in PostgreSQL. */
export interface EmbeddedPostgres {
  /** Address of the database as its owner (a superuser), with the password: never print it. */
  url: string;
  port: number;
  /** As in "18.4". */
  version: string;
  /** Whether it was already running, left behind by a process that was killed. */
  wasAdopted: boolean;
  isRunning(): boolean;
  /** Ends the server; its clients are cut off. Committed work is kept. */
  stop(): Promise<void>;
}

interface Cluster {
  data: string;
  logFile: string;
  password: string;
  native: NativePostgres;
}

/**
 * Starts a private PostgreSQL: on the loopback address and a free port only, no unix socket, a random password.
 * Adopts one that still runs on the same folder.
 * @throws {SetupError} when it cannot run here.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options);
  const orphan = await findOrphan(cluster.data, {
    isOurs: ({ port }) => answersAsOurs(cluster, port),
    log: options.log,
  });
  const running = orphan ?? (await startServer(cluster, options));
  await makeDatabase(addressOf(cluster, running.port, 'postgres'), options.database);
  return {
    url: addressOf(cluster, running.port, options.database),
    port: running.port,
    version: cluster.native.version,
    wasAdopted: orphan !== undefined,
    isRunning: () => isProcessAlive(running.pid) && !isZombie(running.pid),
    stop: () => stopServer(cluster, running.pid),
  };
}

async function openCluster({ dataDir }: EmbeddedPostgresOptions): Promise<Cluster> {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const data = path.join(dataDir, 'postgres');
  const secretFile = path.join(dataDir, 'postgres.secret');
  const native = findNativePostgres();
  const exists = fs.existsSync(path.join(data, 'PG_VERSION'));
  if (exists && !fs.existsSync(secretFile)) {
    throw new SetupError(
      `${secretFile} is missing, so the database in ${data} cannot be opened. Put the file back, or remove ${data} to begin anew (its data is lost).`,
    );
  }
  const password = keepSecret(secretFile, 24);
  if (exists) {
    requireSameMajor(data, native);
  } else {
    await makeCluster(native, data, secretFile);
  }
  return { data, native, password, logFile: path.join(dataDir, 'postgres.log') };
}

/** A half-made cluster never has the final name: it is made beside it and renamed. */
async function makeCluster(native: NativePostgres, data: string, secretFile: string): Promise<void> {
  const draft = `${data}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.rmSync(data, { recursive: true, force: true });
  // C.UTF-8 of the "builtin" provider: the same order on every system, and upper/lower case of æ, ø, å work.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['-U', OWNER, '-A', 'scram-sha-256', `--pwfile=${secretFile}`];
  const { command, args } = asOrdinaryUser(native.initdb, ['-D', draft, ...access, ...locale, '--no-instructions']);
  const failure = await runToEnd(command, args);
  if (failure !== undefined) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw new SetupError(
      `Cannot make the built-in database in ${data}: ${failure}\nOr set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
  fs.renameSync(draft, data);
}

/** Runs a program out of reach of Ctrl-C. Answers what it complained of, if it failed. */
function runToEnd(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : said.trim() || `exit ${code ?? signal}`));
  });
}

function requireSameMajor(data: string, native: NativePostgres): void {
  const made = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = native.version.split('.')[0];
  if (made !== ours) {
    throw new SetupError(
      `The database in ${data} was made by PostgreSQL ${made}; this Genklang brings ${native.version}. Copy the data over with the Genklang that made it, or move ${data} away to begin anew.`,
    );
  }
}

async function startServer(
  cluster: Cluster,
  { preferredPort, settings: extra }: EmbeddedPostgresOptions,
): Promise<{ pid: number; port: number }> {
  const canHavePreferred = preferredPort !== undefined && (await isPortFree(preferredPort));
  const port = canHavePreferred ? preferredPort : await findFreePort();
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...extra,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args } = asOrdinaryUser(cluster.native.postgres, ['-D', cluster.data, '-p', String(port), ...flags]);
  const logFd = openLog(cluster.logFile);
  // Detached: Ctrl-C in the terminal must reach us alone, so that the apps stop before their database does.
  const child = spawn(command, args, { stdio: ['ignore', logFd, logFd], detached: process.platform !== 'win32' });
  fs.closeSync(logFd);
  await waitUntilReady(cluster, child, port);
  child.unref();
  return { pid: child.pid ?? 0, port };
}

async function waitUntilReady(cluster: Cluster, child: ChildProcess, port: number): Promise<void> {
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended = `exit ${code ?? signal}`));
  child.once('error', (error) => (ended = error.message));
  const deadline = performance.now() + READY_PATIENCE_MS;
  while (!(await answersAsOurs(cluster, port))) {
    if (ended === undefined && performance.now() > deadline) {
      child.kill('SIGQUIT');
      ended = `no answer within ${READY_PATIENCE_MS / 1000} s`;
    }
    if (ended !== undefined) {
      throw new SetupError(
        `The built-in PostgreSQL did not start (${ended}). It said:\n${lastLines(cluster.logFile, 8)}`,
      );
    }
    await pause(25);
  }
}

async function answersAsOurs(cluster: Cluster, port: number): Promise<boolean> {
  const client = new Client({
    connectionString: addressOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const result = await client.query<{ dir: string }>("select current_setting('data_directory') as dir");
    return fs.realpathSync(result.rows[0]?.dir ?? '') === fs.realpathSync(cluster.data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(adminUrl: string, database: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)}`);
    }
  } catch (error) {
    // 42P04: somebody made it in the meantime.
    if (errorCode(error) !== '42P04') {
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    // A signal would end it the hard way there.
    spawnSync(cluster.native.pgCtl, ['stop', '-D', cluster.data, '-m', 'fast', '-w'], { stdio: 'ignore' });
    return;
  }
  await stopPostmaster(pid);
}

function addressOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

function openLog(file: string): number {
  const isFull = fs.existsSync(file) && fs.statSync(file).size > MAX_LOG_BYTES;
  return fs.openSync(file, isFull ? 'w' : 'a', 0o600);
}

function lastLines(file: string, count: number): string {
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
