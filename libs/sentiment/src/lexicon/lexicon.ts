import type { Entry, Grammar, Theme } from './theme';

/** A row of words with a meaning of its own. */
export interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/** Phrases by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** The small words of a language, ready to look up. */
export interface CompiledGrammar {
  negators: ReadonlySet<string>;
  negatorsBehind: ReadonlySet<string>;
  notNegating: ReadonlySet<string>;
  comparisons: ReadonlySet<string>;
  strengtheners: ReadonlyMap<string, number>;
  contrasts: ReadonlySet<string>;
  concessions: ReadonlySet<string>;
  closings: PhraseBook<true>;
  thanks: ReadonlySet<string>;
  prefixes: readonly string[];
  rudePrefixes: readonly string[];
}

/** All that is known of a language's words. */
export interface Lexicon {
  words: ReadonlyMap<string, Entry>;
  phrases: PhraseBook<Entry>;
  grammar: CompiledGrammar;
}

/** Puts a lexicon together; done once per language. What is written out counts more than a form that the endings make. */
export function compileLexicon(themes: readonly Theme[], grammar: Grammar): Lexicon {
  const written = new Map<string, Entry>();
  const derived = new Map<string, Entry>();
  const phrases: Phrase<Entry>[] = [];
  const endings = splitWords(grammar.endings);
  for (const theme of themes) {
    for (const [value, item] of readLines(theme.words)) {
      const entry: Entry = { value, kind: theme.kind ?? 'plain', emotion: theme.emotion };
      if (item.includes('_')) {
        phrases.push({ words: item.split('_'), value: entry });
        continue;
      }
      setIfNew(written, item, entry);
      if (theme.isExact !== true && /^\p{L}{3,}$/u.test(item)) {
        formsOf(item, endings).forEach((form) => setIfNew(derived, form, entry));
      }
    }
  }
  splitWords(grammar.notWords).forEach((word) => derived.delete(word));
  return {
    words: new Map([...derived, ...written]),
    phrases: makePhraseBook(phrases),
    grammar: compileGrammar(grammar),
  };
}

/** `-3 sur gal; 2 glad` as pairs of value and word. */
export function readLines(text: string): [number, string][] {
  return text
    .split(/\n|;\s/)
    .map(splitWords)
    .filter((line) => line.length > 0)
    .flatMap(([value, ...items]) => items.map((item): [number, string] => [Number(value), item]));
}

export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

export function makePhraseBook<T>(phrases: readonly Phrase<T>[]): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    book.set(first, [...(book.get(first) ?? []), phrase]);
  }
  for (const list of book.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
  }
  return book;
}

function compileGrammar(grammar: Grammar): CompiledGrammar {
  const set = (text: string): ReadonlySet<string> => new Set(splitWords(text));
  return {
    negators: set(grammar.negators),
    negatorsBehind: set(grammar.negatorsBehind),
    notNegating: set(grammar.notNegating),
    comparisons: set(grammar.comparisons),
    strengtheners: new Map(readLines(grammar.strengtheners).map(([factor, word]) => [word, factor])),
    contrasts: set(grammar.contrasts),
    concessions: set(grammar.concessions),
    closings: makePhraseBook(splitWords(grammar.closings).map((item) => ({ words: item.split('_'), value: true }))),
    thanks: set(grammar.thanks),
    prefixes: splitWords(grammar.prefixes),
    rudePrefixes: splitWords(grammar.rudePrefixes),
  };
}

/** Blindly adds endings: forms that do not exist do no harm, the few that mean something else are listed as `notWords`. */
function formsOf(word: string, endings: readonly string[]): string[] {
  const stems = [word];
  if (/[ea]$/.test(word) && word.length > 3) {
    stems.push(word.slice(0, -1));
  }
  if (/[^aeiouyæøåäö][aeiouyæøåäö][bdfgklmnprst]$/.test(word)) {
    stems.push(word + word.slice(-1));
  }
  const forms = stems.flatMap((stem) => endings.map((ending) => stem + ending));
  return word.endsWith('y')
    ? [...forms, ...['ies', 'ied', 'ier', 'iest', 'ily'].map((end) => word.slice(0, -1) + end)]
    : forms;
}

function setIfNew(map: Map<string, Entry>, word: string, entry: Entry): void {
  if (!map.has(word)) {
    map.set(word, entry);
  }
}
