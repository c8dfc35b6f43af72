import { Injectable } from '@nestjs/common';
import { ConversationRepository, MentionRepository } from '@genklang/entities';
import type { KnownMention, NewEvent, WorkspaceScope } from '@genklang/entities';
import type { PostMetrics } from '@genklang/contract';
import type { IncomingPost } from '@genklang/channels';
import { scoreText } from './score-text';

/** A post that we have, as the network shows it now. */
export interface SeenAgain {
  known: KnownMention;
  post: IncomingPost;
}

/** Brings stored mentions up to date: edits make revisions, numbers are renewed. */
@Injectable()
export class MentionUpdates {
  constructor(
    private readonly mentions: MentionRepository,
    private readonly conversations: ConversationRepository,
  ) {}

  /** @returns what to announce: nothing for a post that is as it was. */
  async apply(scope: WorkspaceScope, seen: SeenAgain[], now: Date): Promise<NewEvent[]> {
    const edited = seen.filter(({ known, post }) => known.text !== post.text || known.externalId !== post.externalId);
    const measured = seen.filter((item) => !edited.includes(item) && hasNewNumbers(item.known, item.post.metrics));
    for (const { known, post } of edited) {
      const scored = scoreText(post.text, post.languageHint);
      await this.mentions.edit(scope, { ...scored, id: known.id, externalId: post.externalId, text: post.text }, now);
    }
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
}

function hasNewNumbers(known: PostMetrics, now: PostMetrics): boolean {
  return (['views', 'likes', 'reposts', 'replies'] as const).some(
    (key) => now[key] !== null && now[key] !== known[key],
  );
}
