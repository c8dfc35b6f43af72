import type { SandboxClock } from '../clock';
import { GraphError } from './graph.error';

const windowMs = 60 * 60_000;
const granted = 4800;

/** What each Page or account has used of its hour, as the business use case headers tell it. */
export class Usage {
  private readonly calls = new Map<string, number[]>();
  private limit = granted;

  constructor(private readonly clock: SandboxClock) {}

  change(limit: number): void {
    this.limit = limit;
  }

  /** Counts a call. @throws {GraphError} when the hour is used up. */
  take(ownerId: string, code: number): void {
    const recent = this.recent(ownerId);
    if (recent.length >= this.limit) {
      throw new GraphError(
        code,
        `(#${code}) There have been too many calls to this account. Wait a bit and try again.`,
      );
    }
    this.calls.set(ownerId, [...recent, this.clock.now()]);
  }

  headers(ownerId: string, type: 'pages' | 'instagram'): Record<string, string> {
    const recent = this.recent(ownerId);
    const percent = Math.min(100, Math.floor((recent.length / this.limit) * 100));
    const oldest = recent[0] ?? this.clock.now();
    const usage = {
      type,
      call_count: percent,
      total_cputime: 1,
      total_time: 1,
      estimated_time_to_regain_access: percent < 100 ? 0 : Math.ceil((oldest + windowMs - this.clock.now()) / 60_000),
    };
    return { 'x-business-use-case-usage': JSON.stringify({ [ownerId]: [usage] }) };
  }

  reset(): void {
    this.calls.clear();
    this.limit = granted;
  }

  private recent(ownerId: string): number[] {
    const since = this.clock.now() - windowMs;
    return (this.calls.get(ownerId) ?? []).filter((at) => at > since);
  }
}
