import { IsIn } from 'class-validator';
import { OVERVIEW_DAYS } from './overview';
import type { OverviewDays } from './overview';

/** `GET /api/overview` */
export class OverviewRequest {
  static readonly numbers: readonly string[] = ['days'];

  @IsIn(OVERVIEW_DAYS)
  days: OverviewDays = 28;
}
