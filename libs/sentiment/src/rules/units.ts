import type { Lexicon, PhraseBook } from '../lexicon/lexicon';
import type { Entry } from '../lexicon/theme';
import type { Token } from '../text/tokens';

/** One thing in a text that carries feeling. */
export interface Unit {
  /** First and last token. */
  from: number;
  to: number;
  entry: Entry;
  rule: 'word' | 'phrase' | 'emoji' | 'compound';
  /** From a prefix ("kæmpe-") in the same word. */
  factor: number;
}

const PREFIX_FACTOR = 1.35;
const RUDE_ENTRY: Entry = { value: -3, kind: 'plain', emotion: 'anger' };
const LEAST_REST = 3;
const LEAST_RUDE_REST = 4;
const LEAST_COMPOUND = 9;
const LONGEST_COMPOUND = 40;
const LEAST_HEAD = 5;

/** Finds what carries feeling, longest phrases first; closings such as "mvh" are passed over. */
export function findUnits(tokens: readonly Token[], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const closing = matchPhrase(tokens, at, lexicon.grammar.closings);
    if (token === undefined || closing !== undefined) {
      at += closing?.length ?? 1;
      continue;
    }
    const phrase = matchPhrase(tokens, at, lexicon.phrases);
    if (phrase !== undefined) {
      units.push({ from: at, to: at + phrase.length - 1, entry: phrase.value, rule: 'phrase', factor: 1 });
      at += phrase.length;
      continue;
    }
    const found = lookUp(token, lexicon);
    if (found !== undefined) {
      units.push({ from: at, to: at, ...found });
    }
    at += 1;
  }
  return units;
}

/** Tries the phrases that begin with this token. Phrases are in words only: a mark between breaks one. */
export function matchPhrase<T>(
  tokens: readonly Token[],
  at: number,
  book: PhraseBook<T>,
): { value: T; length: number } | undefined {
  const first = tokens[at];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) {
    return undefined;
  }
  for (const { words, value } of book.get(first.form) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.form === word)) {
      return { value, length: words.length };
    }
  }
  return undefined;
}

type Found = Pick<Unit, 'entry' | 'rule' | 'factor'>;

function lookUp(token: Token, lexicon: Lexicon): Found | undefined {
  if (token.kind === 'emoji' || token.kind === 'emoticon') {
    const entry =
      lexicon.words.get(token.form) ?? lexicon.words.get(token.form.replaceAll(/\uFE0F|\p{Emoji_Modifier}/gu, ''));
    return entry === undefined ? undefined : { entry, rule: 'emoji', factor: 1 };
  }
  if (token.kind !== 'word') {
    return undefined;
  }
  const entry =
    lexicon.words.get(token.form) ?? (token.doubled === undefined ? undefined : lexicon.words.get(token.doubled));
  return entry === undefined ? lookUpCompound(token.form, lexicon) : { entry, rule: 'word', factor: 1 };
}

/** Nordic compounds: a strengthening prefix, or a known word at the end ("leveringsproblemer"). */
function lookUpCompound(form: string, lexicon: Lexicon): Found | undefined {
  if (form.length > LONGEST_COMPOUND) {
    return undefined;
  }
  return lookUpBehindPrefix(form, lexicon) ?? lookUpHead(form, lexicon);
}

function lookUpBehindPrefix(form: string, { words, grammar }: Lexicon): Found | undefined {
  for (const prefix of [...grammar.prefixes, ...grammar.rudePrefixes]) {
    const entry = form.startsWith(prefix) ? words.get(form.slice(prefix.length)) : undefined;
    if (entry !== undefined && entry.kind !== 'needs-negation' && form.length >= prefix.length + LEAST_REST) {
      return { entry, rule: 'compound', factor: PREFIX_FACTOR };
    }
  }
  const isInsult = grammar.rudePrefixes.some(
    (prefix) => form.startsWith(prefix) && form.length >= prefix.length + LEAST_RUDE_REST,
  );
  return isInsult ? { entry: RUDE_ENTRY, rule: 'compound', factor: 1 } : undefined;
}

/** English does not write compounds in one word: its lexicon has no rude prefixes and is not searched. */
function lookUpHead(form: string, { words, grammar }: Lexicon): Found | undefined {
  if (form.length < LEAST_COMPOUND || grammar.rudePrefixes.length === 0) {
    return undefined;
  }
  for (let start = 3; start <= form.length - LEAST_HEAD; start += 1) {
    const entry = words.get(form.slice(start));
    if (entry?.kind === 'plain') {
      return { entry, rule: 'compound', factor: 0.9 };
    }
  }
  return undefined;
}
