import { CLAIM_MINUTES, UNDO_SECONDS } from '@genklang/contract';
import type { WorkspaceSettings } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { useLoaded } from '../../shared/use-loaded';
import { Switch } from '../settings/Switch';
import { usePeopleRequest } from './use-people-request';

/** What holds for everybody: each choice is kept at once. */
export function WorkspaceSettingsForm() {
  const { i18n } = useLingui();
  const { data: settings, reload } = useLoaded<WorkspaceSettings>('/api/workspace-settings');
  const request = usePeopleRequest();
  if (settings === null) {
    return null;
  }
  const change = async (changed: Partial<WorkspaceSettings>): Promise<void> => {
    await request('workspace.change-settings', { ...settings, ...changed });
    reload();
  };
  return (
    <section aria-label={i18n._('workspace.together')}>
      <h2 className="mb-2 font-semibold">{i18n._('workspace.together')}</h2>
      <div className="flex flex-col gap-4 rounded-lg border border-border p-3">
        <Choice
          label={i18n._('workspace.claim')}
          hint={i18n._('workspace.claim-why')}
          value={settings.claimMinutes}
          options={CLAIM_MINUTES}
          textOf={(minutes) => (minutes === 0 ? i18n._('workspace.never') : i18n._('workspace.minutes', { minutes }))}
          onChange={(claimMinutes) => void change({ claimMinutes })}
          testId="claim-minutes"
        />
        <Choice
          label={i18n._('workspace.undo')}
          hint={i18n._('workspace.undo-why')}
          value={settings.undoSeconds}
          options={UNDO_SECONDS}
          textOf={(seconds) => (seconds === 0 ? i18n._('workspace.at-once') : i18n._('workspace.seconds', { seconds }))}
          onChange={(undoSeconds) => void change({ undoSeconds })}
          testId="undo-default"
        />
        <Switch
          label={i18n._('workspace.previews')}
          hint={i18n._('workspace.previews-why')}
          isOn={settings.linkPreviews}
          onChange={(linkPreviews) => void change({ linkPreviews })}
          testId="link-previews"
        />
        <Switch
          label={i18n._('workspace.fault')}
          hint={i18n._('workspace.fault-why')}
          isOn={settings.asksFault}
          onChange={(asksFault) => void change({ asksFault })}
          testId="asks-fault"
        />
      </div>
    </section>
  );
}

interface ChoiceProps<Value extends number> {
  label: string;
  hint: string;
  value: Value;
  options: readonly Value[];
  textOf(option: Value): string;
  onChange(chosen: Value): void;
  testId: string;
}

function Choice<Value extends number>({ label, hint, value, options, textOf, onChange, testId }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="text-sm font-medium" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="min-h-8 w-fit rounded-md border border-control bg-surface px-2 text-sm"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const chosen = options.find((option) => String(option) === event.target.value);
          if (chosen !== undefined) {
            onChange(chosen);
          }
        }}
        data-testid={testId}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {textOf(option)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="text-sm text-ink-3">
        {hint}
      </p>
    </div>
  );
}
