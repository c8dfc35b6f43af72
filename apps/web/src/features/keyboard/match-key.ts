import { isSingleCharacter, KEYMAP } from './keymap';
import type { Binding, CommandId } from './keymap';

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'repeat' | 'getModifierState'
>;

export interface KeyOptions {
  isMac: boolean;
  /** Whether shortcuts of a single character are on. */
  hasSingleKeys: boolean;
  /** The key that was pressed just before, where it begins a pair. */
  after?: 'g' | null;
}

export const IS_MAC = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);

/** The command of a key press, or null. A modifier that the binding does not name means another key. */
export function commandOf(press: KeyPress, options: KeyOptions): CommandId | null {
  if (press.isComposing || press.altKey || press.getModifierState('AltGraph')) {
    return null;
  }
  const found = KEYMAP.find((binding: Binding) => isPressed(binding, press, options));
  return found?.id ?? null;
}

/** Whether a key may be the first of two. */
export function beginsPair(press: KeyPress, { hasSingleKeys }: KeyOptions): boolean {
  const isPlain = !press.ctrlKey && !press.metaKey && !press.altKey && !press.isComposing;
  return hasSingleKeys && isPlain && !press.repeat && press.key.toLowerCase() === 'g';
}

function isPressed(binding: Binding, press: KeyPress, options: KeyOptions): boolean {
  if (!isOffered(binding, options) || (press.repeat && binding.repeats !== true)) {
    return false;
  }
  const mod = options.isMac ? press.metaKey : press.ctrlKey;
  const otherMod = options.isMac ? press.ctrlKey : press.metaKey;
  if (otherMod || mod !== (binding.mod === true)) {
    return false;
  }
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return binding.keys.includes(key) && isShiftRight(binding, press, key);
}

function isOffered(binding: Binding, { hasSingleKeys, after = null }: KeyOptions): boolean {
  return (hasSingleKeys || !isSingleCharacter(binding)) && (binding.after ?? null) === after;
}

/** A sign such as `?` may need Shift on one layout and not on another: it is known by what it types. */
function isShiftRight(binding: Binding, press: KeyPress, key: string): boolean {
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return isSign || press.shiftKey === (binding.shift === true);
}

const WIDGETS = ['menu', 'listbox', 'combobox', 'tree', 'grid', 'dialog', 'alertdialog', 'radiogroup', 'slider'];
const WIDGET_SELECTOR = WIDGETS.map((role) => `[role="${role}"]:not([data-hotkeys])`).join(',');
const TEXT_SELECTOR = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const PRESSABLE_SELECTOR = 'button, a[href], summary, [role="button"], [role="tab"]';

/** Whether the focused element wants this key for itself. */
export function belongsToTarget(target: EventTarget | null, press: KeyPress, binding: Binding): boolean {
  if (!(target instanceof Element)) {
    return false;
  }
  if (target.closest(WIDGET_SELECTOR) !== null) {
    return true;
  }
  if (binding.inText !== true && target.closest(TEXT_SELECTOR) !== null) {
    return true;
  }
  if (press.key === 'Enter' && binding.mod !== true) {
    return target.closest(PRESSABLE_SELECTOR) !== null;
  }
  return press.key.startsWith('Arrow') && target.closest('[data-own-arrows]') !== null;
}
