import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';

/** Looks for what was typed in everything that was written. */
export function SearchLine({ typed, onDone }: { typed: string; onDone(): void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const q = typed.trim();
  if (q === '') {
    return null;
  }
  const search = (): void => {
    onDone();
    void navigate({ to: '/', search: { q } });
  };
  return (
    <Command.Item value="search" onSelect={search} className="palette-item" data-testid="line-search">
      <Search size={14} className="w-4 flex-none" aria-hidden="true" />
      <span className="truncate">{i18n._('palette.search-for', { text: q })}</span>
    </Command.Item>
  );
}
