import { Kbd } from '../../shared/ui/Kbd';
import { bindingOf } from './keymap';
import type { CommandId } from './keymap';
import { IS_MAC } from './match-key';

interface KeyComboProps {
  command: CommandId;
  /** All the keys that do it, instead of the first alone. */
  isComplete?: boolean;
}

/** The keys of a command, always those that work. */
export function KeyCombo({ command, isComplete = false }: KeyComboProps) {
  const { keys, mod, shift, after } = bindingOf(command);
  return (
    <span className={`inline-flex gap-0.5 ${isComplete ? '' : 'max-md:hidden'}`}>
      {after !== undefined && <Kbd name={after} />}
      {mod === true && <Kbd name={IS_MAC ? 'Command' : 'Control'} />}
      {shift === true && <Kbd name="Shift" />}
      {keys.slice(0, isComplete ? undefined : 1).map((key) => (
        <Kbd key={key} name={key} />
      ))}
    </span>
  );
}
