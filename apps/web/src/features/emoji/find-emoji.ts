import { fitsEitherWay, hasWordBeginning } from '../../shared/text/fold';

/** An emoji, and its words in each language: its name, then what else it is found by. */
export interface Emoji {
  sign: string;
  words: Record<string, readonly string[]>;
}

/** One line of the file: the emoji and, for each language in turn, its words. */
type EmojiLine = readonly string[];

const LANGUAGES = ['da', 'sv', 'nb', 'en'];

export function readEmoji(lines: readonly EmojiLine[]): Emoji[] {
  return lines.map(([sign = '', ...words]) => ({
    sign,
    words: Object.fromEntries(LANGUAGES.map((language, index) => [language, words[index]?.split('|') ?? []])),
  }));
}

export function nameOf({ words }: Emoji, language: string): string {
  return (words[language] ?? words.en)?.[0] ?? '';
}

/** Those with a word that begins with the letters: names in the reader's language first, then names elsewhere. */
export function findEmoji(all: readonly Emoji[], query: string, language: string): Emoji[] {
  const wanted = query.trim();
  const begins = (phrase: string): boolean => hasWordBeginning(phrase, wanted);
  const isFirst = (name: string): boolean => fitsEitherWay(name, wanted, (hay, needle) => hay.startsWith(needle));
  const rank = ({ words }: Emoji): number => {
    const [name = '', ...others] = words[language] ?? [];
    if (begins(name) || isFirst(name)) {
      return isFirst(name) ? 0 : 1;
    }
    if (others.some(begins)) {
      return 2;
    }
    return Object.values(words).some((phrases) => phrases.some(begins)) ? 3 : 4;
  };
  return all
    .map((emoji) => ({ emoji, rank: rank(emoji) }))
    .filter((ranked) => ranked.rank < 4)
    .sort((left, right) => left.rank - right.rank)
    .map(({ emoji }) => emoji);
}
