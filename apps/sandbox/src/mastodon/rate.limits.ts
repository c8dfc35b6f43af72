import type { SandboxClock } from '../clock';
import { ApiError } from './api.error';

const FAMILIES = {
  /** Everything an account does. */
  all: { limit: 300, windowMs: 5 * 60_000 },
  /** Publishing. */
  statuses: { limit: 300, windowMs: 3 * 3_600_000 },
} as const;

export type LimitFamily = keyof typeof FAMILIES;

/** Requests in a window, with headers whose reset is a date. */
export class RateLimits {
  private readonly spent = new Map<string, { used: number; endsAtMs: number }>();

  constructor(private readonly clock: SandboxClock) {}

  /** @throws {RateLimitError} when the window is used up. */
  take(family: LimitFamily, who: string): Record<string, string> {
    const { limit, windowMs } = FAMILIES[family];
    const now = this.clock.now();
    const key = `${family} ${who}`;
    const known = this.spent.get(key);
    // Windows begin at whole multiples of their length, as Rack::Attack's do.
    const endsAtMs = (Math.floor(now / windowMs) + 1) * windowMs;
    const state = known && known.endsAtMs > now ? known : { used: 0, endsAtMs };
    state.used += 1;
    this.spent.set(key, state);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - state.used)),
      'x-ratelimit-reset': new Date(state.endsAtMs).toISOString().replace('Z', '000Z'),
    };
    if (state.used > limit) {
      throw new RateLimitError(headers);
    }
    return headers;
  }

  reset(): void {
    this.spent.clear();
  }
}

/** 429, with the headers of the window that is used up. */
export class RateLimitError extends ApiError {
  constructor(readonly headers: Record<string, string>) {
    super(429, 'Too many requests');
  }
}
