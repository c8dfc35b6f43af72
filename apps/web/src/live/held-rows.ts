import type { ConversationRow } from '@genklang/contract';

/** What the member changed and the server has not answered yet. */
export type RowPatch = Partial<
  Pick<ConversationRow, 'state' | 'assignee' | 'waitingSince' | 'teamId' | 'priority' | 'labelIds' | 'snoozedUntil'>
>;

/** Every row the console holds, in its newest version, with the member's own unanswered changes on top. */
export class HeldRows {
  private readonly rows = new Map<string, ConversationRow>();
  private readonly patches = new Map<string, RowPatch>();
  private readonly removed = new Set<string>();
  private stale = new Set<string>();

  get ids(): string[] {
    return [...this.rows.keys()];
  }

  /** As the server knows it. */
  findOriginal(id: string): ConversationRow | undefined {
    return this.rows.get(id);
  }

  /** As it is drawn. */
  find(id: string): ConversationRow | null {
    const row = this.rows.get(id);
    const patch = this.patches.get(id);
    return row === undefined ? null : patch === undefined ? row : { ...row, ...patch };
  }

  /** @returns whether the row was not held in this version yet. */
  hold(row: ConversationRow): boolean {
    const held = this.rows.get(row.id);
    this.stale.delete(row.id);
    if (held !== undefined && held.version >= row.version) {
      return false;
    }
    this.rows.set(row.id, row);
    return true;
  }

  patch(id: string, patch: RowPatch): void {
    this.patches.set(id, { ...this.patches.get(id), ...patch });
  }

  unpatch(id: string): void {
    this.patches.delete(id);
  }

  /** The conversation is no more: it became part of another. */
  remove(id: string): void {
    this.removed.add(id);
  }

  isRemoved(id: string): boolean {
    return this.removed.has(id);
  }

  /** What is held may be too old to be mended: it is forgotten by {@link dropStale}, unless heard of again until then. */
  markStale(): void {
    this.stale = new Set(this.rows.keys());
  }

  /** @returns what was forgotten. */
  dropStale(): string[] {
    const dropped = [...this.stale];
    dropped.forEach((id) => this.rows.delete(id));
    this.stale.clear();
    return dropped;
  }
}
