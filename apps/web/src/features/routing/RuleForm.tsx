import { RULE_TRIGGERS } from '@genklang/contract';
import type { DryRun, RuleDraft } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useLive } from '../../live/live-context';
import { DryRunResult } from './DryRunResult';
import { Labelled, SaveBar, Select, Tick } from './FormParts';
import { hasReply, isPublic } from './rule-drafts';
import { ruleSentence } from './rule-summary';
import { RuleParts } from './RuleParts';
import { useRuleNames } from './use-rule-names';
import { LeaveGuard } from '../settings/LeaveGuard';
import { useSave } from '../settings/use-save';

interface RuleFormProps {
  /** Null for a new one. */
  id: string | null;
  initial: RuleDraft;
  onDone(): void;
}

export function RuleForm({ id, initial, onDone }: RuleFormProps) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const names = useRuleNames();
  const saving = useSave();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState<DryRun | null>(null);
  const set = (change: Partial<RuleDraft>): void => {
    setDraft((now) => ({ ...now, ...change }));
    setTried(null);
  };
  const save = async (): Promise<void> => {
    if (await saving.ask('rule.save', { ...draft, ...(id !== null && { id }) })) {
      toasts.show({ message: i18n._('routing.saved'), tone: 'done' });
      onDone();
    }
  };
  const remove = async (): Promise<void> => {
    if (id !== null && (await saving.ask('rule.remove', { id }))) {
      onDone();
    }
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      data-testid="rule-form"
    >
      <div className="flex flex-wrap items-end gap-4">
        <Labelled label={i18n._('routing.name')}>
          <input
            className="input w-72"
            value={draft.name}
            required
            onChange={(event) => set({ name: event.target.value })}
            data-testid="rule-name"
          />
        </Labelled>
        <Tick label={i18n._('rules.on')} isOn={draft.isEnabled} onChange={(isEnabled) => set({ isEnabled })} />
      </div>
      <When draft={draft} onChange={set} />
      <RuleParts draft={draft} onChange={set} />
      {hasReply(draft) && <Permissions draft={draft} onChange={set} />}
      <Tick
        label={i18n._('rules.stops-others')}
        isOn={draft.stopsOthers}
        onChange={(stopsOthers) => set({ stopsOthers })}
      />
      <p className="rounded-lg bg-sunken px-3 py-2 text-sm" data-testid="rule-sentence">
        {ruleSentence(draft, names)}
      </p>
      {tried !== null && <DryRunResult run={tried} />}
      <LeaveGuard draft={draft} />
      <SaveBar saving={saving} onCancel={onDone} onRemove={id === null ? null : () => void remove()}>
        <button
          type="button"
          className="btn btn-outline"
          onClick={() => void saving.ask('rule.try', { ...draft, name: draft.name || '–' }).then(setTried)}
          data-testid="rule-try"
        >
          {i18n._('rules.try')}
        </button>
      </SaveBar>
    </form>
  );
}

interface PartProps {
  draft: RuleDraft;
  onChange(change: Partial<RuleDraft>): void;
}

function When({ draft, onChange }: PartProps) {
  const { i18n } = useLingui();
  return (
    <div className="flex flex-wrap gap-4">
      <Select
        label={i18n._('rules.when')}
        options={RULE_TRIGGERS.map((value) => ({ value, label: i18n._(`rule-trigger.${value}`) }))}
        value={draft.trigger}
        onChange={(trigger) => onChange({ trigger })}
      />
      {draft.trigger === 'deadline.near' && (
        <Labelled label={i18n._('rules.near-minutes')}>
          <input
            type="number"
            min={1}
            className="input w-28"
            value={draft.nearMinutes}
            onChange={(event) => onChange({ nearMinutes: Number(event.target.value) })}
          />
        </Labelled>
      )}
    </div>
  );
}

/** What a rule that sends texts may do: nothing of it goes without saying. */
function Permissions({ draft, onChange }: PartProps) {
  const { i18n } = useLingui();
  return (
    <fieldset className="flex flex-col gap-2 rounded-lg border border-border p-3">
      <legend className="px-1 text-sm font-medium">{i18n._('rules.permissions')}</legend>
      <Tick
        label={i18n._('rules.may-answer-negative')}
        isOn={draft.allowsFirstAnswerToNegative}
        onChange={(allowsFirstAnswerToNegative) => onChange({ allowsFirstAnswerToNegative })}
      />
      {isPublic(draft) && (
        <Labelled
          label={i18n._('rules.confirm-public', { name: draft.name })}
          hint={i18n._('rules.confirm-public-hint')}
        >
          <input
            className="input max-w-72"
            autoComplete="off"
            value={draft.publicReplyConfirmation ?? ''}
            onChange={(event) =>
              onChange({ publicReplyConfirmation: event.target.value === '' ? null : event.target.value })
            }
            data-testid="rule-confirmation"
          />
        </Labelled>
      )}
    </fieldset>
  );
}
