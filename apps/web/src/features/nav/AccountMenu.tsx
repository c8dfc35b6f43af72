import { UNDO_SECONDS } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Check, ChevronRight, Keyboard, LogOut, Settings2, Undo2, UserRound } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { AttentionItems } from '../attention/AttentionItems';
import { DutyItem } from './DutyItem';
import { useSignOut } from './use-sign-out';
import { chooseTheme, theme, THEMES } from '../../app/theme';
import type { Theme } from '../../app/theme';
import { chooseLocale } from '../../i18n/i18n';
import { isLocale, LOCALE_LIST, LOCALES } from '../../i18n/locales';
import { useLive, useSession } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { KeyCombo } from '../keyboard/KeyCombo';
import { shortcutSheet } from '../keyboard/shortcut-sheet';

/** Language, colours, shortcuts and the way out. */
export function AccountMenu() {
  const { i18n } = useLingui();
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="btn btn-icon" aria-label={i18n._('nav.account')} data-testid="account-menu">
        <Settings2 size={16} strokeWidth={1.75} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" side="top" align="end" sideOffset={6} collisionPadding={8}>
          <LanguageItems />
          <ThemeItems />
          <AttentionItems />
          <UndoItems />
          <DropdownMenu.Separator className="my-1 border-t border-border" />
          <DutyItem />
          <DropdownMenu.Item className="menu-item" onSelect={() => void navigate({ to: '/settings/profile' })}>
            <UserRound size={16} strokeWidth={1.75} aria-hidden="true" />
            {i18n._('nav.profile')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" onSelect={() => shortcutSheet.set(true)}>
            <Keyboard size={16} strokeWidth={1.75} aria-hidden="true" />
            <span className="flex-1">{i18n._('nav.shortcuts')}</span>
            <KeyCombo command="shortcuts" />
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" onSelect={() => void signOut()} data-testid="sign-out">
            <LogOut size={16} strokeWidth={1.75} aria-hidden="true" />
            {i18n._('nav.sign-out')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function LanguageItems() {
  const { i18n } = useLingui();
  const choose = (value: string): void => {
    if (isLocale(value)) {
      void chooseLocale(value);
    }
  };
  return (
    <DropdownMenu.RadioGroup value={i18n.locale} onValueChange={choose} aria-label={i18n._('settings.language')}>
      <div className="menu-label">{i18n._('settings.language')}</div>
      {LOCALE_LIST.map((locale) => (
        <RadioItem key={locale} value={locale}>
          <span lang={locale}>{LOCALES[locale]}</span>
        </RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

function ThemeItems() {
  const { i18n } = useLingui();
  const chosen = useObservable(theme);
  return (
    <DropdownMenu.RadioGroup
      value={chosen}
      onValueChange={(value) => chooseTheme(value as Theme)}
      aria-label={i18n._('settings.theme')}
    >
      <div className="menu-label">{i18n._('settings.theme')}</div>
      {THEMES.map((name) => (
        <RadioItem key={name} value={name}>
          {i18n._(`theme.${name}`)}
        </RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

function UndoItems() {
  const { i18n } = useLingui();
  const live = useLive();
  const { undoSeconds } = useSession().settings;
  const choose = (value: string): void => {
    const seconds = UNDO_SECONDS.find((known) => String(known) === value);
    if (seconds !== undefined) {
      void live.chooseUndo(seconds);
    }
  };
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item" data-testid="undo-seconds">
        <Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="flex-1">{i18n._('settings.undo')}</span>
        <ChevronRight size={14} aria-hidden="true" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" collisionPadding={8}>
          <DropdownMenu.RadioGroup value={String(undoSeconds)} onValueChange={choose}>
            {UNDO_SECONDS.map((seconds) => (
              <RadioItem key={seconds} value={String(seconds)}>
                {i18n._(seconds === 0 ? 'settings.undo-never' : 'settings.undo-seconds', { seconds })}
              </RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

function RadioItem({ value, children }: { value: string; children: ReactNode }) {
  return (
    <DropdownMenu.RadioItem className="menu-item" value={value} onSelect={(event) => event.preventDefault()}>
      <span className="w-4 flex-none">
        <DropdownMenu.ItemIndicator>
          <Check size={14} aria-hidden="true" />
        </DropdownMenu.ItemIndicator>
      </span>
      {children}
    </DropdownMenu.RadioItem>
  );
}
