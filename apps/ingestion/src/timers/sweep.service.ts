import { Injectable, Logger } from '@nestjs/common';
import { Database, PRUNE_PORTION } from '@genklang/entities';
import { deliverJobId, Jobs, mediaJobId, pollJobId, previewJobId, requestJobId, rescoreJobId } from '@genklang/queue';
import { IngestionConfig } from '../ingestion-config';
import { SweepRepositories } from './sweep-repositories';
import { Watches } from './watches';

/** Replies of one workspace that one sweep hands out. */
const MAX_REPLIES = 500;
const PRUNE_INTERVAL_MS = 3_600_000;
/** What rules did is kept for a month longer than the log that they read. */
const RULE_LOG_MS = 30 * 24 * 3_600_000;
/** Pictures that nobody asked for in that time are fetched again when somebody does. */
const PICTURES_MS = 30 * 24 * 3_600_000;
/** A picture that nobody sent. */
const UNSENT_PICTURE_MS = 24 * 3_600_000;
const WATCH_INTERVAL_MS = 30_000;

/**
 * Finds what is due in the tables and asks for its job. A job that is there already is not added twice, so this makes good
 * whatever Redis forgot: after a FLUSHALL all comes back within a sweep or two.
 */
@Injectable()
export class SweepService {
  private lastPrunedAt = 0;
  private lastWatchedAt = 0;
  private watching: Promise<void> | null = null;
  private readonly logger = new Logger('Sweep');

  constructor(
    private readonly database: Database,
    private readonly repositories: SweepRepositories,
    private readonly jobs: Jobs,
    private readonly watches: Watches,
    private readonly config: IngestionConfig,
  ) {}

  /** Resolves when what is looked at now and then has been looked at. */
  async settled(): Promise<void> {
    await this.watching;
  }

  async sweep(): Promise<void> {
    const workspaceIds = await this.database.listWorkspaceIds();
    for (const workspaceId of workspaceIds) {
      await this.sweepWorkspace(workspaceId);
      await this.watches.due.sweep(workspaceId);
    }
    const now = this.watches.clock.now();
    if (now.getTime() - this.lastWatchedAt >= WATCH_INTERVAL_MS) {
      this.lastWatchedAt = now.getTime();
      // Renewals ask networks: a sweep does not wait for them.
      this.watching ??= this.watch(workspaceIds).finally(() => {
        this.watching = null;
      });
      this.watching.catch((error: unknown) => this.logger.error({ err: error }, 'the watch failed'));
    }
    if (now.getTime() - this.lastPrunedAt >= PRUNE_INTERVAL_MS) {
      await this.prune(workspaceIds, new Date(now.getTime() - this.config.EVENT_RETENTION_HOURS * 3_600_000));
      this.lastPrunedAt = now.getTime();
    }
  }

  /** What need not be looked at each second: renewals that are due, channels that are suspiciously silent or can learn. */
  private async watch(workspaceIds: string[]): Promise<void> {
    for (const workspaceId of workspaceIds) {
      await this.watches.renewals.renewDue(workspaceId);
      await this.watches.silence.judge(workspaceId);
      await this.watches.sentiment.look(workspaceId);
    }
  }

  private async sweepWorkspace(workspaceId: string): Promise<void> {
    const now = this.watches.clock.now();
    const due = await this.database.inWorkspace(workspaceId, async (scope) => ({
      channels: await this.repositories.polls.listDue(scope, now),
      replies: await this.repositories.replies.listDue(scope, now, MAX_REPLIES),
      requestIds: await this.repositories.requests.listOpen(scope, now),
      mediaIds: await this.repositories.media.listWanted(scope, now),
      previewIds: await this.repositories.previews.listWanted(scope, now),
      rescore: await this.repositories.rescores.find(scope),
    }));
    await Promise.all([
      ...due.channels.map(async ({ id, nextPollAt }) => {
        await this.jobs.add('channel.poll', { workspaceId, channelId: id }, { id: pollJobId(id, nextPollAt) });
      }),
      ...due.replies.map(async ({ id, fence }) => {
        await this.jobs.add('reply.deliver', { workspaceId, replyId: id }, { id: deliverJobId(id, fence) });
      }),
      ...due.requestIds.map(async (requestId) => {
        await this.jobs.add('channel.request', { workspaceId, requestId }, { id: requestJobId(requestId) });
      }),
      ...due.mediaIds.map(async (mediaId) => {
        await this.jobs.add('media.fetch', { workspaceId, mediaId }, { id: mediaJobId(mediaId) });
      }),
      ...due.previewIds.map(async (previewId) => {
        await this.jobs.add('preview.fetch', { workspaceId, previewId }, { id: previewJobId(previewId) });
      }),
    ]);
    if (due.rescore?.state === 'running') {
      await this.jobs.add('sentiment.rescore', { workspaceId }, { id: rescoreJobId(workspaceId) });
    }
  }

  private async prune(workspaceIds: string[], before: Date): Promise<void> {
    for (const workspaceId of workspaceIds) {
      await this.database.inWorkspace(workspaceId, async (scope) => {
        await this.repositories.requests.prune(scope, before);
        await this.repositories.deliveries.prune(scope, before);
        await this.repositories.media.prune(scope, new Date(this.watches.clock.now().getTime() - PICTURES_MS));
        await this.repositories.previews.prune(scope, this.watches.clock.now());
        await this.repositories.pictures.prune(scope, new Date(this.watches.clock.now().getTime() - UNSENT_PICTURE_MS));
        await this.repositories.ruleRuns.prune(scope, new Date(before.getTime() - RULE_LOG_MS));
      });
      let gone: number;
      do {
        // A transaction for each portion: writers wait for the counter's row no longer than one takes.
        gone = await this.database.inWorkspace(
          workspaceId,
          async (scope) => await this.repositories.events.prune(scope, before),
        );
      } while (gone >= PRUNE_PORTION);
    }
  }
}
