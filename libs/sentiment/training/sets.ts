import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Language, Polarity } from '../src/types';
import type { Emotion } from '../src/types';

/** One labelled text. */
export interface Example {
  text: string;
  language: Language;
  polarity: Polarity | undefined;
  /** The emotions that show; undefined where nobody was asked. */
  emotions: ReadonlySet<Emotion> | undefined;
}

/** A file of labelled texts, and under what it may be trained on. */
export interface DataSet {
  name: string;
  licence: string;
  sha256: string;
  /** Written for the project: customers' posts. */
  isOwn: boolean;
  examples: Example[];
}

interface Source {
  file: string;
  name: string;
  licence: string;
  /** Not with `--clean`: the texts stand under the terms of the network they are from. */
  isTweets?: boolean;
  labels: 'polarity' | 'emotions';
}

/** What may be trained on. Every other set of the folder is for tests only. */
const SOURCES: readonly Source[] = [
  {
    file: 'train-candidates/en-semeval-2013-2016.tsv',
    name: 'SemEval 2013-2016, task 4 (en)',
    licence: 'annotations CC BY 3.0, texts under the terms of Twitter',
    isTweets: true,
    labels: 'polarity',
  },
  {
    file: 'dev/en-goemotions-train.tsv',
    name: 'GoEmotions (en)',
    licence: 'Apache-2.0',
    labels: 'emotions',
  },
  { file: 'dev/en-xed.tsv', name: 'XED (en)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/da-xed.tsv', name: 'XED (da)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/sv-xed.tsv', name: 'XED (sv)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/nb-xed.tsv', name: 'XED (nb)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/de-xed.tsv', name: 'XED (de)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/fi-xed.tsv', name: 'XED (fi)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/fi-xed-annotated.tsv', name: 'XED (fi, annotated)', licence: 'CC BY 4.0', labels: 'emotions' },
  { file: 'dev/da-lcc.tsv', name: 'LCC (da)', licence: 'CC BY 4.0', labels: 'polarity' },
  {
    file: 'dev/nb-norec-sentence-train.tsv',
    name: 'NoReC_sentence (nb)',
    licence: 'CC BY-NC 4.0 for the texts; models may be used freely, says its README',
    labels: 'polarity',
  },
];

/** The files of the folder that the weights may have been learnt from: their scores would say nothing. */
export const TRAINED_ON: readonly string[] = SOURCES.map(({ file }) => file);

const OWN: readonly Language[] = ['da', 'sv', 'nb', 'en', 'de', 'fi'];

/**
 * Reads every set that may be trained on, and the train half of the own posts.
 * @param folder with `dev/` and `train-candidates/`
 * @param clean leave out texts that stand under a network's terms
 * @throws Error that names a file which is missing
 */
export function readSets(folder: string, { clean, own }: { clean: boolean; own: string }): DataSet[] {
  const sets = SOURCES.filter(({ isTweets }) => !(clean && isTweets === true)).map((source) => {
    const content = readFile(path.join(folder, source.file));
    return {
      name: source.name,
      licence: source.licence,
      sha256: createHash('sha256').update(content).digest('hex'),
      isOwn: false,
      examples: rowsOf(content).flatMap((row) => readRow(row, source)),
    };
  });
  return [...sets, ...OWN.flatMap((language) => readOwn(own, language, 'train'))];
}

/** Half of the own posts of a language; none when there are no posts in it. */
export function readOwn(folder: string, language: Language, part: 'train' | 'test'): DataSet[] {
  const file = path.join(folder, `${language}.tsv`);
  if (!fs.existsSync(file)) {
    return [];
  }
  const content = readFile(file);
  const examples = rowsOf(content)
    .filter(([, half]) => half === part)
    .map(([, , , , polarity, emotion = '', , text = '']): Example => ({
      text,
      language,
      polarity: toPolarity(polarity),
      emotions: new Set(emotion === 'none' ? [] : [emotion as Emotion]),
    }));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return [
    { name: `own posts (${language}, ${part})`, licence: 'written for the project', sha256, isOwn: true, examples },
  ];
}

/** The rows below the header, cut at the tabs. */
export function rowsOf(content: string): string[][] {
  return content
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function readFile(file: string): string {
  if (!fs.existsSync(file)) {
    throw new Error(`${file} is missing. --data names the folder with the training sets; the model card lists them.`);
  }
  return fs.readFileSync(file, 'utf8');
}

function readRow([label = '', lang = '', text = '', extra]: string[], { labels }: Source): Example[] {
  const language = lang as Language;
  if (labels === 'polarity') {
    return [{ text, language, polarity: toPolarity(label), emotions: undefined }];
  }
  return [{ text, language, polarity: toPolarity(extra), emotions: toEmotions(label) }];
}

/** `mixed` and `ambiguous` are none of the three. */
function toPolarity(label: string | undefined): Polarity | undefined {
  return label === 'negative' || label === 'neutral' || label === 'positive' ? label : undefined;
}

/** The 28 of GoEmotions by its own Ekman mapping (gratitude apart), and Plutchik's eight of XED without anticipation and trust. */
const EMOTION_OF: Readonly<Record<string, Emotion>> = {
  anger: 'anger',
  annoyance: 'anger',
  disapproval: 'anger',
  disgust: 'disgust',
  fear: 'fear',
  nervousness: 'fear',
  joy: 'joy',
  amusement: 'joy',
  approval: 'joy',
  excitement: 'joy',
  love: 'joy',
  optimism: 'joy',
  relief: 'joy',
  pride: 'joy',
  admiration: 'joy',
  desire: 'joy',
  caring: 'joy',
  gratitude: 'gratitude',
  sadness: 'sadness',
  disappointment: 'sadness',
  embarrassment: 'sadness',
  grief: 'sadness',
  remorse: 'sadness',
  surprise: 'surprise',
  realization: 'surprise',
  confusion: 'surprise',
  curiosity: 'surprise',
};

function toEmotions(labels: string): ReadonlySet<Emotion> {
  return new Set(
    labels
      .split(',')
      .map((label) => EMOTION_OF[label.trim()])
      .filter((emotion) => emotion !== undefined),
  );
}
