import type { ListeningQuery } from '@genklang/contract';

/**
 * Whether a text is a hit: it holds one of `anyOf` and none of `noneOf`. An entry is found where a word begins with it, so that
 * endings ("Havbliks", "havblik.dk") are hits and the inside of another word is none. Case and kinds of blanks do not count.
 */
export function matchesQuery(text: string, query: Pick<ListeningQuery, 'anyOf' | 'noneOf'>): boolean {
  const words = plain(text);
  return query.anyOf.some((entry) => holds(words, entry)) && !query.noneOf.some((entry) => holds(words, entry));
}

function holds(words: string, entry: string): boolean {
  const wanted = plain(entry);
  if (wanted === '') {
    return false;
  }
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
    if (at === 0 || !/^[\p{L}\p{N}]{2}$/u.test(characterBefore(words, at) + (wanted[0] ?? ''))) {
      return true;
    }
  }
  return false;
}

/** Half of a surrogate pair is no letter by itself: the whole character is taken. */
function characterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
