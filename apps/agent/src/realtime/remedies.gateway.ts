import { WebSocketGateway } from '@nestjs/websockets';
import { ChooseCurrencyRequest, SaveRemedyLimitRequest } from '@genklang/contract';
import type { RemedySettings } from '@genklang/contract';
import type { Session } from '../auth/session';
import { RemediesService } from '../remedies/remedies.service';
import { OnClient } from './on-client';

/** What roles may give without asking, over the console's socket. */
@WebSocketGateway()
export class RemediesGateway {
  constructor(private readonly remedies: RemediesService) {}

  @OnClient('remedy.save-limit', SaveRemedyLimitRequest)
  async saveLimit(session: Session, request: SaveRemedyLimitRequest): Promise<RemedySettings> {
    return await this.remedies.saveLimit(session, request);
  }

  @OnClient('remedy.choose-currency', ChooseCurrencyRequest)
  async chooseCurrency(session: Session, request: ChooseCurrencyRequest): Promise<RemedySettings> {
    return await this.remedies.chooseCurrency(session, request);
  }
}
