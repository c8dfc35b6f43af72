import { Injectable } from '@nestjs/common';
import { PromiseSweep } from '../promises/promise-sweep.service';
import { RemedySweep } from '../remedies/remedy-sweep.service';
import { DeadlineSweep } from '../routing/deadline-sweep.service';

/** What has a time of its own, to the second: deadlines, what we promised, and what waits for somebody's word. */
@Injectable()
export class DueSweeps {
  constructor(
    private readonly deadlines: DeadlineSweep,
    private readonly promises: PromiseSweep,
    private readonly remedies: RemedySweep,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    await this.deadlines.sweep(workspaceId);
    await this.promises.sweep(workspaceId);
    await this.remedies.sweep(workspaceId);
  }
}
