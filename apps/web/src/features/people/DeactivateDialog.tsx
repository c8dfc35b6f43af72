import type { OpenWorkSummary, PersonDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { AlertDialog } from 'radix-ui';
import { useId, useState } from 'react';
import { useSession } from '../../live/live-context';
import { useLoaded } from '../../shared/use-loaded';
import { useAssignees } from '../inbox/use-work';
import { usePeopleRequest } from './use-people-request';

interface DeactivateDialogProps {
  person: PersonDetail;
  onEnd(): void;
}

/** Before somebody leaves: what they hold, and who gets it. */
export function DeactivateDialog({ person, onEnd }: DeactivateDialogProps) {
  const { i18n } = useLingui();
  const ask = usePeopleRequest();
  const { teams } = useSession();
  const id = useId();
  const [receiver, setReceiver] = useState('');
  const { data } = useLoaded<OpenWorkSummary>(`/api/people/${person.id}/open-work`);
  const colleagues = useAssignees().filter((member) => member.id !== person.id);
  const deactivate = async (): Promise<void> => {
    const isTeam = teams.some(({ id: teamId }) => teamId === receiver);
    await ask('people.deactivate', {
      memberId: person.id,
      toMemberId: receiver === '' || isTeam ? null : receiver,
      toTeamId: isTeam ? receiver : null,
    });
    onEnd();
  };
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && onEnd()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-overlay" />
        <AlertDialog.Content className="dialog" data-testid="deactivate-dialog">
          <AlertDialog.Title className="text-lg font-semibold">
            {i18n._('people.deactivate-title', { name: person.name })}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-1 mb-4 text-ink-2">
            {i18n._('people.deactivate-why')}
          </AlertDialog.Description>
          <div className="mb-3 flex flex-col gap-1" data-testid="open-work" aria-live="polite">
            {data !== null && <OpenWork work={data} />}
          </div>
          {data !== null && data.conversations + data.unsentReplies > 0 && (
            <label className="mb-5 flex flex-col gap-1 text-sm font-medium" htmlFor={id}>
              {i18n._('people.hand-over-to')}
              <select
                id={id}
                className="min-h-8 rounded-md border border-control bg-surface px-2 text-sm font-normal"
                value={receiver}
                onChange={(event) => setReceiver(event.target.value)}
                data-testid="hand-over-to"
              >
                <option value="">{i18n._('people.to-nobody')}</option>
                {colleagues.map((member) => (
                  <option key={member.id} value={member.id}>
                    {member.name}
                  </option>
                ))}
                {teams.map((team) => (
                  <option key={team.id} value={team.id}>
                    {i18n._('people.team', { name: team.name })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div className="flex justify-end gap-2">
            <AlertDialog.Cancel className="btn btn-outline">{i18n._('action.cancel')}</AlertDialog.Cancel>
            <button
              type="button"
              className="btn btn-primary on-accent"
              onClick={() => void deactivate()}
              data-testid="deactivate-confirm"
            >
              {i18n._('people.deactivate')}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** What they hold, and what becomes of what nobody can be asked about. */
function OpenWork({ work }: { work: OpenWorkSummary }) {
  const { i18n } = useLingui();
  return (
    <>
      <p>{i18n._('people.open-work', { count: work.conversations })}</p>
      {work.scheduledReplies > 0 && <p>{i18n._('people.open-scheduled', { count: work.scheduledReplies })}</p>}
      {work.unsentReplies > 0 && <p>{i18n._('people.open-unsent', { count: work.unsentReplies })}</p>}
    </>
  );
}
