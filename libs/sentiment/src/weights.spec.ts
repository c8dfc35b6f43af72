import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readOwn } from '../training/sets';
import { versionOf } from '../training/write-model';
import { MODEL_VERSION } from './analyze';
import { analyze } from './index';
import type { ModelFile, TableFile } from './model/weights';
import { LANGUAGES, type Language } from './types';

const WEIGHTS = path.join(__dirname, 'weights');
const SCORES = path.join(WEIGHTS, 'scores.json');
const MOST_BYTES = 2 * 1024 * 1024;
const AGAIN = 'words, grammar or urgency were changed since: npm run sentiment:train -- --data DIR';

const model = JSON.parse(fs.readFileSync(path.join(WEIGHTS, 'model.json'), 'utf8')) as ModelFile;
const tables: readonly TableFile[] = [
  ...Object.values(model.letters),
  ...Object.values(model.languages).flatMap((tablesOf) => Object.values(tablesOf)),
];

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
    return item.isFile() ? [path.join(item.parentPath, item.name)] : [];
  });
}

/** How many of the own test posts of a language are read as they are meant. */
function rightIn(language: Language): { right: number; posts: number } {
  const examples = readOwn(path.join(__dirname, '../posts'), language, 'test').flatMap((set) => set.examples);
  const right = examples.filter(({ text, polarity }) => analyze(text).polarity === polarity).length;
  return { right, posts: examples.length };
}

describe('the weights', () => {
  it.each(tables.map((table): [string, TableFile] => [table.file, table]))('%s is what was written', (file, table) => {
    const bytes = fs.readFileSync(path.join(WEIGHTS, file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(table.sha256);
  });

  it('are named after what was learnt and what is written by hand', () => {
    const { version, ...content } = model;
    const expected = versionOf(content);
    expect(version === expected ? 'up to date' : `${version} is not ${expected}; ${AGAIN}`).toBe('up to date');
    expect(MODEL_VERSION).toBe(version);
  });

  it('hold no table that nobody reads', () => {
    const read = new Set([...tables.map(({ file }) => file), 'model.json', 'MODEL_CARD.md', 'scores.json']);
    expect(fs.readdirSync(WEIGHTS).filter((file) => !read.has(file))).toEqual([]);
  });

  it('are small, also with the lexicons', () => {
    const files = [...filesBelow(WEIGHTS), ...filesBelow(path.join(__dirname, 'languages'))];
    expect(files.reduce((sum, file) => sum + fs.statSync(file).size, 0)).toBeLessThan(MOST_BYTES);
  });

  it('read our own test posts no worse than when they were learnt', () => {
    const found = Object.fromEntries(LANGUAGES.map((language) => [language, rightIn(language)]));
    if (!fs.existsSync(SCORES)) {
      process.stdout.write(`no ${path.basename(SCORES)} yet; own test posts read right: ${JSON.stringify(found)}\n`);
      return;
    }
    const recorded = JSON.parse(fs.readFileSync(SCORES, 'utf8')) as Partial<Record<Language, number>>;
    const worse = LANGUAGES.filter((language) => (found[language]?.right ?? 0) < (recorded[language] ?? 0) - 1);
    expect(worse).toEqual([]);
  });
});
