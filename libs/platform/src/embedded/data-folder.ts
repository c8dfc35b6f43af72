import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { isProcessAlive, isZombie, pause, processBirth } from './processes';
import { SetupError, errorCode, errorMessage } from './setup-error';

const STOPPING_PATIENCE_MS = 30_000;

/** What the owner of a data folder tells others about itself. */
export interface FolderOwner {
  pid: number;
  /** Tells the owner from a later process that got the same id; absent where the system does not say. */
  birth?: string | undefined;
  state: 'starting' | 'running' | 'stopping';
  /** Where the owner answers, once it runs. */
  url?: string | undefined;
}

/** A held data folder. */
export interface DataFolder {
  readonly dir: string;
  /** Tells waiting processes how far this one is. */
  announce(state: FolderOwner['state'], url?: string): void;
  release(): void;
}

/**
 * Makes the folder (0700) if needed and takes its lock, so that one process at a time runs servers on it.
 * Waits while the owner is stopping. The lock of a process that died counts for nothing.
 * @throws {SetupError} when the folder cannot be used, or another Genklang runs on it.
 */
export async function openDataFolder(dir: string, log: (line: string) => void): Promise<DataFolder> {
  makeFolder(dir);
  const lockFile = path.join(dir, 'lock');
  const me: FolderOwner = { pid: process.pid, birth: processBirth(process.pid), state: 'starting' };
  const deadline = performance.now() + STOPPING_PATIENCE_MS;
  let hasSaid = false;
  while (!takeLock(lockFile, me)) {
    const owner = readLock(lockFile);
    if (owner === undefined) {
      continue;
    }
    if (!isOwnerAlive(owner)) {
      breakLock(lockFile, owner);
      continue;
    }
    if (owner.state !== 'stopping' || performance.now() > deadline) {
      throw new SetupError(alreadyRunning(dir, owner));
    }
    if (!hasSaid) {
      log(`Another Genklang (process ${owner.pid}) is just stopping; waiting for it…`);
      hasSaid = true;
    }
    await pause(100);
  }
  return {
    dir,
    announce(state, url) {
      writeWhole(lockFile, JSON.stringify({ ...me, state, url }));
    },
    release() {
      if (readLock(lockFile)?.pid === process.pid) {
        fs.rmSync(lockFile, { force: true });
      }
    },
  };
}

/**
 * A random secret kept in a file that only its owner may read; made at the first call, the same afterwards.
 * @throws {SetupError} when the file cannot be read or written.
 */
export function keepSecret(file: string, bytes: number, encoding: 'base64' | 'base64url' = 'base64url'): string {
  try {
    if (!fs.existsSync(file)) {
      writeWhole(file, randomBytes(bytes).toString(encoding));
    }
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new SetupError(`Cannot keep a secret in ${file} (${errorMessage(error)}).`);
  }
}

/** Writes a private file (0600) so that a reader sees the old text or the new one, never a part. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.new`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, file);
}

function makeFolder(dir: string): void {
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    const probe = path.join(dir, `.probe-${process.pid}`);
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
  } catch (error) {
    throw new SetupError(
      `Cannot use the data folder ${dir} (${explainFileError(error)}). Make it writable for this user, or set GENKLANG_DATA_DIR to another folder.`,
    );
  }
}

function explainFileError(error: unknown): string {
  const reasons: Record<string, string> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a file stands in its place',
  };
  return reasons[errorCode(error) ?? ''] ?? errorMessage(error);
}

function takeLock(lockFile: string, me: FolderOwner): boolean {
  // A link appears whole or not at all, so nobody reads a half-written lock.
  const draft = `${lockFile}.${process.pid}.new`;
  fs.writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    fs.linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      return false;
    }
    throw new SetupError(`Cannot lock the data folder: ${lockFile} (${errorMessage(error)}).`);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function readLock(lockFile: string): FolderOwner | undefined {
  let text: string;
  try {
    text = fs.readFileSync(lockFile, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw new SetupError(`Cannot read ${lockFile} (${errorMessage(error)}).`);
  }
  return parseOwner(text) ?? { pid: 0, state: 'stopping' };
}

function parseOwner(text: string): FolderOwner | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { pid, state, birth, url }: Record<string, unknown> = { ...(typeof value === 'object' ? value : {}) };
  if (typeof pid !== 'number') {
    return undefined;
  }
  return {
    pid,
    state: state === 'running' || state === 'stopping' ? state : 'starting',
    birth: typeof birth === 'string' ? birth : undefined,
    url: typeof url === 'string' ? url : undefined,
  };
}

function isOwnerAlive(owner: FolderOwner): boolean {
  if (owner.pid <= 0 || !isProcessAlive(owner.pid) || isZombie(owner.pid)) {
    return false;
  }
  if (owner.birth === undefined) {
    // In a container everybody is process 1: an old lock with our own number is not ours.
    return owner.pid !== process.pid;
  }
  return owner.birth === processBirth(owner.pid);
}

/** Moves a dead process's lock away. If another process was quicker and holds a new lock, that one is put back. */
function breakLock(lockFile: string, dead: FolderOwner): void {
  const aside = `${lockFile}.${process.pid}.old`;
  try {
    fs.renameSync(lockFile, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return;
    }
    throw new SetupError(`Cannot remove the stale lock ${lockFile} (${errorMessage(error)}).`);
  }
  const moved = readLock(aside);
  if (moved !== undefined && moved.pid !== dead.pid && isOwnerAlive(moved)) {
    fs.linkSync(aside, lockFile);
  }
  fs.rmSync(aside, { force: true });
}

function alreadyRunning(dir: string, owner: FolderOwner): string {
  const where = owner.url === undefined ? '' : ` at ${owner.url}`;
  return `Genklang is already ${owner.state}${where} on ${dir} (process ${owner.pid}). Stop that one first (Ctrl-C, or kill ${owner.pid}), or set GENKLANG_DATA_DIR to another folder.`;
}
