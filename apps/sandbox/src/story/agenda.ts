interface Entry<Task> {
  atMs: number;
  /** Keeps entries of one moment in the order in which they were added. */
  number: number;
  task: Task;
}

/** What is to happen, in the order in which it is due. */
export class Agenda<Task> {
  private readonly entries: Entry<Task>[] = [];
  private count = 0;

  add(atMs: number, task: Task): void {
    const entry = { atMs, number: this.count, task };
    this.count += 1;
    const after = this.entries.findIndex((other) => other.atMs > atMs);
    this.entries.splice(after === -1 ? this.entries.length : after, 0, entry);
  }

  /** The next task that is due at that time, with its moment; it is taken off. */
  take(nowMs: number): { atMs: number; task: Task } | undefined {
    const first = this.entries[0];
    return first && first.atMs <= nowMs ? this.entries.shift() : undefined;
  }
}
