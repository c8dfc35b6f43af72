import * as fs from 'node:fs';
import * as path from 'node:path';
import { isProcessAlive, isZombie, pause, processName, sendSignal, waitUntilGone } from './processes';
import { SetupError } from './setup-error';

const PATIENCE_MS = 15_000;
const STOP_PATIENCE_MS = 15_000;

/** A PostgreSQL that runs on our folder, as its own `postmaster.pid` tells. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * Looks for a PostgreSQL that still runs on this folder, because whoever started it was killed.
 * Waits for one that is just stopping, and for a dead one that its parent has not collected yet (PostgreSQL takes that for alive).
 * @param options.isOurs whether the server at the port is ours and answers
 * @returns the running one, or `undefined` when the folder is free to start on
 * @throws {SetupError} when something holds the folder but does not answer.
 */
export async function findOrphan(
  dataDir: string,
  { isOurs, log }: { isOurs: (postmaster: Postmaster) => Promise<boolean>; log: (line: string) => void },
): Promise<Postmaster | undefined> {
  const startedAt = performance.now();
  let hasSaid = false;
  for (;;) {
    const found = readPidFile(dataDir);
    if (found === undefined || !isProcessAlive(found.pid)) {
      return undefined;
    }
    if (isOtherProgram(found.pid)) {
      // The number was given to another program since (a restart of the machine): the file is a leftover.
      fs.rmSync(pidFile(dataDir), { force: true });
      return undefined;
    }
    if (!isZombie(found.pid) && (await isOurs(found))) {
      return found;
    }
    const waitedMs = performance.now() - startedAt;
    if (waitedMs > 1_000 && !hasSaid) {
      log(`Waiting for the PostgreSQL of an earlier run (process ${found.pid}) to end…`);
      hasSaid = true;
    }
    if (waitedMs > PATIENCE_MS) {
      throw new SetupError(
        `A PostgreSQL (process ${found.pid}) holds ${dataDir} but does not answer. Stop it (kill ${found.pid}) and start again.`,
      );
    }
    await pause(100);
  }
}

function isOtherProgram(pid: number): boolean {
  const name = processName(pid);
  return name !== undefined && !isZombie(pid) && name !== 'postgres' && name !== 'unshare';
}

/** Stops a PostgreSQL without waiting for its clients ("fast"); after 15 s without waiting for anything ("immediate"). */
export async function stopPostmaster(pid: number): Promise<void> {
  sendSignal(pid, 'SIGINT');
  if (!(await waitUntilGone(pid, STOP_PATIENCE_MS))) {
    sendSignal(pid, 'SIGQUIT');
    await waitUntilGone(pid, STOP_PATIENCE_MS);
  }
}

/** Line 1 is the process, line 4 the port (which a server writes a moment after it began). */
function readPidFile(dataDir: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(pidFile(dataDir), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || 0 } : undefined;
}

function pidFile(dataDir: string): string {
  return path.join(dataDir, 'postmaster.pid');
}
