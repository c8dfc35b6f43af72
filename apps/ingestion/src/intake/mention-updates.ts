import { Injectable } from '@nestjs/common';
import { ConversationRepository, MentionFateRepository, MentionRepository } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import type { PostMetrics } from '@genklang/contract';
import type { PageSource } from './page-source';
import { PostScoring } from './post-scoring';
import type { SeenAgain } from './sort-posts';

/** Brings stored mentions up to date: edits make revisions, numbers are renewed. */
@Injectable()
export class MentionUpdates {
  constructor(
    private readonly mentions: MentionRepository,
    private readonly fates: MentionFateRepository,
    private readonly conversations: ConversationRepository,
    private readonly scoring: PostScoring,
  ) {}

  /** @returns what to announce: nothing for a post that is as it was. */
  async apply(
    scope: WorkspaceScope,
    seen: SeenAgain[],
    source: Pick<PageSource, 'channelId' | 'now'>,
  ): Promise<NewEvent[]> {
    const edited = seen.filter(({ known, post }) => known.text !== post.text || known.externalId !== post.externalId);
    const measured = seen.filter((item) => !edited.includes(item) && hasNewNumbers(item.known, item.post.metrics));
    await this.storeEdits(scope, edited, source);
    await this.rememberEarlierIds(scope, edited, source.channelId);
    if (measured.length > 0) {
      await this.mentions.measureMany(
        scope,
        measured.map(({ known, post }) => ({ id: known.id, ...post.metrics })),
      );
    }
    const changed = [...edited, ...measured];
    if (changed.length > 0) {
      await this.conversations.refresh(scope, [...new Set(changed.map(({ known }) => known.conversationId))]);
    }
    return changed.map((item) => ({
      name: edited.includes(item) ? 'mention.edited' : 'mention.measured',
      conversationId: item.known.conversationId,
      subjectId: item.known.id,
    }));
  }

  private async storeEdits(
    scope: WorkspaceScope,
    edited: SeenAgain[],
    { channelId, now }: Pick<PageSource, 'channelId' | 'now'>,
  ): Promise<void> {
    if (edited.length === 0) {
      return;
    }
    const score = await this.scoring.forChannel(scope, channelId);
    for (const { known, post } of edited) {
      const scored = score(post.text, post.languageHint);
      await this.mentions.edit(scope, { ...scored, id: known.id, externalId: post.externalId, text: post.text }, now);
    }
  }

  /** An edit may come under a new id: by the earlier ones the post must be known, too. */
  private async rememberEarlierIds(scope: WorkspaceScope, edited: SeenAgain[], channelId: string): Promise<void> {
    const aliases = edited.flatMap(({ known, post }) =>
      [...new Set([known.externalId, ...post.otherExternalIds])]
        .filter((id) => id !== post.externalId)
        .map((externalId) => ({ externalId, mentionId: known.id })),
    );
    await this.fates.addAliases(scope, channelId, aliases);
  }
}

/** A count may lag behind what we counted ourselves, or be left out: it is renewed, never taken away. */
function hasNewNumbers(known: PostMetrics, now: PostMetrics): boolean {
  return (['views', 'likes', 'reposts', 'replies'] as const).some(
    (key) => now[key] !== null && now[key] !== known[key],
  );
}
