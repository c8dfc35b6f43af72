import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { openVariables } from '../templates/fill-template';
import type { ComposerState } from './use-composer';

/** The field, and how something is put into its text. */
export interface Editor {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Puts a text in place of a stretch, or of what is selected. */
  insert(text: string, stretch?: { start: number; end: number }): void;
}

export function useEditor({ text, write }: Pick<ComposerState, 'text' | 'write'>): Editor {
  const field = useRef<HTMLTextAreaElement>(null);
  const select = useSelectionAfter(field);
  const insert = (inserted: string, stretch?: { start: number; end: number }): void => {
    const start = stretch?.start ?? field.current?.selectionStart ?? text.length;
    const end = stretch?.end ?? field.current?.selectionEnd ?? start;
    write(`${text.slice(0, start)}${inserted}${text.slice(end)}`);
    // The cursor goes to what is still open, else behind what was inserted.
    const open = openVariables(inserted)[0];
    const behind = start + inserted.length;
    select(open === undefined ? [behind, behind] : [start + open.start, start + open.end]);
  };
  return { field, insert };
}

/** Selects a stretch of the field once the text that is on its way is in it. */
function useSelectionAfter(field: RefObject<HTMLTextAreaElement | null>): (range: [number, number]) => void {
  const wanted = useRef<[number, number] | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) {
      field.current?.focus();
      field.current?.setSelectionRange(...wanted.current);
      wanted.current = null;
    }
  });
  return (range) => {
    wanted.current = range;
  };
}
