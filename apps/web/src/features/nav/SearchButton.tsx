import { useLingui } from '@lingui/react';
import { Search } from 'lucide-react';
import { KeyCombo } from '../keyboard/KeyCombo';
import { openPalette } from '../palette/palette-state';

/** Looks like a field and opens the palette: one place for finding and for doing. */
export function SearchButton({ isFull }: { isFull: boolean }) {
  const { i18n } = useLingui();
  const label = i18n._('palette.placeholder');
  const open = (): void => openPalette('commands');
  return isFull ? (
    <button type="button" className="search-button mb-3" onClick={open} data-testid="open-palette">
      <Search size={15} strokeWidth={1.75} aria-hidden="true" />
      <span className="flex-1 truncate text-left">{label}</span>
      <KeyCombo command="palette" />
    </button>
  ) : (
    <button
      type="button"
      className="btn btn-icon mb-2"
      onClick={open}
      aria-label={label}
      title={label}
      data-testid="open-palette"
    >
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
