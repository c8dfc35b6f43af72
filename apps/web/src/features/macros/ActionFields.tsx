import { MACRO_ACTIONS, MACRO_SNOOZES, PRIORITIES } from '@genklang/contract';
import type { MacroAction, MacroActionKind } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { useSession } from '../../live/live-context';
import { useAssignees } from '../inbox/use-work';

interface ActionFieldsProps {
  action: MacroAction;
  position: number;
  change(action: MacroAction): void;
  remove(): void;
}

const SELECT = 'min-h-8 rounded-md border border-control bg-surface px-2 text-sm';

/** One step: what it does, and to what. */
export function ActionFields({ action, position, change, remove }: ActionFieldsProps) {
  const { i18n } = useLingui();
  const { labels } = useSession();
  return (
    <li className="flex flex-wrap items-start gap-2" data-testid="macro-action">
      <select
        className={SELECT}
        value={action.kind}
        aria-label={i18n._('macros.step', { position })}
        onChange={(event) => {
          const kind = MACRO_ACTIONS.find((known) => known === event.target.value);
          if (kind !== undefined) {
            change(emptyAction(kind, labels[0]?.id ?? ''));
          }
        }}
        data-testid="macro-kind"
      >
        {MACRO_ACTIONS.map((kind) => (
          <option key={kind} value={kind}>
            {i18n._(`macro-action.${kind}`)}
          </option>
        ))}
      </select>
      <div className="min-w-48 flex-1">
        <Value action={action} change={change} label={i18n._('macros.value', { position })} />
      </div>
      <button
        type="button"
        className="btn btn-icon"
        onClick={remove}
        aria-label={i18n._('macros.remove-step', { position })}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

interface ValueProps {
  action: MacroAction;
  label: string;
  change(action: MacroAction): void;
}

function Value({ action, label, change }: ValueProps) {
  const { i18n } = useLingui();
  const { teams, labels } = useSession();
  const assignees = useAssignees();
  switch (action.kind) {
    case 'insert-text':
    case 'add-note':
      return (
        <textarea
          className="input min-h-16 w-full py-2"
          value={action.text}
          aria-label={label}
          maxLength={10_000}
          required
          onChange={(event) => change({ ...action, text: event.target.value })}
          data-testid="macro-text"
        />
      );
    case 'assign': {
      const people = assignees.map(({ id, name }) => [id, name] as const);
      const options = [
        ['me', i18n._('macros.me')] as const,
        ['nobody', i18n._('macros.nobody')] as const,
        ...people,
        ...teams.map(({ id, name }) => [id, name] as const),
      ];
      return <Select {...{ label, options }} value={action.to} choose={(to) => change({ ...action, to })} />;
    }
    case 'add-label':
    case 'remove-label':
      return (
        <Select
          label={label}
          options={labels.map(({ id, name }) => [id, name] as const)}
          value={action.labelId}
          choose={(labelId) => change({ ...action, labelId })}
        />
      );
    case 'prioritise':
      return (
        <Select
          label={label}
          options={PRIORITIES.map((priority) => [priority, i18n._(`priority.${priority}`)] as const)}
          value={action.priority}
          choose={(priority) => change({ ...action, priority })}
        />
      );
    case 'snooze':
      return (
        <Select
          label={label}
          options={MACRO_SNOOZES.map((until) => [until, i18n._(`snooze.${until}`)] as const)}
          value={action.until}
          choose={(until) => change({ ...action, until })}
        />
      );
    case 'close':
      return null;
  }
}

interface SelectProps<Value extends string> {
  label: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  choose(value: Value): void;
}

function Select<Value extends string>({ label, options, value, choose }: SelectProps<Value>) {
  return (
    <select
      className={`${SELECT} w-full`}
      value={value}
      aria-label={label}
      required
      onChange={(event) => {
        const chosen = options.find(([option]) => option === event.target.value);
        if (chosen !== undefined) {
          choose(chosen[0]);
        }
      }}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}

function emptyAction(kind: MacroActionKind, labelId: string): MacroAction {
  switch (kind) {
    case 'insert-text':
    case 'add-note':
      return { kind, text: '' };
    case 'assign':
      return { kind, to: 'me' };
    case 'add-label':
    case 'remove-label':
      return { kind, labelId };
    case 'prioritise':
      return { kind, priority: 'high' };
    case 'snooze':
      return { kind, until: 'tomorrow' };
    case 'close':
      return { kind };
  }
}
