import { Injectable } from '@nestjs/common';
import type { ReplyEntry, RetryReplyRequest, SendReplyRequest } from '@genklang/contract';
import { measureLength } from '@genklang/contract';
import { describeNetwork } from '@genklang/channels/descriptors';
import { Database } from '@genklang/entities';
import type { Channel, Conversation, Mention, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { deliverJobId, Hints, Jobs } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentReply } from '../inbox/present';
import { findReplyRefusal } from '../inbox/reply-rule';
import { WorkRepositories } from './work-repositories';

/** Channel states in which nothing can be published, and a queued reply would only look as if it were on its way. */
const BLOCKED = new Set(['needs-sign-in', 'paused', 'disconnected']);

/** Puts replies into the outbox. Ingestion carries them from there. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly jobs: Jobs,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Queues a reply, once per client key, unless a colleague has answered since the member last looked. */
  async send(session: Session, request: SendReplyRequest): Promise<ReplyEntry> {
    const { replyId, entry } = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      // Held until the commit: of two replies to one conversation, or one reply sent twice, the second sees the first.
      const conversation = await this.repositories.conversations.findForUpdate(scope, request.conversationId);
      if (!conversation) {
        throw new AppError('not_found');
      }
      const known = await this.repositories.replies.findByClientKey(scope, request.clientKey);
      const id = known ? known.id : await this.queue(scope, { session, request, conversation });
      return { replyId: id, entry: await this.getEntry(scope, id) };
    });
    await this.handOver(session.workspaceId, replyId, 0);
    return entry;
  }

  /** Queues a failed reply again. */
  async retry(session: Session, { replyId }: RetryReplyRequest): Promise<ReplyEntry> {
    const { entry, fence } = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const reply = await this.repositories.replies.find(scope, replyId);
      if (!reply) {
        throw new AppError('not_found');
      }
      const now = this.clock.now();
      await this.requireUsable(scope, await this.repositories.channels.get(scope, reply.channelId));
      if (!(await this.repositories.replies.requeue(scope, replyId, now))) {
        throw new AppError('reply_not_retryable');
      }
      await this.announce(scope, { replyId, conversationId: reply.conversationId, now });
      return { entry: await this.getEntry(scope, replyId), fence: reply.fence };
    });
    await this.handOver(session.workspaceId, replyId, fence);
    return entry;
  }

  private async queue(
    scope: WorkspaceScope,
    given: { session: Session; request: SendReplyRequest; conversation: Conversation },
  ): Promise<string> {
    const { session, request, conversation } = given;
    const mention = await this.repositories.mentions.find(scope, request.inReplyToMentionId);
    if (!mention) {
      throw new AppError('not_found');
    }
    const channel = await this.repositories.channels.get(scope, conversation.channelId);
    const now = this.clock.now();
    await this.requireUsable(scope, channel);
    requireSendable(request, { conversation, mention, channel, now });
    const id = newId();
    // Whoever answers what a search heard makes it a conversation.
    await this.repositories.conversations.open(scope, conversation.id);
    await this.repositories.replies.queue(scope, {
      id,
      conversationId: conversation.id,
      channelId: channel.id,
      mentionId: mention.id,
      memberId: session.memberId,
      clientKey: request.clientKey,
      text: request.text,
      createdAt: now,
    });
    await this.repositories.marks.setDated(scope, 'replied', {
      memberIds: [session.memberId],
      conversationIds: [conversation.id],
      at: now,
    });
    await this.announce(scope, { replyId: id, conversationId: conversation.id, now, memberId: session.memberId });
    return id;
  }

  /** A search answers with its account's sign-in: what stops the account stops it, too. */
  private async requireUsable(scope: WorkspaceScope, channel: Channel): Promise<void> {
    requireAwake(channel);
    if (channel.accountChannelId !== null) {
      requireAwake(await this.repositories.channels.get(scope, channel.accountChannelId));
    }
  }

  private async announce(
    scope: WorkspaceScope,
    queued: { replyId: string; conversationId: string; now: Date; memberId?: string },
  ): Promise<void> {
    const { conversationId } = queued;
    await this.repositories.conversations.noteReply(scope, queued.conversationId, {
      waitingSince: null,
      activityAt: queued.now,
    });
    await this.repositories.events.append(
      scope,
      [
        { name: 'reply.queued', conversationId, subjectId: queued.replyId },
        ...(queued.memberId === undefined
          ? []
          : [{ name: 'mark.changed' as const, conversationId, subjectId: queued.memberId }]),
      ],
      queued.now,
    );
  }

  private async getEntry(scope: WorkspaceScope, id: string): Promise<ReplyEntry> {
    const record = (await this.repositories.timeline.listRepliesByIds(scope, [id]))[0];
    if (!record) {
      throw new AppError('not_found');
    }
    return presentReply(record);
  }

  /** A nudge only: the sweep finds the row without it. */
  private async handOver(workspaceId: string, replyId: string, fence: number): Promise<void> {
    this.hints.announce(workspaceId);
    await this.jobs.add('reply.deliver', { workspaceId, replyId }, { id: deliverJobId(replyId, fence) });
  }
}

function requireSendable(
  request: SendReplyRequest,
  target: { conversation: Conversation; mention: Mention; channel: Channel; now: Date },
): void {
  if (target.conversation.lastReplyId !== request.lastSeenReplyId) {
    throw new AppError('reply_conflict');
  }
  if (target.mention.rootExternalId !== target.conversation.rootExternalId) {
    throw new AppError('invalid_input', {
      fields: [{ field: 'inReplyToMentionId', message: 'takes a post of this conversation’s thread' }],
    });
  }
  if (
    findReplyRefusal(target.mention, target.now) !== null ||
    describeNetwork(target.channel.network).replies === 'none'
  ) {
    throw new AppError('reply_not_allowed');
  }
  const length = measureLength(
    request.text,
    target.channel.replyLength ?? describeNetwork(target.channel.network).replyLength,
  );
  if (length.isTooLong) {
    throw new AppError('reply_too_long', {
      fields: [{ field: 'text', message: `is ${-length.left} over the network’s limit of ${length.max}` }],
    });
  }
}

function requireAwake(channel: Channel): void {
  if (BLOCKED.has(channel.status) || channel.statusReason === 'budget') {
    throw new AppError('channel_unavailable', {
      message: `The channel cannot publish right now: ${channel.statusReason ?? channel.status}.`,
    });
  }
}
