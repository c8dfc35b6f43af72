/**
 * How long to wait before try number `failures` + 1: doubling from `baseMs` up to `maxMs`, between half and all of it
 * ("equal jitter"), so that many channels that failed together do not come back together.
 *
 * @param random in [0, 1)
 */
export function backoffMs(failures: number, options: { baseMs: number; maxMs: number; random: number }): number {
  const full = Math.min(options.maxMs, options.baseMs * 2 ** Math.min(failures, 30));
  return Math.round(full / 2 + (full / 2) * options.random);
}
