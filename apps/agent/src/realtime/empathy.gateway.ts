import { WebSocketGateway } from '@nestjs/websockets';
import { CheckEmpathyRequest } from '@genklang/contract';
import type { EmpathyAnswer } from '@genklang/contract';
import { EmpathyService } from '../answering/empathy.service';
import type { Session } from '../auth/session';
import { OnClient } from './on-client';

/** What a reply that is being written is asked about, over the console's socket. */
@WebSocketGateway()
export class EmpathyGateway {
  constructor(private readonly empathy: EmpathyService) {}

  @OnClient('empathy.check', CheckEmpathyRequest)
  async check(session: Session, request: CheckEmpathyRequest): Promise<EmpathyAnswer | null> {
    return await this.empathy.check(session, request);
  }
}
