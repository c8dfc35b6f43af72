import { Injectable } from '@nestjs/common';
import { describeNetwork } from '@genklang/channels';
import { findChannelBlock, measureLength } from '@genklang/contract';
import type { PostVisibility, SkipReason } from '@genklang/contract';
import { findReplyBar } from '@genklang/domain';
import type { ReplyFacts, Rule } from '@genklang/domain';
import type { Mention, WorkspaceScope } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { RoutingRepositories } from './routing-repositories';

/** A text that a rule wants to send. */
export interface AutomaticReply {
  rule: Pick<Rule, 'id' | 'name' | 'publicReplyConfirmation' | 'allowsFirstAnswerToNegative'>;
  text: string;
  visibility: PostVisibility;
  conversationId: string;
  mentionId: string;
  now: Date;
}

/** Puts a rule's text into the outbox, after asking once more, of what is in the tables now, whether it may be sent. */
@Injectable()
export class AutomaticReplies {
  constructor(private readonly repositories: RoutingRepositories) {}

  /** @returns the reply's id, or why there is none. */
  async queue(scope: WorkspaceScope, reply: AutomaticReply): Promise<{ id: string } | { skipped: SkipReason }> {
    const { rule, conversationId, mentionId, now } = reply;
    // Held until the commit: an answer of a person that comes at the same moment is seen, or sees this one.
    const conversation = await this.repositories.conversations.findForUpdate(scope, conversationId);
    const mention = await this.repositories.mentions.find(scope, mentionId);
    const facts = await this.findFacts(scope, reply);
    if (!conversation || !mention || !facts) {
      return { skipped: 'gone' };
    }
    const skipped = findReplyBar(rule, reply.visibility, facts) ?? (await this.findRefusal(scope, mention, reply));
    if (skipped !== null) {
      return { skipped };
    }
    const id = newId();
    await this.repositories.replies.queue(scope, {
      id,
      conversationId,
      channelId: conversation.channelId,
      mentionId,
      memberId: null,
      clientKey: id,
      text: reply.text,
      createdAt: now,
      dueAt: now,
      scheduledAt: null,
      parentReplyId: null,
      visibility: reply.visibility,
      approval: 'none',
      closes: false,
      waitedSince: null,
      isAutomated: true,
    });
    // The customer still waits for a person: only the row's latest reply follows.
    await this.repositories.conversations.noteReply(scope, conversationId, {
      waitingSince: conversation.waitingSince,
      activityAt: now,
    });
    return { id };
  }

  private async findFacts(scope: WorkspaceScope, reply: AutomaticReply): Promise<ReplyFacts | null> {
    const subject = await this.repositories.facts.findByMention(scope, reply.mentionId);
    const recent = await this.repositories.runs.findRecent(scope, reply.conversationId, reply.now);
    return (
      subject && {
        post: subject,
        hasHumanAnswer: subject.hasHumanAnswer,
        repliedLately: new Set(recent.repliedRuleIds),
      }
    );
  }

  /** Whether the network, the channel or the length forbids it. */
  private async findRefusal(
    scope: WorkspaceScope,
    mention: Mention,
    { text, now }: AutomaticReply,
  ): Promise<SkipReason | null> {
    const channel = await this.repositories.channels.get(scope, mention.channelId);
    const { replies, replyLength } = describeNetwork(channel.network);
    const isOver = mention.replyUntil !== null && mention.replyUntil <= now;
    const isRefused = mention.replyRefusal !== null || isOver || replies === 'none' || channel.purpose === 'search';
    const isAsleep = findChannelBlock(channel) !== null;
    return isRefused || isAsleep || measureLength(text, channel.replyLength ?? replyLength).isTooLong
      ? 'cannot-reply'
      : null;
  }
}
