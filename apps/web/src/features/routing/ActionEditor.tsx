import { askByKind, PRIORITIES } from '@genklang/contract';
import type { ByKind, Colleague, RuleAction, SessionInfo } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useSession } from '../../live/live-context';
import { useAssignees } from '../inbox/use-work';
import { Amount, Labelled, named, Select } from './FormParts';

interface ActionEditorProps {
  action: RuleAction;
  onChange(action: RuleAction): void;
}

/** What the fields of an action are made of. */
interface Surroundings extends Pick<SessionInfo, 'labels' | 'members' | 'teams'> {
  /** Of the members, those who may be given conversations. */
  assignees: readonly Colleague[];
  label: string;
  i18n: I18n;
  onChange(action: RuleAction): void;
}

/** What one action does. */
export function ActionEditor({ action, onChange }: ActionEditorProps) {
  const { i18n } = useLingui();
  const { labels, members, teams } = useSession();
  const assignees = useAssignees();
  const label = i18n._(`rule-action.${action.type}`);
  return askByKind(EDITORS, 'type', action, { label, i18n, labels, members, assignees, teams, onChange });
}

const EDITORS: ByKind<RuleAction, 'type', [Surroundings], ReactNode> = {
  'set-priority': (action, { label, i18n, onChange }) => (
    <Select
      label={label}
      options={PRIORITIES.map((value) => ({ value, label: i18n._(`priority.${value}`) }))}
      value={action.priority}
      onChange={(priority) => onChange({ ...action, priority })}
    />
  ),
  'assign-member': memberEditor,
  'assign-team': teamEditor,
  'notify-member': memberEditor,
  'notify-team': teamEditor,
  'add-label': labelEditor,
  'remove-label': labelEditor,
  snooze: (action, { label, onChange }) => (
    <Amount label={label} min={5} value={action.minutes} onChange={(minutes) => onChange({ ...action, minutes })} />
  ),
  note: (action, { label, onChange }) => (
    <TextField label={label} value={action.text} onChange={(text) => onChange({ ...action, text })} />
  ),
  reply: (action, { label, onChange }) => <ReplyEditor action={action} label={label} onChange={onChange} />,
  close: (_action, { label }) => <p className="text-sm font-medium">{label}</p>,
};

function memberEditor(
  action: Extract<RuleAction, { type: 'assign-member' | 'notify-member' }>,
  { label, members, assignees, onChange }: Surroundings,
): ReactNode {
  return (
    <Select
      label={label}
      options={named(action.type === 'assign-member' ? assignees : members)}
      value={action.memberId}
      onChange={(memberId) => onChange({ ...action, memberId })}
    />
  );
}

function teamEditor(
  action: Extract<RuleAction, { type: 'assign-team' | 'notify-team' }>,
  { label, teams, onChange }: Surroundings,
): ReactNode {
  return (
    <Select
      label={label}
      options={named(teams)}
      value={action.teamId}
      onChange={(teamId) => onChange({ ...action, teamId })}
    />
  );
}

function labelEditor(
  action: Extract<RuleAction, { type: 'add-label' | 'remove-label' }>,
  { label, labels, onChange }: Surroundings,
): ReactNode {
  return (
    <Select
      label={label}
      options={named(labels)}
      value={action.labelId}
      onChange={(labelId) => onChange({ ...action, labelId })}
    />
  );
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
