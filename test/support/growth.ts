/**
 * How many times more CPU time `work` takes for a text eight times as long: about 8 when it is linear, 64 when it is quadratic.
 * The two lengths are measured side by side and the best of five counts, so that a busy machine does not change the answer.
 *
 * @param bait what the text is made of, again and again
 * @param work what is done with the text
 * @param shortLength length of the shorter text, in UTF-16 units: long enough that the work is above the clock's grain
 */
export function growth(bait: string, work: (text: string) => unknown, shortLength = 20_000): number {
  const short = bait.repeat(shortLength / bait.length);
  const long = bait.repeat((8 * shortLength) / bait.length);
  const best = { short: Infinity, long: Infinity };
  work(short);
  for (let round = 0; round < 5; round += 1) {
    best.short = Math.min(best.short, cpuMs(work, short));
    best.long = Math.min(best.long, cpuMs(work, long));
  }
  return best.long / Math.max(best.short, GRAIN_MS);
}

/** Above this it is not linear: half-way, as a factor, between 8 and 64 (and some noise). */
export const LINEAR_AT_MOST = 26;

/** Below this the CPU clock says little. */
const GRAIN_MS = 0.5;

function cpuMs(work: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
