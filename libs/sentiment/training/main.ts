import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packs } from '../src/languages/languages';
import { LANGUAGES } from '../src/types';
import { trainEmotions } from './emotions';
import { type LanguageExample, trainLetters } from './letters';
import { writeCard } from './model-card';
import { trainPolarity } from './polarity';
import { readExample } from './samples';
import { type DataSet, readSets } from './sets';
import { writeModel } from './write-model';

const HERE = path.join(__dirname, '..');
const USAGE = 'npm run sentiment:train -- --data DIR [--clean] [--out DIR]';

/** Few, but of the kind that will be read. */
const OWN_FACTOR = 3;

/** `npm run sentiment:train`: learns the weights from the sets in a folder and writes them with their card. */
function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, clean: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  if (values.data === undefined) {
    throw new Error(`--data names the folder with the training sets. ${USAGE}`);
  }
  const { data, clean } = values;
  const out = values.out ?? path.join(HERE, 'src/weights');
  const startedAt = performance.now();
  const tell = (line: string): void => {
    process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
  };
  const sets = readSets(data, { clean, own: path.join(HERE, 'posts') });
  tell(`${sets.length} sets, ${sets.reduce((sum, { examples }) => sum + examples.length, 0)} texts`);
  const read = sets.map(({ name, examples, isOwn }) => {
    tell(`reads ${name}`);
    return {
      language: examples[0]?.language ?? ('en' as const),
      examples: examples.map(readExample),
      factor: isOwn ? OWN_FACTOR : 1,
    };
  });
  const polarity = trainPolarity(read, tell);
  const emotions = trainEmotions(read, polarity, tell);
  const letters = trainLetters(languageExamples(sets), tell);
  const model = writeModel(out, { polarity, emotions, letters });
  tell(`wrote ${model.version} to ${path.relative(process.cwd(), out) || '.'}`);
  writeCard(out, { model, sets, data, clean, posts: path.join(HERE, 'posts') });
  tell('wrote the model card, with scores in and out of domain');
}

/** Besides the sets: our own sentences, and what the lexicons hold. */
function languageExamples(sets: readonly DataSet[]): LanguageExample[] {
  const labelled = sets.flatMap(({ examples }) => examples.map(({ text, language }) => ({ text, language })));
  const own = LANGUAGES.flatMap((language) => {
    const file = path.join(HERE, 'sentences', `${language}.txt`);
    const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
    return [...lines, ...lexiconTexts(language)].map((text) => ({ text, language }));
  });
  return [...labelled, ...own];
}

/** The phrases of a lexicon, and its words by fours. */
function lexiconTexts(language: (typeof LANGUAGES)[number]): string[] {
  const items = packs[language].themes.flatMap(({ words }) => words.split(/\s+/));
  const words = items.filter((item) => /^\p{L}+$/u.test(item));
  const rows = Array.from({ length: Math.ceil(words.length / 4) }, (_unused, at) => words.slice(4 * at, 4 * at + 4));
  return [
    ...items.filter((item) => item.includes('_')).map((item) => item.replaceAll('_', ' ')),
    ...rows.map((row) => row.join(' ')),
  ];
}

main();
