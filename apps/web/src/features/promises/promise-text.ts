import type { PromiseSummary } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { formatFuture, formatMoment } from '../../shared/format/times';

/** When something is or was due: a day to come is named, and so is one that went by. */
export function dueText(dueAt: string, now: Date): string {
  return new Date(dueAt) > now ? formatFuture(i18n.locale, dueAt, now) : formatMoment(i18n.locale, dueAt, now);
}

/** What has become of a promise, in a few words. */
export function promiseStateText({ state, dueAt }: Pick<PromiseSummary, 'state' | 'dueAt'>, now: Date): string {
  return i18n._(`promise-state.${state}`, { when: dueText(dueAt, now) });
}
