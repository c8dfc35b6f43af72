import { ArrowBigUp, ArrowDown, ArrowUp, Command, CornerDownLeft } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

/** Keys that have a sign instead of a name; drawn, because not every font has them. */
const SIGNS: Record<string, LucideIcon> = {
  ArrowDown,
  ArrowUp,
  Enter: CornerDownLeft,
  Shift: ArrowBigUp,
  Command,
};

const NAMES: Record<string, string> = { Escape: 'Esc', Control: 'Ctrl' };

interface KbdProps {
  /** As `event.key` names it. */
  name: string;
}

/** A key as it is printed on the keyboard. Read out, it would only disturb the name of the button it stands in. */
export function Kbd({ name }: KbdProps) {
  const Sign = SIGNS[name];
  return (
    <kbd className="kbd" aria-hidden="true">
      {Sign === undefined ? (NAMES[name] ?? name.toUpperCase()) : <Sign size={11} strokeWidth={2} />}
    </kbd>
  );
}
