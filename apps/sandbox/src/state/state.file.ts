import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreSnapshot } from '../store/store.snapshot';
import type { StoryRecord } from '../story/story.record';
import type { TokenSnapshot } from '../x/tokens';

/** What outlives the process. Faults, limits and the journal do not: they belong to one test or one look. */
export interface SandboxState {
  clockOffsetMs: number;
  store: StoreSnapshot;
  tokens: TokenSnapshot;
  story?: StoryRecord;
}

/** Must grow with every change of what is in `SandboxState`: a file of another version is not read. */
const version = 2;

/** Why there is a file but no state in it. */
export class StateFileError extends Error {}

/**
 * A header and a body, each a line of JSON. The header has the body's checksum, so that a body that is read at all is
 * one that this same version wrote, and need not be examined field by field.
 */
export class StateFile {
  constructor(readonly path: string) {}

  /**
   * Undefined when there is none yet.
   * @throws {StateFileError} when there is one that cannot be used.
   */
  read(): SandboxState | undefined {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if (isMissing(error)) {
        return undefined;
      }
      throw new StateFileError('cannot be read', { cause: error });
    }
    const end = text.indexOf('\n');
    const header = readHeader(text.slice(0, Math.max(0, end)));
    if (header.version !== version) {
      throw new StateFileError(`is of version ${String(header.version)}, not ${version}`);
    }
    const body = text.slice(end + 1);
    if (header.sha256 !== checksum(body)) {
      throw new StateFileError('is damaged');
    }
    return JSON.parse(body) as SandboxState;
  }

  /** In one move: whoever reads finds the old state or the new one, whenever the process may end. */
  write(state: SandboxState): void {
    const body = JSON.stringify(state);
    const temporary = `${this.path}.writing`;
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(temporary, `${JSON.stringify({ version, sha256: checksum(body) })}\n${body}`, { mode: 0o600 });
    renameSync(temporary, this.path);
  }

  /** Puts the file where nobody reads it and somebody can look at it; one that lies there already is replaced. */
  setAside(): string {
    const aside = `${this.path}.unusable`;
    renameSync(this.path, aside);
    return aside;
  }
}

function readHeader(line: string): { version?: unknown; sha256?: unknown } {
  try {
    return Object(JSON.parse(line)) as { version?: unknown; sha256?: unknown };
  } catch {
    throw new StateFileError('is damaged');
  }
}

function checksum(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
