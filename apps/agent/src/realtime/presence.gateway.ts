import { WebSocketGateway } from '@nestjs/websockets';
import type { OnGatewayConnection, OnGatewayDisconnect } from '@nestjs/websockets';
import { SetPresenceRequest } from '@genklang/contract';
import type { Session } from '../auth/session';
import { OnClient } from './on-client';
import { PresenceService } from './presence.service';
import type { InboxSocket } from './socket-types';

/** What consoles say of where their members are. */
@WebSocketGateway()
export class PresenceGateway implements OnGatewayConnection, OnGatewayDisconnect {
  constructor(private readonly presence: PresenceService) {}

  async handleConnection(socket: InboxSocket): Promise<void> {
    await this.presence.welcome(socket);
  }

  async handleDisconnect(socket: InboxSocket): Promise<void> {
    await this.presence.leave(socket);
  }

  @OnClient('presence.set', SetPresenceRequest)
  async set(_session: Session, request: SetPresenceRequest, socket: InboxSocket): Promise<null> {
    await this.presence.set(socket, request);
    return null;
  }
}
