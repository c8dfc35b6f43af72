import { i18n } from '@lingui/core';
import { useLive } from '../../live/live-context';
import { useHotkeys } from '../keyboard/hotkeys';
import { openPalette } from '../palette/palette-state';
import type { PalettePage } from '../palette/palette-state';
import { useTakeNext } from './use-take-next';
import type { Selection } from './use-selection';
import { useWork } from './use-work';

/** Moving through the list, choosing rows, and what is done to the chosen ones. */
export function useQueueCommands(selection: Selection): void {
  const { rows, picks, threads, toasts } = useLive();
  const work = useWork();
  const takeNext = useTakeNext(selection);
  const { selectedId } = selection;
  const onSelected = (act: (id: string) => void) => (): void => (selectedId === null ? undefined : act(selectedId));
  const openPage = (page: PalettePage) => (): void => {
    const ids = picks.targets(selectedId);
    if (ids.length > 0 || page === 'commands') {
      openPalette(page, ids);
    }
  };
  const openOriginal = async (id: string): Promise<void> => {
    const url = (await threads.loaded(id)).latestUrl();
    if (url === null) {
      toasts.show({ message: i18n._('toast.no-original'), tone: 'problem' });
    } else {
      window.open(url, '_blank', 'noopener,noreferrer');
    }
  };
  useHotkeys({
    'list.next': () => selection.move(1),
    'list.previous': () => selection.move(-1),
    'list.open': onSelected(selection.open),
    'list.take-next': () => void takeNext(),
    'list.pick': onSelected((id) => picks.toggle(id)),
    'list.pick-range': onSelected((id) => picks.extend(id, rows.getList().ids)),
    'conversation.assign': openPage('assign'),
    'conversation.snooze': openPage('snooze'),
    'conversation.label': openPage('label'),
    'conversation.unread': () => work.markRead(picks.targets(selectedId), false),
    'conversation.original': onSelected((id) => void openOriginal(id)),
    palette: openPage('commands'),
  });
}
