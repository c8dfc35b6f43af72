import { i18n } from '@lingui/core';
import { formatAge } from '../../shared/format/times';

/** From here on a deadline is near. */
export const NEAR_MS = 10 * 60_000;

export type DeadlineTone = 'calm' | 'near' | 'over';

export function deadlineTone(at: string, now: Date): DeadlineTone {
  const left = new Date(at).getTime() - now.getTime();
  if (left <= 0) {
    return 'over';
  }
  return left < NEAR_MS ? 'near' : 'calm';
}

/** How much time is left, or by how much it is over. */
export function deadlineText(at: string, now: Date): string {
  return deadlineTone(at, now) === 'over'
    ? i18n._('deadline.over', { time: formatAge(at, now) })
    : formatAge(now.toISOString(), new Date(at));
}

/** The same to the second, for the last minutes: `8:12`. */
export function deadlineSeconds(at: string, now: Date): string {
  const seconds = Math.max(0, Math.ceil((new Date(at).getTime() - now.getTime()) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length of open time, as a policy says it. */
export function targetText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) {
    return i18n._('age.minutes', { minutes });
  }
  return minutes % 60 === 0 ? i18n._('target.hours', { hours }) : i18n._('age.hours', { hours, minutes: minutes % 60 });
}
