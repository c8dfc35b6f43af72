import * as path from 'node:path';
import type { ProgramSpec } from './managed-app';
import type { StartSettings } from './settings.config';

/** Addresses and secrets that the children get. */
export interface Surroundings {
  /** The apps' login. */
  databaseUrl: string;
  databaseOwnerUrl: string;
  redisUrl: string;
  secretKey: string;
  demoPassword: string;
  publicUrl: string;
  ports: { agent: number; ingestion: number; sandbox: number };
}

/** One thing to start. The steps of a stage go side by side; the next stage begins when all are done or ready. */
export interface Step {
  kind: 'task' | 'app';
  /** What the progress line says. */
  label: string;
  program: ProgramSpec;
}

/** What to start in which order, as data. */
export function buildPlan(settings: StartSettings, around: Surroundings): Step[][] {
  const sandboxUrl = `http://127.0.0.1:${around.ports.sandbox}`;
  const script = (...parts: string[]): string => path.join(settings.root, 'dist', ...parts);
  const common = {
    ...settings.inherited,
    NODE_ENV: settings.nodeEnv,
    LOG_LEVEL: settings.logLevel,
    HOST: '127.0.0.1',
  };
  const service = {
    ...common,
    DATABASE_URL: around.databaseUrl,
    REDIS_URL: around.redisUrl,
    GENKLANG_SECRET_KEY: around.secretKey,
    PUBLIC_URL: around.publicUrl,
    ...(settings.hasDemo
      ? { SANDBOX_URL: sandboxUrl, OUTBOUND_PRIVATE_HOSTS: privateHosts(settings, new URL(sandboxUrl).host) }
      : {}),
  };
  const migrate = task('migrate', 'Database schema', script('libs/entities/src/cli/migrate.js'), {
    ...common,
    DATABASE_URL: around.databaseUrl,
    DATABASE_OWNER_URL: around.databaseOwnerUrl,
  });
  const apps = [
    app('ingestion', 'Ingestion', script('apps/ingestion/src/main.js'), withPort(service, around.ports.ingestion)),
    app('agent', 'Console and API', script('apps/agent/src/main.js'), withPort(service, around.ports.agent)),
  ];
  if (!settings.hasDemo) {
    return [[migrate], apps];
  }
  const sandbox = app('sandbox', 'Pretend social networks', script('apps/sandbox/src/main.js'), {
    ...withPort(common, around.ports.sandbox),
    SANDBOX_STORY: settings.hasStory ? 'on' : 'off',
    // Beside the database: conversations in one answer posts in the other.
    SANDBOX_STATE_FILE: path.join(settings.dataDir, 'sandbox.json'),
  });
  const seed = { ...service, DEMO_PASSWORD: around.demoPassword };
  return [
    [migrate, sandbox],
    [task('seed', 'Demo workspace', script('apps/agent/src/cli/seed-demo.js'), seed)],
    [task('seed', 'Demo channels', script('apps/ingestion/src/cli/seed-demo-channel.js'), seed)],
    apps,
  ];
}

/** The pretend networks are on this machine: they are the exception to "public addresses only". */
function privateHosts(settings: StartSettings, sandboxHost: string): string {
  const given = settings.inherited['OUTBOUND_PRIVATE_HOSTS'];
  return given ? `${given},${sandboxHost}` : sandboxHost;
}

function app(name: string, label: string, script: string, env: ProgramSpec['env']): Step {
  return { kind: 'app', label, program: { name, script, env } };
}

function task(name: string, label: string, script: string, env: ProgramSpec['env']): Step {
  return { kind: 'task', label, program: { name, script, env } };
}

function withPort(env: ProgramSpec['env'], port: number): Record<string, string> {
  return { ...env, PORT: String(port) };
}
