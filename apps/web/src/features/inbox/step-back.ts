import type { Picks } from './picks';
import type { Selection } from './use-selection';

interface Layers {
  selection: Selection;
  picks: Picks;
  focusList(): void;
}

/**
 * Escape closes the innermost thing only: the field, the choice of rows, the conversation, the cursor. Dialogs and menus see to
 * themselves.
 */
export function stepBack({ selection, picks, focusList }: Layers): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('input, textarea, select, [data-composer]') !== null) {
    focused.blur();
    focusList();
  } else if (picks.ids.get().size > 0) {
    picks.clear();
  } else if (selection.openId !== null) {
    selection.close();
    focusList();
  } else {
    selection.clear();
  }
}
