import { Injectable, Logger } from '@nestjs/common';
import type { Delivery, IncomingPost, RawDelivery } from '@genklang/channels';
import { ChannelRepository, Database } from '@genklang/entities';
import type { Channel as ChannelRow } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { AccountService } from '../accounts/account.service';
import type { ConnectedChannel } from '../accounts/account.service';
import { IntakeService } from '../intake/intake.service';

const AT_REST = new Set(['paused', 'disconnected']);

/** Takes in what networks send to us. What is answered with 2xx is in the tables. */
@Injectable()
export class DeliveriesService {
  private readonly logger = new Logger('Deliveries');

  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly accounts: AccountService,
    private readonly intake: IntakeService,
    private readonly clock: Clock,
  ) {}

  /** @returns what the delivery turned out to be; null where nothing is received. */
  async receive(address: { workspaceId: string; channelId: string }, raw: RawDelivery): Promise<Delivery | null> {
    const row = await this.database.inWorkspace(
      address.workspaceId,
      async (scope) => await this.channels.find(scope, address.channelId),
    );
    // An address that is not there, and one that takes nothing, look alike from outside.
    const connected = row && !AT_REST.has(row.status) && row.credentials ? this.accounts.openAccount(row) : null;
    if (!row || !connected?.channel.receive) {
      return null;
    }
    const delivery = connected.channel.receive(connected.account, raw);
    await this.take(row, connected, delivery);
    return delivery;
  }

  /**
   * What was told without its words is asked for before anything is taken in: when that fails, so does the delivery, and its
   * sender sends it again.
   */
  private async take(row: ChannelRow, { channel, account }: ConnectedChannel, delivery: Delivery): Promise<void> {
    if (delivery.kind === 'refused') {
      this.logger.warn({ channelId: row.id, status: delivery.status }, `a delivery was refused: ${delivery.reason}`);
    }
    if (delivery.kind !== 'posts') {
      return;
    }
    const source = {
      workspaceId: row.workspaceId,
      channelId: row.id,
      network: row.network,
      externalAccountId: account.externalAccountId,
      purpose: row.purpose,
      stream: '',
      pricing: channel.descriptor.pricing,
      canRecheck: channel.capabilities.recheckSize > 0,
      fence: null,
      now: this.clock.now(),
    };
    const { followUpIds } = delivery.page;
    const asked = await this.followUp(row, followUpIds);
    const page = { ...delivery.page, posts: [...delivery.page.posts, ...asked], cursor: null };
    await this.intake.receive(source, { ...page, deliveryId: delivery.deliveryId });
  }

  private async followUp(row: ChannelRow, ids: string[]): Promise<IncomingPost[]> {
    if (ids.length === 0) {
      return [];
    }
    return await this.accounts.withAccount(row, async ({ channel, account }) => {
      const size = Math.max(1, channel.capabilities.recheckSize);
      const posts: IncomingPost[] = [];
      for (let from = 0; from < ids.length; from += size) {
        posts.push(...(await channel.recheck(account, ids.slice(from, from + size))).posts);
      }
      return posts;
    });
  }
}
