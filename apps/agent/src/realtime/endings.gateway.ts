import { WebSocketGateway } from '@nestjs/websockets';
import { ConcludeRequest } from '@genklang/contract';
import type { ConversationRow } from '@genklang/contract';
import type { Session } from '../auth/session';
import { EndingsService } from '../endings/endings.service';
import { OnClient } from './on-client';

/** What colleagues say of how conversations end, over the console's socket. */
@WebSocketGateway()
export class EndingsGateway {
  constructor(private readonly endings: EndingsService) {}

  @OnClient('conversation.conclude', ConcludeRequest)
  async conclude(session: Session, request: ConcludeRequest): Promise<ConversationRow[]> {
    return await this.endings.conclude(session, request);
  }
}
