import { Clock } from '@genklang/platform';

/** A clock that stands still until it is moved. */
export class FakeClock extends Clock {
  constructor(private current = new Date('2026-11-22T12:00:00.000Z')) {
    super();
  }

  override now(): Date {
    return new Date(this.current);
  }

  advance(ms: number): void {
    this.current = new Date(this.current.getTime() + ms);
  }

  set(at: Date): void {
    this.current = at;
  }
}
