import { Controller, Get, UseGuards } from '@nestjs/common';
import type { NotificationPage } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { NotificationsService } from './notifications.service';

/** What a member is told. */
@Controller('api/notifications')
@UseGuards(SessionGuard)
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @May('self.change')
  async list(@CurrentSession() session: Session): Promise<NotificationPage> {
    return await this.notifications.list(session);
  }
}
