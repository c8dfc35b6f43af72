import type { IncomingPost } from '@genklang/channels';
import {
  AuthorRepository,
  ConversationMergeRepository,
  ConversationRepository,
  EventLogRepository,
  MentionFateRepository,
  MentionRepository,
} from '@genklang/entities';
import { Hints } from '@genklang/queue';
import { SentimentScorer } from '@genklang/sentiment';
import { createTestDatabase, givenChannel, givenWorkspace, readTestServers } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';
import { IntakeWriters } from './intake-writers';
import { IntakeService } from './intake.service';
import { MentionStore, MentionTables } from './mention-store';
import { MentionUpdates } from './mention-updates';
import type { PageSource, ReceivedPage } from './page-source';
import { PageWriter } from './page-writer';
import { PostScoring } from './post-scoring';

/** When the posts of a test begin. */
export const START = Date.parse('2026-11-22T08:00:00.000Z');

/** What a test says of a post; the rest is completed. */
export interface PostSketch {
  id: string;
  by?: string;
  parent?: string | null;
  thread?: string | null;
  minute?: number;
  text?: string;
  alsoKnownAs?: string[];
}

export function post(sketch: PostSketch): IncomingPost {
  return {
    externalId: sketch.id,
    otherExternalIds: sketch.alsoKnownAs ?? [],
    author: {
      externalId: sketch.by ?? 'karen',
      handle: sketch.by ?? 'karen',
      name: sketch.by ?? 'Karen',
      bio: null,
      followers: 10,
      profileUrl: null,
    },
    kind: 'mention',
    text: sketch.text ?? `post ${sketch.id}`,
    languageHint: 'da',
    url: null,
    threadId: sketch.thread ?? null,
    parentExternalId: sketch.parent ?? null,
    visibility: 'public',
    rating: null,
    replyRule: { isAllowed: true, until: null },
    postedAt: new Date(START + (sketch.minute ?? 0) * 60_000),
    metrics: { views: null, likes: 0, reposts: 0, replies: 0 },
  };
}

/** Intake over a database of its own, without polls and networks: pages are handed to it. */
export class IntakeFixture {
  workspaceId = '';
  channelId = '';
  readonly intake: IntakeService;

  private constructor(
    readonly db: TestDatabase,
    private readonly hints: Hints,
    scorer: SentimentScorer,
  ) {
    const scoring = new PostScoring(db.database, scorer);
    const mentions = new MentionRepository();
    const fates = new MentionFateRepository();
    const conversations = new ConversationRepository();
    const store = new MentionStore(
      new AuthorRepository(),
      new MentionTables(mentions, fates),
      conversations,
      new ConversationMergeRepository(),
      scoring,
    );
    const writers = new IntakeWriters(
      store,
      new MentionUpdates(mentions, fates, conversations, scoring),
      mentions,
      fates,
      scoring,
    );
    this.intake = new IntakeService(db.database, new PageWriter(writers), writers, new EventLogRepository(), hints);
  }

  static async start(scorer = new SentimentScorer()): Promise<IntakeFixture> {
    return new IntakeFixture(await createTestDatabase(), new Hints(readTestServers().redisUrl), scorer);
  }

  /** A new workspace with a channel, for one test. */
  async begin(): Promise<void> {
    ({ workspaceId: this.workspaceId } = await givenWorkspace(this.db));
    this.channelId = await givenChannel(this.db, this.workspaceId);
  }

  source(change: Partial<PageSource> = {}): PageSource {
    return {
      workspaceId: this.workspaceId,
      channelId: this.channelId,
      network: 'x',
      externalAccountId: 'havblik',
      purpose: 'account',
      stream: 'mentions',
      pricing: null,
      canRecheck: true,
      fence: { pollEpoch: '0', leaseUntil: new Date() },
      now: new Date(),
      ...change,
    };
  }

  /** Hands a page over. @returns how many mentions were new. */
  async receive(page: Partial<ReceivedPage>, source: Partial<PageSource> = {}): Promise<number> {
    return await this.intake.receive(this.source(source), {
      posts: [],
      rejected: [],
      reposts: [],
      goneIds: [],
      cursor: { kind: 'head', head: { at: new Date(START) }, gap: null },
      ...page,
    });
  }

  async query<T extends object>(sql: string): Promise<T[]> {
    return await this.db.query<T>(sql, [this.workspaceId]);
  }

  async stop(): Promise<void> {
    this.hints.onApplicationShutdown();
    await this.db.drop();
  }
}
