import { loanwordThemes } from './languages/shared/loanwords';
import { lexiconOf, packs } from './languages/languages';
import { readLines } from './lexicon/lexicon';
import type { Entry, Part } from './lexicon/theme';
import { WordForms } from './lexicon/word-forms';
import { readText } from './read';
import { tokenize } from './text/tokens';
import { LANGUAGES, type Language } from './types';

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const twice = (items: readonly string[]): string[] => items.filter((item, at) => items.indexOf(item) !== at);
const entriesOf = (language: Language): [number, string][] =>
  packs[language].themes.flatMap(({ words }) => readLines(words));
/** As somebody would write it. */
const written = (phrase: string): string => phrase.replaceAll('_', ' ');

describe.each(LANGUAGES)('the words of %s', (language) => {
  const { grammar, urgency, themes } = packs[language];
  const entries = entriesOf(language);

  it('are there once', () => {
    const seen = new Set<string>();
    // What all languages borrow may be among a language's own words, which count first.
    const own = themes.filter((theme) => !loanwordThemes.includes(theme)).flatMap(({ words }) => readLines(words));
    const again = own.filter(([, word]) => seen.size === seen.add(word).size);
    expect(again.map(([, word]) => word)).toEqual([]);
  });

  it('have values from -5 to 5 that say something', () => {
    expect(entries.filter(([value]) => !(Math.abs(value) <= 5) || value === 0)).toEqual([]);
    expect(themes.filter(({ words }) => !/^\s*-?\d/.test(words))).toEqual([]);
  });

  it('are in lower case, composed, and with straight apostrophes', () => {
    const all = [
      ...entries.map(([, word]) => word),
      ...Object.values(grammar).flatMap(wordsOf),
      ...Object.values(urgency).flatMap(wordsOf),
    ];
    expect(all.filter((word) => word !== word.toLowerCase().normalize('NFC') || word.includes('’'))).toEqual([]);
  });

  it('that are phrases are found where they stand', () => {
    const lost = entries
      .filter(([, phrase]) => phrase.includes('_'))
      .filter(([, phrase]) => {
        const tokens = tokenize(written(phrase));
        const use = tokens[0] === undefined ? undefined : lexiconOf(language).use(tokens[0].word);
        const forms = tokens.map(({ word }) => word.form).join('_');
        return use?.phrases.some(({ words }) => words.join('_') === forms) !== true;
      });
    expect(lost).toEqual([]);
  });

  it('that make a text urgent are found where they stand', () => {
    const lost = Object.values(urgency)
      .flatMap(wordsOf)
      .filter((phrase) => {
        const tokens = tokenize(written(phrase));
        const use = tokens[0] === undefined ? undefined : lexiconOf(language).use(tokens[0].word);
        return (
          use?.urgency.some(({ words }) => words.join('_') === tokens.map(({ word }) => word.form).join('_')) !== true
        );
      });
    expect(lost).toEqual([]);
  });

  it('of the grammar do what they are there for', () => {
    const last = (item: string): ReturnType<typeof readText>['reading']['uses'][number] | undefined =>
      readText(tokenize(written(item)), language).reading.uses.at(-1);
    const idle = [
      ...wordsOf(grammar.negators).filter((item) => last(item)?.isNegator !== true),
      ...wordsOf(grammar.contrasts).filter((item) => last(item)?.isContrast !== true),
      ...wordsOf(grammar.concessions).filter((item) => last(item)?.isConcession !== true),
      ...readLines(grammar.strengtheners)
        .map(([, item]) => item)
        .filter((item) => last(item)?.canStrengthen !== true),
      ...wordsOf(grammar.closings).filter((item) => {
        const first = tokenize(written(item))[0];
        return first === undefined || lexiconOf(language).use(first.word).closings.length === 0;
      }),
    ];
    expect(idle).toEqual([]);
  });

  it('of the grammar are there once each', () => {
    const lists = [grammar.negators, grammar.contrasts, grammar.concessions, grammar.closings, grammar.prefixes];
    const strengtheners = readLines(grammar.strengtheners).map(([, word]) => word);
    expect([...lists.flatMap((list) => twice(wordsOf(list))), ...twice(strengtheners)]).toEqual([]);
  });
});

describe('inflection', () => {
  const belongs = (language: Language, part: Part, lemma: string): ((form: string) => boolean) => {
    const entry: Entry = { value: 1, part, kind: 'plain', emotion: undefined };
    const words = new WordForms(new Map([[lemma, entry]]), packs[language].inflection, new Set());
    return (form) => words.find(form) === entry;
  };

  it.each([
    ['da', 'adjective', 'flot', 'flotte flottere flottest'],
    ['da', 'adjective', 'sikker', 'sikkert sikre sikrere'],
    ['da', 'verb', 'elske', 'elsker elskede elsket elskes'],
    ['da', 'noun', 'fejl', 'fejlen fejlene'],
    ['da', 'noun', 'skuffelse', 'skuffelsen skuffelser skuffelserne'],
    ['sv', 'adjective', 'besviken', 'besviket besvikna'],
    ['sv', 'adjective', 'enkel', 'enkelt enkla'],
    ['sv', 'verb', 'älska', 'älskar älskade älskat älskas'],
    ['sv', 'noun', 'lögn', 'lögnen lögner lögnerna'],
    ['nb', 'adjective', 'flott', 'flotte flottere'],
    ['nb', 'adjective', 'sliten', 'slitne'],
    ['nb', 'verb', 'elske', 'elsker elsket elskes'],
    ['nb', 'noun', 'løgn', 'løgnen løgner løgnene'],
    ['en', 'adjective', 'happy', 'happier happiest happily'],
    ['en', 'adjective', 'sad', 'sadder saddest sadly'],
    ['en', 'verb', 'love', 'loves loved loving'],
    ['en', 'noun', 'lie', 'lies'],
    ['de', 'adjective', 'schlecht', 'schlechte schlechten schlechter'],
    ['fi', 'adjective', 'surkea', 'surkean surkeaa'],
  ] as const)('of %s, %s %s', (language, part, lemma, expected) => {
    expect(expected.split(' ').filter((form) => !belongs(language, part, lemma)(form))).toEqual([]);
  });

  it('leaves a form as it is', () => {
    expect(['gik', 'gike', 'giks'].filter(belongs('da', 'form', 'gik'))).toEqual(['gik']);
  });

  it.each([
    ['da', 'fart gælder tyve kør'],
    ['nb', 'gjelder hatt nytt koste trur'],
    ['sv', 'fast fler klart större'],
    ['en', 'later latest'],
    ['da', 'pistolen bænken toilettet skraldespand borgmesteren'],
    ['nb', 'skitur tingretten stavanger søppelbøtte prosjektet'],
    ['sv', 'kukur arbetsgivarna'],
  ] as const)('makes no feeling of %s %s', (language, words) => {
    const found = tokenize(words).filter(({ word }) => lexiconOf(language).use(word).found !== undefined);
    expect(found.map(({ word }) => word.form)).toEqual([]);
  });
});
