import { ChannelError } from '../channel-error';

/**
 * Uploads what comes before a post. Nobody sees it without one: whatever became of an upload that was cut off, nothing was
 * published, and the reply may simply be tried again.
 */
export async function uploading<T>(upload: () => Promise<T>): Promise<T> {
  try {
    return await upload();
  } catch (error) {
    throw error instanceof ChannelError && error.decision.kind === 'transient'
      ? new ChannelError({ kind: 'transient', outcome: 'none' }, error.message)
      : error;
  }
}
