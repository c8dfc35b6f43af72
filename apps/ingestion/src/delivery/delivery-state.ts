import { Injectable } from '@nestjs/common';
import { describeNetwork } from '@genklang/channels';
import { costOfReply } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { Channel, Reply, ReplyOutcome, SendablePicture, WorkspaceScope } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { deliverJobId, Hints, Jobs } from '@genklang/queue';
import { DeliveryRepositories } from './delivery-repositories';

/** A worker that is silent for this long has lost its reply. Longer than any one request. */
const LEASE_MS = 20_000;
/** Each picture is a request more. */
const LEASE_FOR_PICTURE_MS = 20_000;

/** A reply that this worker holds, with what is needed to send it. */
export interface ClaimedReply {
  reply: Reply;
  channel: Channel;
  inReplyToExternalId: string;
  otherExternalIds: string[];
  answeredAt: Date;
  pictures: SendablePicture[];
  /** Our own monthly limit does not allow it. */
  isOverBudget: boolean;
  /** A person has put the channel, or the account it uses, to rest. */
  restsAs: 'paused' | 'disconnected' | null;
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
      const pictures = await this.repositories.pictures.listOfReply(scope, replyId);
      const leaseMs = LEASE_MS + pictures.length * LEASE_FOR_PICTURE_MS;
      const reply = await replies.claim(scope, replyId, { now, until: new Date(now.getTime() + leaseMs) });
      if (!reply) {
        return null;
      }
      const answered = await mentions.get(scope, reply.mentionId);
      const parent = reply.parentReplyId === null ? null : await replies.find(scope, reply.parentReplyId);
      await this.announce(scope, { reply, state: reply.state, answeredAt: answered.postedAt, sentAt: null });
      const channel = await channels.get(scope, reply.channelId);
      const otherExternalIds = await replies.listOtherExternalIds(scope, reply);
      const left = await this.repositories.ledger.getMoneyLeft(scope, channel.id, now);
      const cost = costOfReply(describeNetwork(channel.network).pricing, reply.text);
      const owner = channel.accountChannelId ? await channels.get(scope, channel.accountChannelId) : channel;
      return {
        reply,
        channel,
        inReplyToExternalId: parent?.externalId ?? answered.externalId,
        otherExternalIds,
        answeredAt: answered.postedAt,
        pictures,
        isOverBudget: cost > left,
        restsAs: restOf(channel.status) ?? restOf(owner.status),
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
      if (!(await this.repositories.replies.isHeld(scope, reply.id, reply.fence))) {
        return false;
      }
      let copyId: string | null = null;
      if (outcome.state === 'sent') {
        // Our own timeline may have been read before this answer came: the copy from there gives way.
        const copy = { ...reply, externalId: outcome.externalId };
        copyId = await this.repositories.replies.removeNativeCopy(scope, copy);
      }
      const settled = await this.repositories.replies.settle(scope, reply.id, reply.fence, outcome);
      if (settled) {
        await this.announceGone(scope, reply, copyId);
        await this.charge(scope, claimed, outcome);
        await this.announce(scope, {
          reply,
          state: outcome.state,
          answeredAt: claimed.answeredAt,
          sentAt: outcome.state === 'sent' ? outcome.sentAt : null,
        });
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

  private async announceGone(scope: WorkspaceScope, reply: Reply, copyId: string | null): Promise<void> {
    if (copyId !== null) {
      await this.repositories.conversations.followLatestReply(scope, reply.conversationId);
      const event = { name: 'reply.changed', conversationId: reply.conversationId, subjectId: copyId } as const;
      await this.repositories.events.append(scope, [event], this.clock.now());
    }
  }

  private async charge(scope: WorkspaceScope, { reply, channel }: ClaimedReply, outcome: ReplyOutcome): Promise<void> {
    if (outcome.state === 'sent') {
      const costMicros = costOfReply(describeNetwork(channel.network).pricing, reply.text);
      const delta = { requests: 1, posts: 0, replies: 1, costMicros };
      await this.repositories.ledger.addUsage(scope, channel.id, { now: this.clock.now(), delta });
    }
  }

  private async announce(
    scope: WorkspaceScope,
    change: { reply: Reply; state: Reply['state']; answeredAt: Date; sentAt: Date | null },
  ): Promise<void> {
    const { reply, state } = change;
    if (state === 'sending' && reply.scheduledAt !== null) {
      // While it waited for its time, the customer waited for it.
      const answered = { waitingSince: null, activityAt: this.clock.now() };
      await this.repositories.conversations.noteReply(scope, reply.conversationId, answered);
    }
    if (state === 'failed' && reply.closes) {
      await this.repositories.conversations.setState(scope, reply.conversationId, 'open');
    }
    const parts = state === 'failed' ? await this.repositories.waits.holdParts(scope, reply.id) : [];
    await this.repositories.conversations.followReply(scope, reply.conversationId, {
      replyId: reply.id,
      state,
      waitingSince: change.answeredAt,
    });
    await this.followWords(scope, change);
    const changed = [{ id: reply.id, conversationId: reply.conversationId }, ...parts];
    await this.repositories.events.append(
      scope,
      changed.map(({ id, conversationId }) => ({ name: 'reply.changed', conversationId, subjectId: id })),
      this.clock.now(),
    );
  }

  /** What a reply promises counts from when it was sent, and so does what it gives; what does not go out does neither. */
  private async followWords(
    scope: WorkspaceScope,
    { reply, state, sentAt }: { reply: Reply; state: Reply['state']; sentAt: Date | null },
  ): Promise<void> {
    if (sentAt !== null) {
      await this.repositories.promises.open(scope, { ...reply, sentAt });
      await this.repositories.remedies.grantOfReply(scope, reply.id, sentAt);
    } else if (state === 'failed') {
      await this.repositories.promises.voidOfAnswer(scope, reply.id, this.clock.now());
      await this.repositories.remedies.voidOfReply(scope, reply.id);
    }
  }
}

function restOf(status: Channel['status']): 'paused' | 'disconnected' | null {
  return status === 'paused' || status === 'disconnected' ? status : null;
}
