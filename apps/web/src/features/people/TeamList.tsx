import type { Team } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { randomUuid } from '../../shared/uuid';
import { TeamForm } from './TeamForm';
import { usePeopleRequest } from './use-people-request';

/** Members who work together, and how to change who does. */
export function TeamList() {
  const { i18n } = useLingui();
  const { teams } = useSession();
  const [edited, setEdited] = useState<Team | null>(null);
  const isNew = edited !== null && teams.every((team) => team.id !== edited.id);
  const end = (): void => setEdited(null);
  return (
    <section aria-label={i18n._('people.teams')} data-testid="teams">
      <div className="mb-2 flex items-center gap-3">
        <h2 className="flex-1 font-semibold">{i18n._('people.teams')}</h2>
        <button
          type="button"
          className="btn btn-outline"
          onClick={() => setEdited({ id: randomUuid(), name: '', memberIds: [] })}
          data-testid="new-team"
        >
          <Plus size={14} aria-hidden="true" />
          {i18n._('people.new-team')}
        </button>
      </div>
      {isNew && <TeamForm team={edited} onEnd={end} />}
      {teams.length === 0 && !isNew && <p className="text-sm text-ink-3">{i18n._('people.no-teams')}</p>}
      <ul className="flex flex-col gap-2">
        {teams.map((team) => (
          <li key={team.id}>
            {edited?.id === team.id ? (
              <TeamForm team={edited} onEnd={end} />
            ) : (
              <TeamRow team={team} onEdit={() => setEdited(team)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TeamRow({ team, onEdit }: { team: Team; onEdit(): void }) {
  const { i18n } = useLingui();
  const ask = usePeopleRequest();
  const { members } = useSession();
  const names = members.filter(({ id }) => team.memberIds.includes(id)).map(({ name }) => name);
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' });
  return (
    <div
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-lg border border-border px-3 py-2.5"
      data-testid="team"
    >
      <div className="min-w-0 flex-1 basis-44">
        <p className="truncate font-medium">{team.name}</p>
        <p className="text-sm text-ink-3">{names.length === 0 ? i18n._('people.team-empty') : list.format(names)}</p>
      </div>
      <button type="button" className="btn btn-outline" onClick={onEdit} data-testid="edit-team">
        <Pencil size={14} aria-hidden="true" />
        {i18n._('people.change-team')}
      </button>
      <button
        type="button"
        className="btn btn-outline"
        onClick={() => void ask('team.remove', { id: team.id })}
        data-testid="remove-team"
      >
        <Trash2 size={14} aria-hidden="true" />
        {i18n._('people.dissolve-team')}
      </button>
    </div>
  );
}
