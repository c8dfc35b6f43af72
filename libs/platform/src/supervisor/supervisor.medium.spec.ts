import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { Client } from 'pg';
import { findFreePort } from '../embedded';
import { isProcessAlive, isZombie, pause } from '../embedded/processes';

const registerTs = path.resolve(__dirname, '../../../../scripts/register-ts.cjs');
const fixture = path.join(__dirname, 'supervisor.fixture.ts');

interface Answer {
  pid: number;
  env: Record<string, string>;
}

/** A supervisor in a process of its own, with what it has said so far. */
class Running {
  output = '';
  readonly child: ChildProcess;
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>;

  constructor(
    readonly dataDir: string,
    env: Record<string, string>,
    before: readonly string[] = [],
  ) {
    const [command, ...args] = [...before, process.execPath, '--require', registerTs, fixture];
    this.child = spawn(command, args, {
      env: { PATH: process.env['PATH'] ?? '', GENKLANG_DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.ended = once(this.child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  }

  async says(text: string, since = 0): Promise<void> {
    while (!this.output.slice(since).includes(text)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`ended without "${text}":\n${this.output}`);
      }
      await pause(20);
    }
  }
}

const ask = async (port: number): Promise<Answer> =>
  (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as Answer;

function isGone(pid: number): boolean {
  return !isProcessAlive(pid) || isZombie(pid);
}

function postmasterPid(dataDir: string): number {
  return Number(fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('the supervisor', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-start-'));
  let running: Running;
  let port: number;

  const start = async (): Promise<Running> => {
    const next = new Running(dataDir, { PORT: String(port) });
    await next.says('Genklang is running');
    return next;
  };

  beforeAll(async () => {
    port = await findFreePort();
    running = await start();
  });
  afterAll(async () => {
    running.child.kill('SIGTERM');
    await running.ended;
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it('says what it starts, whose line is whose, and where to go', () => {
    expect(running.output).toMatch(/PostgreSQL 18\.\d+ (starting… )?ready in \d+\.\d s \(.*postgres\)/);
    expect(running.output).toMatch(/^agent {3}│ hello from agent$/m);
    expect(running.output).toContain(`Genklang is running at http://127.0.0.1:${port}`);
    const password = fs.readFileSync(path.join(dataDir, 'demo-password'), 'utf8');
    expect(running.output).toContain(`mette@havblik.example, password ${password}`);
  });

  it('gives the apps a login that is no superuser and owns nothing', async () => {
    const { env } = await ask(port);
    const client = new Client({ connectionString: env['DATABASE_URL'] });
    await client.connect();
    const { rows } = await client.query(
      'select current_user as login, usesuper as super from pg_user where usename = current_user',
    );
    await client.end();
    expect(rows).toEqual([{ login: 'genklang_service', super: false }]);
  });

  it('keeps its secrets for its owner', () => {
    const modes = ['demo-password', 'service.secret', 'postgres.secret', 'secret.key', 'lock'].map(
      (name) => fs.statSync(path.join(dataDir, name)).mode & 0o777,
    );
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('starts a crashed app again, and says so', async () => {
    const before = (await ask(port)).pid;
    const since = running.output.length;
    await fetch(`http://127.0.0.1:${port}/crash`).catch(() => undefined);
    await running.says('agent ended (exit code 3); starting it again in 1.0 s.', since);
    await running.says('agent runs again.', since);
    expect((await ask(port)).pid).not.toBe(before);
  });

  it('starts PostgreSQL again on the same port when it dies', async () => {
    const since = running.output.length;
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await running.says('PostgreSQL runs again.', since);
    const client = new Client({ connectionString: (await ask(port)).env['DATABASE_URL'] });
    await client.connect();
    await client.end();
  });

  it('refuses a second start on the same folder, in a sentence that says what to do', async () => {
    const second = new Running(dataDir, {});
    const [code] = await second.ended;
    expect(code).toBe(1);
    expect(second.output).toContain(`Genklang is already running at http://127.0.0.1:${port} on ${dataDir}`);
    expect(second.output.trim().split('\n')).toHaveLength(1);
  });

  it('leaves no app behind when it is killed, and the next start takes PostgreSQL over', async () => {
    const agent = (await ask(port)).pid;
    const postmaster = postmasterPid(dataDir);
    running.child.kill('SIGKILL');
    await running.ended;
    while (!isGone(agent)) {
      await pause(20);
    }
    running = await start();
    expect(running.output).toContain('taken over: it was still running');
    expect(postmasterPid(dataDir)).toBe(postmaster);
  });

  it('stops everything when whoever read its lines is gone', async () => {
    running.child.stdout?.destroy();
    await fetch(`http://127.0.0.1:${port}/crash`).catch(() => undefined);
    expect(await running.ended).toEqual([0, null]);
    expect(fs.existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    running = await start();
  });

  it('stops everything on SIGTERM and leaves nothing running', async () => {
    const pids = [(await ask(port)).pid, postmasterPid(dataDir)];
    running.child.kill('SIGTERM');
    expect(await running.ended).toEqual([0, null]);
    expect(running.output).toContain('Genklang has stopped.');
    expect(pids.map(isGone)).toEqual([true, true]);
    expect(fs.existsSync(path.join(dataDir, 'lock'))).toBe(false);
    running = await start();
  });
});

it('stops when the shell that npm put before it has gone', async () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-start-'));
  const shell = ['sh', '-c', '"$0" "$@"; true'];
  const running = new Running(dataDir, { PORT: String(await findFreePort()), npm_lifecycle_event: 'start' }, shell);
  await running.says('Genklang is running');
  const postmaster = postmasterPid(dataDir);
  running.child.kill('SIGTERM');
  await running.ended;
  expect(running.output).toContain('Genklang has stopped.');
  expect(isGone(postmaster)).toBe(true);
  fs.rmSync(dataDir, { recursive: true, force: true });
});

describe('the supervisor, when it cannot start', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-start-'));
  });
  afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  const failing = async (env: Record<string, string>): Promise<string> => {
    const attempt = new Running(dataDir, env);
    const [code] = await attempt.ended;
    expect(code).toBe(1);
    expect(attempt.output).not.toMatch(/\n\s+at /);
    return attempt.output.trim().split('\n').at(-1) ?? '';
  };

  it('names a busy PORT', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    expect(await failing({ PORT: String(port) })).toBe(
      `PORT: ${port} is in use by another program. Stop that one, or choose another PORT.`,
    );
    server.close();
  });

  it('names a database that does not answer, without its password', async () => {
    const said = await failing({ DATABASE_URL: 'postgres://me:hemmelig@127.0.0.1:1/genklang' });
    expect(said).toBe(
      'DATABASE_URL: nothing answers at 127.0.0.1:1/genklang. Start that PostgreSQL, correct the address, or unset it to use the built-in one.',
    );
  });

  it('names a data folder that cannot be used', async () => {
    fs.writeFileSync(path.join(dataDir, 'file'), '');
    expect(await failing({ GENKLANG_DATA_DIR: path.join(dataDir, 'file', 'below') })).toContain(
      'a part of the path is a file',
    );
  });
});
