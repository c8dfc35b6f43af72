import { ChannelGapRepository, ChannelRepository } from '@genklang/entities';
import type { StoredMark, WorkspaceScope } from '@genklang/entities';
import type { PostMark } from '@genklang/channels';

/** How far a page moves a channel's cursor. It is committed with the page's posts, or not at all. */
export type PageCursor =
  /** The newest page was read. What lies between it and the former head is a gap until it has been walked. */
  | { kind: 'head'; head: PostMark; gap: { id: string; low: PostMark; high: PostMark } | null }
  /** A gap was walked down to a post. */
  | { kind: 'gap-narrowed'; gapId: string; high: PostMark; filled: number }
  /** A gap was walked to its end. */
  | { kind: 'gap-closed'; gapId: string; filled: number };

/** Writes a page's cursor in the transaction of the page. */
export class PageCursorWriter {
  constructor(
    private readonly channels: ChannelRepository,
    private readonly gaps: ChannelGapRepository,
  ) {}

  async write(scope: WorkspaceScope, channelId: string, cursor: PageCursor, now: Date): Promise<void> {
    switch (cursor.kind) {
      case 'head':
        await this.channels.saveHead(scope, channelId, storeMark(cursor.head));
        if (cursor.gap) {
          await this.gaps.open(scope, {
            id: cursor.gap.id,
            channelId,
            lane: 'gap',
            low: storeMark(cursor.gap.low),
            high: storeMark(cursor.gap.high),
            cause: 'more than one page',
            openedAt: now,
          });
        }
        return;
      case 'gap-narrowed':
        await this.gaps.narrow(scope, cursor.gapId, { high: storeMark(cursor.high), filled: cursor.filled });
        return;
      case 'gap-closed':
        await this.gaps.close(scope, cursor.gapId, { closedAt: now, filled: cursor.filled });
    }
  }
}

export function storeMark(mark: PostMark): StoredMark {
  return { ...(mark.id ? { id: mark.id } : {}), at: mark.at.toISOString() };
}

export function readMark(mark: StoredMark): PostMark {
  return { ...(mark.id ? { id: mark.id } : {}), at: new Date(mark.at) };
}
