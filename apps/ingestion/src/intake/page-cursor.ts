import type { PostMark } from '@genklang/channels';
import { ChannelGapRepository, ChannelPollRepository } from '@genklang/entities';
import type { StoredMark, WorkspaceScope } from '@genklang/entities';

/** How far a page moves a stream's cursor. It is committed with the page's posts, or not at all. */
export type PageCursor =
  /** The newest page was read. What lies between it and the former head is a gap until it has been walked, or it is lost. */
  | { kind: 'head'; head: PostMark; gap: { id: string; lane: 'gap' | 'lost'; low: PostMark; high: PostMark } | null }
  /** A gap was walked down to a post. */
  | { kind: 'gap-narrowed'; gapId: string; high: PostMark; filled: number }
  /** A gap was walked to its end. */
  | { kind: 'gap-closed'; gapId: string; filled: number }
  /** A gap was walked as far as the network shows; the rest of it is lost. */
  | { kind: 'gap-lost'; gapId: string; filled: number };

/** Where a cursor belongs. */
export interface CursorPlace {
  channelId: string;
  stream: string;
  now: Date;
}

/** Writes a page's cursor in the transaction of the page. */
export class PageCursorWriter {
  constructor(
    private readonly polls: ChannelPollRepository,
    private readonly gaps: ChannelGapRepository,
  ) {}

  /** @returns whether a hole opened or closed by it: then people are told. */
  async write(scope: WorkspaceScope, cursor: PageCursor, place: CursorPlace): Promise<boolean> {
    switch (cursor.kind) {
      case 'head':
        return await this.writeHead(scope, cursor, place);
      case 'gap-narrowed':
        await this.gaps.narrow(scope, cursor.gapId, { high: storeMark(cursor.high), filled: cursor.filled });
        return false;
      case 'gap-closed':
        return await this.gaps.close(scope, cursor.gapId, { closedAt: place.now, filled: cursor.filled, lane: null });
      case 'gap-lost':
        return await this.gaps.close(scope, cursor.gapId, { closedAt: place.now, filled: cursor.filled, lane: 'lost' });
    }
  }

  private async writeHead(
    scope: WorkspaceScope,
    { head, gap }: PageCursor & { kind: 'head' },
    place: CursorPlace,
  ): Promise<boolean> {
    const { channelId, stream, now } = place;
    await this.polls.saveHead(scope, { channelId, name: stream }, storeMark(head));
    if (!gap) {
      return false;
    }
    await this.gaps.open(scope, {
      id: gap.id,
      channelId,
      stream,
      lane: gap.lane,
      low: storeMark(gap.low),
      high: storeMark(gap.high),
      cause: gap.lane === 'lost' ? 'cut_off' : 'paging',
      openedAt: now,
    });
    return true;
  }
}

export function storeMark(mark: PostMark): StoredMark {
  return { ...(mark.id ? { id: mark.id } : {}), at: mark.at.toISOString() };
}

export function readMark(mark: StoredMark): PostMark {
  return { ...(mark.id ? { id: mark.id } : {}), at: new Date(mark.at) };
}
