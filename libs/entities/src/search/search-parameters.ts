/** Collects the parameters of one statement; `$1` is the workspace, `$2` the member. */
export class SearchParameters {
  readonly values: unknown[];

  constructor(workspaceId: string, memberId: string) {
    this.values = [workspaceId, memberId];
  }

  /** The placeholder of a value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
