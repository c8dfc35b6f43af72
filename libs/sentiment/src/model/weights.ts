import fs from 'node:fs';
import path from 'node:path';

/** A table of int8 rows, one row for each bucket of the hash; `scales` turn the columns into shares of a logit. */
export interface HashedTable {
  buckets: number;
  columns: number;
  scales: readonly number[];
  rows: Int8Array;
}

/** What was learnt for one language. */
export interface LanguageWeights {
  polarity: HashedTable;
  emotions: HashedTable;
}

/** By what letters a language is known: runs of letters as a table, and the pieces that `eld` counted, by key. */
export interface LettersWeights {
  runs: HashedTable;
  pieces: { keys: Uint32Array; rows: Int8Array; scales: readonly number[] };
}

/** All that was learnt. */
export interface Weights {
  /** Changes whenever the same text could be judged differently. */
  version: string;
  /** Rows: features of the combiner; columns: polarity outputs. */
  combiner: readonly (readonly number[])[];
  /** Rows: features of the emotion heads; columns: emotions. */
  emotions: readonly (readonly number[])[];
  letters: LettersWeights;
  languages: Readonly<Record<string, LanguageWeights>>;
}

/** `model.json` beside the tables: what is small enough to read, and where the tables are. */
export interface ModelFile {
  version: string;
  combiner: Record<string, number[]>;
  emotions: Record<string, number[]>;
  letters: { runs: TableFile; pieces: TableFile; keys: TableFile };
  languages: Record<string, { polarity: TableFile; emotions: TableFile }>;
}

export interface TableFile {
  file: string;
  buckets: number;
  columns: number;
  scales: number[];
  sha256: string;
}

/** @throws Error when a table is not as long as it says */
export function loadWeights(folder: string): Weights {
  const file = JSON.parse(fs.readFileSync(path.join(folder, 'model.json'), 'utf8')) as ModelFile;
  const bytes = ({ file: name, buckets, columns }: TableFile, size = 1): Uint8Array => {
    const found = fs.readFileSync(path.join(folder, name));
    if (found.length !== buckets * columns * size) {
      throw new Error(
        `${name} has ${found.length} bytes, not ${buckets} x ${columns} x ${size}: train the model again`,
      );
    }
    return new Uint8Array(found);
  };
  const read = (table: TableFile): HashedTable => ({
    buckets: table.buckets,
    columns: table.columns,
    scales: table.scales,
    rows: new Int8Array(bytes(table).buffer),
  });
  const { runs, pieces, keys } = file.letters;
  return {
    version: file.version,
    combiner: Object.values(file.combiner),
    emotions: Object.values(file.emotions),
    letters: {
      runs: read(runs),
      pieces: {
        keys: new Uint32Array(bytes(keys, KEY_BYTES).buffer),
        rows: read(pieces).rows,
        scales: pieces.scales,
      },
    },
    languages: Object.fromEntries(
      Object.entries(file.languages).map(([code, { polarity, emotions }]) => [
        code,
        { polarity: read(polarity), emotions: read(emotions) },
      ]),
    ),
  };
}

const KEY_BYTES = 4;
