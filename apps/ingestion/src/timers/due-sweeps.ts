import { Injectable } from '@nestjs/common';
import { PromiseSweep } from '../promises/promise-sweep.service';
import { RemedySweep } from '../remedies/remedy-sweep.service';
import { StockSweep } from '../stock/stock-sweep.service';
import { DeadlineSweep } from '../routing/deadline-sweep.service';

/** What has a time of its own, to the second: deadlines, what we promised, what waits for somebody's word, and what customers wait for. */
@Injectable()
export class DueSweeps {
  constructor(
    private readonly deadlines: DeadlineSweep,
    private readonly promises: PromiseSweep,
    private readonly remedies: RemedySweep,
    private readonly stock: StockSweep,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    await this.deadlines.sweep(workspaceId);
    await this.promises.sweep(workspaceId);
    await this.remedies.sweep(workspaceId);
    await this.stock.sweep(workspaceId);
  }
}
