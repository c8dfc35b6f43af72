import { Injectable, Logger } from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import type { Delivery, RawDelivery } from '@genklang/channels';
import { ChannelRepository, Database } from '@genklang/entities';
import type { Channel as ChannelRow } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import type { Request, Response } from 'express';
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

  async answer(
    address: { workspaceId: string; channelId: string },
    request: RawBodyRequest<Request>,
    response: Response,
  ): Promise<void> {
    const row = await this.database.inWorkspace(
      address.workspaceId,
      async (scope) => await this.channels.find(scope, address.channelId),
    );
    // An address that is not there, and one that takes nothing, look alike from outside.
    const connected = row && !AT_REST.has(row.status) && row.credentials ? this.accounts.openAccount(row) : null;
    if (!row || !connected?.channel.receive) {
      response.status(404).type('text/plain').send('Nothing is received here.');
      return;
    }
    const delivery = connected.channel.receive(connected.account, toRawDelivery(request, this.clock.now()));
    await this.take(row, connected, delivery);
    respond(response, delivery);
  }

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
    await this.intake.receive(source, { ...delivery.page, cursor: null, deliveryId: delivery.deliveryId });
  }
}

function toRawDelivery(request: RawBodyRequest<Request>, receivedAt: Date): RawDelivery {
  const flat = (values: object): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method === 'GET' ? 'GET' : 'POST',
    query: flat(request.query),
    headers: flat(request.headers),
    body: request.rawBody ?? Buffer.alloc(0),
    receivedAt,
  };
}

function respond(response: Response, delivery: Delivery): void {
  switch (delivery.kind) {
    case 'posts':
      response.status(202).json({ received: delivery.page.posts.length });
      return;
    case 'challenge':
      response.status(200).type(delivery.contentType).send(delivery.body);
      return;
    case 'refused':
      response.status(delivery.status).json({ error: delivery.reason });
  }
}
