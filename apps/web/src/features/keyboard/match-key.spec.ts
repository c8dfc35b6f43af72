import { bindingOf, KEYMAP } from './keymap';
import type { Binding, CommandId } from './keymap';
import { belongsToTarget, commandOf } from './match-key';
import type { KeyPress } from './match-key';

function press(key: string, change: Partial<KeyPress> & { isAltGraph?: boolean } = {}): KeyPress {
  return {
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    repeat: false,
    getModifierState: (name) => name === 'AltGraph' && change.isAltGraph === true,
    ...change,
  };
}

const PC = { isMac: false, hasSingleKeys: true };
const MAC = { isMac: true, hasSingleKeys: true };

describe('commandOf', () => {
  it.each(KEYMAP.flatMap((binding: Binding) => binding.keys.map((key) => [binding.id, key, binding] as const)))(
    '%s answers to %s',
    (id, key, binding) => {
      const shown = press(key, { shiftKey: binding.shift === true, ctrlKey: binding.mod === true });
      expect(commandOf(shown, { ...PC, after: binding.after ?? null })).toBe(id);
    },
  );

  it('tells Shift+E from E, also with caps lock', () => {
    expect(commandOf(press('E', { shiftKey: true }), PC)).toBe('conversation.reopen');
    expect(commandOf(press('E'), PC)).toBe('conversation.close');
  });

  it('knows a sign by what it types, wherever the layout has it', () => {
    expect(commandOf(press('?', { shiftKey: true }), PC)).toBe('shortcuts');
  });

  it.each([
    ['AltGr as Windows reports it', press('e', { ctrlKey: true, altKey: true })],
    ['AltGraph', press('e', { isAltGraph: true })],
    ['Option', press('e', { altKey: true })],
    ['a composition', press('e', { isComposing: true })],
    ['Control that the binding does not name', press('e', { ctrlKey: true })],
    ['Command on a PC', press('e', { metaKey: true })],
    ['a key held down', press('e', { repeat: true })],
  ])('does nothing on %s', (_name, event) => {
    expect(commandOf(event, PC)).toBeNull();
  });

  it('repeats moving through the list', () => {
    expect(commandOf(press('j', { repeat: true }), PC)).toBe('list.next');
  });

  it('sends with Command on a Mac and Control elsewhere', () => {
    expect(commandOf(press('Enter', { metaKey: true }), MAC)).toBe('composer.send');
    expect(commandOf(press('Enter', { ctrlKey: true }), MAC)).toBeNull();
    expect(commandOf(press('Enter', { ctrlKey: true }), PC)).toBe('composer.send');
  });

  it('can do without single letters', () => {
    const off = { isMac: false, hasSingleKeys: false };
    expect(commandOf(press('e'), off)).toBeNull();
    expect(commandOf(press('Enter', { ctrlKey: true }), off)).toBe('composer.send');
    expect(commandOf(press('Escape'), off)).toBe('back');
  });
});

describe('belongsToTarget', () => {
  const isTaken = (html: string, key: string, command: CommandId): boolean => {
    document.body.innerHTML = html;
    return belongsToTarget(document.body.querySelector('.at'), press(key), bindingOf(command));
  };

  it.each([
    '<input class="at">',
    '<textarea class="at"></textarea>',
    '<div contenteditable="true"><b class="at"></b></div>',
    '<div role="menu"><i class="at"></i></div>',
    '<div role="listbox"><i class="at"></i></div>',
    '<div role="dialog"><button class="at"></button></div>',
  ])('leaves single letters to %s', (html) => {
    expect(isTaken(html, 'e', 'conversation.close')).toBe(true);
  });

  it('leaves Enter to buttons and arrows to what scrolls', () => {
    expect(isTaken('<button class="at"></button>', 'Enter', 'list.open')).toBe(true);
    expect(isTaken('<div data-own-arrows><p class="at"></p></div>', 'ArrowDown', 'list.next')).toBe(true);
    expect(isTaken('<div data-own-arrows><p class="at"></p></div>', 'j', 'list.next')).toBe(false);
  });

  it('works in our own list, and Escape works in a field', () => {
    expect(isTaken('<div role="listbox" data-hotkeys><i class="at"></i></div>', 'j', 'list.next')).toBe(false);
    expect(isTaken('<textarea class="at"></textarea>', 'Escape', 'back')).toBe(false);
  });
});
