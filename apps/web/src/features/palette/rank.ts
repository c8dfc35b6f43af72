import { readStored, writeStored } from '../../shared/stored';
import { fold, foldSpelledOut } from '../../shared/text/fold';

const STORED_RECENT = 'genklang.recent-commands';
const KEPT = 12;

/** A line of the palette, as far as finding it goes. */
export interface Findable {
  id: string;
  label: string;
  keywords?: readonly string[];
}

/** How well a text fits what was typed: 3 at its beginning, 2 at a word's, 1 anywhere in it, 0.5 letter by letter, 0 not at all. */
export function fit(text: string, typed: string): number {
  const [hay, needle] = [text.trim(), typed.trim()];
  return Math.max(fitFolded(fold(hay), fold(needle)), fitFolded(foldSpelledOut(hay), foldSpelledOut(needle)));
}

function fitFolded(hay: string, needle: string): number {
  if (needle === '' || hay.startsWith(needle)) {
    return 3;
  }
  if (hay.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(needle))) {
    return 2;
  }
  if (hay.includes(needle)) {
    return 1;
  }
  return isSubsequence(needle, hay) ? 0.5 : 0;
}

function isSubsequence(needle: string, hay: string): boolean {
  let at = 0;
  for (const letter of needle) {
    at = hay.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}

/** The lines that fit, best first; where they fit equally well, what was used last comes first, else their own order. */
export function rank<T extends Findable>(lines: readonly T[], typed: string, recent: readonly string[]): T[] {
  const recency = (line: T): number => {
    const index = recent.indexOf(line.id);
    return index < 0 ? KEPT : index;
  };
  return lines
    .map((line, index) => ({
      line,
      index,
      score: Math.max(fit(line.label, typed), ...(line.keywords ?? []).map((word) => fit(word, typed) * 0.9)),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || recency(a.line) - recency(b.line) || a.index - b.index)
    .map(({ line }) => line);
}

/** The commands that were used last, the latest first. */
export function recentCommands(): string[] {
  return (readStored(STORED_RECENT) ?? '').split(' ').filter((id) => id !== '');
}

export function noteUse(id: string): void {
  writeStored(STORED_RECENT, [id, ...recentCommands().filter((other) => other !== id)].slice(0, KEPT).join(' '));
}
