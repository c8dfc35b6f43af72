import { Injectable } from '@nestjs/common';
import { Database } from '@genklang/entities';
import type { Channel, Reply, ReplyOutcome, WorkspaceScope } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { deliverJobId, Hints, Jobs } from '@genklang/queue';
import { DeliveryRepositories } from './delivery-repositories';

/** A worker that is silent for this long has lost its reply. Longer than any one request. */
const LEASE_MS = 20_000;

/** A reply that this worker holds, with what is needed to send it. */
export interface ClaimedReply {
  reply: Reply;
  channel: Channel;
  inReplyToExternalId: string;
  otherExternalIds: string[];
  answeredAt: Date;
}

/** What the tables know of a delivery: who holds it, and how it ended. Every change is announced with it. */
@Injectable()
export class DeliveryState {
  constructor(
    private readonly database: Database,
    private readonly repositories: DeliveryRepositories,
    private readonly hints: Hints,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async claim(workspaceId: string, replyId: string): Promise<ClaimedReply | null> {
    const { replies, mentions, channels } = this.repositories;
    const now = this.clock.now();
    const claimed = await this.database.inWorkspace(workspaceId, async (scope) => {
      const reply = await replies.claim(scope, replyId, { now, until: new Date(now.getTime() + LEASE_MS) });
      if (!reply) {
        return null;
      }
      const answered = await mentions.get(scope, reply.mentionId);
      await this.announce(scope, { reply, state: reply.state, answeredAt: answered.postedAt });
      const channel = await channels.get(scope, reply.channelId);
      const otherExternalIds = await replies.listOtherExternalIds(scope, reply);
      return {
        reply,
        channel,
        inReplyToExternalId: answered.externalId,
        otherExternalIds,
        answeredAt: answered.postedAt,
      };
    });
    if (claimed) {
      this.hints.announce(workspaceId);
    }
    return claimed;
  }

  /** Records how an attempt ended, unless another worker has taken the reply since. */
  async settle(claimed: ClaimedReply, outcome: ReplyOutcome): Promise<void> {
    const { reply } = claimed;
    const isOurs = await this.database.inWorkspace(reply.workspaceId, async (scope) => {
      const settled = await this.repositories.replies.settle(scope, reply.id, reply.fence, outcome);
      if (settled) {
        await this.announce(scope, { reply, state: outcome.state, answeredAt: claimed.answeredAt });
      }
      return settled;
    });
    if (!isOurs) {
      return;
    }
    this.hints.announce(reply.workspaceId);
    if (outcome.state === 'queued' || outcome.state === 'unknown') {
      const payload = { workspaceId: reply.workspaceId, replyId: reply.id };
      await this.jobs.add('reply.deliver', payload, { id: deliverJobId(reply.id, reply.fence), at: outcome.dueAt });
    }
  }

  /** The network no longer knows us: people are told, and nothing more is sent until they connect again. */
  async requireSignIn(channel: Channel): Promise<void> {
    await this.database.inWorkspace(channel.workspaceId, async (scope) => {
      const reason = 'The network has ended our sign-in.';
      if (await this.repositories.channels.saveStatus(scope, channel.id, 'needs-sign-in', reason)) {
        const event = { name: 'channel.changed', conversationId: null, subjectId: channel.id } as const;
        await this.repositories.events.append(scope, [event], this.clock.now());
      }
    });
    this.hints.announce(channel.workspaceId);
  }

  private async announce(
    scope: WorkspaceScope,
    change: { reply: Reply; state: Reply['state']; answeredAt: Date },
  ): Promise<void> {
    const { reply, state } = change;
    await this.repositories.conversations.followReply(scope, reply.conversationId, {
      replyId: reply.id,
      state,
      waitingSince: change.answeredAt,
    });
    const event = { name: 'reply.changed', conversationId: reply.conversationId, subjectId: reply.id } as const;
    await this.repositories.events.append(scope, [event], this.clock.now());
  }
}
