import { OVERVIEW_DAYS } from '@genklang/contract';
import type { OverviewDays } from '@genklang/contract';

/** How many days the overview shows. */
export interface OverviewSearch {
  days?: OverviewDays;
}

export function parseOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const days = OVERVIEW_DAYS.find((known) => known === Number(search['days']));
  return days === undefined ? {} : { days };
}
