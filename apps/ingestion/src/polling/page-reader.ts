import { Injectable } from '@nestjs/common';
import { ChannelError } from '@genklang/channels';
import type { RecheckedPosts } from '@genklang/channels';
import { costOfReading, nextRecheckAt } from '@genklang/domain';
import { Database, MentionFateRepository } from '@genklang/entities';
import type { Channel } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import type { ConnectedChannel } from '../accounts/account.service';
import { IntakeService } from '../intake/intake.service';
import type { PageSource } from '../intake/intake.service';
import { PollState } from './poll-state';
import type { PollBudget, PollWindow, StreamRun } from './stream-run';

/** Looks at posts again, at most so often in one poll. */
const MAX_RECHECKS = 2;

/** Makes one request of a poll at a time, and has its answer stored before the next. */
@Injectable()
export class PageReader {
  constructor(
    private readonly state: PollState,
    private readonly intake: IntakeService,
    private readonly database: Database,
    private readonly fates: MentionFateRepository,
    private readonly clock: Clock,
  ) {}

  async read(
    channel: Channel,
    connected: ConnectedChannel,
    step: { run: StreamRun; window: PollWindow },
  ): Promise<void> {
    const { run, window } = step;
    const page = await connected.channel.poll(connected.account, {
      stream: window.stream,
      after: window.after,
      before: window.before,
      maxPosts: connected.channel.capabilities.pageSize.max,
      coveredTo: run.coveredTo ?? undefined,
    });
    const cursor = run.cursorAfter(window, page);
    const isWorthStoring = cursor !== null || page.goneIds.length > 0 || page.reposts.length > 0;
    const newPosts = isWorthStoring
      ? await this.intake.receive(this.sourceOf(channel, connected, window.stream), { ...page, cursor })
      : 0;
    const costMicros = costOfReading(connected.channel.descriptor.pricing, {
      posts: page.posts.length,
      authors: new Set(page.posts.map((post) => post.author.externalId)).size,
      isSearch: channel.purpose === 'search',
    });
    run.stored(window, page, { cursor, newPosts, costMicros });
  }

  /** Asks again about posts that may have been edited or deleted, once everything new has been read. */
  async recheck(
    poll: { channel: Channel; budget: PollBudget; runs: StreamRun[] },
    connected: ConnectedChannel,
  ): Promise<void> {
    const { channel, budget } = poll;
    const limit = connected.channel.capabilities.recheckSize;
    for (let round = 0; round < MAX_RECHECKS && limit > 0; round += 1) {
      if (budget.isSpent || poll.runs.some((run) => run.hasBacklog)) {
        return;
      }
      const now = this.clock.now();
      const due = await this.database.inWorkspace(
        channel.workspaceId,
        async (scope) => await this.fates.listToRecheck(scope, channel.id, { now, limit }),
      );
      if (due.length === 0) {
        return;
      }
      const ids = due.map((mention) => mention.externalId);
      const { posts, goneIds, rate } = await connected.channel.recheck(connected.account, ids).catch(postponed);
      budget.note(rate);
      const isCharged = connected.channel.descriptor.pricing !== null;
      const rechecks = due.map((mention) => ({ id: mention.id, at: nextRecheckAt({ ...mention, isCharged }, now) }));
      const page = { posts, goneIds, rejected: [], reposts: [], cursor: null, rechecks };
      await this.intake.receive(this.sourceOf(channel, connected, ''), page);
    }
  }

  private sourceOf(channel: Channel, connected: ConnectedChannel, stream: string): PageSource {
    return {
      workspaceId: channel.workspaceId,
      channelId: channel.id,
      network: channel.network,
      externalAccountId: connected.account.externalAccountId,
      purpose: channel.purpose,
      stream,
      pricing: connected.channel.descriptor.pricing,
      canRecheck: connected.channel.capabilities.recheckSize > 0,
      fence: { pollEpoch: channel.pollEpoch, leaseUntil: this.state.leaseUntil() },
      now: this.clock.now(),
    };
  }
}

/**
 * A look that the network refuses or does not answer is made again at its next turn: what was read is no worse for it, and the
 * posts behind it have their turn. A dead sign-in and a request to wait concern everything.
 */
function postponed(error: unknown): RecheckedPosts {
  const kind = error instanceof ChannelError ? error.decision.kind : null;
  if (kind === null || kind === 'reconnect' || kind === 'retry-after') {
    throw error;
  }
  return { posts: [], goneIds: [], rate: null };
}
