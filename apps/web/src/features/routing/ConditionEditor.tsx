import { COUNTRIES, MENTION_KINDS, POLARITIES, PRIORITIES } from '@genklang/contract';
import type { RuleCondition } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { Choices, Labelled, Select, Tick } from './FormParts';
import { languageOptions } from './languages';

interface ConditionEditorProps {
  condition: RuleCondition;
  onChange(condition: RuleCondition): void;
}

/** What one condition asks. */
// One case for each kind of condition: it is a table.
// oxlint-disable-next-line complexity
export function ConditionEditor({ condition, onChange }: ConditionEditorProps) {
  const { i18n } = useLingui();
  const { channels, labels } = useSession();
  const label = i18n._(`rule-field.${condition.field}`);
  switch (condition.field) {
    case 'channel': {
      const options = channels.map(({ id, name }) => ({ value: id, label: name }));
      const chosen = condition.channelIds;
      return (
        <Choices {...{ label, options, chosen }} onChange={(channelIds) => onChange({ ...condition, channelIds })} />
      );
    }
    case 'kind': {
      const options = MENTION_KINDS.map((value) => ({ value, label: i18n._(`rule-kind.${value}`) }));
      return (
        <Choices
          {...{ label, options }}
          chosen={condition.kinds}
          onChange={(kinds) => onChange({ ...condition, kinds })}
        />
      );
    }
    case 'language': {
      const chosen = condition.languages;
      const options = languageOptions(i18n.locale);
      return (
        <Choices {...{ label, options, chosen }} onChange={(languages) => onChange({ ...condition, languages })} />
      );
    }
    case 'polarity': {
      const options = POLARITIES.map((value) => ({ value, label: i18n._(`polarity.${value}`) }));
      const chosen = condition.polarities;
      return (
        <Choices {...{ label, options, chosen }} onChange={(polarities) => onChange({ ...condition, polarities })} />
      );
    }
    case 'priority': {
      const options = PRIORITIES.map((value) => ({ value, label: i18n._(`priority.${value}`) }));
      const chosen = condition.priorities;
      return (
        <Choices {...{ label, options, chosen }} onChange={(priorities) => onChange({ ...condition, priorities })} />
      );
    }
    case 'score':
      return (
        <Amount
          label={label}
          step={0.05}
          value={condition.below}
          onChange={(below) => onChange({ ...condition, below })}
        />
      );
    case 'reach':
      return (
        <Amount
          label={label}
          step={1}
          value={condition.atLeast}
          onChange={(atLeast) => onChange({ ...condition, atLeast })}
        />
      );
    case 'text':
      return <Words condition={condition} label={label} onChange={onChange} />;
    case 'first-contact':
    case 'open-hours':
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
    case 'label': {
      const options = labels.map(({ id, name }) => ({ value: id, label: name }));
      const chosen = condition.labelIds;
      return <Choices {...{ label, options, chosen }} onChange={(labelIds) => onChange({ ...condition, labelIds })} />;
    }
    case 'country': {
      const options = COUNTRIES.map((value) => ({ value: String(value), label: i18n._(`country.${value}`) }));
      const chosen = condition.countries;
      return (
        <Choices {...{ label, options, chosen }} onChange={(countries) => onChange({ ...condition, countries })} />
      );
    }
  }
}

function Amount(props: { label: string; step: number; value: number; onChange(value: number): void }) {
  return (
    <Labelled label={props.label}>
      <input
        type="number"
        className="input w-32"
        step={props.step}
        value={props.value}
        onChange={(event) => props.onChange(Number(event.target.value))}
      />
    </Labelled>
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
