import type { NetworkDescriptor, PostVisibility, SendReplyRequest } from '@genklang/contract';
import { findChannelBlock, measureLength } from '@genklang/contract';
import { describeNetwork } from '@genklang/channels/descriptors';
import type { Channel, Conversation, Mention } from '@genklang/entities';
import { AppError } from '@genklang/platform';
import { findReplyRefusal } from '../inbox/reply-rule';

/** No reply waits longer for its time. */
const MAX_SCHEDULE_MS = 366 * 86_400_000;

/** @throws {AppError} when the channel cannot publish anything. */
export function requireAwake(channel: Channel): void {
  if (findChannelBlock(channel) !== null) {
    throw new AppError('channel_unavailable', {
      message: `The channel cannot publish right now: ${channel.statusReason ?? channel.status}.`,
    });
  }
}

interface SendTarget {
  conversation: Conversation;
  mention: Mention;
  channel: Channel;
  now: Date;
}

/** @throws {AppError} when a reply cannot be queued, with the reason. */
export function requireSendable(request: SendReplyRequest, target: SendTarget): void {
  const { conversation, mention, channel, now } = target;
  if (conversation.lastReplyId !== request.lastSeenReplyId) {
    throw new AppError('reply_conflict');
  }
  if (mention.rootExternalId !== conversation.rootExternalId) {
    throw wrong('inReplyToMentionId', 'takes a post of this conversation’s thread');
  }
  const goesAt = scheduledTime(request, now) ?? now;
  if (findReplyRefusal(mention, goesAt) !== null || !isOffered(request, target)) {
    throw new AppError('reply_not_allowed');
  }
  for (const part of [request.text, ...(request.moreParts ?? [])]) {
    requireFitting(part, channel);
  }
}

/** @throws {AppError} when a text is longer than the channel's network takes. */
export function requireFitting(text: string, channel: Channel): void {
  const length = measureLength(text, channel.replyLength ?? describeNetwork(channel.network).replyLength);
  if (length.isTooLong) {
    throw new AppError('reply_too_long', {
      fields: [{ field: 'text', message: `is ${-length.left} over the network’s limit of ${length.max}` }],
    });
  }
}

/** The time that was chosen for a reply, or null for now. A time that has passed meanwhile is now. */
export function scheduledTime(request: SendReplyRequest, now: Date): Date | null {
  if (request.sendAt === undefined || request.sendAt === null) {
    return null;
  }
  const at = new Date(request.sendAt);
  if (at.getTime() - now.getTime() > MAX_SCHEDULE_MS) {
    throw wrong('sendAt', 'takes a time within a year');
  }
  return at > now ? at : null;
}

/** Whether the network answers so: to these people, in so many parts. */
function isOffered({ visibility, moreParts = [] }: SendReplyRequest, { channel, mention }: SendTarget): boolean {
  const { replies, hasThreads } = describeNetwork(channel.network);
  // What somebody told us in private is not answered for all to see.
  const isExposing = visibility === 'public' && mention.visibility === 'private';
  return !isExposing && isAnswering(replies, visibility ?? null) && (hasThreads || moreParts.length === 0);
}

/** Without a choice a network answers as it can. */
function isAnswering(replies: NetworkDescriptor['replies'], visibility: PostVisibility | null): boolean {
  return replies !== 'none' && (visibility === null || replies === 'both' || replies === visibility);
}

function wrong(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: [{ field, message }] });
}
