import { AppError } from '@genklang/platform';
import type { InboxSocket } from './socket-types';

/** Requests one socket may make in a burst, and how many it gets back each second. People stay far below. */
const BURST = 60;
const PER_SECOND = 20;

/** @throws {AppError} rate_limited, when a socket asks faster than anybody works. */
export function takeToken(socket: InboxSocket): void {
  const now = performance.now();
  const budget = socket.data.budget ?? { tokens: BURST, at: now };
  const tokens = Math.min(BURST, budget.tokens + ((now - budget.at) / 1_000) * PER_SECOND);
  if (tokens < 1) {
    throw new AppError('rate_limited');
  }
  socket.data.budget = { tokens: tokens - 1, at: now };
}
