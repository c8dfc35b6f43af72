import type { Locale, TextSpan } from '@genklang/contract';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/tokens';
import { areSameWord, makeStemFinder } from './same-word';
import type { StemFinder } from './same-word';
import { EMPATHY_WORDS } from './words/all';

interface ContentWord {
  form: string;
  stems: ReadonlySet<string>;
  span: TextSpan;
}

interface Vocabulary {
  stemsOf: StemFinder;
  common: ReadonlySet<string>;
}

const LEAST_WORD = 3;
const vocabularies = new Map<Locale, Vocabulary>();

/** Words of a reply that name what the customer wrote about. */
export function findConcrete(
  reply: string,
  customer: string,
  { language, names }: { language: Locale; names: readonly string[] },
): TextSpan[] {
  const vocabulary = vocabularyOf(language);
  const passed = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word.form)));
  const theirs = [...new Map(contentOf(customer, vocabulary, passed).map((word) => [word.form, word])).values()];
  const verdicts = new Map<string, boolean>();
  const isTheirs = (ours: ContentWord): boolean => {
    const known = verdicts.get(ours.form);
    const verdict = known ?? theirs.some((word) => areSameWord(word, ours, EMPATHY_WORDS[language]));
    verdicts.set(ours.form, verdict);
    return verdict;
  };
  return contentOf(reply, vocabulary, passed)
    .filter(isTheirs)
    .map(({ span }) => span);
}

function vocabularyOf(language: Locale): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) {
    return known;
  }
  const words = EMPATHY_WORDS[language];
  const common = new Set(words.common.split(/\s+/u).filter((word) => word !== ''));
  const vocabulary = { stemsOf: makeStemFinder(words), common };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** The words that carry a meaning of their own, and numbers of two digits or more. */
function contentOf(text: string, { stemsOf, common }: Vocabulary, passed: ReadonlySet<string>): ContentWord[] {
  const known = new Map<string, ReadonlySet<string>>();
  return tokenize(text).flatMap((token) => {
    const form = formOf(token);
    if (form === null || common.has(form) || passed.has(form)) {
      return [];
    }
    const stems = known.get(form) ?? (token.kind === 'number' ? new Set([form]) : stemsOf(form));
    known.set(form, stems);
    return [{ form, stems, span: [token.start, token.end] as const }];
  });
}

function formOf({ kind, word }: Token): string | null {
  if (kind === 'number') {
    return word.raw.length >= 2 ? word.raw : null;
  }
  return kind === 'word' && word.form.length >= LEAST_WORD ? word.form : null;
}
