import { WebSocketGateway } from '@nestjs/websockets';
import { HandOverRequest, ReadNotificationsRequest } from '@genklang/contract';
import type { ConversationRow } from '@genklang/contract';
import type { Session } from '../auth/session';
import { HandOverService } from '../conversations/hand-over.service';
import { NotificationsService } from '../notifications/notifications.service';
import { OnClient } from './on-client';

/** What colleagues do with each other, over the console's socket. */
@WebSocketGateway()
export class TogetherGateway {
  constructor(
    private readonly handing: HandOverService,
    private readonly notifications: NotificationsService,
  ) {}

  @OnClient('conversation.hand-over', HandOverRequest)
  async handOver(session: Session, request: HandOverRequest): Promise<ConversationRow> {
    return await this.handing.handOver(session, request);
  }

  @OnClient('notification.read', ReadNotificationsRequest)
  async readNotifications(session: Session, request: ReadNotificationsRequest): Promise<null> {
    return await this.notifications.read(session, request);
  }
}
