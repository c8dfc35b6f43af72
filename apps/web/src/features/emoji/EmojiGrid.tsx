import { useLingui } from '@lingui/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findEmoji, nameOf } from './find-emoji';
import { useEmoji } from './use-emoji';

const COLUMNS = 8;

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS };

/** A field to search in, and what it finds. The cursor stays in the field; arrows move in the grid. */
export function EmojiGrid({ choose }: { choose(emoji: string): void }) {
  const { i18n } = useLingui();
  const id = useId();
  const [query, setQuery] = useState('');
  const [reached, setReached] = useState(0);
  const found = findEmoji(useEmoji(true), query, i18n.locale);
  const active = Math.min(reached, Math.max(0, found.length - 1));
  const current = found[active];
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // The popover took the focus before this was there.
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    grid.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Enter')) {
      return;
    }
    event.preventDefault();
    if (step === undefined) {
      if (current !== undefined) {
        choose(current.sign);
      }
    } else {
      setReached(Math.max(0, Math.min(found.length - 1, active + step)));
    }
  };
  return (
    <div data-testid="emoji-grid">
      <input
        ref={field}
        className="input mb-1 w-full"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current === undefined ? undefined : `${id}-${active}`}
        aria-label={i18n._('emoji.search')}
        placeholder={i18n._('emoji.search')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setReached(0);
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
      />
      <div
        ref={grid}
        id={id}
        role="listbox"
        aria-label={i18n._('emoji.title')}
        className="grid h-48 auto-rows-[2.25rem] grid-cols-8 overflow-y-auto"
      >
        {found.map((emoji, index) => (
          <div
            key={emoji.sign}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-label={nameOf(emoji, i18n.locale)}
            className="menu-item cursor-pointer justify-center p-0 text-xl"
            data-highlighted={index === active ? '' : undefined}
            onPointerMove={() => setReached(index)}
            onClick={() => choose(emoji.sign)}
          >
            {emoji.sign}
          </div>
        ))}
      </div>
      <p className="truncate px-2 pt-1 text-sm text-ink-3" aria-hidden="true">
        {current === undefined ? i18n._('emoji.none') : nameOf(current, i18n.locale)}
      </p>
    </div>
  );
}
