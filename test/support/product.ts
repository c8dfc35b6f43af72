import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { isPortFree } from '@genklang/platform';
import { eventually, SandboxProcess } from '@genklang/testing';

const ROOT = path.resolve(__dirname, '../..');
const START_TIMEOUT_MS = 120_000;
const FIRST_PORT = 20_000;
const PORTS_PER_WORKER = 1_000;
const PORTS_PER_PRODUCT = 10;

/** The servers and the product on them, as `npm start` starts it, in a folder of its own. */
export class Product {
  private output = '';

  private constructor(
    private readonly supervisor: ChildProcess,
    readonly url: string,
    readonly redisUrl: string,
    private readonly databaseUrl: string,
    private readonly stopServers: () => Promise<void>,
  ) {
    for (const stream of [supervisor.stdout, supervisor.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-200_000);
      });
    }
  }

  /**
   * Starts everything and waits for the sign-in to be printed. The pretend networks are silent unless `story` is asked for.
   * PostgreSQL and Redis are ours, so that a test can look into the one and empty the other.
   */
  static async start(options: { story?: boolean; publicUrl?: string } = {}): Promise<Product> {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'genklang-product-'));
    const servers = await startServers(dataDir);
    const port = await freePort();
    const supervisor = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        GENKLANG_DATA_DIR: path.join(dataDir, 'app'),
        GENKLANG_DEMO: options.story === true ? 'on' : 'quiet',
        PORT: String(port),
        ...(options.publicUrl === undefined ? {} : { PUBLIC_URL: options.publicUrl }),
        DATABASE_URL: servers.databaseUrl,
        REDIS_URL: servers.redisUrl,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const product = new Product(
      supervisor,
      `http://127.0.0.1:${port}`,
      servers.redisUrl,
      servers.databaseUrl,
      async () => {
        await servers.stop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    );
    try {
      await product.waitForStart();
    } catch (error) {
      await product.stop();
      throw error;
    }
    return product;
  }

  private async waitForStart(): Promise<void> {
    await eventually(
      () => {
        if (this.supervisor.exitCode !== null) {
          throw new Error(`the product ended at start:\n${this.output}`);
        }
        return this.output;
      },
      (output) => output.includes('Sign in as'),
      { withinMs: START_TIMEOUT_MS, what: 'the start' },
    );
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** What the product printed, the end of it. */
  get log(): string {
    return this.output;
  }

  /** The sign-in that the product printed. */
  get credentials(): { email: string; password: string } {
    const match = /Sign in as (\S+), password (\S+)/.exec(this.output);
    return { email: match?.[1] ?? '', password: match?.[2] ?? '' };
  }

  get sandbox(): SandboxProcess {
    const match = /Pretend social networks ready.*\(port (\d+)\)/.exec(this.output);
    return SandboxProcess.at(`http://127.0.0.1:${match?.[1]}`);
  }

  /** Ends an app without a chance to say goodbye; the supervisor starts it again. */
  killApp(name: 'ingestion' | 'agent'): void {
    const pid = childrenOf(this.supervisor.pid ?? 0).find((child) =>
      child.command.includes(`dist/apps/${name}/src/main.js`),
    );
    if (!pid) {
      throw new Error(`${name} is not running`);
    }
    process.kill(pid.pid, 'SIGKILL');
  }

  async query<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<T>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.supervisor.once('exit', resolve));
    if (this.supervisor.exitCode === null) {
      this.supervisor.kill('SIGTERM');
      await gone;
    }
    await this.stopServers();
  }
}

/** Not in this process: inside Jest's own realm a server's buffers are not everybody's buffers. */
async function startServers(
  dataDir: string,
): Promise<{ databaseUrl: string; redisUrl: string; stop(): Promise<void> }> {
  const child = fork(path.join(__dirname, 'servers.main.ts'), [dataDir], {
    execArgv: ['--require', path.join(ROOT, 'scripts/register-ts.cjs')],
  });
  const urls = await new Promise<{ databaseUrl: string; redisUrl: string }>((resolve, reject) => {
    child.once('message', (message: { databaseUrl: string; redisUrl: string }) => resolve(message));
    child.once('exit', () => reject(new Error('the servers ended at start')));
  });
  return {
    ...urls,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
    },
  };
}

function childrenOf(parent: number): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const ppid = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1]);
        const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return ppid === parent ? [{ pid: Number(entry), command }] : [];
      } catch {
        return [];
      }
    });
}

/**
 * A free port, with room for the apps next to it. Each of Jest's workers has ports of its own, below those that the system gives to
 * outgoing connections: what is free now is so still when the product, seconds later, takes it.
 */
async function freePort(): Promise<number> {
  const first = FIRST_PORT + Number(process.env['JEST_WORKER_ID'] ?? 1) * PORTS_PER_WORKER;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = first + randomInt(PORTS_PER_WORKER / PORTS_PER_PRODUCT) * PORTS_PER_PRODUCT;
    if (await isPortFree(port)) {
      return port;
    }
  }
  throw new Error(`no free port from ${first} on`);
}
