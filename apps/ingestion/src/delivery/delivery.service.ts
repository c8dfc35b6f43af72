import { Injectable, Logger } from '@nestjs/common';
import { ChannelError } from '@genklang/channels';
import type { OutgoingReply } from '@genklang/channels';
import { backoffMs, FIRST_LOOK_DELAY_MS, reconcileAbsent } from '@genklang/domain';
import type { ReplyOutcome } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { AccountService } from '../accounts/account.service';
import { DeliveryState } from './delivery-state';
import { ChannelStatusService } from '../accounts/channel-status.service';
import type { ClaimedReply } from './delivery-state';

const MAX_LOOK_DELAY_MS = 5 * 60_000;
/** A reply that was queued before a pause waits for its end. */
const PAUSED_DELAY_MS = 10_000;
const BACKOFF = { baseMs: 2_000, maxMs: 5 * 60_000 };

/** Carries replies to their networks: each once, or shown as what it is. */
@Injectable()
export class DeliveryService {
  private readonly logger = new Logger('Delivery');

  constructor(
    private readonly state: DeliveryState,
    private readonly accounts: AccountService,
    private readonly status: ChannelStatusService,
    private readonly clock: Clock,
  ) {}

  /**
   * Delivers a reply if it is due. A reply whose outcome is unknown (a lost answer, a worker that died between the network
   * and its record) is looked for in our own timeline first: it is never sent blindly again.
   */
  async deliver(workspaceId: string, replyId: string): Promise<void> {
    const claimed = await this.state.claim(workspaceId, replyId);
    if (!claimed) {
      return;
    }
    const outcome = claimed.reply.state === 'unknown' ? await this.look(claimed) : await this.publish(claimed);
    await this.state.settle(claimed, outcome);
  }

  private async publish(claimed: ClaimedReply): Promise<ReplyOutcome> {
    if (claimed.restsAs === 'paused') {
      return { state: 'queued', dueAt: this.after(PAUSED_DELAY_MS) };
    }
    if (claimed.restsAs === 'disconnected') {
      return { state: 'failed', code: 'needs_sign_in', detail: null };
    }
    if (claimed.isOverBudget) {
      return { state: 'failed', code: 'over_budget', detail: null };
    }
    try {
      const published = await this.accounts.withAccount(
        claimed.channel,
        async ({ channel, account }) => await channel.publish(account, outgoing(claimed)),
      );
      return { state: 'sent', externalId: published.externalId, url: published.url, sentAt: published.postedAt };
    } catch (error) {
      return await this.decide(claimed, error);
    }
  }

  private async look(claimed: ClaimedReply): Promise<ReplyOutcome> {
    const looks = claimed.reply.looks + 1;
    try {
      const found = await this.accounts.withAccount(
        claimed.channel,
        async ({ channel, account }) => await channel.findPublished(account, outgoing(claimed)),
      );
      if (found) {
        return { state: 'sent', externalId: found.externalId, url: found.url, sentAt: found.postedAt };
      }
    } catch (error) {
      return await this.lookLater(claimed, error);
    }
    const next = reconcileAbsent(looks);
    return next.kind === 'look-again'
      ? { state: 'unknown', dueAt: this.after(next.afterMs), looks }
      : { state: 'queued', dueAt: this.clock.now() };
  }

  /** A look that did not get through proves nothing: the reply stays unknown, and is looked for ever less often. */
  private async lookLater(claimed: ClaimedReply, error: unknown): Promise<ReplyOutcome> {
    this.logger.warn({ replyId: claimed.reply.id }, `could not look for a reply: ${String(error)}`);
    const decision = error instanceof ChannelError ? error.decision : null;
    if (decision?.kind === 'reconnect') {
      await this.requireSignIn(claimed);
    }
    const since = claimed.reply.firstAttemptAt ?? claimed.reply.createdAt;
    const ageMs = this.clock.now().getTime() - since.getTime();
    const dueAt = this.after(Math.min(MAX_LOOK_DELAY_MS, Math.max(FIRST_LOOK_DELAY_MS, ageMs / 4)));
    return {
      state: 'unknown',
      dueAt: decision?.kind === 'retry-after' ? decision.at : dueAt,
      looks: claimed.reply.looks,
    };
  }

  private async decide(claimed: ClaimedReply, error: unknown): Promise<ReplyOutcome> {
    this.logger.warn(
      { replyId: claimed.reply.id, attempt: claimed.reply.attempts },
      `a publish did not succeed: ${String(error)}`,
    );
    if (!(error instanceof ChannelError)) {
      return { state: 'unknown', dueAt: this.after(FIRST_LOOK_DELAY_MS), looks: 0 };
    }
    const { decision } = error;
    switch (decision.kind) {
      case 'retry-after':
        return { state: 'queued', dueAt: decision.at };
      case 'transient':
        return decision.outcome === 'unknown'
          ? { state: 'unknown', dueAt: this.after(FIRST_LOOK_DELAY_MS), looks: 0 }
          : { state: 'queued', dueAt: this.later(claimed.reply.attempts) };
      case 'reconnect':
        await this.requireSignIn(claimed);
        return { state: 'failed', code: 'needs_sign_in', detail: null };
      case 'rejected':
        return await this.rejected(claimed, decision.code, error.message);
      case 'gone':
        return { state: 'failed', code: 'gone', detail: error.message };
      case 'unsupported':
        return { state: 'failed', code: 'unsupported', detail: error.message };
    }
  }

  /** "Duplicate" may be our own success whose answer was lost. */
  private async rejected(
    claimed: ClaimedReply,
    code: (ReplyOutcome & { state: 'failed' })['code'],
    detail: string,
  ): Promise<ReplyOutcome> {
    if (code === 'duplicate') {
      const outcome = await this.look(claimed);
      if (outcome.state === 'sent') {
        return outcome;
      }
    }
    return { state: 'failed', code, detail };
  }

  /** The network no longer knows us: people are told, and nothing more is sent until they connect again. */
  private async requireSignIn({ channel }: ClaimedReply): Promise<void> {
    const account = { workspaceId: channel.workspaceId, id: channel.accountChannelId ?? channel.id };
    await this.status.set(account, { status: 'needs-sign-in', reason: 'sign_in_ended' });
  }

  private later(failures: number): Date {
    return this.after(backoffMs(failures, { ...BACKOFF, random: Math.random() }));
  }

  private after(delayMs: number): Date {
    return new Date(this.clock.now().getTime() + delayMs);
  }
}

function outgoing({ reply, inReplyToExternalId, otherExternalIds, pictures }: ClaimedReply): OutgoingReply {
  return {
    text: reply.text,
    inReplyToExternalId,
    idempotencyKey: reply.id,
    otherExternalIds,
    pictures,
    ...(reply.visibility !== null && { visibility: reply.visibility }),
    firstAttemptAt: reply.firstAttemptAt ?? reply.createdAt,
  };
}
