import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of `/proc`: a hundred a second on every Linux that Node runs on. */
const US_PER_TICK = 10_000;

interface ProcessStat {
  pid: number;
  parent: number;
  ownTicks: number;
  collectedTicks: number;
}

/**
 * CPU time that a process and everything below it have used so far, in microseconds; children that have ended count as soon
 * as their parent has collected them. Not a number where there is no `/proc`.
 */
export function cpuOf(pids: number[]): number {
  const all = listProcesses();
  if (all.length === 0) {
    return Number.NaN;
  }
  const wanted = new Set(pids);
  const found: ProcessStat[] = [];
  for (let hasGrown = true; hasGrown;) {
    const more = all.filter((item) => !found.includes(item) && (wanted.has(item.pid) || wanted.has(item.parent)));
    found.push(...more);
    more.forEach((item) => wanted.add(item.pid));
    hasGrown = more.length > 0;
  }
  return found.reduce((total, item) => total + item.ownTicks + item.collectedTicks, 0) * US_PER_TICK;
}

/** The parent of a process: of a PostgreSQL backend, the server. */
export function parentOf(pid: number): number {
  return readStat(pid)?.parent ?? 0;
}

function listProcesses(): ProcessStat[] {
  try {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .flatMap((entry) => readStat(Number(entry)) ?? []);
  } catch {
    return [];
  }
}

function readStat(pid: number): ProcessStat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "pid (name) S ppid ...": the name may itself hold blanks and brackets, so count from the last bracket.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, childUser = 0, childSystem = 0] = [1, 11, 12, 13, 14].map(
      (at) => fields[at],
    );
    return { pid, parent, ownTicks: user + system, collectedTicks: childUser + childSystem };
  } catch {
    return undefined;
  }
}
