import type { MacroAction, MacroSnooze } from '@genklang/contract';
import type { ConversationChange } from '../conversation/bulk-actions';
import { snoozeTimes } from '../inbox/snooze-times';

/** What running a macro comes to: a text to insert, notes to leave, and one change of the conversation. */
export interface MacroPlan {
  text: string;
  notes: string[];
  /** Null where the conversation stays as it is. */
  change: ConversationChange | null;
}

interface PlanContext {
  memberId: string;
  teamIds: readonly string[];
  now: Date;
}

/** Takes the steps in order: of two that say different things of the same, the later one holds. */
export function planMacro(actions: readonly MacroAction[], context: PlanContext): MacroPlan {
  const textsOf = (kind: 'insert-text' | 'add-note'): string[] =>
    actions.flatMap((action) => (action.kind === kind && 'text' in action ? [action.text] : []));
  const change = actions.reduce<ConversationChange>(
    (so, action) => ({ ...so, ...changeOf(action, { so, context }) }),
    {},
  );
  return {
    text: textsOf('insert-text').join('\n\n'),
    notes: textsOf('add-note'),
    change: Object.keys(change).length === 0 ? null : change,
  };
}

function changeOf(
  action: MacroAction,
  { so, context }: { so: ConversationChange; context: PlanContext },
): ConversationChange {
  switch (action.kind) {
    case 'insert-text':
    case 'add-note':
      return {};
    case 'add-label':
      return { addLabelIds: [...(so.addLabelIds ?? []), action.labelId] };
    case 'remove-label':
      return { removeLabelIds: [...(so.removeLabelIds ?? []), action.labelId] };
    case 'assign':
      return assignment(action.to, context);
    case 'prioritise':
      return { priority: action.priority };
    case 'snooze':
      return { state: 'snoozed', snoozedUntil: timeOf(action.until, context.now) };
    case 'close':
      return { state: 'closed', snoozedUntil: undefined };
  }
}

function assignment(to: string, { memberId, teamIds }: PlanContext): ConversationChange {
  if (teamIds.includes(to)) {
    return { teamId: to };
  }
  return { assigneeId: to === 'me' ? memberId : to === 'nobody' ? null : to };
}

function timeOf(until: MacroSnooze, now: Date): string | null {
  const times = snoozeTimes(now);
  // Where tomorrow is Monday, only tomorrow is offered.
  const found = times.find(({ id }) => id === until) ?? times.find(({ id }) => id === 'tomorrow');
  return found?.at?.toISOString() ?? null;
}
