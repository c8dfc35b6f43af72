/** A request that the sandbox got over the wire, as its journal tells it. */
export interface JournalEntry {
  at: string;
  path: string;
  status: number;
}

/** Asks the sandbox's control API for what the test double does not offer. */
export async function askSandbox<T>(sandboxUrl: string, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${sandboxUrl}/__control/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    throw new Error(`the sandbox answered ${response.status} to ${method} ${path}: ${await response.text()}`);
  }
  return (await response.json()) as T;
}
