import type { SandboxClock } from '../clock';
import { Refusal } from './refusal';

const unitsADay = 10_000;
const pacificDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' });

/** The units that a project may use in a day, which begins at midnight in California. */
export class Units {
  private readonly used = new Map<string, number>();
  private limit = unitsADay;

  constructor(private readonly clock: SandboxClock) {}

  take(project: string, cost: number): void {
    const key = `${project} ${pacificDay.format(this.clock.now())}`;
    const used = (this.used.get(key) ?? 0) + cost;
    if (used > this.limit) {
      throw new Refusal(403, {
        reason: 'quotaExceeded',
        domain: 'youtube.quota',
        message:
          'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
      });
    }
    this.used.set(key, used);
  }

  /** Units used today. */
  usedBy(project: string): number {
    return this.used.get(`${project} ${pacificDay.format(this.clock.now())}`) ?? 0;
  }

  allow(limit: number): void {
    this.limit = limit;
  }

  reset(): void {
    this.used.clear();
    this.limit = unitsADay;
  }
}
