/** Handles shorter than this are everybody's. */
export const MIN_COMPARED_HANDLE = 4;

/** A handle without what its network adds: `@karenfd.bsky.social` and `karenfd@mastodon.example` are both `karenfd`. */
export function handleKey(handle: string): string {
  return (handle.replace(/^@+/, '').split('@')[0] ?? '').replace('.bsky.social', '').toLowerCase();
}
