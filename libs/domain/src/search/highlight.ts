import type { ParsedSearch } from './parse-search';

/** A part of a text, and whether it is what was looked for. */
export interface HighlightedPart {
  text: string;
  isHit: boolean;
}

/** UTF-16 units that are shown around the first finding. */
const SHOWN = 220;
const BEFORE_HIT = 60;
const WORD = /[\p{L}\p{N}]+/gu;
/** Endings differ by language and are short: words that agree but for so many letters at the end are the same word, bent. */
const ENDING = 2;
const SHORTEST_STEM = 4;

/** The part of a text around the first finding, with every finding in it marked. */
export function highlight(text: string, search: Pick<ParsedSearch, 'words' | 'phrases'>): HighlightedPart[] {
  const looked = [...search.words, ...search.phrases].flatMap((part) => part.toLowerCase().match(WORD) ?? []);
  const hits = [...text.matchAll(WORD)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, word: match[0].toLowerCase() }))
    .filter(({ word }) => looked.some((wanted) => isSame(word, wanted)));
  const from = startOf(text, hits[0]?.start ?? 0);
  const to = from + SHOWN >= text.length ? text.length : endOf(text, from + SHOWN);
  const parts: HighlightedPart[] = [];
  let at = from;
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), isHit: false });
  return elided(
    parts.filter((part) => part.text !== ''),
    { isBefore: from > 0, isAfter: to < text.length },
  );
}

function isSame(word: string, wanted: string): boolean {
  // A number is another one as soon as one digit is.
  if (word.startsWith(wanted) || /\d/.test(wanted)) {
    return word.startsWith(wanted);
  }
  let same = 0;
  while (same < word.length && word[same] === wanted[same]) {
    same += 1;
  }
  return same >= SHORTEST_STEM && same >= Math.min(word.length, wanted.length) - ENDING;
}

/** A little before the finding, at the beginning of a word. */
function startOf(text: string, hit: number): number {
  if (hit <= BEFORE_HIT) {
    return 0;
  }
  const space = text.indexOf(' ', hit - BEFORE_HIT);
  return space < 0 || space >= hit ? hit : space + 1;
}

function endOf(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - BEFORE_HIT ? space : at;
}

function elided(
  parts: HighlightedPart[],
  { isBefore, isAfter }: { isBefore: boolean; isAfter: boolean },
): HighlightedPart[] {
  return [
    ...(isBefore ? [{ text: '… ', isHit: false }] : []),
    ...parts,
    ...(isAfter ? [{ text: ' …', isHit: false }] : []),
  ];
}
