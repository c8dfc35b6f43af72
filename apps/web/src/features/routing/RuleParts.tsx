import type { RuleAction, RuleCondition, RuleDraft } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSession } from '../../live/live-context';
import { ActionEditor } from './ActionEditor';
import { ConditionEditor } from './ConditionEditor';
import { Select } from './FormParts';
import { ACTION_TYPES, CONDITION_FIELDS, newAction, newCondition } from './rule-drafts';

interface RulePartsProps {
  draft: RuleDraft;
  onChange(change: Partial<RuleDraft>): void;
}

/** What a rule asks, and what it does. */
export function RuleParts({ draft, onChange }: RulePartsProps) {
  const { i18n } = useLingui();
  const { id: memberId } = useSession().member;
  const { conditions, actions } = draft;
  const condition = (at: number, changed: RuleCondition | null): void =>
    onChange({ conditions: replaced(conditions, at, changed) });
  const action = (at: number, changed: RuleAction | null): void =>
    onChange({ actions: replaced(actions, at, changed) });
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-sm font-semibold">{i18n._('rules.if')}</legend>
        {conditions.length > 1 && (
          <Select
            label={i18n._('rules.match')}
            options={(['all', 'any'] as const).map((value) => ({ value, label: i18n._(`rule-match.${value}`) }))}
            value={draft.match}
            onChange={(match) => onChange({ match })}
          />
        )}
        {conditions.map((item, index) => (
          <Part
            key={`${index} ${item.field}`}
            name={i18n._(`rule-field.${item.field}`)}
            onRemove={() => condition(index, null)}
          >
            <ConditionEditor condition={item} onChange={(changed) => condition(index, changed)} />
          </Part>
        ))}
        <Select
          label={i18n._('rules.add-condition')}
          options={CONDITION_FIELDS.map((value) => ({ value, label: i18n._(`rule-field.${value}`) }))}
          value=""
          testId="add-condition"
          onChange={(field) => onChange({ conditions: [...conditions, newCondition(field)] })}
        />
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-sm font-semibold">{i18n._('rules.then')}</legend>
        {actions.map((item, index) => (
          <Part
            key={`${index} ${item.type}`}
            name={i18n._(`rule-action.${item.type}`)}
            onRemove={() => action(index, null)}
          >
            <ActionEditor action={item} onChange={(changed) => action(index, changed)} />
          </Part>
        ))}
        <Select
          label={i18n._('rules.add-action')}
          options={ACTION_TYPES.map((value) => ({ value, label: i18n._(`rule-action.${value}`) }))}
          value=""
          testId="add-action"
          onChange={(type) => onChange({ actions: [...actions, newAction(type, memberId)] })}
        />
      </fieldset>
    </>
  );
}

function Part({ name, onRemove, children }: { name: string; onRemove(): void; children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <div className="flex items-start gap-2 rounded-lg border border-border p-3">
      <div className="min-w-0 flex-1">{children}</div>
      <button
        type="button"
        className="btn btn-icon"
        aria-label={i18n._('rules.remove-part', { name })}
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

function replaced<T>(items: readonly T[], at: number, changed: T | null): T[] {
  return items.flatMap((item, index) => (index !== at ? [item] : changed === null ? [] : [changed]));
}
