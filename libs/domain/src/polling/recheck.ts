const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** How long a conversation that is open is worth looking at, and one that is closed. */
const OPEN_FOR_MS = 7 * DAY_MS;
const CLOSED_FOR_MS = 14 * DAY_MS;
const CLOSED_EVERY_MS = 6 * 3_600_000;
/** Where each look costs, only what somebody may answer is looked at, and not for long. */
const CHARGED_FOR_MS = 2 * DAY_MS;

/** A stored post, whether anybody works on it, and whether the network charges for each day on which it is looked at. */
export interface RecheckedPost {
  postedAt: Date;
  isOpen: boolean;
  isCharged: boolean;
}

/**
 * When a network is asked again whether a post was edited or deleted: after two minutes at first, ever less often as it ages, but
 * every ten minutes while somebody may answer it. Null when it has settled. X asks for deletions to be honoured within 24 hours.
 */
export function nextRecheckAt(post: RecheckedPost, now: Date): Date | null {
  const ageMs = Math.max(0, now.getTime() - post.postedAt.getTime());
  if (ageMs > worthMs(post)) {
    return null;
  }
  const every = Math.min(Math.max(ageMs / 6, 2 * MINUTE_MS), 10 * MINUTE_MS);
  return new Date(now.getTime() + (post.isOpen ? every : CLOSED_EVERY_MS));
}

function worthMs({ isOpen, isCharged }: RecheckedPost): number {
  if (isCharged) {
    return isOpen ? CHARGED_FOR_MS : -1;
  }
  return isOpen ? OPEN_FOR_MS : CLOSED_FOR_MS;
}
