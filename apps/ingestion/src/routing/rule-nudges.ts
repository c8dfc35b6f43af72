import { Injectable } from '@nestjs/common';
import { deliverJobId, Hints, Jobs } from '@genklang/queue';

/** Tells others that rules did something: consoles, and whoever delivers. */
@Injectable()
export class RuleNudges {
  constructor(
    private readonly hints: Hints,
    private readonly jobs: Jobs,
  ) {}

  async announce(workspaceId: string, replyIds: string[]): Promise<void> {
    this.hints.announce(workspaceId);
    for (const replyId of replyIds) {
      await this.jobs.add('reply.deliver', { workspaceId, replyId }, { id: deliverJobId(replyId, 0) });
    }
  }
}
