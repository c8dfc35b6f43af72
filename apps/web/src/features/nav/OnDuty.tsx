import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { Avatar } from '../../shared/ui/Avatar';

const SHOWN = 4;

/** How many colleagues take new work now, the member included. */
export function OnDuty({ isFull }: { isFull: boolean }) {
  const { i18n } = useLingui();
  const { members } = useSession();
  const onDuty = members.filter((member) => member.isOnDuty);
  const text = i18n._('nav.duty-count', { count: onDuty.length });
  const names = onDuty.map((member) => member.name).join(', ');
  if (!isFull) {
    return null;
  }
  return (
    <div className="mt-2 flex items-center gap-2 px-2 text-xs text-ink-3" title={names} data-testid="on-duty">
      {onDuty.length > 0 && (
        <span className="flex flex-none -space-x-1" aria-hidden="true">
          {onDuty.slice(0, SHOWN).map((member) => (
            <Avatar key={member.id} name={member.name} size={18} />
          ))}
        </span>
      )}
      <span>{text}</span>
    </div>
  );
}
