const STEP_MS = 25;

/**
 * Waits until a condition holds, by asking again: for what another process does and no event tells. Fails after the
 * deadline with what was seen last.
 */
export async function eventually<T>(
  look: () => Promise<T> | T,
  isDone: (seen: T) => boolean,
  options: { withinMs?: number; what?: string } = {},
): Promise<T> {
  const deadline = Date.now() + (options.withinMs ?? 15_000);
  for (;;) {
    const seen = await look();
    if (isDone(seen)) {
      return seen;
    }
    if (Date.now() > deadline) {
      throw new Error(`${options.what ?? 'it'} did not come true; seen last: ${JSON.stringify(seen)?.slice(0, 2_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
