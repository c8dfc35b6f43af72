import { Injectable } from '@nestjs/common';
import { PromiseSweep } from '../promises/promise-sweep.service';
import { DeadlineSweep } from '../routing/deadline-sweep.service';

/** What has a time of its own, to the second: deadlines, and what we promised. */
@Injectable()
export class DueSweeps {
  constructor(
    private readonly deadlines: DeadlineSweep,
    private readonly promises: PromiseSweep,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    await this.deadlines.sweep(workspaceId);
    await this.promises.sweep(workspaceId);
  }
}
