import type { NetworkPricing } from '@genklang/contract';

/** What was read of a network that charges for it. */
export interface ChargedReading {
  posts: number;
  authors: number;
  /** Whether a search found them. */
  isSearch: boolean;
}

/** What a reading costs by a network's price list, in millionths of a US dollar. */
export function costOfReading(pricing: NetworkPricing | null, reading: ChargedReading): number {
  if (!pricing) {
    return 0;
  }
  const perPost = reading.isSearch ? pricing.perSearchPostMicros : pricing.perPostMicros;
  return reading.posts * perPost + reading.authors * pricing.perAuthorMicros;
}

const LINK = /https?:\/\/\S/i;

/** What a reply costs: some networks charge far more for one with a link. */
export function costOfReply(pricing: NetworkPricing | null, text: string): number {
  if (!pricing) {
    return 0;
  }
  return LINK.test(text) ? pricing.perReplyWithLinkMicros : pricing.perReplyMicros;
}

/** Budgets are for calendar months in UTC, as networks bill. */
export function startOfNextMonth(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
}

/** Too little of a month has passed to say anything of its rest. */
const MIN_ELAPSED_MS = 6 * 3_600_000;

/**
 * What the month will have cost if it goes on as since its beginning, or since the channel was connected in it. Null in the first
 * hours.
 */
export function forecastMonth(spentMicros: number, options: { now: Date; connectedAt: Date }): number | null {
  const { now } = options;
  const monthStart = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1);
  const from = Math.max(monthStart, options.connectedAt.getTime());
  const elapsedMs = now.getTime() - from;
  if (elapsedMs < MIN_ELAPSED_MS) {
    return null;
  }
  return Math.round((spentMicros / elapsedMs) * (startOfNextMonth(now).getTime() - from));
}
