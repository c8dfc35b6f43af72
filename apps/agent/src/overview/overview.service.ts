import { Injectable } from '@nestjs/common';
import type { OverviewReport, OverviewRequest } from '@genklang/contract';
import { isTimedOut, OverviewRepository, SearchDatabase } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';

/** Counts over the connections of the search, which have a time-out: figures keep nobody else waiting. */
@Injectable()
export class OverviewService {
  private readonly overviews = new OverviewRepository();

  constructor(
    private readonly database: SearchDatabase,
    private readonly clock: Clock,
  ) {}

  async get({ workspaceId }: Session, { days }: OverviewRequest): Promise<OverviewReport> {
    try {
      return await this.database.inWorkspace(
        workspaceId,
        async (scope) => await this.overviews.count(scope, { days, now: this.clock.now() }),
      );
    } catch (error) {
      throw isTimedOut(error) ? new AppError('too_slow') : error;
    }
  }
}
