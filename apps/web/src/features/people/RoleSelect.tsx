import { mayGiveRole, MEMBER_ROLES } from '@genklang/contract';
import type { MemberRole } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';

interface RoleSelectProps {
  value: MemberRole;
  label: string;
  isDisabled?: boolean;
  onChoose(role: MemberRole): void;
}

/** The roles that the member may give. */
export function RoleSelect({ value, label, isDisabled = false, onChoose }: RoleSelectProps) {
  const { i18n } = useLingui();
  const { role: own } = useSession().member;
  const roles = MEMBER_ROLES.filter((role) => role === value || mayGiveRole(own, role));
  return (
    <select
      className="min-h-8 rounded-md border border-control bg-surface px-2 text-sm"
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onChange={(event) => {
        const role = roles.find((known) => known === event.target.value);
        if (role !== undefined) {
          onChoose(role);
        }
      }}
      data-testid="role"
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {i18n._(`role.${role}`)}
        </option>
      ))}
    </select>
  );
}
