import { useLingui } from '@lingui/react';
import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useSession } from '../../live/live-context';

/** Whether the member takes new work now. */
export function DutyItem() {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const { member, members } = useSession();
  const isOnDuty = members.find(({ id }) => id === member.id)?.isOnDuty === true;
  const change = async (wanted: boolean): Promise<void> => {
    const outcome = await connection.request('self.set-duty', { isOnDuty: wanted });
    if (!outcome.ok) {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  return (
    <DropdownMenu.CheckboxItem
      className="menu-item"
      checked={isOnDuty}
      onCheckedChange={(wanted) => void change(wanted)}
      onSelect={(event) => event.preventDefault()}
      data-testid="duty"
    >
      <span className="w-4 flex-none">
        <DropdownMenu.ItemIndicator>
          <Check size={14} aria-hidden="true" />
        </DropdownMenu.ItemIndicator>
      </span>
      {i18n._('nav.on-duty')}
    </DropdownMenu.CheckboxItem>
  );
}
