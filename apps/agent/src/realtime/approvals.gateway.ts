import { WebSocketGateway } from '@nestjs/websockets';
import { ApproveReplyRequest, DeclineReplyRequest, RequireApprovalRequest } from '@genklang/contract';
import type { ReplyEntry } from '@genklang/contract';
import { ApprovalsService } from '../answering/approvals.service';
import type { Session } from '../auth/session';
import { OnClient } from './on-client';

/** What those who oversee others decide on their replies. */
@WebSocketGateway()
export class ApprovalsGateway {
  constructor(private readonly approvals: ApprovalsService) {}

  @OnClient('reply.approve', ApproveReplyRequest)
  async approve(session: Session, request: ApproveReplyRequest): Promise<ReplyEntry> {
    return await this.approvals.approve(session, request);
  }

  @OnClient('reply.decline', DeclineReplyRequest)
  async decline(session: Session, request: DeclineReplyRequest): Promise<ReplyEntry> {
    return await this.approvals.decline(session, request);
  }

  @OnClient('member.require-approval', RequireApprovalRequest)
  async require(session: Session, request: RequireApprovalRequest): Promise<string[]> {
    return await this.approvals.require(session, request);
  }
}
