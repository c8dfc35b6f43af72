import type { InvitationLink, PeopleReport } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../settings/SettingsFrame';
import { ChangeList } from './ChangeList';
import { InvitationList } from './InvitationList';
import { InviteForm } from './InviteForm';
import { TeamList } from './TeamList';
import { WorkspaceSettingsForm } from './WorkspaceSettingsForm';
import { MemberRow } from './MemberRow';

const BONES = ['h-14', 'h-14', 'h-14'];
const RELOAD_EVERY_MS = 10_000;

/** Who works here, who was asked in, and what was done about it. */
export function PeoplePage() {
  const { i18n } = useLingui();
  const [isInviting, setIsInviting] = useState(false);
  return (
    <SettingsFrame
      title={i18n._('people.title')}
      back="/"
      action="people.administer"
      actions={
        <button
          type="button"
          className="btn btn-primary on-accent"
          onClick={() => setIsInviting(true)}
          disabled={isInviting}
          data-testid="invite"
        >
          <UserPlus size={15} aria-hidden="true" />
          {i18n._('people.invite')}
        </button>
      }
    >
      <Report isInviting={isInviting} onInvited={() => setIsInviting(false)} />
    </SettingsFrame>
  );
}

function Report({ isInviting, onInvited }: { isInviting: boolean; onInvited(): void }) {
  const { i18n } = useLingui();
  const { members: colleagues } = useSession();
  const [link, setLink] = useState<InvitationLink | null>(null);
  const { data, failure, reload } = useLoaded<PeopleReport>('/api/people', {
    key: colleagues,
    everyMs: RELOAD_EVERY_MS,
  });
  const showLink = (fresh: InvitationLink | null): void => {
    setLink(fresh);
    reload();
  };
  if (data === null) {
    return <NotLoaded failure={failure} title={i18n._('people.failed')} bones={BONES} onRetry={reload} />;
  }
  const { members, invitations, changes } = data;
  const active = members.filter((member) => member.isActive);
  const former = members.filter((member) => !member.isActive);
  return (
    <div className="flex flex-col gap-8" data-testid="people-page">
      {isInviting && (
        <InviteForm
          onEnd={(made) => {
            if (made !== null) {
              showLink(made);
            }
            onInvited();
          }}
        />
      )}
      {(invitations.length > 0 || link !== null) && (
        <InvitationList invitations={invitations} link={link} onLink={showLink} />
      )}
      <section aria-label={i18n._('people.members')}>
        <h2 className="mb-2 font-semibold">{i18n._('people.members')}</h2>
        <ul className="divide-y divide-border rounded-lg border border-border">
          {active.map((person) => (
            <MemberRow key={person.id} person={person} onChanged={reload} />
          ))}
        </ul>
      </section>
      {former.length > 0 && (
        <section aria-label={i18n._('people.former')}>
          <h2 className="mb-2 font-semibold">{i18n._('people.former')}</h2>
          <ul className="divide-y divide-border rounded-lg border border-border">
            {former.map((person) => (
              <MemberRow key={person.id} person={person} onChanged={reload} />
            ))}
          </ul>
        </section>
      )}
      <TeamList />
      <WorkspaceSettingsForm />
      {changes.length > 0 && <ChangeList changes={changes} />}
    </div>
  );
}
