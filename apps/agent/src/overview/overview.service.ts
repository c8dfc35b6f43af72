import { Injectable } from '@nestjs/common';
import type { OverviewReport, OverviewRequest } from '@genklang/contract';
import { OverviewRepository, SearchDatabase, sqlStateOf } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';

/** PostgreSQL's word for a statement that took longer than it may. */
const TIMED_OUT = '57014';

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
      throw sqlStateOf(error) === TIMED_OUT ? new AppError('too_slow') : error;
    }
  }
}
