import { median } from '../statistics';
import type { Contestant } from './contestants';
import type { Labelled } from './labelled';

/** Below this the CPU clock says little: a round goes over its texts until it has used so much. */
const LEAST_CPU_S = 0.03;
const ROUNDS = 5;
/** The engine compiles what runs often: before it has, nothing is measured. */
const WARM_UP_CPU_S = 0.6;
const NEXT_WARM_UP_CPU_S = 0.05;
const ROUND_TEXTS = 1_000;

/**
 * Posts per CPU-second of each contestant, the median of some rounds. In a round each one reads the same texts in turn; each round has
 * other texts while there are enough, so that a memory of words helps nobody more than it would in use.
 */
export async function paces(contestants: readonly Contestant[], rows: readonly Labelled[]): Promise<number[]> {
  const rounds: number[][] = contestants.map(() => []);
  for (const contestant of contestants) {
    await pace(contestant, textsOf(rows, 0), warmed.has(contestant) ? NEXT_WARM_UP_CPU_S : WARM_UP_CPU_S);
    warmed.add(contestant);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = textsOf(rows, round);
    for (const [at, contestant] of contestants.entries()) {
      rounds[at]?.push(await pace(contestant, texts));
    }
  }
  return rounds.map(median);
}

const warmed = new WeakSet<Contestant>();

function textsOf(rows: readonly Labelled[], round: number): readonly Labelled[] {
  const size = Math.min(ROUND_TEXTS, rows.length);
  const places = Math.max(1, Math.floor(rows.length / size));
  const from = (round % places) * size;
  return rows.slice(from, from + size);
}

async function pace(contestant: Contestant, texts: readonly Labelled[], leastCpuS = LEAST_CPU_S): Promise<number> {
  let count = 0;
  const before = process.cpuUsage();
  for (;;) {
    await contestant.judge(texts);
    count += texts.length;
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds >= leastCpuS) {
      return count / seconds;
    }
  }
}
