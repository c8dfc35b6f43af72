import { Injectable } from '@nestjs/common';
import { Database } from '@genklang/entities';
import type { Channel, ChannelGap, PollOutcome } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { pollJobId, Hints, Jobs } from '@genklang/queue';
import { PollRepositories } from './poll-repositories';
import type { OpenGap } from './poll-run';

/** A worker that is silent for this long has lost its poll. Longer than any one request. */
const LEASE_MS = 15_000;

/** What the tables know of a poll: its lease, its gaps, its end. */
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
  async claim(workspaceId: string, channelId: string): Promise<{ channel: Channel; gaps: ChannelGap[] } | null> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const lease = { now: this.clock.now(), until: this.leaseUntil() };
      const channel = await this.repositories.channels.claimPoll(scope, channelId, lease);
      return channel && { channel, gaps: await this.repositories.gaps.listOpen(scope, channelId) };
    });
  }

  /** Opens a look back over what has been read, from before the last one began. */
  async openSweep(channel: Channel, latenessMs: number): Promise<OpenGap> {
    const now = this.clock.now();
    const from = (channel.sweptTo ?? channel.createdAt).getTime() - latenessMs;
    const sweep = {
      id: newId(),
      channelId: channel.id,
      lane: 'sweep' as const,
      low: { at: new Date(from).toISOString() },
      high: null,
      cause: 'posts that were listed late',
      openedAt: now,
    };
    await this.database.inWorkspace(
      channel.workspaceId,
      async (scope) => await this.repositories.gaps.open(scope, sweep),
    );
    return sweep;
  }

  /** Ends a poll, tells people when the channel's health changed, and asks for the next one. */
  async finish(channel: Channel, outcome: PollOutcome): Promise<void> {
    const end = await this.database.inWorkspace(channel.workspaceId, async (scope) => {
      const options = { pollEpoch: channel.pollEpoch, outcome };
      const result = await this.repositories.channels.finishPoll(scope, channel.id, options);
      if (result === 'changed') {
        const event = { name: 'channel.changed', conversationId: null, subjectId: channel.id } as const;
        await this.repositories.events.append(scope, [event], this.clock.now());
      }
      return result;
    });
    if (end === 'changed') {
      this.hints.announce(channel.workspaceId);
    }
    if (end !== 'superseded') {
      const payload = { workspaceId: channel.workspaceId, channelId: channel.id };
      await this.jobs.add('channel.poll', payload, {
        id: pollJobId(channel.id, outcome.nextPollAt),
        at: outcome.nextPollAt,
      });
    }
  }
}
