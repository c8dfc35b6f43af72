import { ASSIGNMENT_MODES, MAX_CAPACITY } from '@genklang/contract';
import type { AssignmentSettings } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../settings/SettingsFrame';
import { usePeopleRequest } from './use-people-request';

const BONES = ['h-24', 'h-40'];

/** Whether conversations find their people by themselves, and how many each takes. */
export function AssignmentPage() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<AssignmentSettings>('/api/assignment');
  return (
    <SettingsFrame title={i18n._('nav.assignment')} back="/" action="routing.administer">
      <p className="mb-4 text-ink-2">{i18n._('assignment.how')}</p>
      {data === null ? (
        <NotLoaded failure={failure} title={i18n._('assignment.failed')} bones={BONES} onRetry={reload} />
      ) : (
        <AssignmentForm settings={data} />
      )}
    </SettingsFrame>
  );
}

function AssignmentForm({ settings }: { settings: AssignmentSettings }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const ask = usePeopleRequest();
  const [mode, setMode] = useState(settings.mode);
  const [capacity, setCapacity] = useState(String(settings.capacity));
  const [own, setOwn] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(settings.members.map((member) => [member.id, String(member.capacity ?? '')])),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const members = Object.fromEntries(
      Object.entries(own).map(([id, text]) => [id, text === '' ? null : Number(text)]),
    );
    if ((await ask('assignment.save', { mode, capacity: Number(capacity), members })) !== null) {
      toasts.show({ message: i18n._('settings.saved'), tone: 'done' });
    }
  };
  return (
    <form
      className="flex max-w-120 flex-col gap-5"
      onSubmit={(event) => void submit(event)}
      data-testid="assignment-page"
    >
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-1 text-sm font-medium">{i18n._('assignment.mode')}</legend>
        {ASSIGNMENT_MODES.map((known) => (
          <label key={known} className="flex min-h-6 items-center gap-2">
            <input type="radio" name="mode" value={known} checked={mode === known} onChange={() => setMode(known)} />
            {i18n._(`assignment-mode.${known}`)}
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('assignment.capacity')}
        <input
          type="number"
          name="capacity"
          className="input max-w-32"
          min={1}
          max={MAX_CAPACITY}
          required
          value={capacity}
          onChange={(event) => setCapacity(event.target.value)}
        />
      </label>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{i18n._('assignment.own')}</legend>
        <ul className="rounded-lg border border-border">
          {settings.members.map((member) => (
            <li key={member.id} className="border-b border-border last:border-b-0">
              <label className="flex min-h-11 items-center gap-3 px-3">
                <span className="min-w-0 flex-1 truncate">{member.name}</span>
                <span className="flex-none text-sm text-ink-3">{i18n._('assignment.load', { load: member.load })}</span>
                <input
                  type="number"
                  name={`capacity-${member.id}`}
                  className="input max-w-24"
                  min={0}
                  max={MAX_CAPACITY}
                  placeholder={capacity}
                  value={own[member.id] ?? ''}
                  onChange={(event) => setOwn({ ...own, [member.id]: event.target.value })}
                />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="btn btn-primary on-accent min-h-8 self-start" data-testid="save-assignment">
        {i18n._('settings.save')}
      </button>
    </form>
  );
}
