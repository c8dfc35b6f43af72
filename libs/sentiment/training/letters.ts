import { createRequire } from 'node:module';
import path from 'node:path';
import { hashPiece, piecesOf, visitRuns } from '../src/language/letters';
import { tokenize } from '../src/text/tokens';
import { LANGUAGES, type Language } from '../src/types';
import { type Sample, fit } from './fit';

/** What tells the languages apart, before it is written as integers. */
export interface LettersModel {
  runs: Float32Array;
  buckets: number;
  keys: Uint32Array;
  pieces: Float32Array;
}

/** A text in a known language. */
export interface LanguageExample {
  text: string;
  language: Language;
}

const BUCKETS = 1 << 15;
const COUNT = LANGUAGES.length;
const EPOCHS = 3;
const RATE = 0.02;
const DECAY = 1e-6;
/** How much one point of `eld` counts; it adds 53 to what its database says, 161 at most. */
const PER_POINT = 0.12;
const BASE_POINTS = 53;
/** The languages as `eld` calls them. */
const CODES: Readonly<Record<Language, string>> = { da: 'da', sv: 'sv', nb: 'no', en: 'en', de: 'de', fi: 'fi' };

/** The database of `eld` for our languages, corrected by runs of letters that are learnt from labelled texts. */
export function trainLetters(examples: readonly LanguageExample[], tell: (line: string) => void): LettersModel {
  const { keys, pieces } = readPieces();
  const places = new Map([...keys].map((key, at) => [key, at]));
  const perLanguage = new Map<Language, number>();
  examples.forEach(({ language }) => perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1));
  const samples = examples.flatMap(({ text, language }): Sample[] => {
    const { hashes, offset } = lettersOf(text, places, pieces);
    const weight = examples.length / COUNT / (perLanguage.get(language) ?? 1);
    return hashes.length === 0
      ? []
      : [
          {
            features: new Uint16Array(0),
            values: new Float32Array(0),
            buckets: Uint32Array.from(hashes),
            norm: 1,
            offset,
            weight,
            target: LANGUAGES.indexOf(language) + 1,
          },
        ];
  });
  const { hashed } = fit(samples, {
    outputs: COUNT,
    features: 0,
    buckets: BUCKETS,
    epochs: EPOCHS,
    rate: RATE,
    decay: DECAY,
    seed: 3,
    onEpoch: (epoch, loss) => tell(`letters, epoch ${epoch}: loss ${loss.toFixed(4)}`),
  });
  return { runs: hashed, buckets: BUCKETS, keys, pieces };
}

/** The classes are all real here, so what all of them share is taken away: the one fixed at 0 is nobody's. */
function lettersOf(
  text: string,
  places: ReadonlyMap<number, number>,
  pieces: Float32Array,
): { hashes: number[]; offset: number[] } {
  const hashes: number[] = [];
  const offset = LANGUAGES.map(() => 0);
  for (const { kind, word } of tokenize(text)) {
    if (kind !== 'word') {
      continue;
    }
    visitRuns(word.form, (hash) => hashes.push(hash % BUCKETS));
    for (const piece of piecesOf(word.form)) {
      const row = places.get(piece);
      for (let at = 0; row !== undefined && at < COUNT; at += 1) {
        offset[at] = (offset[at] ?? 0) + (pieces[row * COUNT + at] ?? 0);
      }
    }
  }
  const least = Math.min(...offset);
  return { hashes, offset: offset.map((points) => points - least) };
}

interface Database {
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

/** Not among what the package exports, so it is found by its place. */
const ELD = path.join(__dirname, '../../../node_modules/eld/src');

/** The pieces of the database that any of our languages has, as sorted keys and a row of points for each. */
function readPieces(): { keys: Uint32Array; pieces: Float32Array } {
  const require = createRequire(__filename);
  const { ngramsData } = require(path.join(ELD, 'ngrams/large.js')) as { ngramsData: Database };
  const { dictionary } = require(path.join(ELD, 'dictionary.js')) as { dictionary: readonly string[] };
  const byteOf = new Map(dictionary.map((sign, byte) => [sign, byte]));
  const codes = new Map(Object.entries(ngramsData.languages).map(([at, code]) => [code, at]));
  const rows = new Map<number, number[]>();
  for (const [piece, points] of Object.entries(ngramsData.ngrams)) {
    const row = LANGUAGES.map((language) => points[codes.get(CODES[language]) ?? '']);
    if (row.some((value) => value !== undefined)) {
      rows.set(
        keyOf(piece, byteOf),
        row.map((value) => (value === undefined ? 0 : (value + BASE_POINTS) * PER_POINT)),
      );
    }
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    pieces: Float32Array.from(sorted.flatMap(([, row]) => row)),
  };
}

function keyOf(piece: string, byteOf: ReadonlyMap<string, number>): number {
  const opens = piece.startsWith(' ');
  const closes = piece.endsWith(' ');
  const inner = piece.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const bytes = Uint8Array.from([...inner], (sign) => byteOf.get(sign) ?? 0);
  return hashPiece(bytes, { from: 0, to: bytes.length, opens, closes });
}
