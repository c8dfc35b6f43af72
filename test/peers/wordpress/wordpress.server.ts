import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PHP = path.join(__dirname, 'php');
const START_TIMEOUT_MS = 60_000;
const isRoot = process.getuid?.() === 0;

/** Debian's WordPress on PHP's own server and a MariaDB without a port, in a folder that is thrown away. */
export class WordpressServer {
  private constructor(
    readonly url: string,
    private readonly end: () => Promise<void>,
  ) {}

  /** @param site where the package put WordPress. */
  static async start(site: string): Promise<WordpressServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'genklang-peer-wordpress-'));
    const children: ChildProcess[] = [];
    const end = async (): Promise<void> => {
      await Promise.all(children.map(stopChild));
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      const socket = path.join(folder, 'db.sock');
      children.push(startDatabase(folder, socket));
      await until(() => existsSync(socket), 'MariaDB');
      run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=create database wordpress']);
      const copy = path.join(folder, 'site');
      cpSync(site, copy, { recursive: true, dereference: true });
      cpSync(path.join(PHP, 'wp-config.php'), path.join(copy, 'wp-config.php'), { force: true });
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const env = { PATH: process.env['PATH'], PEER_URL: url, PEER_SITE: copy, PEER_DB_SOCKET: socket };
      run('php', [path.join(PHP, 'install.php')], env);
      // No workers: one process can be ended for certain, and takes one request after the other.
      const args = ['-S', `127.0.0.1:${port}`, '-t', copy, path.join(PHP, 'router.php')];
      children.push(spawn('php', args, { env, stdio: 'ignore' }));
      const server = new WordpressServer(url, end);
      await until(async () => (await fetch(`${url}/wp-json/wp/v2/comments`)).ok, 'WordPress');
      return server;
    } catch (error) {
      await end();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.end();
  }

  /** What people do on the site's own pages. */
  async command<T>(command: string, given: object = {}): Promise<T> {
    const answer = await fetch(`${this.url}/__peer`, { method: 'POST', body: JSON.stringify({ command, ...given }) });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`WordPress answered ${answer.status} to ${command}: ${text}`);
    }
    return JSON.parse(text) as T;
  }
}

function startDatabase(folder: string, socket: string): ChildProcess {
  const data = path.join(folder, 'db');
  const asRoot = isRoot ? ['--user=root'] : [];
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asRoot,
  ]);
  const small = ['--skip-networking', '--innodb-buffer-pool-size=64M', '--performance-schema=off'];
  const args = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, ...small];
  return spawn('mariadbd', [...args, ...asRoot], { stdio: 'ignore' });
}

function run(tool: string, args: string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, stderr, stdout } = spawnSync(tool, args, { env, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${tool} ended with ${status}: ${stderr}${stdout}`.slice(0, 2_000));
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([gone, wait(5_000)]);
    child.kill('SIGKILL');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await Promise.resolve(isSo()).catch(() => false))) {
    if (Date.now() > deadline) {
      throw new Error(`${what} did not start in time`);
    }
    await wait(100);
  }
}
