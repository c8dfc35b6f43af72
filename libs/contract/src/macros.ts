import { MAX_TEXT_LENGTH } from './requests';
import { PRIORITIES } from './words';
import type { Priority } from './words';

/** Until when a macro puts a conversation off, counted from when it is run; `reply` is until the customer writes. */
export const MACRO_SNOOZES = ['hour', 'tomorrow', 'monday', 'reply'] as const;
export type MacroSnooze = (typeof MACRO_SNOOZES)[number];

export const MACRO_ACTIONS = [
  'insert-text',
  'add-note',
  'assign',
  'add-label',
  'remove-label',
  'prioritise',
  'snooze',
  'close',
] as const;
export type MacroActionKind = (typeof MACRO_ACTIONS)[number];

/** One step of a macro. `to` is `me`, `nobody`, or the id of a member or a team. */
export type MacroAction =
  | { kind: 'insert-text' | 'add-note'; text: string }
  | { kind: 'assign'; to: string }
  | { kind: 'add-label' | 'remove-label'; labelId: string }
  | { kind: 'prioritise'; priority: Priority }
  | { kind: 'snooze'; until: MacroSnooze }
  | { kind: 'close' };

export const MOST_MACRO_ACTIONS = 20;
const MAX_ID_LENGTH = 64;

/** A macro that the member may run. */
export interface MacroSummary {
  id: string;
  version: number;
  name: string;
  isShared: boolean;
  actions: MacroAction[];
}

/** The one place that knows what an action is made of; null for what is none, or is not complete. */
export function parseMacroAction(given: object): MacroAction | null {
  const { kind, text, to, labelId, priority, until } = given as Record<string, unknown>;
  switch (kind) {
    case 'insert-text':
    case 'add-note':
      return isText(text, MAX_TEXT_LENGTH) ? { kind, text } : null;
    case 'assign':
      return isText(to) ? { kind, to } : null;
    case 'add-label':
    case 'remove-label':
      return isText(labelId) ? { kind, labelId } : null;
    case 'prioritise':
      return asOneOf(PRIORITIES, priority, (known) => ({ kind, priority: known }));
    case 'snooze':
      return asOneOf(MACRO_SNOOZES, until, (known) => ({ kind, until: known }));
    default:
      return kind === 'close' ? { kind } : null;
  }
}

function isText(value: unknown, atMost = MAX_ID_LENGTH): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= atMost;
}

function asOneOf<Known extends string>(
  known: readonly Known[],
  value: unknown,
  make: (found: Known) => MacroAction,
): MacroAction | null {
  const found = known.find((candidate) => candidate === value);
  return found === undefined ? null : make(found);
}
