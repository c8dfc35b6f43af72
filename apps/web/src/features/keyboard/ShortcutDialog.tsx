import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useObservable } from '../../shared/observable';
import { chooseSingleKeys, hasSingleKeys } from './hotkeys';
import { KeyCombo } from './KeyCombo';
import { COMMAND_GROUPS, KEYMAP } from './keymap';
import type { CommandId } from './keymap';
import { shortcutSheet } from './shortcut-sheet';

/** Every shortcut, drawn from the keymap that the keyboard follows. */
export function ShortcutDialog() {
  const { i18n } = useLingui();
  const isOpen = useObservable(shortcutSheet);
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => shortcutSheet.set(open)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),40rem)]" aria-describedby={undefined}>
          <div className="mb-3 flex items-center">
            <Dialog.Title className="text-lg font-semibold">{i18n._('nav.shortcuts')}</Dialog.Title>
            <Dialog.Close className="btn btn-icon ml-auto" aria-label={i18n._('action.close-dialog')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            {COMMAND_GROUPS.map((group) => (
              <section key={group}>
                <h3 className="mb-1 font-semibold">{i18n._(`shortcuts.${group}`)}</h3>
                <ul>
                  {KEYMAP.filter((binding) => binding.group === group).map((binding) => (
                    <ShortcutLine key={binding.id} id={binding.id} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <SingleKeysSwitch />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ShortcutLine({ id }: { id: CommandId }) {
  const { i18n } = useLingui();
  return (
    <li className="flex min-h-6 items-center gap-1" data-testid={`shortcut-${id}`}>
      <span className="flex-1">{i18n._(`command.${id}`)}</span>
      <KeyCombo command={id} isComplete />
    </li>
  );
}

function SingleKeysSwitch() {
  const { i18n } = useLingui();
  const isOn = useObservable(hasSingleKeys);
  return (
    <label className="mt-4 flex items-center gap-2 border-t border-border pt-3">
      <input type="checkbox" checked={isOn} onChange={(event) => chooseSingleKeys(event.target.checked)} />
      {i18n._('shortcuts.single-keys')}
    </label>
  );
}
