import { i18n } from '@lingui/core';
import { useLive } from '../../live/live-context';
import { announce } from '../../shared/ui/Announcer';
import { composerFocus } from '../composer/composer-focus';
import { contextOverlay } from '../context/context-overlay';
import { useHotkeys } from '../keyboard/hotkeys';
import { judgeNext } from '../sentiment/judging';
import { shortcutSheet } from '../keyboard/shortcut-sheet';
import type { Selection } from './use-selection';

export interface InboxCommands {
  close(id: string): void;
  showNew(): void;
}

/** What the keyboard and the buttons do in the inbox. */
export function useInboxCommands(selection: Selection, focusList: () => void, scrollToTop: () => void): InboxCommands {
  const { rows, actions, toasts } = useLive();
  const { selectedId, openId } = selection;
  const onSelected = (act: (id: string) => void) => (): void => (selectedId === null ? undefined : act(selectedId));
  const close = (id: string): void => {
    if (rows.getRow(id)?.state !== 'open') {
      return;
    }
    const next = selection.advancePast(id);
    actions.close(id);
    const row = next === null ? null : rows.getRow(next);
    announce(row === null ? i18n._('list.no-next') : i18n._('list.next-is', { name: row.customer.name }));
  };
  const showNew = (): void => {
    rows.merge();
    if (rows.getQuery().order === 'newest') {
      scrollToTop();
    }
  };
  const write = (mode: 'reply' | 'note') => (): void => {
    if (selectedId !== null && selectedId !== openId) {
      selection.open(selectedId);
    }
    composerFocus.set(selectedId === null ? null : { conversationId: selectedId, mode });
  };

  const judge = (id: string): void => {
    if (id !== openId) {
      selection.open(id);
    }
    judgeNext.set(id);
  };

  useHotkeys({
    'list.next': () => selection.move(1),
    'list.previous': () => selection.move(-1),
    'list.open': onSelected(selection.open),
    'list.show-new': showNew,
    'conversation.reply': write('reply'),
    'conversation.note': write('note'),
    'conversation.judge': onSelected(judge),
    'conversation.claim': onSelected((id) => actions.claim(id)),
    'conversation.close': onSelected(close),
    'conversation.open': onSelected((id) => actions.open(id)),
    'conversation.reopen': onSelected((id) => actions.reopen(id)),
    'context.toggle': () => contextOverlay.update((isOpen) => !isOpen && openId !== null),
    undo: () => toasts.runAction('z'),
    back: () => stepBack(selection, focusList),
    shortcuts: () => shortcutSheet.set(true),
  });
  return { close, showNew };
}

/** Escape closes the innermost thing only: the field, the conversation, the cursor. Dialogs and menus see to themselves. */
function stepBack(selection: Selection, focusList: () => void): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('input, textarea, select, [data-composer]') !== null) {
    focused.blur();
    focusList();
  } else if (selection.openId !== null) {
    selection.close();
    focusList();
  } else {
    selection.clear();
  }
}
