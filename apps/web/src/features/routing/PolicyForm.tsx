import { PRIORITIES } from '@genklang/contract';
import type { CalendarView, PolicyPreview, PolicyTerms, PolicyView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { Choices, Labelled, SaveBar, Select } from './FormParts';
import { languageOptions } from './languages';
import { TargetField } from './TargetField';
import { LeaveGuard } from '../settings/LeaveGuard';
import { useSave } from '../settings/use-save';

interface PolicyFormProps {
  /** Null for a new one. */
  policy: PolicyView | null;
  calendars: readonly CalendarView[];
  onDone(): void;
}

type Draft = Omit<PolicyView, 'id' | 'isDefault'>;

export function PolicyForm({ policy, calendars, onDone }: PolicyFormProps) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const saving = useSave();
  const [draft, setDraft] = useState<Draft>(() => draftOf(policy, calendars));
  const [preview, setPreview] = useState<PolicyPreview | null>(null);
  const set = (change: Partial<Draft>): void => {
    setDraft((now) => ({ ...now, ...change }));
    setPreview(null);
  };
  const save = async (): Promise<void> => {
    if (await saving.ask('policy.save', { ...termsOf(draft), ...(policy && { id: policy.id }) })) {
      toasts.show({ message: i18n._('routing.saved'), tone: 'done' });
      onDone();
    }
  };
  const remove = async (): Promise<void> => {
    if (policy && (await saving.ask('policy.remove', { id: policy.id }))) {
      onDone();
    }
  };
  return (
    <form
      className="mt-4 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      data-testid="policy-form"
    >
      <Labelled label={i18n._('routing.name')}>
        <input
          className="input max-w-72"
          value={draft.name}
          required
          onChange={(event) => set({ name: event.target.value })}
          data-testid="policy-name"
        />
      </Labelled>
      <Targets draft={draft} onChange={set} />
      <Select
        label={i18n._('policies.calendar')}
        options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.calendarId}
        onChange={(calendarId) => set({ calendarId })}
      />
      {policy?.isDefault !== true && <Conditions draft={draft} onChange={set} />}
      {preview !== null && <Preview preview={preview} />}
      <LeaveGuard draft={draft} />
      <SaveBar saving={saving} onCancel={onDone} onRemove={policy && !policy.isDefault ? () => void remove() : null}>
        <button
          type="button"
          className="btn btn-outline"
          onClick={() => void saving.ask('policy.try', { ...termsOf(draft), name: draft.name || '–' }).then(setPreview)}
          data-testid="policy-preview"
        >
          {i18n._('policies.preview')}
        </button>
      </SaveBar>
    </form>
  );
}

interface PartProps {
  draft: Draft;
  onChange(change: Partial<Draft>): void;
}

function Targets({ draft, onChange }: PartProps) {
  const { i18n } = useLingui();
  return (
    <div className="flex flex-wrap gap-4">
      <TargetField
        label={i18n._('policies.first-target')}
        minutes={draft.firstReplyMinutes}
        onChange={(firstReplyMinutes) => onChange({ firstReplyMinutes })}
        testId="first-target"
      />
      <TargetField
        label={i18n._('policies.next-target')}
        minutes={draft.nextReplyMinutes}
        onChange={(nextReplyMinutes) => onChange({ nextReplyMinutes })}
        testId="next-target"
      />
      <TargetField
        label={i18n._('policies.close-target')}
        minutes={draft.closeMinutes}
        onChange={(closeMinutes) => onChange({ closeMinutes })}
        testId="close-target"
      />
    </div>
  );
}

/** For whom it is: what has no choice made fits all. */
function Conditions({ draft, onChange }: PartProps) {
  const { i18n } = useLingui();
  const { channels } = useSession();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-3">{i18n._('policies.conditions')}</p>
      <Choices
        label={i18n._('rule-field.channel')}
        options={channels.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={draft.channelIds}
        onChange={(channelIds) => onChange({ channelIds })}
      />
      <Choices
        label={i18n._('rule-field.language')}
        options={languageOptions(i18n.locale)}
        chosen={draft.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <Choices
        label={i18n._('rule-field.priority')}
        options={PRIORITIES.map((value) => ({ value, label: i18n._(`priority.${value}`) }))}
        chosen={draft.priorities}
        onChange={(priorities) => onChange({ priorities })}
      />
    </div>
  );
}

function Preview({ preview }: { preview: PolicyPreview }) {
  const { i18n } = useLingui();
  return (
    <p
      role="status"
      className="rounded-lg border border-border bg-sunken px-3 py-2 text-sm"
      data-testid="policy-result"
    >
      {i18n._('policies.result', { ...preview })}
    </p>
  );
}

/** What is there, or what a new one begins with. */
function draftOf(policy: PolicyView | null, calendars: readonly CalendarView[]): Draft {
  if (policy) {
    const { id: _id, isDefault: _isDefault, ...draft } = policy;
    return draft;
  }
  return {
    name: '',
    calendarId: calendars[0]?.id ?? '',
    channelIds: [],
    languages: [],
    priorities: [],
    firstReplyMinutes: 60,
    nextReplyMinutes: 120,
    closeMinutes: null,
  };
}

function termsOf({ firstReplyMinutes, nextReplyMinutes, closeMinutes, ...terms }: Draft): PolicyTerms {
  return {
    ...terms,
    ...(firstReplyMinutes !== null && { firstReplyMinutes }),
    ...(nextReplyMinutes !== null && { nextReplyMinutes }),
    ...(closeMinutes !== null && { closeMinutes }),
  };
}
