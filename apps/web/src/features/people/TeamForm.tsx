import { MAX_NAME_LENGTH } from '@genklang/contract';
import type { Team } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useSession } from '../../live/live-context';
import { usePeopleRequest } from './use-people-request';

/** A team's name, and who is in it. */
export function TeamForm({ team, onEnd }: { team: Team; onEnd(): void }) {
  const { i18n } = useLingui();
  const ask = usePeopleRequest();
  const { members } = useSession();
  const id = useId();
  const [name, setName] = useState(team.name);
  const [memberIds, setMemberIds] = useState<readonly string[]>(team.memberIds);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await ask('team.save', { id: team.id, name, memberIds: [...memberIds] })) !== null) {
      onEnd();
    }
  };
  const toggle = (memberId: string): void =>
    setMemberIds((now) => (now.includes(memberId) ? now.filter((other) => other !== memberId) : [...now, memberId]));
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border border-border bg-canvas p-4"
      onSubmit={(event) => void submit(event)}
      data-testid="team-form"
    >
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={id}>
        {i18n._('people.team-name')}
        <input
          id={id}
          className="input"
          name="team-name"
          maxLength={MAX_NAME_LENGTH}
          autoFocus
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1.5">
        <legend className="mb-1 text-sm font-medium">{i18n._('people.members')}</legend>
        {members.map((member) => (
          <label key={member.id} className="flex min-h-6 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              checked={memberIds.includes(member.id)}
              onChange={() => toggle(member.id)}
            />
            {member.name}
          </label>
        ))}
      </fieldset>
      <div className="flex gap-2">
        <button type="submit" className="btn btn-primary on-accent min-h-8">
          {i18n._('settings.save')}
        </button>
        <button type="button" className="btn btn-outline min-h-8" onClick={onEnd}>
          {i18n._('action.cancel')}
        </button>
      </div>
    </form>
  );
}
