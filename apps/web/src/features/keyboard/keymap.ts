export type CommandGroup = 'queue' | 'conversation' | 'composer' | 'go' | 'anywhere';

/** A key as `event.key` names it: what is typed, not where it lies, so that every layout works. */
export interface Binding {
  id: string;
  group: CommandGroup;
  keys: readonly string[];
  /** Pressed just before: two keys, one after the other. */
  after?: 'g';
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
  { id: 'list.take-next', group: 'queue', keys: ['t'] },
  { id: 'list.pick', group: 'queue', keys: ['x'] },
  { id: 'list.pick-range', group: 'queue', keys: ['x'], shift: true },
  { id: 'list.search', group: 'queue', keys: ['s'] },
  { id: 'conversation.reply', group: 'conversation', keys: ['r'] },
  { id: 'conversation.note', group: 'conversation', keys: ['n'] },
  { id: 'conversation.judge', group: 'conversation', keys: ['v'] },
  { id: 'conversation.assign', group: 'conversation', keys: ['a'] },
  { id: 'conversation.claim', group: 'conversation', keys: ['i'] },
  { id: 'conversation.snooze', group: 'conversation', keys: ['h'] },
  { id: 'conversation.label', group: 'conversation', keys: ['l'] },
  { id: 'conversation.promise', group: 'conversation', keys: ['p'] },
  { id: 'conversation.unread', group: 'conversation', keys: ['u'] },
  { id: 'conversation.original', group: 'conversation', keys: ['o'] },
  { id: 'conversation.close', group: 'conversation', keys: ['e'] },
  { id: 'conversation.open', group: 'conversation', keys: ['c'] },
  { id: 'conversation.reopen', group: 'conversation', keys: ['e'], shift: true },
  { id: 'composer.send', group: 'composer', keys: ['Enter'], mod: true, inText: true },
  { id: 'composer.send-and-close', group: 'composer', keys: ['Enter'], mod: true, shift: true, inText: true },
  { id: 'go.open', group: 'go', after: 'g', keys: ['a'] },
  { id: 'go.mine', group: 'go', after: 'g', keys: ['m'] },
  { id: 'go.unassigned', group: 'go', after: 'g', keys: ['u'] },
  { id: 'go.hot', group: 'go', after: 'g', keys: ['h'] },
  { id: 'go.promises', group: 'go', after: 'g', keys: ['l'] },
  { id: 'go.snoozed', group: 'go', after: 'g', keys: ['s'] },
  { id: 'go.drafts', group: 'go', after: 'g', keys: ['d'] },
  { id: 'go.settings', group: 'go', after: 'g', keys: ['i'] },
  { id: 'undo', group: 'anywhere', keys: ['z'] },
  { id: 'palette', group: 'anywhere', keys: ['k'], mod: true, inText: true },
  { id: 'back', group: 'anywhere', keys: ['Escape'], inText: true },
  { id: 'context.toggle', group: 'anywhere', keys: ['.'], mod: true, inText: true },
  { id: 'shortcuts', group: 'anywhere', keys: ['?'] },
] as const satisfies readonly Binding[];

export type CommandId = (typeof KEYMAP)[number]['id'];

export const COMMAND_GROUPS = ['queue', 'conversation', 'composer', 'go', 'anywhere'] as const satisfies CommandGroup[];

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
