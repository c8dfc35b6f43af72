import { Injectable, Logger } from '@nestjs/common';
import { Database, EventLogRepository, sqlStateOf } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { Hints } from '@genklang/queue';
import { IntakeWriters } from './intake-writers';
import { PageWriter } from './page-writer';
import type { PageSource, ReceivedPage } from './page-source';

export type { PageSource, ReceivedPage } from './page-source';

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
    private readonly pages: PageWriter,
    private readonly writers: IntakeWriters,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
  ) {}

  /** @returns how many mentions were new. @throws {PollSupersededError} */
  async receive(source: PageSource, page: ReceivedPage): Promise<number> {
    await this.writers.scoring.prepare(source, page);
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
      if (!(await this.isFirstCopy(scope, source, page))) {
        return [];
      }
      const written = await this.pages.write(scope, source, page);
      for (const post of page.rejected) {
        await this.writers.mentions.quarantine(scope, source.channelId, { ...post, now: source.now });
      }
      const { channelId, stream, now } = source;
      await this.writers.polls.notePost(scope, channelId, written.newestPostAt);
      const place = { channelId, stream, now };
      const hasHoleChanged = page.cursor !== null && (await this.writers.cursor.write(scope, page.cursor, place));
      const announced: NewEvent[] = hasHoleChanged
        ? [...written.events, { name: 'channel.changed', conversationId: null, subjectId: channelId }]
        : written.events;
      await this.events.append(scope, announced, now);
      return announced;
    });
    if (events.length > 0) {
      this.hints.announce(source.workspaceId);
    }
    return events.filter((event) => event.name === 'mention.received').length;
  }

  private async hold(scope: WorkspaceScope, source: PageSource): Promise<void> {
    if (source.fence === null) {
      await this.writers.polls.holdForDelivery(scope, source.channelId);
    } else if (!(await this.writers.polls.holdForPage(scope, source.channelId, source.fence))) {
      throw new PollSupersededError('another poll has taken this channel over');
    }
  }

  private async isFirstCopy(scope: WorkspaceScope, source: PageSource, page: ReceivedPage): Promise<boolean> {
    const { channelId, now: receivedAt } = source;
    const { deliveryId } = page;
    return (
      deliveryId === undefined || (await this.writers.deliveries.add(scope, { channelId, deliveryId, receivedAt }))
    );
  }

  /** Tries each post alone, in transactions that are rolled back, and sets apart those that fail. */
  private async quarantineUnstorable(source: PageSource, page: ReceivedPage): Promise<ReceivedPage> {
    const posts: ReceivedPage['posts'] = [];
    const rejected = [...page.rejected];
    for (const post of page.posts) {
      const problem = await this.findProblem(source, { ...page, posts: [post], reposts: [], goneIds: [] });
      if (problem === null) {
        posts.push(post);
      } else {
        rejected.push({ externalId: post.externalId, raw: post, problem });
      }
    }
    return { ...page, posts, rejected };
  }

  private async findProblem(source: PageSource, page: ReceivedPage): Promise<string | null> {
    const rollback = new Error('rolled back on purpose');
    try {
      await this.database.inWorkspace(source.workspaceId, async (scope) => {
        await this.pages.write(scope, source, page);
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
