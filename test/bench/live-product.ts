import { randomBytes } from 'node:crypto';
import { createTestDatabase, SandboxProcess } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';
import { findFreePort } from '@genklang/platform';
import { Child } from './children';
import type { BenchServers } from './bench-servers';
import { askSandbox } from './sandbox-control';

/** Shorter than people would set it: more polls in the same time, and what lies beyond the wait for one is the same. */
export const POLL_INTERVAL_MS = 250;
const NO_LIMIT = 1_000_000;
const EMAIL = 'mette@havblik.example';

/** What a bench of the whole product works with. */
export interface LiveServers {
  servers: BenchServers;
  product: LiveProduct;
}

/** The product as `npm start` runs it: sandbox, ingestion and agent app from the build, each a process, on a database of its own. */
export class LiveProduct {
  readonly db: TestDatabase;
  readonly sandbox: SandboxProcess;
  readonly url: string;
  readonly cookie: string;
  readonly ids: { workspaceId: string; channelId: string };
  readonly apps: { sandbox: Child; ingestion: Child; agent: Child };

  private constructor(parts: Pick<LiveProduct, 'db' | 'sandbox' | 'url' | 'cookie' | 'ids' | 'apps'>) {
    this.db = parts.db;
    this.sandbox = parts.sandbox;
    this.url = parts.url;
    this.cookie = parts.cookie;
    this.ids = parts.ids;
    this.apps = parts.apps;
  }

  static async start(servers: BenchServers): Promise<LiveProduct> {
    const db = await createTestDatabase();
    const started: Child[] = [];
    try {
      const port = await findFreePort();
      const url = `http://127.0.0.1:${port}`;
      const password = randomBytes(12).toString('hex');
      const common = { LOG_LEVEL: 'warn', HOST: '127.0.0.1' };
      const launch = (app: string, env: Record<string, string>): Child => {
        const child = Child.launch(`dist/apps/${app}.js`, { env: { ...common, ...env } });
        started.push(child);
        return child;
      };
      const sandboxApp = launch('sandbox/src/main', { PORT: '0', SANDBOX_STORY: 'off' });
      const sandboxUrl = `http://127.0.0.1:${(await sandboxApp.ask<{ port: number }>()).port}`;
      const service = {
        DATABASE_URL: db.appUrl,
        REDIS_URL: servers.redisUrl,
        GENKLANG_SECRET_KEY: randomBytes(32).toString('base64'),
        PUBLIC_URL: url,
        SANDBOX_URL: sandboxUrl,
        OUTBOUND_PRIVATE_HOSTS: new URL(sandboxUrl).host,
        DEMO_PASSWORD: password,
      };
      await launch('agent/src/cli/seed-demo', service).finish();
      await launch('ingestion/src/cli/seed-demo-channel', service).finish();
      await askSandbox(sandboxUrl, 'POST', 'limits', { limits: [{ endpoint: 'mentions', limit: NO_LIMIT }] });
      const [ids] = await db.query<{ workspaceId: string; channelId: string }>(
        'update channel set poll_interval_ms = $1 returning workspace_id as "workspaceId", id as "channelId"',
        [POLL_INTERVAL_MS],
      );
      const ingestion = launch('ingestion/src/main', { ...service, PORT: '0' });
      const agent = launch('agent/src/main', { ...service, PORT: String(port) });
      await Promise.all([ingestion.ask(), agent.ask()]);
      const cookie = await signIn(url, password);
      const sandbox = SandboxProcess.at(sandboxUrl);
      return new LiveProduct({
        db,
        sandbox,
        url,
        cookie,
        ids: ids ?? { workspaceId: '', channelId: '' },
        apps: { sandbox: sandboxApp, ingestion, agent },
      });
    } catch (error) {
      await Promise.all(started.map(async (child) => await child.stop()));
      await db.drop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.apps).map(async (child) => await child.stop()));
    await this.db.drop();
  }
}

async function signIn(url: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: EMAIL, password }),
  });
  if (!response.ok) {
    throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  }
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
