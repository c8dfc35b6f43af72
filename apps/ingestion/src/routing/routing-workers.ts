import { Injectable } from '@nestjs/common';
import type { JobHandlers } from '@genklang/queue';
import { DeadlineSweep } from './deadline-sweep.service';
import { RuleRunner } from './rule-runner.service';

/** Who does the jobs of routing and time. */
@Injectable()
export class RoutingWorkers {
  constructor(
    private readonly deadlines: DeadlineSweep,
    private readonly rules: RuleRunner,
  ) {}

  handlers(): Pick<JobHandlers, 'deadlines.refresh' | 'rules.run'> {
    return {
      'deadlines.refresh': async ({ workspaceId }) => await this.deadlines.refreshAll(workspaceId),
      'rules.run': async ({ workspaceId }) => {
        await this.rules.run(workspaceId);
        await this.rules.runNear(workspaceId);
      },
    };
  }
}
