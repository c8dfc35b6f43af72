import type { KeyboardEvent } from 'react';

/** Arrows go from the field to the findings and back; the findings themselves are links. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
    return;
  }
  const stops = [
    ...(event.currentTarget.closest('[data-search]')?.querySelectorAll<HTMLElement>('[data-finding]') ?? []),
  ];
  const next = stops.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  event.stopPropagation();
  stops[next]?.focus();
}
