const epochMs = 1_288_834_974_657;
const sequenceMask = 0x3f_ffff;

/** Ids as X makes them: the time in the upper bits, so that they grow with time and lie above 2^53. */
export class Snowflakes {
  private sequence = 0;

  at(ms: number): string {
    this.sequence = (this.sequence + 1) & sequenceMask;
    return ((BigInt(Math.max(0, Math.floor(ms) - epochMs)) << 22n) | BigInt(this.sequence)).toString();
  }
}

/** When an id was made. */
export function snowflakeTimeMs(id: string): number {
  return Number(BigInt(id) >> 22n) + epochMs;
}

/** The lowest id that a moment can have. */
export function snowflakeFloor(ms: number): string {
  return (BigInt(Math.max(0, Math.floor(ms) - epochMs)) << 22n).toString();
}

/** Orders ids as numbers without making numbers of them. */
export function compareIds(left: string, right: string): number {
  if (left.length !== right.length) {
    return left.length - right.length;
  }
  return left < right ? -1 : Number(left > right);
}
