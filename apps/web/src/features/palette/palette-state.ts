import { Observable } from '../../shared/observable';

/** The lists that the palette shows: everything, or the choices of one command. */
export type PalettePage = 'commands' | 'assign' | 'snooze' | 'label' | 'priority';

/** What the palette is open for. `ids` are the conversations that its commands act on. */
export interface PaletteState {
  page: PalettePage;
  ids: readonly string[];
  openedAt: Date;
}

/** Null while the palette is closed. */
export const palette = new Observable<PaletteState | null>(null);

export function openPalette(page: PalettePage, ids: readonly string[] = []): void {
  palette.set({ page, ids, openedAt: new Date() });
}
