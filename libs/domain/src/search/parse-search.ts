/** What somebody looks for, taken apart. */
export interface ParsedSearch {
  /** Words that must all be there, as they were typed. */
  words: string[];
  /** Words that must stand next to each other in this order. */
  phrases: string[];
  /** `from:`: a handle or a name of a customer or a colleague. */
  from: string | null;
  /** `in:`: a channel's name or a network. */
  in: string | null;
  /** `before:` and `after:`: days, `before` exclusive, `after` inclusive. */
  before: string | null;
  after: string | null;
  /** `is:`: states, kinds and whose. */
  is: SearchIs[];
  /** `label:` by name. */
  label: string | null;
  /** Operators that nobody knows or whose value makes no sense, as they were typed. */
  unknown: string[];
}

export const SEARCH_IS = ['open', 'snoozed', 'closed', 'mine', 'unassigned', 'mention', 'reply', 'note'] as const;
export type SearchIs = (typeof SEARCH_IS)[number];

const TOKEN = /(?:([a-zæøå]+):)?(?:"([^"]*)"?|(\S+))/giu;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The operators in the languages of the console. */
const NAMES: Record<string, 'from' | 'in' | 'before' | 'after' | 'is' | 'label'> = {
  ...{ from: 'from', fra: 'from', från: 'from', in: 'in', i: 'in', before: 'before', før: 'before', före: 'before' },
  ...{ after: 'after', efter: 'after', etter: 'after', is: 'is', er: 'is', är: 'is', label: 'label' },
  ...{ mærkat: 'label', etikett: 'label', merkelapp: 'label' },
};

/**
 * Takes a search apart: `"exact phrase" word from:@karen in:x before:2026-11-01 is:open`. Whatever is no operator is a word, also
 * with a colon in it (a time, an address).
 */
export function parseSearch(text: string): ParsedSearch {
  const parsed: ParsedSearch = {
    ...{ words: [], phrases: [], from: null, in: null, before: null, after: null, is: [], label: null, unknown: [] },
  };
  for (const [whole, prefix, quoted, plain] of text.matchAll(TOKEN)) {
    const name = prefix === undefined ? undefined : NAMES[prefix.toLowerCase()];
    const value = (quoted ?? plain ?? '').trim();
    if (name !== undefined) {
      apply(parsed, name, { value, whole });
    } else if (quoted !== undefined && prefix === undefined) {
      parsed.phrases.push(...(value === '' ? [] : [value]));
    } else {
      parsed.words.push(whole);
    }
  }
  return parsed;
}

function apply(parsed: ParsedSearch, name: (typeof NAMES)[string], given: { value: string; whole: string }): void {
  const { value, whole } = given;
  if (value === '') {
    parsed.unknown.push(whole);
    return;
  }
  switch (name) {
    case 'is': {
      const known = SEARCH_IS.find((state) => state === value.toLowerCase());
      (known === undefined ? parsed.unknown : parsed.is).push(known ?? whole);
      return;
    }
    case 'before':
    case 'after':
      if (isDay(value)) {
        parsed[name] = value;
      } else {
        parsed.unknown.push(whole);
      }
      return;
    default:
      parsed[name] = value;
  }
}

function isDay(value: string): boolean {
  return DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
}

/** Whether there is anything to look for. */
export function isSearchEmpty(search: ParsedSearch): boolean {
  const { words, phrases, from, label, before, after, is } = search;
  return (
    [...words, ...phrases, ...is].length === 0 &&
    [from, search.in, label, before, after].every((value) => value === null)
  );
}
