import { Observable } from '../shared/observable';
import { readStored, writeStored } from '../shared/stored';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Read by the script in index.html too, before the first paint. */
const STORED_THEME = 'genklang.theme';

export const theme = new Observable<Theme>(parseTheme(readStored(STORED_THEME)));

export function chooseTheme(chosen: Theme): void {
  theme.set(chosen);
  if (chosen === 'system') {
    delete document.documentElement.dataset.theme;
    writeStored(STORED_THEME, null);
  } else {
    document.documentElement.dataset.theme = chosen;
    writeStored(STORED_THEME, chosen);
  }
}

function parseTheme(stored: string | null): Theme {
  return THEMES.find((candidate) => candidate === stored) ?? 'system';
}
