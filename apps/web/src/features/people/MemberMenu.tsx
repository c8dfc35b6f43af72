import type { PersonDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Ellipsis, KeyRound } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { ResetTwoFactorDialog } from './ResetTwoFactorDialog';

interface MemberMenuProps {
  person: PersonDetail;
  onChanged(): void;
}

/** What is seldom done to a member. */
export function MemberMenu({ person, onChanged }: MemberMenuProps) {
  const { i18n } = useLingui();
  const [isResetting, setResetting] = useState(false);
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className="btn btn-icon"
          aria-label={i18n._('people.more', { name: person.name })}
          data-testid="member-menu"
        >
          <Ellipsis size={16} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
            <DropdownMenu.Item className="menu-item" onSelect={() => setResetting(true)} data-testid="reset-two-factor">
              <KeyRound size={15} strokeWidth={1.75} aria-hidden="true" />
              {i18n._('people.reset-two-factor')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {isResetting && (
        <ResetTwoFactorDialog
          person={person}
          onEnd={() => {
            setResetting(false);
            onChanged();
          }}
        />
      )}
    </>
  );
}
