import { type ChildProcess, fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@genklang/platform';

const START_TIMEOUT_MS = 100_000;

/** A session of somebody on the server. */
export interface Session {
  did: string;
  handle: string;
  accessJwt: string;
  refreshJwt: string;
}

type Answer = Record<string, unknown>;

/** Bluesky's own server software, running, and what customers and we do there with the public API. */
export class BlueskyServer {
  private asked = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly parts: { url: string; jwtSecret: string },
    private readonly end: () => Promise<void>,
  ) {}

  static async start(folder: string): Promise<BlueskyServer> {
    const scratch = mkdtempSync(path.join(tmpdir(), 'genklang-peer-bluesky-'));
    const postgres = await startEmbeddedPostgres({ dataDir: scratch, database: 'bluesky', log: () => undefined });
    const scratchOfServer = mkdtempSync(path.join(tmpdir(), 'genklang-peer-bluesky-'));
    const child = fork(path.join(folder, 'server.cjs'), [], {
      cwd: folder,
      execArgv: [],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        TMPDIR: scratchOfServer,
        LOG_ENABLED: 'false',
        DB_POSTGRES_URL: postgres.url,
        // It must be said, and nobody asks there.
        REDIS_HOST: '127.0.0.1:1',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const end = async (): Promise<void> => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await gone;
      }
      await postgres.stop();
      for (const folder of [scratch, scratchOfServer]) {
        rmSync(folder, { recursive: true, force: true });
      }
    };
    try {
      return new BlueskyServer(child, await listening(child), end);
    } catch (error) {
      await end();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.end();
  }

  /** Waits until everything that was written is in everybody's lists. */
  async settle(): Promise<void> {
    this.asked += 1;
    const n = this.asked;
    await new Promise<void>((resolve, reject) => {
      const hear = (message: { type: string; n: number; error?: string }): void => {
        if (message.type === 'settled' && message.n === n) {
          this.child.off('message', hear);
          if (message.error === undefined) {
            resolve();
          } else {
            reject(new Error(message.error));
          }
        }
      };
      this.child.on('message', hear);
      this.child.send({ type: 'settle', n });
    });
  }

  async query(method: string, params: Record<string, string>, jwt = ''): Promise<Answer> {
    const search = new URLSearchParams(params).toString();
    return await this.ask(`${method}?${search}`, { headers: jwt === '' ? {} : { authorization: `Bearer ${jwt}` } });
  }

  async procedure(method: string, body: object, authorization = ''): Promise<Answer> {
    return await this.ask(method, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) },
      body: JSON.stringify(body),
    });
  }

  async createAccount(handle: string): Promise<Session> {
    const email = `${handle.replace('.', '@')}.example`;
    return (await this.procedure('com.atproto.server.createAccount', {
      handle,
      email,
      password: 'correct horse',
    })) as unknown as Session;
  }

  /** The same token as the server would have signed it three hours ago. */
  expired(jwt: string): string {
    const [head = '', body = ''] = jwt.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iat: number; exp: number };
    const old = { ...claims, iat: claims.iat - 3 * 3_600, exp: claims.exp - 3 * 3_600 };
    const signed = `${head}.${Buffer.from(JSON.stringify(old)).toString('base64url')}`;
    return `${signed}.${createHmac('sha256', this.parts.jwtSecret).update(signed).digest('base64url')}`;
  }

  private async ask(path_: string, init: RequestInit): Promise<Answer> {
    const answer = await fetch(`${this.parts.url}/xrpc/${path_}`, init);
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${answer.status} ${text}`);
    }
    return text === '' ? {} : (JSON.parse(text) as Answer);
  }
}

async function listening(child: ChildProcess): Promise<BlueskyServer['parts']> {
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Bluesky did not start in time')), START_TIMEOUT_MS);
    child.once('message', (message: BlueskyServer['parts']) => {
      clearTimeout(timer);
      resolve(message);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('Bluesky ended at its start'));
    });
  });
}
