import { PRIORITIES } from '@genklang/contract';
import type { RuleAction } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { Labelled, Select } from './FormParts';

interface ActionEditorProps {
  action: RuleAction;
  onChange(action: RuleAction): void;
}

/** What one action does. */
// One case for each kind of action: it is a table.
// oxlint-disable-next-line max-lines-per-function
export function ActionEditor({ action, onChange }: ActionEditorProps) {
  const { i18n } = useLingui();
  const { labels, members, teams } = useSession();
  const label = i18n._(`rule-action.${action.type}`);
  switch (action.type) {
    case 'set-priority':
      return (
        <Select
          label={label}
          options={PRIORITIES.map((value) => ({ value, label: i18n._(`priority.${value}`) }))}
          value={action.priority}
          onChange={(priority) => onChange({ ...action, priority })}
        />
      );
    case 'assign-member':
      return (
        <Select
          label={label}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={action.memberId}
          onChange={(memberId) => onChange({ ...action, memberId })}
        />
      );
    case 'snooze':
      return (
        <Labelled label={label}>
          <input
            type="number"
            min={5}
            className="input w-32"
            value={action.minutes}
            onChange={(event) => onChange({ ...action, minutes: Number(event.target.value) })}
          />
        </Labelled>
      );
    case 'note':
      return <TextField label={label} value={action.text} onChange={(text) => onChange({ ...action, text })} />;
    case 'reply':
      return <ReplyEditor action={action} label={label} onChange={onChange} />;
    case 'add-label':
    case 'remove-label':
      return (
        <Select
          label={label}
          options={labels.map(({ id, name }) => ({ value: id, label: name }))}
          value={action.labelId}
          onChange={(labelId) => onChange({ ...action, labelId })}
        />
      );
    case 'assign-team':
      return (
        <Select
          label={label}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={action.teamId}
          onChange={(teamId) => onChange({ ...action, teamId })}
        />
      );
    case 'close':
      return <p className="text-sm font-medium">{label}</p>;
  }
}

interface ReplyEditorProps {
  label: string;
  action: Extract<RuleAction, { type: 'reply' }>;
  onChange(action: RuleAction): void;
}

/** A text, and who may read it: never assumed. */
function ReplyEditor({ label, action, onChange }: ReplyEditorProps) {
  const { i18n } = useLingui();
  return (
    <div className="flex flex-col gap-1.5">
      <TextField label={label} value={action.text} onChange={(text) => onChange({ ...action, text })} />
      <Select
        label={i18n._('rules.visibility')}
        options={(['private', 'public'] as const).map((value) => ({
          value,
          label: i18n._(`rule-visibility.${value}`),
        }))}
        value={action.visibility}
        testId="rule-visibility"
        onChange={(visibility) => onChange({ ...action, visibility })}
      />
    </div>
  );
}

function TextField({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <Labelled label={label}>
      <textarea
        className="input min-h-18 py-1.5"
        value={value}
        maxLength={2_000}
        onChange={(event) => onChange(event.target.value)}
        data-testid="rule-text"
      />
    </Labelled>
  );
}
