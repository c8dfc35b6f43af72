import { i18n } from '@lingui/core';
import { useLive } from '../../live/live-context';
import { announce } from '../../shared/ui/Announcer';
import { composerFocus } from '../composer/composer-focus';
import { contextOverlay } from '../context/context-overlay';
import { useBeforeClosing } from '../ending/fault-question';
import { useHotkeys } from '../keyboard/hotkeys';
import { shortcutSheet } from '../keyboard/shortcut-sheet';
import { openPalette } from '../palette/palette-state';
import { judgeNext } from '../sentiment/judging';
import { stepBack } from './step-back';
import { useGoCommands } from './use-go-commands';
import { useQueueCommands } from './use-queue-commands';
import { useWantedComposer } from './use-wanted-composer';
import type { Selection } from './use-selection';
import { useCloseMany } from './use-close-many';

export interface InboxCommands {
  close(id: string): void;
  /** Goes on to the next conversation, after one that closes by itself. */
  passOn(id: string): void;
  showNew(): void;
  /** Opens the palette for a row: the same actions as its keys. */
  openMenu(id: string): void;
}

/** What the keyboard and the buttons do in the inbox. */
export function useInboxCommands(selection: Selection, focusList: () => void, scrollToTop: () => void): InboxCommands {
  const { rows, actions, toasts, picks } = useLive();
  const closeMany = useCloseMany();
  const beforeClosing = useBeforeClosing();
  const { selectedId, openId } = selection;
  const onSelected = (act: (id: string) => void) => (): void => (selectedId === null ? undefined : act(selectedId));
  const close = (id: string): void => {
    if (rows.getRow(id)?.state === 'open') {
      beforeClosing([id], () => passOn(id, () => actions.close(id)));
    }
  };
  /** The key goes to the chosen rows, where there are any. */
  const closeByKey = (): void => {
    if (picks.ids.get().size > 0) {
      closeMany(picks.targets(null));
    } else {
      onSelected(close)();
    }
  };
  const passOn = (id: string, act: () => void = () => undefined): void => {
    const next = selection.advancePast(id);
    act();
    const row = next === null ? null : rows.getRow(next);
    announce(row === null ? i18n._('list.no-next') : i18n._('list.next-is', { name: row.customer.name }));
  };
  const showNew = (): void => {
    rows.merge();
    scrollToTop();
  };
  const write = (mode: 'reply' | 'note') => (): void => {
    if (selectedId !== null && selectedId !== openId) {
      selection.open(selectedId);
    }
    composerFocus.set(selectedId === null ? null : { conversationId: selectedId, mode });
  };
  useWantedComposer(selection.open);
  const judge = (id: string): void => {
    if (id !== openId) {
      selection.open(id);
    }
    judgeNext.set(id);
  };
  const openMenu = (id: string): void => openPalette('commands', picks.ids.get().has(id) ? picks.targets(id) : [id]);

  useGoCommands();
  useQueueCommands(selection);
  useHotkeys({
    'list.show-new': showNew,
    'conversation.reply': write('reply'),
    'conversation.note': write('note'),
    'conversation.judge': onSelected(judge),
    'conversation.claim': onSelected((id) => actions.claim(id)),
    'conversation.close': closeByKey,
    'conversation.open': onSelected((id) => actions.open(id)),
    'conversation.reopen': onSelected((id) => actions.reopen(id)),
    'context.toggle': () => contextOverlay.update((isOpen) => !isOpen && openId !== null),
    undo: () => toasts.runAction('z'),
    back: () => stepBack({ selection, picks, focusList }),
    shortcuts: () => shortcutSheet.set(true),
  });
  return { close, passOn, showNew, openMenu };
}
