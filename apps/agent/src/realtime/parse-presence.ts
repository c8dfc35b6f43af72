import { PRESENCES } from '@genklang/contract';
import type { PresenceEntry } from '@genklang/domain';

/** Reads an entry of the board; null for what another version of this program may have written there. */
export function parsePresence(text: string): PresenceEntry | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null) {
    return null;
  }
  const { memberId, conversationId, presence, untilMs } = given as Record<string, unknown>;
  const known = PRESENCES.find((word) => word === presence);
  return typeof memberId === 'string' &&
    typeof conversationId === 'string' &&
    known !== undefined &&
    typeof untilMs === 'number'
    ? { memberId, conversationId, presence: known, untilMs }
    : null;
}
