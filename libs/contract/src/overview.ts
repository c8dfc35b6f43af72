/** Days that an overview covers, today included. */
export const OVERVIEW_DAYS = [7, 28, 90] as const;
export type OverviewDays = (typeof OVERVIEW_DAYS)[number];

/** One day as it is lived in the workspace's time zone. */
export interface OverviewDay {
  /** As `2026-11-30`. */
  day: string;
  /** Posts to us that reached us on that day, by how they feel. What searches heard is not among them. */
  negative: number;
  neutral: number;
  positive: number;
  /** Answers of people that went out on that day. The parts of an answer are one; texts of rules are none. */
  answers: number;
  /** Of these, the median time from the post to its answer, in minutes; null where there was none. */
  medianMinutes: number | null;
}

/** What came in and what went out, day by day, the oldest first, without gaps. */
export interface OverviewReport {
  /** IANA name; of the workspace's first calendar. */
  timeZone: string;
  days: OverviewDay[];
}
