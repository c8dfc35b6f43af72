import { WebSocketGateway } from '@nestjs/websockets';
import { BulletinRequest, ReadBulletinRequest, SaveBulletinRequest } from '@genklang/contract';
import type { BulletinSummary, UnreadBulletin } from '@genklang/contract';
import type { Session } from '../auth/session';
import { BulletinsService } from '../bulletins/bulletins.service';
import { OnClient } from './on-client';

/** Writing bulletins and reading them, over the console's socket. */
@WebSocketGateway()
export class BulletinsGateway {
  constructor(private readonly bulletins: BulletinsService) {}

  @OnClient('bulletin.save', SaveBulletinRequest)
  async save(session: Session, request: SaveBulletinRequest): Promise<BulletinSummary> {
    return await this.bulletins.save(session, request);
  }

  @OnClient('bulletin.remove', BulletinRequest)
  async remove(session: Session, request: BulletinRequest): Promise<BulletinRequest> {
    return await this.bulletins.remove(session, request);
  }

  @OnClient('bulletin.read', ReadBulletinRequest)
  async markRead(session: Session, request: ReadBulletinRequest): Promise<UnreadBulletin[]> {
    return await this.bulletins.markRead(session, request);
  }
}
