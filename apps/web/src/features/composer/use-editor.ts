import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { openVariables } from '../templates/fill-template';
import { restAfter, signText } from './signature';
import type { ComposerState } from './use-composer';

/** The field, and how something is put into its text. */
export interface Editor {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Takes what the field holds after a key; a text that begins with it is signed, and the cursor stays where it was. */
  type(text: string, at: { caret: number; isComposing: boolean }): void;
  /** Puts a text in place of a stretch, or of what is selected. */
  insert(text: string, stretch?: { start: number; end: number }): void;
}

export function useEditor({ text, write }: Pick<ComposerState, 'text' | 'write'>, signature: string): Editor {
  const field = useRef<HTMLTextAreaElement>(null);
  // A dead key's letter is not there before it is finished: until then the field must not be written to.
  const composedFrom = useRef<string | null>(null);
  const select = useSelectionAfter(field);
  const type = (typed: string, { caret, isComposing }: { caret: number; isComposing: boolean }): void => {
    const before = composedFrom.current ?? text;
    composedFrom.current = isComposing ? before : null;
    const signed = isComposing ? typed : signText(typed, before, signature);
    write(signed);
    if (signed !== typed) {
      select([Math.min(caret, signed.length), Math.min(caret, signed.length)]);
    }
  };
  const insert = (inserted: string, stretch?: { start: number; end: number }): void => {
    const start = stretch?.start ?? field.current?.selectionStart ?? text.length;
    const end = stretch?.end ?? field.current?.selectionEnd ?? start;
    const rest = restAfter(inserted, text.slice(end), signature);
    write(signText(`${text.slice(0, start)}${inserted}${rest}`, text, signature));
    // The cursor goes to what is still open, else behind what was inserted.
    const open = openVariables(inserted)[0];
    const behind = start + inserted.length;
    select(open === undefined ? [behind, behind] : [start + open.start, start + open.end]);
  };
  return { field, type, insert };
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
