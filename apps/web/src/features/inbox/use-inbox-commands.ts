import type { InboxView } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useLive } from '../../live/live-context';
import { announce } from '../../shared/ui/Announcer';
import { useNavigate } from '@tanstack/react-router';
import { searchOfList } from '../../app/inbox-search';
import { composerFocus } from '../composer/composer-focus';
import { contextOverlay } from '../context/context-overlay';
import { useHotkeys } from '../keyboard/hotkeys';
import { judgeNext } from '../sentiment/judging';
import { shortcutSheet } from '../keyboard/ShortcutSheet';
import { palette } from '../palette/palette-state';
import type { PalettePage } from '../palette/palette-state';
import type { Selection } from './use-selection';
import { useTakeNext } from './use-take-next';
import { useWork } from './use-work';

export interface InboxCommands {
  close(id: string): void;
  showNew(): void;
  /** Opens the palette for a row: the same actions as its keys. */
  openPalette(id: string): void;
}

/** What the keyboard and the buttons do in the inbox. */
export function useInboxCommands(selection: Selection, focusList: () => void, scrollToTop: () => void): InboxCommands {
  const { rows, actions, toasts, picks, threads } = useLive();
  const navigate = useNavigate();
  const work = useWork();
  const takeNext = useTakeNext(selection);
  const { selectedId, openId } = selection;
  const onSelected = (act: (id: string) => void) => (): void => (selectedId === null ? undefined : act(selectedId));
  const close = (id: string): void => {
    if (picks.ids.get().size > 0) {
      work.close(picks.targets(null));
      return;
    }
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
    scrollToTop();
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

  const openPage = (page: PalettePage) => (): void => {
    const ids = picks.targets(selectedId);
    if (ids.length > 0 || page === 'commands') {
      palette.set({ page, ids });
    }
  };
  const openPalette = (id: string): void =>
    palette.set({ page: 'commands', ids: picks.ids.get().has(id) ? picks.targets(id) : [id] });
  const markUnread = (): void => {
    const ids = picks.targets(selectedId);
    ids.forEach((id) => threads.leaveUnread(id));
    work.markRead(ids, false);
  };
  const openOriginal = (id: string): void => {
    const url = threads.get(id).latestUrl();
    if (url !== null) {
      window.open(url, '_blank', 'noopener,noreferrer');
    }
  };
  const goTo = (view: InboxView) => (): void =>
    void navigate({ to: '/', search: searchOfList({ view, order: 'urgent', filter: {} }) });

  useHotkeys({
    'list.take-next': () => void takeNext(),
    'list.pick': onSelected((id) => picks.toggle(id)),
    'list.pick-range': onSelected((id) => picks.extend(id, rows.getList().ids)),
    'list.search': () => palette.set({ page: 'commands', ids: [] }),
    'conversation.assign': openPage('assign'),
    'conversation.snooze': openPage('snooze'),
    'conversation.label': openPage('label'),
    'conversation.unread': markUnread,
    'conversation.original': onSelected(openOriginal),
    palette: openPage('commands'),
    'go.open': goTo('open'),
    'go.mine': goTo('mine'),
    'go.unassigned': goTo('unassigned'),
    'go.hot': goTo('hot'),
    'go.snoozed': goTo('snoozed'),
    'go.drafts': goTo('drafts'),
    'go.settings': () => void navigate({ to: '/settings/channels' }),
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
    back: () =>
      picks.ids.get().size > 0 && selection.openId === null ? picks.clear() : stepBack(selection, focusList),
    shortcuts: () => shortcutSheet.set(true),
  });
  return { close, showNew, openPalette };
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
