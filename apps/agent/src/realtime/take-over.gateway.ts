import { WebSocketGateway } from '@nestjs/websockets';
import { ColleagueDraftRequest, GiveBackDraftRequest } from '@genklang/contract';
import type { DraftCopy, DraftTaken } from '@genklang/contract';
import { DraftTakeOverService } from '../answering/draft-take-over.service';
import type { Session } from '../auth/session';
import { OnClient } from './on-client';

/** What is asked of a reply that a colleague has begun. */
@WebSocketGateway()
export class TakeOverGateway {
  constructor(private readonly takeOvers: DraftTakeOverService) {}

  @OnClient('draft.look', ColleagueDraftRequest)
  async look(session: Session, request: ColleagueDraftRequest): Promise<DraftCopy | null> {
    return await this.takeOvers.look(session, request);
  }

  @OnClient('draft.take-over', ColleagueDraftRequest)
  async takeOver(session: Session, request: ColleagueDraftRequest): Promise<DraftTaken> {
    return await this.takeOvers.takeOver(session, request);
  }

  @OnClient('draft.give-back', GiveBackDraftRequest)
  async giveBack(session: Session, request: GiveBackDraftRequest): Promise<null> {
    return await this.takeOvers.giveBack(session, request);
  }
}
