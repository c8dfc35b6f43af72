import { Injectable } from '@nestjs/common';
import type { ReplyEntry, RetryReplyRequest, SendReplyRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { Channel, Conversation, Mention, NewReply, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { lacksFault } from '../endings/require-fault';
import { takePromise } from '../promises/take-promise';
import { proposeRemedyAgain } from '../remedies/decide-remedy';
import { judgeRemedy, keepRemedy } from '../remedies/take-remedy';
import type { JudgedRemedy } from '../remedies/take-remedy';
import { takePictures } from '../pictures/take-pictures';
import { requireAwake, requireSendable, scheduledTime } from './reply-checks';
import { ReplyHandover } from './reply-handover';
import { WorkRepositories } from './work-repositories';

/** What a reply is made of, all of it known to belong together. */
interface Order {
  session: Session;
  request: SendReplyRequest;
  conversation: Conversation;
  mention: Mention;
  channel: Channel;
  /** The conversation closes with it. A reply never fails for what it would leave unsaid: the conversation stays open then. */
  closes: boolean;
  now: Date;
}

/** Puts replies into the outbox. Ingestion carries them from there. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly handover: ReplyHandover,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Queues a reply, once per client key, unless a colleague has answered since the member last looked. */
  async send(session: Session, request: SendReplyRequest): Promise<ReplyEntry> {
    const { id, dueAt, entry } = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      // Held until the commit: of two replies to one conversation, or one reply sent twice, the second sees the first.
      const conversation = await this.repositories.conversations.findForUpdate(scope, request.conversationId);
      if (!conversation) {
        throw new AppError('not_found');
      }
      const known = await this.repositories.replies.findByClientKey(scope, request.clientKey);
      const reply = known ?? (await this.queue(scope, { session, request, conversation }));
      return { id: reply.id, dueAt: reply.dueAt, entry: await this.handover.getEntry(scope, reply.id) };
    });
    this.hints.announce(session.workspaceId);
    await this.handover.nudge(session.workspaceId, { id, fence: 0, dueAt });
    return entry;
  }

  /** Queues a failed reply again. */
  async retry(session: Session, { replyId }: RetryReplyRequest): Promise<ReplyEntry> {
    const { entry, fence, now } = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const reply = await this.repositories.replies.find(scope, replyId);
      if (!reply) {
        throw new AppError('not_found');
      }
      const at = this.clock.now();
      await this.requireUsable(scope, await this.repositories.channels.get(scope, reply.channelId));
      if (!(await this.repositories.replies.requeue(scope, replyId, at))) {
        throw new AppError('reply_not_retryable');
      }
      const parts = await this.repositories.waits.releaseParts(scope, replyId);
      await this.repositories.promises.proposeAgain(scope, replyId);
      await proposeRemedyAgain(scope, this.repositories, { session, reply, now: at });
      await this.handover.announce(scope, { reply, waitingSince: null, now: at, alsoChanged: parts });
      return { entry: await this.handover.getEntry(scope, replyId), fence: reply.fence, now: at };
    });
    this.hints.announce(session.workspaceId);
    await this.handover.nudge(session.workspaceId, { id: replyId, fence, dueAt: now });
    return entry;
  }

  private async queue(
    scope: WorkspaceScope,
    given: Pick<Order, 'session' | 'request' | 'conversation'>,
  ): Promise<NewReply> {
    const { session, request, conversation } = given;
    if (await this.repositories.waits.isCancelled(scope, request.clientKey)) {
      throw new AppError('reply_cancelled');
    }
    const mention = await this.repositories.mentions.find(scope, request.inReplyToMentionId);
    if (!mention) {
      throw new AppError('not_found');
    }
    const channel = await this.repositories.channels.get(scope, conversation.channelId);
    const closes = request.closes === true && !(await lacksFault(scope, this.repositories, [conversation.id]));
    const now = this.clock.now();
    const order = { ...given, mention, channel, closes, now };
    await this.requireUsable(scope, channel);
    requireSendable(request, order);
    // Whoever answers what a search heard makes it a conversation.
    await this.repositories.conversations.open(scope, conversation.id);
    const judged = await judgeRemedy(scope, this.repositories, order);
    const first = await this.firstPart(scope, order, judged);
    await this.repositories.replies.queue(scope, first);
    await keepRemedy(scope, this.repositories, { judged, reply: first, session });
    await takePictures(scope, this.repositories.pictures, { request, reply: first, channel });
    const parts = await this.queueParts(scope, first, request.moreParts ?? []);
    await takePromise(scope, this.repositories.promises, { request, parts: [first, ...parts] });
    // A colleague's reply that waits for its time was written before this one was.
    const held = await this.repositories.waits.holdScheduled(scope, [conversation.id], {
      reason: 'colleague_answered',
      exceptOf: session.memberId,
    });
    const isOnItsWay = first.scheduledAt === null && first.approval === 'none';
    if (closes) {
      await this.close(scope, order);
    }
    await this.handover.announce(scope, {
      reply: first,
      waitingSince: isOnItsWay || closes ? null : conversation.waitingSince,
      now: order.now,
      memberId: session.memberId,
      alsoChanged: [...parts, ...held],
    });
    if (first.approval === 'pending') {
      await this.handover.approvals.ask(scope, { session, reply: first, now }, judged);
    }
    return first;
  }

  private async firstPart(scope: WorkspaceScope, order: Order, judged: JudgedRemedy | null): Promise<NewReply> {
    const { session, request, conversation, mention, channel, closes, now } = order;
    const settings = await this.repositories.settings.get(scope, session.memberId);
    const scheduledAt = scheduledTime(request, now);
    const isPrivate = (request.visibility ?? mention.visibility) === 'private';
    const undoMs = isPrivate ? 0 : settings.undoSeconds * 1_000;
    return {
      id: newId(),
      conversationId: conversation.id,
      channelId: channel.id,
      mentionId: mention.id,
      memberId: session.memberId,
      clientKey: request.clientKey,
      text: request.text,
      createdAt: now,
      dueAt: scheduledAt ?? new Date(now.getTime() + undoMs),
      scheduledAt,
      parentReplyId: null,
      visibility: request.visibility ?? null,
      approval: settings.needsApproval || judged?.needsApproval === true ? 'pending' : 'none',
      // What was closed before stays so when the reply is taken back.
      closes: closes && conversation.state !== 'closed',
      waitedSince: conversation.waitingSince,
    };
  }

  /** Each part answers the one before; none is handed out before that one is sent. */
  private async queueParts(scope: WorkspaceScope, first: NewReply, texts: string[]): Promise<NewReply[]> {
    const parts: NewReply[] = [];
    for (const [index, text] of texts.entries()) {
      const part = {
        ...first,
        id: newId(),
        clientKey: newId(),
        text,
        // In order also where the ids of one millisecond are not.
        createdAt: new Date(first.createdAt.getTime() + index + 1),
        scheduledAt: null,
        approval: 'none' as const,
        closes: false,
        parentReplyId: parts.at(-1)?.id ?? first.id,
      };
      await this.repositories.replies.queue(scope, part);
      parts.push(part);
    }
    return parts;
  }

  private async close(scope: WorkspaceScope, { session, conversation, now }: Order): Promise<void> {
    if (await this.repositories.conversations.setState(scope, conversation.id, 'closed')) {
      await this.handover.note(scope, { conversationId: conversation.id, memberId: session.memberId, now }, 'closed');
    }
  }

  /** A search answers with its account's sign-in: what stops the account stops it, too. */
  private async requireUsable(scope: WorkspaceScope, channel: Channel): Promise<void> {
    requireAwake(channel);
    if (channel.accountChannelId !== null) {
      requireAwake(await this.repositories.channels.get(scope, channel.accountChannelId));
    }
  }
}
