import { useLingui } from '@lingui/react';
import { Command } from 'cmdk';
import { Check, Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLive } from '../../live/live-context';
import { neutralise } from '../../shared/text/neutralise';
import { Kbd } from '../../shared/ui/Kbd';
import { KeyCombo } from '../keyboard/KeyCombo';
import { LabelCreator } from './LabelCreator';
import { SearchLine } from './SearchLine';
import { SnoozePicker } from './SnoozePicker';
import { usePaletteGroups } from './palette-lines';
import type { PaletteLine } from './palette-line';
import { openPalette, palette } from './palette-state';
import type { PaletteState } from './palette-state';
import { noteUse, rank, recentCommands } from './rank';

/** Finding and doing in one place: the commands of the conversation at hand first, then the ways through the product. */
export function Palette({ state }: { state: PaletteState }) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const groups = usePaletteGroups(state);
  const [recent] = useState(recentCommands);
  const close = (): void => palette.set(null);
  const choose = (line: PaletteLine): void => {
    noteUse(line.id);
    if (line.next !== undefined) {
      setTyped('');
      openPalette(line.next, state.ids);
      return;
    }
    if (line.staysOpen !== true) {
      close();
    }
    line.run?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Backspace' && typed === '' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      // One step back: from the choices to the commands, from a conversation's commands to all.
      openPalette('commands', state.page === 'commands' ? [] : state.ids);
    }
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="palette" aria-describedby={undefined} data-testid="palette" data-page={state.page}>
          <Dialog.Title className="sr-only">{i18n._('palette.label')}</Dialog.Title>
          <Command shouldFilter={false} loop onKeyDown={onKeyDown} label={i18n._('palette.label')}>
            <div className="flex items-center gap-2 border-b border-border px-3.5">
              <Search size={17} strokeWidth={1.75} className="flex-none text-ink-3" aria-hidden="true" />
              <ContextChip ids={state.ids} />
              <Command.Input
                className="palette-input"
                value={typed}
                onValueChange={setTyped}
                placeholder={i18n._(`palette.${state.page}-placeholder`)}
                autoFocus
                data-testid="palette-input"
              />
            </div>
            <Command.List className="palette-list">
              <Command.Empty className="px-3 py-6 text-center text-ink-3">{i18n._('palette.empty')}</Command.Empty>
              {groups.map((group) => (
                <Group
                  key={group.id}
                  heading={groups.length > 1 ? i18n._(`palette.group-${group.id}`) : undefined}
                  lines={rank(group.lines, typed, recent)}
                  onChoose={choose}
                />
              ))}
              {state.page === 'commands' && <SearchLine typed={typed} onDone={close} />}
              {state.page === 'label' && <LabelCreator ids={state.ids} typed={typed} onMade={() => setTyped('')} />}
            </Command.List>
          </Command>
          {/* Outside the list of commands, which would take its arrows, Backspace and Enter. */}
          {state.page === 'snooze' && <SnoozePicker ids={state.ids} now={state.openedAt} onDone={close} />}
          <Footer />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface GroupProps {
  heading: string | undefined;
  lines: readonly PaletteLine[];
  onChoose(line: PaletteLine): void;
}

function Group({ heading, lines, onChoose }: GroupProps) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <Command.Group heading={heading}>
      {lines.map((line) => (
        <Command.Item
          key={line.id}
          value={line.id}
          onSelect={() => onChoose(line)}
          className="palette-item"
          data-testid={`line-${line.id}`}
        >
          <span className="w-4 flex-none">{line.isChosen === true && <Check size={14} aria-hidden="true" />}</span>
          <span className="truncate">{line.label}</span>
          {line.hint !== undefined && <span className="truncate text-ink-3">{line.hint}</span>}
          {line.command !== undefined && (
            <span className="ml-auto flex-none">
              <KeyCombo command={line.command} />
            </span>
          )}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** Whom the commands are for. */
function ContextChip({ ids }: { ids: readonly string[] }) {
  const { i18n } = useLingui();
  const { rows } = useLive();
  const first = rows.getRow(ids[0] ?? '');
  if (first === null) {
    return null;
  }
  const text = ids.length === 1 ? neutralise(first.customer.name) : i18n._('list.picked', { count: ids.length });
  return <span className="max-w-40 flex-none truncate rounded-md bg-hover px-2 py-0.5 font-medium">{text}</span>;
}

function Footer() {
  const { i18n } = useLingui();
  return (
    <div className="flex gap-4 border-t border-border px-3.5 py-2 text-sm text-ink-3 max-md:hidden" aria-hidden="true">
      <span className="flex items-center gap-1">
        <Kbd name="ArrowUp" />
        <Kbd name="ArrowDown" /> {i18n._('palette.choose')}
      </span>
      <span className="flex items-center gap-1">
        <Kbd name="Enter" /> {i18n._('palette.run')}
      </span>
      <span className="flex items-center gap-1">
        <Kbd name="Backspace" /> {i18n._('palette.back')}
      </span>
    </div>
  );
}
