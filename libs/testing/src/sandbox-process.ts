import { fork } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const START_TIMEOUT_MS = 30_000;

/** A post as the sandbox's control API takes it. */
export interface SandboxPost {
  handle: string;
  text: string;
  name?: string;
  followers?: number;
  inReplyTo?: string;
  quoteOf?: string;
  createdAt?: string;
  id?: string;
  lang?: string;
  media?: { key: string; kind?: 'image' | 'video'; alt?: string; width: number; height: number }[];
}

/** A post as the sandbox shows it. */
export interface SandboxPublished {
  id: string;
  handle: string;
  text: string;
  inReplyTo?: string;
  conversationId: string;
  /** Of each picture, what is told to those who do not see it. */
  alts?: (string | null)[];
}

/** A fault as the sandbox's control API takes it. */
export interface SandboxFault {
  kind: string;
  times: number;
  skip?: number;
  method?: string;
  path?: string;
  status?: number;
  retryAfterSec?: number;
  delayMs?: number;
  /** Headers of the failing answer, e.g. a network's own way to write a rate limit. */
  headers?: Record<string, string>;
}

/** Tokens for an account of the sandbox. */
export interface SandboxTokens {
  clientId: string;
  clientSecret: string;
  accessToken: string;
  refreshToken: string;
  accountId: string;
  expiresInSec: number;
}

/** The sandbox networks, running as a process of their own: what speaks to them speaks real HTTP. */
export class SandboxProcess {
  private constructor(
    readonly url: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(): Promise<SandboxProcess> {
    const child = fork(path.join(ROOT, 'apps/sandbox/src/main.ts'), [], {
      execArgv: ['--require', path.join(ROOT, 'scripts/register-ts.cjs')],
      env: { PATH: '/usr/bin:/bin', PORT: '0', SANDBOX_STORY: 'off' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the sandbox did not start')), START_TIMEOUT_MS);
      child.once('message', (message: { port: number }) => {
        clearTimeout(timer);
        resolve(message.port);
      });
      child.once('exit', () => reject(new Error('the sandbox ended at start')));
    });
    return new SandboxProcess(`http://127.0.0.1:${port}`, async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    });
  }

  static at(url: string): SandboxProcess {
    return new SandboxProcess(url, () => Promise.resolve());
  }

  async stop(): Promise<void> {
    await this.end();
  }

  async addAccount(handle: string, name = handle): Promise<void> {
    await this.ask('POST', 'accounts', { handle, name });
  }

  async issueTokens(handle: string, scope?: string): Promise<SandboxTokens> {
    await this.addAccount(handle);
    return (await this.ask('POST', 'tokens', { handle, scope })) as SandboxTokens;
  }

  async expireTokens(handle: string): Promise<void> {
    await this.ask('POST', 'tokens/expire', { handle });
  }

  async revokeTokens(handle: string): Promise<void> {
    await this.ask('POST', 'tokens/revoke', { handle });
  }

  async addPosts(posts: SandboxPost[]): Promise<SandboxPublished[]> {
    const answer = (await this.ask('POST', 'posts', { posts })) as { posts: SandboxPublished[] };
    return answer.posts;
  }

  async editPost(id: string, text: string): Promise<void> {
    await this.ask('PATCH', `posts/${id}`, { text });
  }

  async deletePost(id: string): Promise<void> {
    await this.ask('DELETE', `posts/${id}`);
  }

  async listPosts(handle: string): Promise<SandboxPublished[]> {
    const answer = (await this.ask('GET', `posts?handle=${handle}`)) as { posts: SandboxPublished[] };
    return answer.posts;
  }

  async addFaults(faults: SandboxFault[]): Promise<void> {
    await this.ask('POST', 'faults', { faults });
  }

  async journal(): Promise<{ method: string; path: string; status: number }[]> {
    const answer = (await this.ask('GET', 'journal?since=0')) as {
      entries: { method: string; path: string; status: number }[];
    };
    return answer.entries;
  }

  async reset(): Promise<void> {
    await this.ask('POST', 'reset', {});
  }

  /** Any other request to the control API, below `/__control/`. */
  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    return await this.ask(method, path, body);
  }

  private async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/__control/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`the sandbox answered ${response.status} to ${method} ${path}: ${text}`);
    }
    return text === '' ? null : (JSON.parse(text) as unknown);
  }
}
