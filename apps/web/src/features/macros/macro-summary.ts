import type { MacroAction, SessionInfo } from '@genklang/contract';
import type { I18n } from '@lingui/core';

/** The names of what macros speak of. */
export type MacroNames = Pick<SessionInfo, 'members' | 'teams' | 'labels'>;

/** One step in plain words. What it speaks of may be gone by now. */
export function describeAction(i18n: I18n, action: MacroAction, names: MacroNames): string {
  switch (action.kind) {
    case 'insert-text':
    case 'add-note':
      return i18n._(`macro-line.${action.kind}`, { text: action.text });
    case 'assign':
      return i18n._('macro-line.assign', { to: receiverName(i18n, action.to, names) });
    case 'add-label':
    case 'remove-label': {
      const label = names.labels.find(({ id }) => id === action.labelId)?.name ?? i18n._('macros.gone');
      return i18n._(`macro-line.${action.kind}`, { label });
    }
    case 'prioritise':
      return i18n._('macro-line.prioritise', { priority: i18n._(`priority.${action.priority}`) });
    case 'snooze':
      return i18n._('macro-line.snooze', { until: i18n._(`snooze.${action.until}`) });
    case 'close':
      return i18n._('macro-line.close');
  }
}

/** All steps in one sentence of a list. */
export function describeMacro(i18n: I18n, actions: readonly MacroAction[], names: MacroNames): string {
  return actions.map((action) => describeAction(i18n, action, names)).join(' · ');
}

function receiverName(i18n: I18n, to: string, { members, teams }: MacroNames): string {
  if (to === 'me' || to === 'nobody') {
    return i18n._(`macros.${to}`);
  }
  return [...members, ...teams].find(({ id }) => id === to)?.name ?? i18n._('macros.gone');
}
