/** The time of the pretend network. It can be set off from the machine's, to play clock skew and the passing of days. */
export class SandboxClock {
  private offsetMs = 0;

  constructor(private readonly machineNow: () => number = Date.now) {}

  now(): number {
    return this.machineNow() + this.offsetMs;
  }

  shiftTo(offsetMs: number): void {
    this.offsetMs = offsetMs;
  }

  get offset(): number {
    return this.offsetMs;
  }
}
