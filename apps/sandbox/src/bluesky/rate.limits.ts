import type { SandboxClock } from '../clock';
import { XrpcError } from './xrpc';

interface Window {
  /** Whose, e.g. an account's logins. */
  key: string;
  points: number;
  limit: number;
  windowSec: number;
}

/** What Bluesky's hosts allow, with the headers that say so. There is no `Retry-After`. */
export class RateLimits {
  private readonly spent = new Map<string, { used: number; endsAtMs: number }>();

  constructor(private readonly clock: SandboxClock) {}

  /** 3000 requests in five minutes from one address. */
  request(): Record<string, string> {
    return this.take([{ key: 'all', points: 1, limit: 3000, windowSec: 300 }]);
  }

  /** 30 logins in five minutes and 300 a day for an account. */
  login(identifier: string): Record<string, string> {
    return this.take([
      { key: `login day ${identifier}`, points: 1, limit: 300, windowSec: 86_400 },
      { key: `login ${identifier}`, points: 1, limit: 30, windowSec: 300 },
    ]);
  }

  /** 5000 points an hour and 35,000 a day: createRecord 3, putRecord 2, deleteRecord 1. */
  write(did: string, points: number): Record<string, string> {
    return this.take([
      { key: `write day ${did}`, points, limit: 35_000, windowSec: 86_400 },
      { key: `write ${did}`, points, limit: 5000, windowSec: 3600 },
    ]);
  }

  reset(): void {
    this.spent.clear();
  }

  /** The headers are those of the window that is nearest to its end. */
  private take(windows: Window[]): Record<string, string> {
    const states = windows.map((window) => this.count(window));
    const tightest = states.reduce((left, right) => (right.remaining < left.remaining ? right : left));
    const headers = {
      'ratelimit-limit': String(tightest.limit),
      'ratelimit-remaining': String(Math.max(0, tightest.remaining)),
      'ratelimit-reset': String(Math.ceil(tightest.endsAtMs / 1000)),
      'ratelimit-policy': `${tightest.limit};w=${tightest.windowSec}`,
    };
    if (tightest.remaining < 0) {
      throw new RateLimitError(headers);
    }
    return headers;
  }

  private count(window: Window): { limit: number; windowSec: number; remaining: number; endsAtMs: number } {
    const now = this.clock.now();
    const known = this.spent.get(window.key);
    const state = known && known.endsAtMs > now ? known : { used: 0, endsAtMs: now + window.windowSec * 1000 };
    state.used += window.points;
    this.spent.set(window.key, state);
    return { ...window, remaining: window.limit - state.used, endsAtMs: state.endsAtMs };
  }
}

/** 429, with the headers of the window that is used up. */
export class RateLimitError extends XrpcError {
  constructor(readonly headers: Record<string, string>) {
    super(429, 'RateLimitExceeded', 'Rate Limit Exceeded');
  }
}
