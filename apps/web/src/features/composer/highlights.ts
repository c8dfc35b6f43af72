import type { LengthRule } from '@genklang/contract';
import { openVariables } from '../templates/fill-template';
import { findExcess } from './excess';

/** A stretch of the text, and what is the matter with it. */
export interface TextRun {
  text: string;
  mark: 'excess' | 'variable' | null;
}

/** The text in stretches: open variables, and what is over the limit (`rule` is null where there is none). */
export function highlightText(text: string, rule: LengthRule | null): TextRun[] {
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
