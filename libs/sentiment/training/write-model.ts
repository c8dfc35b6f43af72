import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { packs } from '../src/languages/languages';
import { EMOTION_FEATURES } from '../src/model/emotions';
import { FEATURES } from '../src/model/features';
import { EMOTION_OUTPUTS, POLARITY_OUTPUTS } from '../src/model/outputs';
import type { ModelFile, TableFile } from '../src/model/weights';
import { LANGUAGES } from '../src/types';
import type { EmotionModel } from './emotions';
import type { LettersModel } from './letters';
import type { LanguageTable, PolarityModel } from './polarity';

/** All that was learnt, in floating point. */
export interface TrainedModel {
  polarity: PolarityModel;
  emotions: EmotionModel;
  letters: LettersModel;
}

/** Writes `model.json` and the tables as integers, and answers what was written. */
export function writeModel(folder: string, { polarity, emotions, letters }: TrainedModel): ModelFile {
  fs.mkdirSync(folder, { recursive: true });
  const write = (file: string, values: Float32Array, columns: number): TableFile =>
    writeTable(folder, file, quantise(values, columns));
  const tableOf = (name: string, table: LanguageTable | undefined, columns: number): TableFile =>
    write(`${name}.bin`, table?.hashed ?? new Float32Array(columns), columns);
  const content = {
    combiner: namedRows(FEATURES, polarity.combiner),
    emotions: namedRows(EMOTION_FEATURES, emotions.shared),
    letters: {
      runs: write('letters.bin', letters.runs, LANGUAGES.length),
      pieces: write('pieces.bin', letters.pieces, LANGUAGES.length),
      keys: writeTable(folder, 'pieces.keys.bin', {
        columns: 1,
        scales: [1],
        bytes: Buffer.from(letters.keys.buffer),
        rows: letters.keys.length,
      }),
    },
    languages: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        {
          polarity: tableOf(`${language}.polarity`, polarity.languages.get(language), POLARITY_OUTPUTS.length),
          emotions: tableOf(`${language}.emotions`, emotions.languages.get(language), EMOTION_OUTPUTS.length),
        },
      ]),
    ),
  };
  const file: ModelFile = { version: versionOf(content), ...content };
  fs.writeFileSync(path.join(folder, 'model.json'), `${JSON.stringify(file, null, 2)}\n`);
  return file;
}

/**
 * The name of a model: a short hash of what was learnt (the tables by their own hashes) and of what is written by hand. Rules are code:
 * who changes them trains again.
 */
export function versionOf(content: Omit<ModelFile, 'version'>): string {
  const hash = createHash('sha256').update(JSON.stringify(content));
  for (const language of LANGUAGES) {
    const { themes, grammar, inflection, urgency } = packs[language];
    hash.update(JSON.stringify({ themes, grammar, inflection, urgency }));
  }
  return `nordic-${hash.digest('hex').slice(0, 10)}`;
}

interface Quantised {
  columns: number;
  rows: number;
  scales: number[];
  bytes: Buffer;
}

/** Each column gets a scale by which its 99.9th percentile is 127; what lies beyond is cut. */
function quantise(values: Float32Array, columns: number): Quantised {
  const rows = values.length / columns;
  const scales = Array.from({ length: columns }, (_unused, column) => {
    const sizes = Float32Array.from({ length: rows }, (_none, row) => Math.abs(values[row * columns + column] ?? 0))
      .filter((size) => size > 0)
      .sort();
    return (sizes[Math.floor((sizes.length - 1) * PERCENTILE)] ?? 0) / MOST;
  });
  const bytes = Buffer.alloc(values.length);
  values.forEach((value, at) => {
    const scale = scales[at % columns] ?? 0;
    bytes.writeInt8(scale === 0 ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(value / scale))), at);
  });
  return { columns, rows, scales: scales.map((scale) => Number(scale.toPrecision(6))), bytes };
}

const PERCENTILE = 0.999;
const MOST = 127;

function writeTable(folder: string, file: string, { columns, rows, scales, bytes }: Quantised): TableFile {
  fs.writeFileSync(path.join(folder, file), bytes);
  return { file, buckets: rows, columns, scales, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function namedRows(names: readonly string[], rows: readonly number[][]): Record<string, number[]> {
  return Object.fromEntries(names.map((name, at) => [name, (rows[at] ?? []).map((value) => Number(value.toFixed(4)))]));
}
