import { mayGiveRole } from '@genklang/contract';
import type { MemberRole, PersonDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Lock, UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { formatMoment } from '../../shared/format/times';
import { Avatar } from '../../shared/ui/Avatar';
import { useNow } from '../../shared/use-now';
import { DeactivateDialog } from './DeactivateDialog';
import { MemberMenu } from './MemberMenu';
import { RoleSelect } from './RoleSelect';
import { usePeopleRequest } from './use-people-request';

interface MemberRowProps {
  person: PersonDetail;
  onChanged(): void;
}

export function MemberRow({ person, onChanged }: MemberRowProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const ask = usePeopleRequest();
  const { member } = useSession();
  const [isLeaving, setIsLeaving] = useState(false);
  const mayChange = mayGiveRole(member.role, person.role);
  // It is noted now and then, and whoever reads this is here.
  const lastSeenAt = person.id === member.id ? now.toISOString() : person.lastSeenAt;
  const seen =
    lastSeenAt === null
      ? i18n._('people.never-seen')
      : i18n._('people.last-seen', { when: formatMoment(i18n.locale, lastSeenAt, now) });
  const set = async (name: 'people.change-role' | 'people.reactivate', role: MemberRole): Promise<void> => {
    await ask(name, { memberId: person.id, role });
    onChanged();
  };
  return (
    <li
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-2.5"
      data-testid="member"
      data-member-id={person.id}
    >
      <Avatar name={person.name} size={32} />
      <div className="min-w-0 flex-1 basis-44">
        <p className="truncate font-medium">
          {person.name}
          {person.id === member.id && <span className="text-ink-3"> · {i18n._('conversation.me')}</span>}
        </p>
        <p className="truncate text-sm text-ink-3">{person.email}</p>
        <p className="text-sm text-ink-3">
          {person.isOnDuty && <span className="text-pos">{i18n._('people.on-duty')} · </span>}
          {seen}
          {person.hasTwoFactor && <TwoFactorMark />}
        </p>
      </div>
      {person.isActive ? (
        <>
          <RoleSelect
            value={person.role}
            label={i18n._('people.role-of', { name: person.name })}
            isDisabled={!mayChange}
            onChoose={(role) => void set('people.change-role', role)}
          />
          <button
            type="button"
            className="btn btn-outline"
            disabled={!mayChange || person.id === member.id}
            onClick={() => setIsLeaving(true)}
            data-testid="deactivate"
          >
            <UserMinus size={14} aria-hidden="true" />
            {i18n._('people.deactivate')}
          </button>
          {person.hasTwoFactor && mayChange && person.id !== member.id && (
            <MemberMenu person={person} onChanged={onChanged} />
          )}
        </>
      ) : (
        <button
          type="button"
          className="btn btn-outline"
          disabled={!mayChange}
          onClick={() => void set('people.reactivate', person.role)}
          data-testid="reactivate"
        >
          <UserPlus size={14} aria-hidden="true" />
          {i18n._('people.reactivate', { role: i18n._(`role.${person.role}`) })}
        </button>
      )}
      {isLeaving && (
        <DeactivateDialog
          person={person}
          onEnd={() => {
            setIsLeaving(false);
            onChanged();
          }}
        />
      )}
    </li>
  );
}

function TwoFactorMark() {
  const { i18n } = useLingui();
  return (
    <span data-testid="two-factor-mark">
      {' · '}
      <Lock size={12} className="inline" aria-hidden="true" /> {i18n._('people.two-factor')}
    </span>
  );
}
