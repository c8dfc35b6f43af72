import { Injectable } from '@nestjs/common';
import { ChannelGapRepository, ChannelRepository, MentionRepository } from '@genklang/entities';
import { MentionStore } from './mention-store';
import { MentionUpdates } from './mention-updates';
import { PageCursorWriter } from './page-cursor';

/** What writes the parts of a page. */
@Injectable()
export class IntakeWriters {
  readonly cursor: PageCursorWriter;

  constructor(
    readonly store: MentionStore,
    readonly updates: MentionUpdates,
    readonly mentions: MentionRepository,
    channels: ChannelRepository,
    gaps: ChannelGapRepository,
  ) {
    this.cursor = new PageCursorWriter(channels, gaps);
  }
}
