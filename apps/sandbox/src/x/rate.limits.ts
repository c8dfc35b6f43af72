import type { SandboxClock } from '../clock';

const quarterMs = 15 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** Requests in a quarter of an hour that X grants one account. */
const granted = {
  me: 75,
  mentions: 300,
  'own-posts': 900,
  search: 300,
  lookup: 900,
  publish: 100,
  remove: 50,
  upload: 500,
  describe: 500,
} as const;

export type LimitedEndpoint = keyof typeof granted;
export const limitedEndpoints = Object.keys(granted) as LimitedEndpoint[];

const publishedPerDay = 10_000;

interface Window {
  limit: number;
  remaining: number;
  resetAtMs: number;
}

/** Counts requests per endpoint and account, in fixed windows that begin with the first request. */
export class RateLimits {
  private readonly windows = new Map<string, Window>();
  private readonly changed = new Map<LimitedEndpoint, number>();

  constructor(private readonly clock: SandboxClock) {}

  /** Takes one request from the window. `isAllowed` false: the answer must be 429. */
  take(endpoint: LimitedEndpoint, accountId: string): { isAllowed: boolean; headers: Record<string, string> } {
    const limit = this.changed.get(endpoint) ?? granted[endpoint];
    const window = this.window(`${endpoint}:${accountId}`, limit, quarterMs);
    const day = endpoint === 'publish' ? this.window('publish:day', publishedPerDay, dayMs) : undefined;
    const isAllowed = window.remaining > 0 && (day === undefined || day.remaining > 0);
    if (isAllowed) {
      window.remaining -= 1;
      if (day) {
        day.remaining -= 1;
      }
    }
    return {
      isAllowed,
      headers: { ...headersOf('x-rate-limit', window), ...(day ? headersOf('x-app-limit-24hour', day) : {}) },
    };
  }

  /** Sets another limit, from now on and for every account. */
  change(endpoint: LimitedEndpoint, limit: number): void {
    this.changed.set(endpoint, limit);
    for (const key of this.windows.keys()) {
      if (key.startsWith(`${endpoint}:`) && key !== 'publish:day') {
        this.windows.delete(key);
      }
    }
  }

  reset(): void {
    this.windows.clear();
    this.changed.clear();
  }

  private window(key: string, limit: number, lengthMs: number): Window {
    const now = this.clock.now();
    const known = this.windows.get(key);
    if (known && known.resetAtMs > now) {
      return known;
    }
    const fresh = { limit, remaining: limit, resetAtMs: now + lengthMs };
    this.windows.set(key, fresh);
    return fresh;
  }
}

function headersOf(prefix: string, window: Window): Record<string, string> {
  return {
    [`${prefix}-limit`]: String(window.limit),
    [`${prefix}-remaining`]: String(window.remaining),
    [`${prefix}-reset`]: String(Math.ceil(window.resetAtMs / 1000)),
  };
}
