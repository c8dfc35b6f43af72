const DAY_MS = 24 * 3_600_000;
/** A hole of a few seconds must be seen, too. */
const MIN_WIDTH = 0.5;

/** Where a stretch of time stands in the 24 hours that end now, in per cent. What has no end yet goes on until now. */
export function placeInDay(
  stretch: { from: string | null; to: string | null },
  now: Date,
): { left: number; width: number } {
  const start = now.getTime() - DAY_MS;
  const share = (at: string | null, fallback: number): number =>
    at === null ? fallback : Math.min(100, Math.max(0, ((Date.parse(at) - start) / DAY_MS) * 100));
  const left = share(stretch.from, 0);
  const right = share(stretch.to, 100);
  const isOutOfSight = right <= 0 || left >= 100;
  return { left, width: isOutOfSight ? 0 : Math.max(MIN_WIDTH, right - left) };
}
