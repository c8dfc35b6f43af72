import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useSession } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { useAssignees } from '../inbox/use-work';
import { SettingsFrame } from './SettingsFrame';

const BONES = ['h-10', 'h-10'];

/** Whose replies wait for somebody else's agreement. */
export function ApprovalPage() {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._('approval.title')} back="/" action="reply.oversee">
      <p className="mb-3 text-ink-2">{i18n._('approval.how')}</p>
      <Members />
    </SettingsFrame>
  );
}

function Members() {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const { member } = useSession();
  const assignees = useAssignees();
  const { data, failure, reload } = useLoaded<string[]>('/api/approvals/members');
  const [changed, setChanged] = useState<string[] | null>(null);
  const needing = changed ?? data;
  if (needing === null) {
    return <NotLoaded failure={failure} title={i18n._('approval.failed')} bones={BONES} onRetry={reload} />;
  }
  const choose = async (memberId: string, isRequired: boolean): Promise<void> => {
    const outcome = await connection.request('member.require-approval', { memberId, isRequired });
    if (outcome.ok) {
      setChanged(outcome.data);
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  return (
    <ul className="rounded-lg border border-border" data-testid="approval-members">
      {assignees
        .filter(({ id }) => id !== member.id)
        .map(({ id, name }) => (
          <li key={id} className="border-b border-border last:border-b-0">
            <label className="flex min-h-11 items-center gap-2.5 px-3">
              <input
                type="checkbox"
                checked={needing.includes(id)}
                onChange={(event) => void choose(id, event.target.checked)}
              />
              {name}
            </label>
          </li>
        ))}
    </ul>
  );
}
