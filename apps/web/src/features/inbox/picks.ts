import { Observable } from '../../shared/observable';

/** The rows that were chosen one by one, for what is done to all of them at once. */
export class Picks {
  readonly ids = new Observable<ReadonlySet<string>>(new Set());
  private anchor: string | null = null;

  toggle(id: string): void {
    this.anchor = id;
    this.ids.update((ids) => (ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])));
  }

  /** Everything from the row that was chosen last to this one. */
  extend(id: string, listed: readonly string[]): void {
    const from = this.anchor === null ? -1 : listed.indexOf(this.anchor);
    const to = listed.indexOf(id);
    if (from < 0 || to < 0) {
      this.toggle(id);
      return;
    }
    const range = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.ids.update((ids) => new Set([...ids, ...range]));
  }

  set(ids: readonly string[]): void {
    this.ids.set(new Set(ids));
  }

  clear(): void {
    this.anchor = null;
    if (this.ids.get().size > 0) {
      this.ids.set(new Set());
    }
  }

  /** What a command is for: the chosen ones, else the one that is selected. */
  targets(selectedId: string | null): string[] {
    const chosen = [...this.ids.get()];
    return chosen.length > 0 ? chosen : selectedId === null ? [] : [selectedId];
  }
}
