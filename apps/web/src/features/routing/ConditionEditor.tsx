import { askByKind, COUNTRIES, MENTION_KINDS, POLARITIES, PRIORITIES } from '@genklang/contract';
import type { ByKind, RuleCondition, SessionInfo } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../../live/live-context';
import { Amount, Choices, Labelled, named, Select, Tick } from './FormParts';
import { languageOptions } from './languages';

interface ConditionEditorProps {
  condition: RuleCondition;
  onChange(condition: RuleCondition): void;
}

/** What the fields of a condition are made of. */
interface Surroundings extends Pick<SessionInfo, 'channels' | 'labels'> {
  label: string;
  i18n: I18n;
  onChange(condition: RuleCondition): void;
}

/** What one condition asks. */
export function ConditionEditor({ condition, onChange }: ConditionEditorProps) {
  const { i18n } = useLingui();
  const { channels, labels } = useSession();
  const label = i18n._(`rule-field.${condition.field}`);
  return askByKind(EDITORS, 'field', condition, { label, i18n, channels, labels, onChange });
}

const EDITORS: ByKind<RuleCondition, 'field', [Surroundings], ReactNode> = {
  channel: (condition, { label, channels, onChange }) => (
    <Choices
      label={label}
      options={named(channels)}
      chosen={condition.channelIds}
      onChange={(channelIds) => onChange({ ...condition, channelIds })}
    />
  ),
  label: (condition, { label, labels, onChange }) => (
    <Choices
      label={label}
      options={named(labels)}
      chosen={condition.labelIds}
      onChange={(labelIds) => onChange({ ...condition, labelIds })}
    />
  ),
  kind: (condition, { label, i18n, onChange }) => (
    <Choices
      label={label}
      options={MENTION_KINDS.map((value) => ({ value, label: i18n._(`rule-kind.${value}`) }))}
      chosen={condition.kinds}
      onChange={(kinds) => onChange({ ...condition, kinds })}
    />
  ),
  language: (condition, { label, i18n, onChange }) => (
    <Choices
      label={label}
      options={languageOptions(i18n.locale)}
      chosen={condition.languages}
      onChange={(languages) => onChange({ ...condition, languages })}
    />
  ),
  polarity: (condition, { label, i18n, onChange }) => (
    <Choices
      label={label}
      options={POLARITIES.map((value) => ({ value, label: i18n._(`polarity.${value}`) }))}
      chosen={condition.polarities}
      onChange={(polarities) => onChange({ ...condition, polarities })}
    />
  ),
  priority: (condition, { label, i18n, onChange }) => (
    <Choices
      label={label}
      options={PRIORITIES.map((value) => ({ value, label: i18n._(`priority.${value}`) }))}
      chosen={condition.priorities}
      onChange={(priorities) => onChange({ ...condition, priorities })}
    />
  ),
  country: (condition, { label, i18n, onChange }) => (
    <Choices
      label={label}
      options={COUNTRIES.map((value) => ({ value: String(value), label: i18n._(`country.${value}`) }))}
      chosen={condition.countries}
      onChange={(countries) => onChange({ ...condition, countries })}
    />
  ),
  score: (condition, { label, onChange }) => (
    <Amount label={label} step={0.05} value={condition.below} onChange={(below) => onChange({ ...condition, below })} />
  ),
  reach: (condition, { label, onChange }) => (
    <Amount label={label} value={condition.atLeast} onChange={(atLeast) => onChange({ ...condition, atLeast })} />
  ),
  text: (condition, { label, onChange }) => <Words condition={condition} label={label} onChange={onChange} />,
  'first-contact': yesOrNo,
  'open-hours': yesOrNo,
};

function yesOrNo(
  condition: Extract<RuleCondition, { field: 'first-contact' | 'open-hours' }>,
  { label, i18n, onChange }: Surroundings,
): ReactNode {
  return (
    <Select
      label={label}
      options={(['yes', 'no'] as const).map((value) => ({
        value,
        label: i18n._(`rule-if.${condition.field}-${value}`),
      }))}
      value={condition.is ? 'yes' : 'no'}
      onChange={(value) => onChange({ ...condition, is: value === 'yes' })}
    />
  );
}

interface WordsProps {
  label: string;
  condition: Extract<RuleCondition, { field: 'text' }>;
  onChange(condition: RuleCondition): void;
}

/** Words apart by commas. What is typed stays as it is typed. */
function Words({ label, condition, onChange }: WordsProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(condition.anyOf.join(', '));
  return (
    <div className="flex flex-col gap-1.5">
      <Labelled label={label} hint={i18n._('rules.words-hint')}>
        <input
          className="input"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            const anyOf = event.target.value.split(',').map((words) => words.trim());
            onChange({ ...condition, anyOf: anyOf.filter((words) => words !== '') });
          }}
          data-testid="rule-words"
        />
      </Labelled>
      <Tick
        label={i18n._('rules.whole-words')}
        isOn={condition.isWholeWord}
        onChange={(isWholeWord) => onChange({ ...condition, isWholeWord })}
      />
    </div>
  );
}
