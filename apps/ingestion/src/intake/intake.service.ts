import { Injectable, Logger } from '@nestjs/common';
import { ChannelRepository, Database, EventLogRepository, sqlStateOf } from '@genklang/entities';
import type { KnownMention, NewEvent, WorkspaceScope } from '@genklang/entities';
import { Hints } from '@genklang/queue';
import type { IncomingPost, RejectedPost } from '@genklang/channels';
import { IntakeWriters } from './intake-writers';
import type { PageCursor } from './page-cursor';

/** The channel that a page came by, and the epoch of the poll that read it. */
export interface PageSource {
  workspaceId: string;
  channelId: string;
  network: string;
  externalAccountId: string;
  pollEpoch: string;
  leaseUntil: Date;
  now: Date;
}

/** A page, and how far it moves the cursor. */
export interface ReceivedPage {
  posts: IncomingPost[];
  rejected: RejectedPost[];
  cursor: PageCursor;
}

/** Another poll has taken the channel over: what this one holds must not be written. */
export class PollSupersededError extends Error {}

/** SQLSTATE class 22: a value the database cannot hold. One such post must not keep the others out. */
const DATA_EXCEPTION = '22';

/** Takes in pages: posts, conversations, cursor, gaps and the log that announces them commit together or not at all. */
@Injectable()
export class IntakeService {
  private readonly logger = new Logger('Intake');

  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly writers: IntakeWriters,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
  ) {}

  /** @returns how many mentions were new. @throws {PollSupersededError} */
  async receive(source: PageSource, page: ReceivedPage): Promise<number> {
    try {
      return await this.store(source, page);
    } catch (error) {
      if (!sqlStateOf(error)?.startsWith(DATA_EXCEPTION) || page.posts.length === 0) {
        throw error;
      }
      this.logger.warn(`a page holds a post that cannot be stored: ${String(error)}`);
      return await this.store(source, await this.quarantineUnstorable(source, page));
    }
  }

  private async store(source: PageSource, page: ReceivedPage): Promise<number> {
    const events = await this.database.inWorkspace(source.workspaceId, async (scope) => {
      await this.hold(scope, source);
      const announced = await this.writePosts(scope, source, page.posts);
      for (const post of page.rejected) {
        await this.writers.mentions.quarantine(scope, source.channelId, { ...post, now: source.now });
      }
      await this.writers.cursor.write(scope, source.channelId, page.cursor, source.now);
      await this.events.append(scope, announced, source.now);
      return announced;
    });
    if (events.length > 0) {
      this.hints.announce(source.workspaceId);
    }
    return events.filter((event) => event.name === 'mention.received').length;
  }

  private async hold(scope: WorkspaceScope, source: PageSource): Promise<void> {
    if (!(await this.channels.holdForPage(scope, source.channelId, source))) {
      throw new PollSupersededError('another poll has taken this channel over');
    }
  }

  private async writePosts(scope: WorkspaceScope, source: PageSource, posts: IncomingPost[]): Promise<NewEvent[]> {
    // What we wrote ourselves is a reply in the thread, never a mention.
    const theirs = posts.filter((post) => post.author.externalId !== source.externalAccountId);
    if (theirs.length === 0) {
      return [];
    }
    const known = await this.listKnown(scope, source.channelId, theirs);
    const fresh = new Map<string, IncomingPost>();
    const again = new Map<string, { known: KnownMention; post: IncomingPost }>();
    for (const post of theirs) {
      const match = [post.externalId, ...post.earlierExternalIds].map((id) => known.get(id)).find(Boolean);
      if (match) {
        again.set(match.id, { known: match, post });
      } else {
        fresh.set(post.externalId, post);
      }
    }
    const updated = await this.writers.updates.apply(scope, [...again.values()], source.now);
    return [...updated, ...(await this.writers.store.add(scope, [...fresh.values()], source))];
  }

  private async listKnown(
    scope: WorkspaceScope,
    channelId: string,
    posts: IncomingPost[],
  ): Promise<Map<string, KnownMention>> {
    const ids = posts.flatMap((post) => [post.externalId, ...post.earlierExternalIds]);
    const known = await this.writers.mentions.listKnown(scope, channelId, ids);
    return new Map(known.map((mention) => [mention.externalId, mention]));
  }

  /** Tries each post alone, in transactions that are rolled back, and sets apart those that fail. */
  private async quarantineUnstorable(source: PageSource, page: ReceivedPage): Promise<ReceivedPage> {
    const posts: IncomingPost[] = [];
    const rejected = [...page.rejected];
    for (const post of page.posts) {
      const problem = await this.findProblem(source, post);
      if (problem === null) {
        posts.push(post);
      } else {
        rejected.push({ externalId: post.externalId, raw: post, problem });
      }
    }
    return { ...page, posts, rejected };
  }

  private async findProblem(source: PageSource, post: IncomingPost): Promise<string | null> {
    const rollback = new Error('rolled back on purpose');
    try {
      await this.database.inWorkspace(source.workspaceId, async (scope) => {
        await this.writePosts(scope, source, [post]);
        throw rollback;
      });
      return null;
    } catch (error) {
      if (error === rollback) {
        return null;
      }
      if (sqlStateOf(error)?.startsWith(DATA_EXCEPTION)) {
        return String(error);
      }
      throw error;
    }
  }
}
