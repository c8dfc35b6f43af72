import * as fs from 'node:fs';
import { errorCode } from './setup-error';

/** Resolves after `ms` milliseconds. Only for polling things that cannot tell us that they changed (processes, ports). */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether a process with this id exists, ours or not. A dead one that its parent has not collected yet counts as alive. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Whether the process is dead but not yet collected by its parent. Known on Linux only, `false` elsewhere. */
export function isZombie(pid: number): boolean {
  return readStat(pid)?.state === 'Z';
}

/** The program name of a process (at most 15 characters). Known on Linux only, `undefined` elsewhere. */
export function processName(pid: number): string | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** When a process began, in clock ticks since the machine's start: tells a process from a later one with the same id. Linux only. */
export function processBirth(pid: number): string | undefined {
  return readStat(pid)?.birth;
}

/** Waits until the process is gone (or only waits for its parent). Answers whether that happened in time. */
export async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (isProcessAlive(pid) && !isZombie(pid)) {
    if (performance.now() > deadline) {
      return false;
    }
    await pause(20);
  }
  return true;
}

/** Sends a signal; a process that is gone already is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') {
      throw error;
    }
  }
}

function readStat(pid: number): { state: string; birth: string } | undefined {
  let text: string;
  try {
    text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // "pid (name) S ppid ...": the name may itself hold blanks and brackets, so count from the last bracket.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, birth] = [fields[0], fields[19]];
  return state !== undefined && birth !== undefined ? { state, birth } : undefined;
}
