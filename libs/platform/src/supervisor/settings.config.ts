import * as path from 'node:path';
import { SetupError } from '../embedded';

/** What `npm start` was asked to do. */
export interface StartSettings {
  /** The folder that holds `dist/`. */
  root: string;
  dataDir: string;
  /** The port people open; `isExplicit` when it was asked for and must not be changed. */
  port: { value: number; isExplicit: boolean };
  /** With pretend social networks, a filled workspace and two colleagues to sign in as. */
  hasDemo: boolean;
  /** Whether the pretend networks tell their story; without it they are silent until somebody posts there. */
  hasStory: boolean;
  databaseUrl?: string | undefined;
  /** Who owns the tables; the apps' login where only one is given. */
  databaseOwnerUrl?: string | undefined;
  redisUrl?: string | undefined;
  secretKey?: string | undefined;
  publicUrl?: string | undefined;
  logLevel: string;
  nodeEnv: string;
  /** What every child inherits: the environment without what is only for the supervisor. */
  inherited: Readonly<Record<string, string>>;
  hasColour: boolean;
  /** Started by `npm start`: the shell between npm and us does not pass SIGTERM on, it only goes away. */
  isUnderNpm: boolean;
}

const DEFAULT_PORT = 3000;
const OWN_VARIABLES = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'GENKLANG_SECRET_KEY',
  'GENKLANG_DATA_DIR',
  'GENKLANG_DEMO',
  'PUBLIC_URL',
  'PORT',
  'HOST',
];

/**
 * Reads flags and environment once.
 * @throws {SetupError} naming the flag or variable that cannot be.
 */
export function readStartSettings(
  argv: readonly string[],
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): StartSettings {
  for (const flag of argv) {
    if (flag !== '--no-demo') {
      throw new SetupError(`Unknown option ${flag}. There is one: --no-demo (start without the pretend networks).`);
    }
  }
  const inherited = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !OWN_VARIABLES.includes(entry[0]),
  );
  return {
    root,
    dataDir: path.resolve(given(env, 'GENKLANG_DATA_DIR') ?? '.genklang'),
    port: readPort(given(env, 'PORT')),
    hasDemo: !argv.includes('--no-demo') && given(env, 'GENKLANG_DEMO') !== 'off',
    hasStory: given(env, 'GENKLANG_DEMO') !== 'quiet',
    databaseUrl: given(env, 'DATABASE_URL'),
    databaseOwnerUrl: given(env, 'DATABASE_OWNER_URL'),
    redisUrl: given(env, 'REDIS_URL'),
    secretKey: given(env, 'GENKLANG_SECRET_KEY'),
    publicUrl: given(env, 'PUBLIC_URL'),
    logLevel: given(env, 'LOG_LEVEL') ?? 'info',
    nodeEnv: given(env, 'NODE_ENV') ?? 'production',
    inherited: Object.fromEntries(inherited),
    isUnderNpm: given(env, 'npm_lifecycle_event') !== undefined,
    hasColour: process.stdout.isTTY === true && given(env, 'NO_COLOR') === undefined,
  };
}

function readPort(text: string | undefined): StartSettings['port'] {
  if (text === undefined) {
    return { value: DEFAULT_PORT, isExplicit: false };
  }
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > 65_535) {
    throw new SetupError('PORT takes a number from 1 to 65535.');
  }
  return { value, isExplicit: true };
}

function given(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}
