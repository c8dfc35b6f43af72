import { WebSocketGateway } from '@nestjs/websockets';
import { PromiseRequest, RenegotiatePromiseRequest } from '@genklang/contract';
import type { PromiseSummary } from '@genklang/contract';
import type { Session } from '../auth/session';
import { PromisesService } from '../promises/promises.service';
import { OnClient } from './on-client';

/** What becomes of promises, over the console's socket. */
@WebSocketGateway()
export class PromisesGateway {
  constructor(private readonly promises: PromisesService) {}

  @OnClient('promise.keep', PromiseRequest)
  async keep(session: Session, { promiseId }: PromiseRequest): Promise<PromiseSummary[]> {
    return await this.promises.keep(session, promiseId);
  }

  @OnClient('promise.renegotiate', RenegotiatePromiseRequest)
  async renegotiate(session: Session, request: RenegotiatePromiseRequest): Promise<PromiseSummary[]> {
    return await this.promises.renegotiate(session, request);
  }

  @OnClient('promise.void', PromiseRequest)
  async void(session: Session, { promiseId }: PromiseRequest): Promise<PromiseSummary[]> {
    return await this.promises.void(session, promiseId);
  }

  @OnClient('promise.undo', PromiseRequest)
  async undo(session: Session, { promiseId }: PromiseRequest): Promise<PromiseSummary[]> {
    return await this.promises.undo(session, promiseId);
  }
}
