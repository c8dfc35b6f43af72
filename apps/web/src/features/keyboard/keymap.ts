export type CommandGroup = 'queue' | 'conversation' | 'composer' | 'anywhere';

/** A key as `event.key` names it: what is typed, not where it lies, so that every layout works. */
export interface Binding {
  id: string;
  group: CommandGroup;
  keys: readonly string[];
  shift?: true;
  /** Command on a Mac, Control elsewhere. */
  mod?: true;
  /** Works while a text is being written. */
  inText?: true;
  /** Holding the key down repeats the command. */
  repeats?: true;
}

/**
 * Every shortcut of the console; the sheet under `?` is drawn from this list. No Alt, no Control+Alt, no brackets:
 * Nordic layouts need AltGr for those.
 */
export const KEYMAP = [
  { id: 'list.next', group: 'queue', keys: ['j', 'ArrowDown'], repeats: true },
  { id: 'list.previous', group: 'queue', keys: ['k', 'ArrowUp'], repeats: true },
  { id: 'list.open', group: 'queue', keys: ['Enter'] },
  { id: 'list.show-new', group: 'queue', keys: ['.'] },
  { id: 'conversation.reply', group: 'conversation', keys: ['r'] },
  { id: 'conversation.note', group: 'conversation', keys: ['n'] },
  { id: 'conversation.judge', group: 'conversation', keys: ['v'] },
  { id: 'conversation.claim', group: 'conversation', keys: ['i'] },
  { id: 'conversation.close', group: 'conversation', keys: ['e'] },
  { id: 'conversation.open', group: 'conversation', keys: ['c'] },
  { id: 'conversation.reopen', group: 'conversation', keys: ['e'], shift: true },
  { id: 'composer.send', group: 'composer', keys: ['Enter'], mod: true, inText: true },
  { id: 'composer.send-and-close', group: 'composer', keys: ['Enter'], mod: true, shift: true, inText: true },
  { id: 'undo', group: 'anywhere', keys: ['z'] },
  { id: 'back', group: 'anywhere', keys: ['Escape'], inText: true },
  { id: 'context.toggle', group: 'anywhere', keys: ['.'], mod: true, inText: true },
  { id: 'shortcuts', group: 'anywhere', keys: ['?'] },
] as const satisfies readonly Binding[];

export type CommandId = (typeof KEYMAP)[number]['id'];

export const COMMAND_GROUPS = ['queue', 'conversation', 'composer', 'anywhere'] as const satisfies CommandGroup[];

export function bindingOf(id: CommandId): Binding {
  const binding: Binding | undefined = KEYMAP.find((candidate) => candidate.id === id);
  if (binding === undefined) {
    throw new Error(`No key is bound to ${id}.`);
  }
  return binding;
}

/** WCAG 2.1.4: a shortcut of one character can be switched off. */
export function isSingleCharacter(binding: Binding): boolean {
  return binding.mod !== true && binding.keys.some((key) => key.length === 1);
}
