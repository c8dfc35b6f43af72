import { Injectable, Logger } from '@nestjs/common';
import { ChannelError } from '@genklang/channels';
import { Clock } from '@genklang/platform';
import type { Channel } from '@genklang/entities';
import { AccountService } from '../accounts/account.service';
import type { ConnectedChannel } from '../accounts/account.service';
import { IntakeService, PollSupersededError } from '../intake/intake.service';
import { PollRun } from './poll-run';
import type { PollWindow } from './poll-run';
import { PollState } from './poll-state';
import { describeFailure, describeSuccess } from './poll-verdict';

/** Walks a channel's new posts and its gaps, one request after the other, each page committed before the next is asked for. */
@Injectable()
export class PollingService {
  private readonly logger = new Logger('Polling');

  constructor(
    private readonly state: PollState,
    private readonly accounts: AccountService,
    private readonly intake: IntakeService,
    private readonly clock: Clock,
  ) {}

  /** Polls a channel if it is due. Never throws for what a network does: that becomes the channel's health. */
  async poll(workspaceId: string, channelId: string): Promise<void> {
    const claimed = await this.state.claim(workspaceId, channelId);
    if (!claimed) {
      return;
    }
    const { channel, gaps } = claimed;
    const run = new PollRun(channel, gaps);
    try {
      await this.accounts.withAccount(channel, async (connected) => await this.walk(run, channel, connected));
      await this.state.finish(channel, describeSuccess(channel, run, this.clock.now()));
    } catch (error) {
      if (error instanceof PollSupersededError) {
        return;
      }
      if (!(error instanceof ChannelError)) {
        this.logger.error({ err: error, channelId }, 'a poll failed');
      } else {
        this.logger.warn({ channelId, decision: error.decision.kind }, `a poll ended early: ${error.message}`);
      }
      await this.state.finish(
        channel,
        describeFailure(channel, { error, run, now: this.clock.now(), random: Math.random() }),
      );
    }
  }

  private async walk(run: PollRun, channel: Channel, connected: ConnectedChannel): Promise<void> {
    for (let step = run.next; step.kind !== 'done'; step = run.next) {
      if (step.kind === 'sweep') {
        run.addGap(await this.state.openSweep(channel, connected.channel.capabilities.maxLatenessMs));
      } else {
        await this.readPage(run, step.kind === 'head' ? run.headWindow() : run.gapWindow(step.gapId), {
          channel,
          connected,
        });
      }
    }
  }

  private async readPage(
    run: PollRun,
    window: PollWindow,
    context: { channel: Channel; connected: ConnectedChannel },
  ): Promise<void> {
    const { channel, connected } = context;
    const page = await connected.channel.poll(connected.account, {
      after: window.after,
      before: window.before,
      maxPosts: connected.channel.capabilities.pageSize.max,
    });
    const cursor = run.cursorAfter(window, page);
    if (cursor) {
      await this.intake.receive(
        {
          workspaceId: channel.workspaceId,
          channelId: channel.id,
          network: channel.network,
          externalAccountId: channel.externalAccountId,
          pollEpoch: channel.pollEpoch,
          leaseUntil: this.state.leaseUntil(),
          now: this.clock.now(),
        },
        { posts: page.posts, rejected: page.rejected, cursor },
      );
    }
    run.stored(window, page, cursor);
  }
}
