import { Injectable } from '@nestjs/common';
import { Database } from '@genklang/entities';
import type { Channel, ChannelGap, ChannelStream, WorkspaceScope } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { pollJobId, Hints, Jobs } from '@genklang/queue';
import { PollRepositories } from './poll-repositories';
import type { PollVerdict } from './poll-verdict';
import type { OpenGap } from './stream-run';

/** A worker that is silent for this long has lost its poll. Longer than any one page takes. */
const LEASE_MS = 45_000;
/** How far back a new channel reads. */
const BACKFILL_MS = 24 * 3_600_000;

/** What a poll used, besides the pages that it brought. */
export interface PollEnd {
  verdict: PollVerdict;
  requests: number;
  newPosts: number;
}

/** What the tables know of a poll: its lease, its streams and gaps, its end. */
@Injectable()
export class PollState {
  constructor(
    private readonly database: Database,
    private readonly repositories: PollRepositories,
    private readonly hints: Hints,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  leaseUntil(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }

  /** Takes a due channel's poll, or null when it is not due or somebody has it. */
  async claim(workspaceId: string, channelId: string): Promise<{ channel: Channel; moneyLeftMicros: number } | null> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      const channel = await this.repositories.polls.claim(scope, channelId, { now, until: this.leaseUntil() });
      if (!channel) {
        return null;
      }
      return { channel, moneyLeftMicros: await this.repositories.ledger.getMoneyLeft(scope, channelId, now) };
    });
  }

  /** The streams that this poll reads, in the order given, and their gaps. */
  async openStreams(
    channel: Channel,
    declared: readonly { name: string; everyPolls: number }[],
  ): Promise<{ streams: ChannelStream[]; gaps: ChannelGap[] }> {
    return await this.database.inWorkspace(channel.workspaceId, async (scope) => {
      // A stream that is new to a channel of old does not walk back to the channel's first day: each post may cost.
      const start = channel.lastSuccessAt === null ? channel.createdAt : this.clock.now();
      const from = new Date(start.getTime() - BACKFILL_MS);
      const known = await this.repositories.polls.ensureStreams(scope, channel.id, { streams: [...declared], from });
      const byName = new Map(known.map((stream) => [stream.name, stream]));
      return {
        streams: declared.map(({ name }) => byName.get(name)).filter((stream) => stream !== undefined),
        gaps: await this.repositories.gaps.listToWalk(scope, channel.id),
      };
    });
  }

  /** Opens a look back over what has been read of a stream. */
  async openSweep(channel: Channel, stream: string, from: Date): Promise<OpenGap> {
    const sweep = {
      id: newId(),
      channelId: channel.id,
      stream,
      lane: 'sweep' as const,
      low: { at: from.toISOString() },
      high: null,
      cause: 'late' as const,
      openedAt: this.clock.now(),
    };
    await this.database.inWorkspace(
      channel.workspaceId,
      async (scope) => await this.repositories.gaps.open(scope, sweep),
    );
    return sweep;
  }

  /** Ends a poll, tells people when the channel's health or its holes changed, and asks for the next one. */
  async finish(channel: Channel, end: PollEnd): Promise<void> {
    const { outcome } = end.verdict;
    const result = await this.database.inWorkspace(
      channel.workspaceId,
      async (scope) => await this.write(scope, channel, end),
    );
    if (result === 'changed') {
      this.hints.announce(channel.workspaceId);
    }
    if (result !== 'superseded') {
      const payload = { workspaceId: channel.workspaceId, channelId: channel.id };
      await this.jobs.add('channel.poll', payload, {
        id: pollJobId(channel.id, outcome.nextPollAt),
        at: outcome.nextPollAt,
      });
    }
  }

  private async write(
    scope: WorkspaceScope,
    channel: Channel,
    end: PollEnd,
  ): Promise<'changed' | 'unchanged' | 'superseded'> {
    const { outcome } = end.verdict;
    const now = this.clock.now();
    const options = { pollEpoch: channel.pollEpoch, outcome };
    const result = await this.repositories.polls.finish(scope, channel.id, options);
    if (result === 'superseded') {
      return result;
    }
    if (end.requests > 0) {
      const delta = { requests: end.requests, posts: 0, replies: 0, costMicros: 0 };
      await this.repositories.ledger.addUsage(scope, channel.id, { now, delta });
    }
    if (result === 'changed') {
      const { status, statusReason: reason } = outcome;
      await this.repositories.channels.noteHealth(scope, channel.id, { status, reason, now });
    }
    const hasHoleChanged = await this.followOutage(scope, channel, end);
    if (result === 'unchanged' && !hasHoleChanged) {
      return result;
    }
    const event = { name: 'channel.changed', conversationId: null, subjectId: channel.id } as const;
    await this.repositories.events.append(scope, [event], now);
    return 'changed';
  }

  private async followOutage(scope: WorkspaceScope, channel: Channel, end: PollEnd): Promise<boolean> {
    const now = this.clock.now();
    const { outage } = end.verdict;
    if (outage === null) {
      return await this.repositories.gaps.closeOutage(scope, channel.id, { now, filled: end.newPosts });
    }
    const since = channel.lastSuccessAt ?? channel.createdAt;
    return await this.repositories.gaps.openOutage(scope, {
      id: newId(),
      channelId: channel.id,
      cause: outage,
      since,
      now,
    });
  }
}
