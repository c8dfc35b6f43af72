import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { JoinRequest, LookAtInvitationRequest } from '@genklang/contract';
import type { InvitationOffer } from '@genklang/contract';
import { AttemptLimit } from '../auth/attempt-limit';
import { parseRequest } from '../http/parse-request';
import { JoinService } from './join.service';

/** Where an invitation's link leads. The token comes in the body: addresses end up in the logs of proxies. */
@Controller('api/join')
export class JoinController {
  constructor(
    private readonly joining: JoinService,
    private readonly attempts: AttemptLimit,
  ) {}

  @Post('look')
  @HttpCode(200)
  async look(@Req() request: Request): Promise<InvitationOffer> {
    await this.attempts.take(`join:${request.ip}`);
    const { token } = await parseRequest(LookAtInvitationRequest, request.body);
    return await this.joining.look(token);
  }

  @Post()
  @HttpCode(200)
  async join(@Req() request: Request): Promise<{ email: string }> {
    await this.attempts.take(`join:${request.ip}`);
    return await this.joining.join(await parseRequest(JoinRequest, request.body));
  }
}
