import type { Entry } from './theme';
import type { Found } from './word-use';

const PREFIX_FACTOR = 1.35;
const HEAD_FACTOR = 0.9;
const RUDE_ENTRY: Entry = { value: -3, part: 'noun', kind: 'plain', emotion: 'anger' };
const LEAST_REST = 3;
const LEAST_RUDE_REST = 4;
const LEAST_COMPOUND = 9;
const LONGEST_COMPOUND = 40;
const LEAST_FIRST = 4;
const LEAST_HEAD = 6;

/** The prefixes of a language that strengthen, and those that do so rudely. */
export interface Prefixes {
  prefixes: readonly string[];
  rudePrefixes: readonly string[];
}

/** Nordic compounds: a strengthening prefix, or a known word at the end ("leveringsproblemer"). */
export function lookUpCompound(form: string, words: ReadonlyMap<string, Entry>, prefixes: Prefixes): Found | undefined {
  if (form.length > LONGEST_COMPOUND || form.length < LEAST_REST + 1) {
    return undefined;
  }
  return lookUpBehindPrefix(form, words, prefixes) ?? lookUpHead(form, words, prefixes);
}

function lookUpBehindPrefix(
  form: string,
  words: ReadonlyMap<string, Entry>,
  { prefixes, rudePrefixes }: Prefixes,
): Found | undefined {
  for (const prefix of [...prefixes, ...rudePrefixes]) {
    const entry = form.startsWith(prefix) ? words.get(form.slice(prefix.length)) : undefined;
    if (entry !== undefined && entry.kind !== 'needs-negation' && form.length >= prefix.length + LEAST_REST) {
      return { entry, rule: 'compound', factor: PREFIX_FACTOR };
    }
  }
  const isInsult = rudePrefixes.some(
    (prefix) => form.startsWith(prefix) && form.length >= prefix.length + LEAST_RUDE_REST,
  );
  return isInsult ? { entry: RUDE_ENTRY, rule: 'compound', factor: 1 } : undefined;
}

/** English does not write compounds in one word: its lexicon has no rude prefixes and is not searched. */
function lookUpHead(form: string, words: ReadonlyMap<string, Entry>, { rudePrefixes }: Prefixes): Found | undefined {
  if (form.length < LEAST_COMPOUND || rudePrefixes.length === 0) {
    return undefined;
  }
  for (let start = LEAST_FIRST; start <= form.length - LEAST_HEAD; start += 1) {
    const entry = words.get(form.slice(start));
    if (entry?.kind === 'plain') {
      return { entry, rule: 'compound', factor: HEAD_FACTOR };
    }
  }
  return undefined;
}
