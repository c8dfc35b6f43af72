import type { LengthRule } from '@genklang/contract';
import { openVariables } from '../templates/fill-template';
import { findExcess } from './excess';

/** A stretch of the text, and what is the matter with it. */
export interface TextRun {
  text: string;
  mark: 'excess' | 'variable' | 'promise' | null;
}

/** A part of the text. */
export interface TextStretch {
  start: number;
  end: number;
}

/**
 * The text in stretches: open variables, what is over the limit (`rule` is null where there is none), and, as far as it is neither,
 * what is promised.
 */
export function highlightText(text: string, rule: LengthRule | null, promised: TextStretch | null = null): TextRun[] {
  const runs = markProblems(text, rule);
  return promised === null ? runs : withPromise(runs, promised);
}

function withPromise(runs: TextRun[], { start, end }: TextStretch): TextRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    if (run.mark !== null) {
      return [run];
    }
    const cut = (index: number): number => Math.min(run.text.length, Math.max(0, index - from));
    const pieces: TextRun[] = [
      { text: run.text.slice(0, cut(start)), mark: null },
      { text: run.text.slice(cut(start), cut(end)), mark: 'promise' },
      { text: run.text.slice(cut(end)), mark: null },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}

function markProblems(text: string, rule: LengthRule | null): TextRun[] {
  const excess = (rule === null ? null : findExcess(text, rule)) ?? text.length;
  const runs: TextRun[] = [];
  let at = 0;
  const add = (to: number, mark: TextRun['mark']): void => {
    if (to > at) {
      runs.push({ text: text.slice(at, to), mark });
      at = to;
    }
  };
  for (const { start, end } of openVariables(text)) {
    add(Math.min(start, excess), null);
    add(start, 'excess');
    add(end, 'variable');
  }
  add(excess, null);
  add(text.length, 'excess');
  return runs;
}
