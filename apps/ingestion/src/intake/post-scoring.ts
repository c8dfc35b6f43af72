import { Injectable } from '@nestjs/common';
import { ChannelLeanRepository, Database, MentionRepository } from '@genklang/entities';
import type { ScoredText, WorkspaceScope } from '@genklang/entities';
import { SentimentScorer } from '@genklang/sentiment';
import type { PageSource, ReceivedPage } from './page-source';
import { scoreText } from './score-text';
import { sortPosts } from './sort-posts';

/** A page waits for a model at most so long: well within the lease of its poll. */
const PREPARE_MS = 15_000;

/** Scores a text with what is known of its language. */
export type ScorePost = (text: string, language: string | null) => ScoredText;

/** Scores the posts of a channel with what the channel has taught. */
@Injectable()
export class PostScoring {
  private readonly leans = new ChannelLeanRepository();
  private readonly mentions = new MentionRepository();

  constructor(
    private readonly database: Database,
    private readonly scorer: SentimentScorer,
  ) {}

  /** Has the operator's model, if there is one, judge what is new on a page. It takes its time: not within the page's transaction. */
  async prepare(source: PageSource, { posts }: ReceivedPage): Promise<void> {
    if (!this.scorer.hasModel || posts.length === 0) {
      return;
    }
    const ids = posts.flatMap((post) => [post.externalId, ...post.otherExternalIds]);
    const known = await this.database.inWorkspace(
      source.workspaceId,
      async (scope) => await this.mentions.listKnown(scope, source.channelId, ids),
    );
    const { fresh, again } = sortPosts(
      posts.filter((post) => post.author.externalId !== source.externalAccountId),
      known,
    );
    const edited = again.filter((seen) => seen.known.text !== seen.post.text).map((seen) => seen.post);
    const texts = [...fresh, ...edited].map((post) => post.text);
    await this.scorer.prepare(texts, { withinMs: PREPARE_MS });
  }

  /** How posts of a channel are scored now. */
  async forChannel(scope: WorkspaceScope, channelId: string): Promise<ScorePost> {
    const lean = await this.leans.find(scope, channelId);
    return (text, language) => scoreText(this.scorer, text, { language, lean });
  }
}
