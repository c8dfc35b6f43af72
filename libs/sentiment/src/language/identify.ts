import type { LettersWeights } from '../model/weights';
import type { SentenceLanguage } from '../read';
import type { Token } from '../text/tokens';
import type { Word } from '../text/word';
import { LANGUAGES, type Language } from '../types';
import { piecesOf, visitRuns } from './letters';

/** The verdict is made from this many words: more do not change it. */
const WORDS_READ = 80;
/** Chance below which the language is `unknown`; a text of one or two words seldom says more. */
const LEAST_CHANCE = 0.4;
/**
 * What a piece must say for the best language on average: 10 to 13 in our languages, 1 to 4 in most others. A hint makes up for some of it.
 */
const LEAST_MEAN = 3.85;
const LEAST_MEAN_HINTED = 2.4;
const HINT_POINTS = 1.5;
const COUNT = LANGUAGES.length;

/** Which language a text is in, and how sure that is. */
export interface IdentifiedLanguage {
  language: Language | 'unknown';
  /** 0 to 1. */
  confidence: number;
  /** The languages of the sentences that are surely in another one; empty when none is. */
  sentences: readonly SentenceLanguage[];
}

/** What the letters of a stretch of text say. */
interface Points {
  sums: Float64Array;
  /** The part of the sums that is from the pieces of `eld`. */
  ofPieces: Float64Array;
  words: number;
  pieces: number;
}

/** Knows a language by the letters of its words. */
export class LanguageIdentifier {
  constructor(private readonly weights: LettersWeights) {}

  /** @param hint BCP 47, decides what the letters leave open */
  identify(tokens: readonly Token[], hint: string | undefined): IdentifiedLanguage {
    const all = noPoints();
    const sentences: { to: number; points: Points }[] = [];
    let points = noPoints();
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.word;
      if (word?.kind === 'word' && all.words + points.words < WORDS_READ) {
        addWord(points, (word.letters ??= this.read(word)));
      } else if (word?.endsSentence === true && points.words > 0) {
        sentences.push({ to: at + 1, points });
        addPoints(all, points);
        points = noPoints();
      }
    }
    sentences.push({ to: tokens.length, points });
    addPoints(all, points);
    const found = decide(all, hint);
    return { ...found, sentences: sentences.length < 2 ? [] : othersOf(sentences, found.language) };
  }

  /** Points for each language, those of them that are from pieces, and the number of pieces. */
  private read({ form }: Word): Float32Array {
    const letters = new Float32Array(2 * COUNT + 1);
    const { runs, pieces } = this.weights;
    visitRuns(form, (hash) => {
      const row = (hash % runs.buckets) * COUNT;
      for (let language = 0; language < COUNT; language += 1) {
        letters[language] = (letters[language] ?? 0) + (runs.rows[row + language] ?? 0) * (runs.scales[language] ?? 0);
      }
    });
    const cut = piecesOf(form);
    for (const piece of cut) {
      const row = findKey(pieces.keys, piece) * COUNT;
      for (let language = 0; row >= 0 && language < COUNT; language += 1) {
        const said = (pieces.rows[row + language] ?? 0) * (pieces.scales[language] ?? 0);
        letters[language] = (letters[language] ?? 0) + said;
        letters[COUNT + language] = (letters[COUNT + language] ?? 0) + said;
      }
    }
    letters[2 * COUNT] = cut.length;
    return letters;
  }
}

function decide(points: Points, hint: string | undefined): Pick<IdentifiedLanguage, 'language' | 'confidence'> {
  const hinted = hint === undefined ? -1 : readHint(hint);
  const mean = meanOf(points);
  if (points.words === 0 || mean < (hinted >= 0 ? LEAST_MEAN_HINTED : LEAST_MEAN)) {
    return { language: 'unknown', confidence: points.words === 0 ? 0 : 1 - mean / (2 * LEAST_MEAN) };
  }
  if (hinted >= 0) {
    points.sums[hinted] = (points.sums[hinted] ?? 0) + HINT_POINTS;
  }
  const { best, chance } = softmaxOf(points.sums);
  const language = LANGUAGES[best];
  return language === undefined || chance < LEAST_CHANCE
    ? { language: 'unknown', confidence: 1 - chance }
    : { language, confidence: chance };
}

/** The sentences with their own language, if any of them surely has another one than the text. */
function othersOf(
  sentences: readonly { to: number; points: Points }[],
  language: Language | 'unknown',
): SentenceLanguage[] {
  const found = sentences.map(({ to, points }): SentenceLanguage => {
    const { best, chance } = softmaxOf(points.sums);
    const isSure = points.words >= LEAST_WORDS && meanOf(points) >= LEAST_MEAN && chance > SURE;
    return { to, language: isSure && LANGUAGES[best] !== language ? LANGUAGES[best] : undefined };
  });
  return found.some((sentence) => sentence.language !== undefined) ? found : [];
}

/** A sentence of fewer words is read in the language of the text. */
const LEAST_WORDS = 4;
const SURE = 0.95;

function noPoints(): Points {
  return { sums: new Float64Array(COUNT), ofPieces: new Float64Array(COUNT), words: 0, pieces: 0 };
}

function meanOf({ ofPieces, pieces }: Points): number {
  return Math.max(...ofPieces) / Math.max(1, pieces);
}

function addWord(points: Points, letters: Float32Array): void {
  const { sums, ofPieces } = points;
  for (let language = 0; language < COUNT; language += 1) {
    sums[language] = (sums[language] ?? 0) + (letters[language] ?? 0);
    ofPieces[language] = (ofPieces[language] ?? 0) + (letters[COUNT + language] ?? 0);
  }
  points.words += 1;
  points.pieces += letters[2 * COUNT] ?? 0;
}

function addPoints(all: Points, more: Points): void {
  for (let language = 0; language < COUNT; language += 1) {
    all.sums[language] = (all.sums[language] ?? 0) + (more.sums[language] ?? 0);
    all.ofPieces[language] = (all.ofPieces[language] ?? 0) + (more.ofPieces[language] ?? 0);
  }
  all.words += more.words;
  all.pieces += more.pieces;
}

/** Binary search; -1 when the key is not there. */
function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) {
      return middle;
    }
    if (found < key) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}

function softmaxOf(sums: Float64Array): { best: number; chance: number } {
  let best = 0;
  for (let at = 1; at < sums.length; at += 1) {
    best = (sums[at] ?? 0) > (sums[best] ?? 0) ? at : best;
  }
  const most = sums[best] ?? 0;
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    total += Math.exp((sums[at] ?? 0) - most);
  }
  return { best, chance: 1 / total };
}

function readHint(hint: string): number {
  const base = hint.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.findIndex((language) => language === (base === 'no' || base === 'nn' ? 'nb' : base));
}
