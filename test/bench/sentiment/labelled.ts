import fs from 'node:fs';
import path from 'node:path';
import { rowsOf, TRAINED_ON } from '../../../libs/sentiment/training/sets';

/** A text with what people say of it; null where nobody was asked. */
export interface Labelled {
  text: string;
  /** `language` of the set, which the contestants are not told unless they must know it. */
  language: string;
  polarity: string | null;
  /** `none` where no emotion shows. */
  emotion: string | null;
  urgency: number | null;
  valence: number | null;
}

/** A set for the bench. */
export interface LabelledSet {
  name: string;
  asks: 'polarity' | 'emotion' | 'language';
  rows: Labelled[];
  /** The weights may have been learnt from it: not scored. */
  isTrainedOn: boolean;
  /** How many texts were left out because they are in a set that was learnt from, too. */
  known: number;
}

const LANGUAGES = ['da', 'sv', 'nb', 'en'];
const POLARITY = /^(?:negative|neutral|positive)$/;
/** Irony and offence are not judged. */
const NOT_ASKED = /irony|offensive/;

/** Every set in `DIR/dev`. @throws Error when there is no such folder */
export function readDev(data: string): LabelledSet[] {
  const folder = path.join(data, 'dev');
  if (!fs.existsSync(folder)) {
    throw new Error(`${folder} is missing: --data names a folder with dev/ in it.`);
  }
  const learnt = readLearnt(data);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && !NOT_ASKED.test(file))
    .sort()
    .map((file) => {
      const name = path.basename(file, '.tsv');
      const asks = name.startsWith('langid') ? 'language' : name.includes('tweeteval-emotion') ? 'emotion' : 'polarity';
      const read = readerOf(name, asks);
      const rows = rowsOf(fs.readFileSync(path.join(folder, file), 'utf8')).map(read);
      const asked = asks === 'polarity' ? rows.filter(({ polarity }) => polarity !== null) : rows;
      const isTrainedOn = TRAINED_ON.includes(`dev/${file}`);
      const fresh = isTrainedOn ? asked : asked.filter(({ text }) => !learnt.has(text));
      return { name, asks, rows: fresh, isTrainedOn, known: asked.length - fresh.length };
    });
}

/** Our own posts that nothing is learnt from, a set for each language. */
export function readOwnTests(posts: string): LabelledSet[] {
  return LANGUAGES.map((language) => {
    const rows = rowsOf(fs.readFileSync(path.join(posts, `${language}.tsv`), 'utf8'))
      .filter(([, part]) => part === 'test')
      .map(([, , , , polarity = '', emotion = '', urgency = '', text = '']): Labelled => ({
        ...nothingOf(text, language),
        polarity: toPolarity(polarity),
        emotion,
        urgency: Number(urgency),
      }));
    return { name: `own-posts-${language}`, asks: 'polarity' as const, rows, isTrainedOn: false, known: 0 };
  });
}

/** The texts of all sets that were learnt from: some sets for tests are put together from the same ones. */
function readLearnt(data: string): Set<string> {
  const files = TRAINED_ON.map((file) => path.join(data, file)).filter((file) => fs.existsSync(file));
  const texts = files.flatMap((file) => rowsOf(fs.readFileSync(file, 'utf8')).map(([, , text = '']) => text));
  return new Set(texts);
}

/** The columns of a file, by its name; the first three are always label, language and text. */
function readerOf(name: string, asks: LabelledSet['asks']): (cells: string[]) => Labelled {
  const tell = tellerOf(name, asks);
  return ([label = '', language = '', text = '', first = '', second = '']) => ({
    ...nothingOf(text, language),
    ...tell({ label, first, second }),
  });
}

/** What the label and the columns behind the text say. */
function tellerOf(
  name: string,
  asks: LabelledSet['asks'],
): (cells: { label: string; first: string; second: string }) => Partial<Labelled> {
  if (asks === 'language') {
    return ({ label }) => ({ language: label });
  }
  if (asks === 'emotion') {
    return ({ label }) => ({ emotion: label === 'optimism' ? 'joy' : label });
  }
  if (/goemotions|xed/.test(name)) {
    return ({ first }) => ({ polarity: toPolarity(first) });
  }
  if (name.startsWith('own-')) {
    return ({ label, first, second }) => ({
      polarity: toPolarity(label),
      emotion: first === 'neutral' ? 'none' : first,
      urgency: Number(second),
    });
  }
  const hasValence = /^da-(?:sam|lcc|europarl)/.test(name);
  return ({ label, first }) => ({ polarity: toPolarity(label), valence: hasValence ? Number(first) : null });
}

function nothingOf(text: string, language: string): Labelled {
  return { text, language, polarity: null, emotion: null, urgency: null, valence: null };
}

function toPolarity(label: string): string | null {
  return POLARITY.test(label) ? label : null;
}
