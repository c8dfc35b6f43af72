import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from '../one-shot';

/** snac looks for names on the host only, and knows no port in it: it has port 80 of a network of its own. */
export const HOST = 'localhost';
const START_TIMEOUT_MS = 10_000;
const LOOK_EVERY_MS = 100;

/** Somebody on the instance. */
export interface Person {
  name: string;
  password: string;
  token: string;
  id: string;
}

/** A post as snac's API shows it. */
export interface SnacStatus {
  id: string;
  uri: string;
  content: string;
  reblogs_count: number;
  visibility: string;
  in_reply_to_id: string | null;
}

/** snac, running, with its people. */
export class SnacServer {
  readonly url = `http://${HOST}`;

  private constructor(
    private readonly program: string,
    private readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(program: string): Promise<SnacServer> {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'genklang-peer-snac-')), 'data');
    run(program, ['init', folder], `127.0.0.1\n80\n${HOST}\n\n\n`);
    const file = path.join(folder, 'server.json');
    const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    // It sends its mail to itself: with few threads it would wait for itself.
    writeFileSync(file, JSON.stringify({ ...settings, protocol: 'http', num_threads: 32, queue_retry_minutes: 0 }));
    const child = spawn(program, ['httpd', folder], { stdio: 'ignore' });
    const server = new SnacServer(program, folder, child);
    await until(async () => (await ask(`${server.url}/api/v1/instance`)).ok, START_TIMEOUT_MS);
    return server;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }

  async addPerson(name: string): Promise<Person> {
    const said = run(this.program, ['adduser', this.folder, name], `${name}\n`);
    const password = /password is (\S+)/.exec(said)?.[1] ?? '';
    const token = await (await this.form('/oauth/x-snac-get-token', { login: name, passwd: password })).text();
    const person = { name, password, token, id: '' };
    const { id } = (await this.api(person, 'GET', 'accounts/verify_credentials')) as { id: string };
    return { ...person, id };
  }

  /** Takes every token of a person back, as the instance's administrator can. */
  revoke({ name }: Person): void {
    const tokens = path.join(this.folder, 'token');
    for (const file of readdirSync(tokens)) {
      if (readFileSync(path.join(tokens, file), 'utf8').includes(`"${name}"`)) {
        rmSync(path.join(tokens, file));
      }
    }
  }

  async api(by: Person, method: string, command: string, body?: object): Promise<unknown> {
    const answer = await ask(`${this.url}/api/v1/${command}`, {
      method,
      headers: { authorization: `Bearer ${by.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`snac answered ${answer.status} to ${method} ${command}: ${text}`);
    }
    return JSON.parse(text) as unknown;
  }

  /** What is gone, or not here yet, is null. */
  async find(by: Person, id: string): Promise<SnacStatus | null> {
    return (await this.api(by, 'GET', `statuses/${id}`).catch(() => null)) as SnacStatus | null;
  }

  /** On the pages for people: the API cannot delete. */
  async delete(by: Person, uri: string): Promise<void> {
    const basic = `Basic ${Buffer.from(`${by.name}:${by.password}`).toString('base64')}`;
    const { status } = await this.form(`/${by.name}/admin/action`, { id: uri, action: 'Delete' }, basic);
    if (status !== 303) {
      throw new Error(`snac answered ${status} to a deletion`);
    }
  }

  async form(
    target: string,
    fields: Record<string, string>,
    authorization = '',
  ): Promise<Awaited<ReturnType<typeof ask>>> {
    return await ask(`${this.url}${target}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        // To the letter: with a charset behind it, snac does not read the form.
        'content-type': 'application/x-www-form-urlencoded',
        ...(authorization === '' ? {} : { authorization }),
      },
      body: new URLSearchParams(fields).toString(),
    });
  }
}

/** Looks until something is so. snac's mail takes some seconds. */
export async function until(isSo: () => Promise<boolean>, timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > deadline) {
      throw new Error('snac did not get there in time');
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function run(program: string, args: string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`snac ${args[0]} failed: ${stderr}`);
  }
  return stdout;
}
