import type { LanguagePack } from '../languages/language-pack';
import type { Word } from '../text/word';
import type { UrgencyReason } from '../types';
import { type PhraseBook, makePhraseBook } from './phrases';
import { Compounds } from './compounds';
import type { Entry, Grammar, Theme } from './theme';
import { WordForms } from './word-forms';
import { type Found, PLAIN_USE, type SmallWord, type WordUse } from './word-use';

/** A language's words, ready to look up. Put together when the first text in the language comes. */
export class Lexicon {
  private readonly words: WordForms;
  private readonly notWords: ReadonlySet<string>;
  private readonly phrases: PhraseBook<Entry>;
  private readonly closings: PhraseBook<true>;
  private readonly urgency: PhraseBook<UrgencyReason>;
  private readonly rows: PhraseBook<SmallWord>;
  private readonly strengtheners: ReadonlyMap<string, number>;
  private readonly sets: Readonly<Record<SmallWords, ReadonlySet<string>>>;
  private readonly compounds: Compounds;

  /** @param index the language's place in the list, under which a word remembers what it does here */
  constructor(
    private readonly index: number,
    private readonly pack: LanguagePack,
  ) {
    const { written, phrases } = readThemes(pack.themes);
    const { grammar } = pack;
    this.notWords = new Set(splitWords(grammar.notWords));
    this.words = new WordForms(written, pack.inflection, this.notWords);
    this.phrases = makePhraseBook(phrases);
    this.closings = makePhraseBook(splitWords(grammar.closings).map((item) => [item, true]));
    this.urgency = makePhraseBook(
      Object.entries(pack.urgency).flatMap(([reason, items]) =>
        splitWords(items).map((item): [string, UrgencyReason] => [item, reason as UrgencyReason]),
      ),
    );
    this.rows = makePhraseBook(readRows(grammar));
    this.strengtheners = new Map(readLines(grammar.strengtheners).map(([factor, word]) => [word, factor]));
    this.sets = readSmallWords(grammar);
    this.compounds = new Compounds(this.words, {
      prefixes: splitWords(grammar.prefixes),
      rudePrefixes: splitWords(grammar.rudePrefixes),
    });
  }

  /** What a word does in this language; found out once. */
  use(word: Word): WordUse {
    if (word.askedBy === this.index && word.answered !== undefined) {
      return word.answered;
    }
    const use = word.uses[this.index] ?? this.findUse(word);
    word.uses[this.index] = use;
    word.askedBy = this.index;
    word.answered = use;
    return use;
  }

  private findUse(word: Word): WordUse {
    const { form } = word;
    const { sets } = this;
    const found = this.find(word);
    const strength = this.strengtheners.get(form);
    const isNegator = sets.negators.has(form);
    const use: WordUse = {
      found,
      phrases: this.phrases.get(form) ?? PLAIN_USE.phrases,
      closings: this.closings.get(form) ?? PLAIN_USE.closings,
      urgency: this.urgency.get(form) ?? PLAIN_USE.urgency,
      rows: this.rows.get(form) ?? PLAIN_USE.rows,
      isNegator,
      isNegatorBehind: sets.negatorsBehind.has(form),
      isNotNegating: sets.notNegating.has(form),
      isNever: NEVER.has(form),
      isComparison: sets.comparisons.has(form),
      strength: isNegator ? 1 : (strength ?? (found?.entry.kind === 'swear' ? SWEARING : 1)),
      canStrengthen: strength !== undefined || found?.entry.kind === 'swear',
      isContrast: sets.contrasts.has(form),
      isConcession: sets.concessions.has(form),
      isThanks: sets.thanks.has(form),
      isWaiting: this.pack.wait.waiting.test(form),
      isTimeUnit: this.pack.wait.units.test(form),
    };
    return isPlain(use) ? PLAIN_USE : use;
  }

  private find({ form, doubled }: Word): Found | undefined {
    const entry = this.words.find(form) ?? (doubled === undefined ? undefined : this.words.find(doubled));
    if (entry !== undefined) {
      return { entry, rule: /\p{L}/u.test(form) ? 'word' : 'emoji', factor: 1 };
    }
    const plain = /^[a-zæøåäö]+$/.test(form) ? form : form.replaceAll(/\uFE0F|\p{Emoji_Modifier}/gu, '');
    if (plain !== form) {
      const sign = this.words.find(plain);
      return sign === undefined ? undefined : { entry: sign, rule: 'emoji', factor: 1 };
    }
    return this.notWords.has(form) ? undefined : this.compounds.find(form);
  }
}

const NEVER: ReadonlySet<string> = new Set(['aldri', 'aldrig', 'never', 'nie', 'niemals', 'koskaan']);

function isPlain(use: WordUse): boolean {
  return (Object.keys(PLAIN_USE) as (keyof WordUse)[]).every((name) => use[name] === PLAIN_USE[name]);
}

/** What an outburst lends to the word behind it. */
const SWEARING = 1.4;

type SmallWords =
  'negators' | 'negatorsBehind' | 'notNegating' | 'comparisons' | 'contrasts' | 'concessions' | 'thanks';

function readSmallWords(grammar: Grammar): Record<SmallWords, ReadonlySet<string>> {
  const set = (text: string): ReadonlySet<string> => new Set(splitWords(text));
  return {
    negators: set(grammar.negators),
    negatorsBehind: set(grammar.negatorsBehind),
    notNegating: set(grammar.notNegating),
    comparisons: set(grammar.comparisons),
    contrasts: set(grammar.contrasts),
    concessions: set(grammar.concessions),
    thanks: set(grammar.thanks),
  };
}

/** The grammar's entries of more than one word; the last word does what the row does. */
function readRows(grammar: Grammar): [string, SmallWord][] {
  const rowsOf = (text: string, use: SmallWord): [string, SmallWord][] =>
    splitWords(text)
      .filter((item) => item.includes('_'))
      .map((item) => [item, use]);
  return [
    ...rowsOf(grammar.negators, { isNegator: true }),
    ...rowsOf(grammar.negatorsBehind, { isNegatorBehind: true }),
    ...rowsOf(grammar.contrasts, { isContrast: true }),
    ...rowsOf(grammar.concessions, { isConcession: true }),
    ...readLines(grammar.strengtheners)
      .filter(([, item]) => item.includes('_'))
      .map(([strength, item]): [string, SmallWord] => [item, { strength, canStrengthen: true }]),
  ];
}

function readThemes(themes: readonly Theme[]): { written: Map<string, Entry>; phrases: [string, Entry][] } {
  const written = new Map<string, Entry>();
  const phrases: [string, Entry][] = [];
  for (const { part, kind = 'plain', emotion, words } of themes) {
    for (const [value, item] of readLines(words)) {
      const entry: Entry = { value, part, kind, emotion };
      if (item.includes('_')) {
        phrases.push([item, entry]);
      } else if (!written.has(item)) {
        written.set(item, entry);
      }
    }
  }
  return { written, phrases };
}

/** `-3 sur gal; 2 glad` as pairs of value and word. A line without a value goes on with the last one. */
export function readLines(text: string): [number, string][] {
  let value = 0;
  const pairs: [number, string][] = [];
  for (const item of splitWords(text)) {
    if (/^-?\d+(?:\.\d+)?$/.test(item)) {
      value = Number(item);
    } else if (item !== '') {
      pairs.push([value, item]);
    }
  }
  return pairs;
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
