/** A silence, and how many posts came in the same hours of earlier weeks. */
export interface Silence {
  /** Posts in the same stretch one, two, … weeks ago, as far back as the channel goes. */
  weeks: number[];
  /** For how many whole weeks the channel has been connected. */
  weeksConnected: number;
}

/** With this many posts expected, none at all comes by chance less than once in a thousand times (Poisson: e^-7 = 0.0009). */
const EXPECTED_AT_LEAST = 7;
/** One week is no habit. */
const MIN_WEEKS = 2;

/** Whether so long a silence is so unlikely that people should hear of it. */
export function isSilenceSuspicious(silence: Silence): boolean {
  const weeks = silence.weeks.slice(0, silence.weeksConnected);
  if (weeks.length < MIN_WEEKS) {
    return false;
  }
  // The weakest of the weeks counts: a quiet week among them shows that quiet happens.
  return Math.min(...weeks) >= EXPECTED_AT_LEAST;
}
