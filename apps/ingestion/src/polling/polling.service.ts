import { Injectable, Logger } from '@nestjs/common';
import { ChannelError } from '@genklang/channels';
import { startOfNextMonth } from '@genklang/domain';
import type { Channel } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { AccountService } from '../accounts/account.service';
import type { ConnectedChannel } from '../accounts/account.service';
import { PollSupersededError } from '../intake/intake.service';
import { PageReader } from './page-reader';
import { PollState } from './poll-state';
import { describeFailure, describeOverBudget, describeSuccess } from './poll-verdict';
import type { PollVerdict } from './poll-verdict';
import { PollBudget, StreamRun } from './stream-run';

/** A poll under way. */
interface Poll {
  channel: Channel;
  budget: PollBudget;
  runs: StreamRun[];
}

/** Walks a channel's new posts and its gaps, one request after the other, each page committed before the next is asked for. */
@Injectable()
export class PollingService {
  private readonly logger = new Logger('Polling');

  constructor(
    private readonly state: PollState,
    private readonly accounts: AccountService,
    private readonly reader: PageReader,
    private readonly clock: Clock,
  ) {}

  /** Polls a channel if it is due. Never throws for what a network does: that becomes the channel's health. */
  async poll(workspaceId: string, channelId: string): Promise<void> {
    const claimed = await this.state.claim(workspaceId, channelId);
    if (!claimed) {
      return;
    }
    const { channel } = claimed;
    const poll: Poll = { channel, budget: new PollBudget({ moneyLeftMicros: claimed.moneyLeftMicros }), runs: [] };
    try {
      const verdict =
        claimed.moneyLeftMicros <= 0
          ? describeOverBudget(this.standing(poll), startOfNextMonth(this.clock.now()))
          : await this.read(poll);
      await this.finish(poll, verdict);
    } catch (error) {
      if (error instanceof PollSupersededError) {
        return;
      }
      this.report(channel, error);
      await this.finish(poll, describeFailure(this.standing(poll), { error, random: Math.random() }));
    }
  }

  private async read(poll: Poll): Promise<PollVerdict> {
    await this.accounts.withAccount(poll.channel, async (connected) => {
      // A second go with a renewed sign-in begins where the first one's pages left the cursors.
      poll.runs = await this.openRuns(poll, connected);
      await this.walk(poll, connected);
      await this.reader.recheck(poll, connected);
    });
    return describeSuccess(this.standing(poll));
  }

  private async openRuns(poll: Poll, connected: ConnectedChannel): Promise<StreamRun[]> {
    const declared = connected.channel.streams(connected.account);
    const beganAt = this.clock.now();
    const { streams, gaps } = await this.state.openStreams(poll.channel, declared);
    return streams
      .filter(
        ({ name, polls, everyPolls }) => (polls - 1) % everyPolls === 0 || gaps.some((gap) => gap.stream === name),
      )
      .map((stream) => new StreamRun(stream, gaps, poll.budget, beganAt));
  }

  /** One step of each stream in turn, so that none starves another; one that fails does not keep the others from being read. */
  private async walk(poll: Poll, connected: ConnectedChannel): Promise<void> {
    const failures: unknown[] = [];
    for (let moving = poll.runs; moving.length > 0;) {
      const further: StreamRun[] = [];
      for (const run of moving) {
        try {
          if (await this.step(poll, connected, run)) {
            further.push(run);
          }
        } catch (error) {
          if (!concernsOneStream(error)) {
            throw error;
          }
          failures.push(error);
        }
      }
      moving = further;
    }
    if (failures.length > 0) {
      throw failures[0];
    }
  }

  /** @returns whether there is more to do. */
  private async step(poll: Poll, connected: ConnectedChannel, run: StreamRun): Promise<boolean> {
    const step = run.next;
    if (step.kind === 'done') {
      return false;
    }
    if (step.kind === 'sweep') {
      const from = run.sweepFrom(connected.channel.capabilities.maxLatenessMs);
      run.addGap(await this.state.openSweep(poll.channel, run.name, from));
    } else {
      const window = step.kind === 'head' ? run.headWindow() : run.gapWindow(step.gapId);
      await this.reader.read(poll.channel, connected, { run, window });
    }
    return true;
  }

  private standing(poll: Poll): Poll & { now: Date } {
    return { ...poll, now: this.clock.now() };
  }

  private async finish(poll: Poll, verdict: PollVerdict): Promise<void> {
    const newPosts = poll.runs.reduce((sum, run) => sum + run.newPosts, 0);
    await this.state.finish(poll.channel, { verdict, requests: poll.budget.requests, newPosts });
  }

  private report(channel: Channel, error: unknown): void {
    if (error instanceof ChannelError) {
      const fields = { channelId: channel.id, decision: error.decision.kind };
      this.logger.warn(fields, `a poll ended early: ${error.message}`);
    } else {
      this.logger.error({ err: error, channelId: channel.id }, 'a poll failed');
    }
  }
}

/** What a network says of a page is about that stream; that it does not know us, or wants us to wait, is about all. */
function concernsOneStream(error: unknown): boolean {
  return (
    error instanceof ChannelError && ['transient', 'rejected', 'gone', 'unsupported'].includes(error.decision.kind)
  );
}
