/** One request that came over the wire. `status` 0: the asker got no answer. */
export interface JournalEntry {
  n: number;
  at: string;
  method: string;
  path: string;
  query: Record<string, string>;
  status: number;
  fault?: string;
  createdPostId?: string;
}

const keptEntries = 20_000;

/** Every wire request since the last reset, the oldest forgotten first. It never holds a token or a body. */
export class Journal {
  private entries: JournalEntry[] = [];
  private count = 0;

  /** Enters a request on arrival; the status is filled in when it is answered. */
  open(request: { method: string; path: string; query: URLSearchParams; atMs: number }): JournalEntry {
    this.count += 1;
    const entry: JournalEntry = {
      n: this.count,
      at: new Date(request.atMs).toISOString(),
      method: request.method,
      path: request.path,
      query: Object.fromEntries(request.query),
      status: 0,
    };
    this.entries.push(entry);
    if (this.entries.length > keptEntries * 1.1) {
      this.entries = this.entries.slice(-keptEntries);
    }
    return entry;
  }

  list(since = 0): JournalEntry[] {
    return this.entries.filter((entry) => entry.n > since);
  }

  reset(): void {
    this.entries = [];
    this.count = 0;
  }
}
