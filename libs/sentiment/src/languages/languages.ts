import { Lexicon } from '../lexicon/lexicon';
import { LANGUAGES, type Language } from '../types';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { fi } from './fi';
import type { LanguagePack } from './language-pack';
import { nb } from './nb';
import { emojiThemes } from './shared/emoji';
import { sv } from './sv';

/** Every language that is read. Signs are the same in all of them. */
export const packs: { readonly [Code in Language]: LanguagePack<Code> } = { da, sv, nb, en, de, fi };

/** For texts in no language that we know: signs only. */
const signs: LanguagePack = {
  code: 'unknown',
  themes: [],
  grammar: {
    negators: '',
    negatorsBehind: '',
    notNegating: '',
    comparisons: '',
    strengtheners: '',
    contrasts: '',
    concessions: '',
    closings: '',
    thanks: '',
    prefixes: '',
    rudePrefixes: '',
    notWords: '',
  },
  inflection: {
    adjective: '',
    verb: '',
    noun: '',
    finalVowels: 'e',
    doublesConsonants: false,
    dropsWeakVowel: false,
  },
  urgency: en.urgency,
  wait: { waiting: /^wait/, units: /^hour/ },
};

const lexicons: (Lexicon | undefined)[] = [];

/** A language's lexicon, put together at its first text. */
export function lexiconOf(language: Language | 'unknown'): Lexicon {
  const at = language === 'unknown' ? LANGUAGES.length : LANGUAGES.indexOf(language);
  const known = lexicons[at];
  if (known !== undefined) {
    return known;
  }
  const pack = language === 'unknown' ? signs : packs[language];
  const lexicon = new Lexicon(at, { ...pack, themes: [...pack.themes, ...emojiThemes] });
  lexicons[at] = lexicon;
  return lexicon;
}
