/** A row of words with a meaning of its own. */
export interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/** Phrases by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** @param phrases pairs of `words_in_a_row` and what they mean; the first of two equal ones counts */
export function makePhraseBook<T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [text, value] of phrases) {
    const words = text.split('_');
    const first = words[0] ?? '';
    const list = book.get(first) ?? [];
    list.push({ words, value });
    book.set(first, list);
  }
  for (const list of book.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
  }
  return book;
}

/** A token, as far as phrases look. */
interface Spelled {
  word: { form: string };
}

/** The first of these phrases that stands at this token. A mark between two words breaks a phrase. */
export function matchPhrase<T>(
  tokens: readonly Spelled[],
  at: number,
  phrases: readonly Phrase<T>[],
): Phrase<T> | undefined {
  for (const phrase of phrases) {
    if (standsAt(tokens, at, phrase.words)) {
      return phrase;
    }
  }
  return undefined;
}

function standsAt(tokens: readonly Spelled[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    const token = tokens[at + offset];
    if (token === undefined || token.word.form !== words[offset]) {
      return false;
    }
  }
  return true;
}
