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
const HINT_POINTS = 8;
/** The points of a text's words are not independent: taken as they are, they would be far too sure. */
const TEMPERATURE = 4;
/** "I" behind another word is Danish for "you" (English has it too, and much else besides); Norwegian says "dere". */
const CAPITAL_I = 6;
const DANISH = LANGUAGES.indexOf('da');
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
  /** The first token, and the one behind the last. */
  from: number;
  to: number;
  sums: number[];
  words: number;
}

/** Knows a language by the letters of its words. */
export class LanguageIdentifier {
  constructor(private readonly weights: LettersWeights) {}

  /** @param hint BCP 47, decides what the letters leave open */
  identify(tokens: readonly Token[], hint: string | undefined): IdentifiedLanguage {
    const sentences = this.readSentences(tokens);
    const [first] = sentences;
    const all = sentences.length === 1 && first !== undefined ? first : sumOf(sentences);
    const found = decide(tokens, all, hint);
    return { ...found, sentences: sentences.length === 1 ? [] : othersOf(tokens, sentences, found.language) };
  }

  /** What the letters say, sentence by sentence. */
  private readSentences(tokens: readonly Token[]): Points[] {
    const sentences: Points[] = [];
    let points = noPoints(0);
    let left = WORDS_READ;
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.word;
      if (word?.kind === 'word' && left > 0) {
        this.addWord(points, word, tokens[at - 1]);
        left -= 1;
      } else if (word?.endsSentence === true && points.words > 0) {
        points.to = at + 1;
        sentences.push(points);
        points = noPoints(at + 1);
      }
    }
    points.to = tokens.length;
    sentences.push(points);
    return sentences;
  }

  private addWord(points: Points, word: Word, before: Token | undefined): void {
    addAll(points.sums, (word.letters ??= this.read(word)));
    if (word.raw === 'I' && before?.kind === 'word') {
      points.sums[DANISH] = (points.sums[DANISH] ?? 0) + CAPITAL_I;
    }
    points.words += 1;
  }

  /** Points for each language, those of them that are from pieces, and the number of pieces. */
  private read(word: Word): Float32Array {
    const letters = new Float32Array(2 * COUNT + 1);
    const { runs, pieces } = this.weights;
    visitRuns(word.form, (hash) => {
      const row = (hash % runs.buckets) * COUNT;
      for (let language = 0; language < COUNT; language += 1) {
        letters[language] = (letters[language] ?? 0) + (runs.rows[row + language] ?? 0) * (runs.scales[language] ?? 0);
      }
    });
    const cut = piecesOf(word.form);
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

function decide(
  tokens: readonly Token[],
  points: Points,
  hint: string | undefined,
): Pick<IdentifiedLanguage, 'language' | 'confidence'> {
  if (points.words === 0) {
    return { language: 'unknown', confidence: 0 };
  }
  const hinted = hint === undefined ? -1 : readHint(hint);
  if (hinted >= 0) {
    points.sums[hinted] = (points.sums[hinted] ?? 0) + HINT_POINTS;
  }
  const { best, chance } = softmaxOf(points.sums);
  const mean = meanOf(tokens, points, best);
  if (mean < (hinted >= 0 ? LEAST_MEAN_HINTED : LEAST_MEAN)) {
    return { language: 'unknown', confidence: 1 - Math.max(0, mean) / (2 * LEAST_MEAN) };
  }
  const language = LANGUAGES[best];
  return language === undefined || chance < LEAST_CHANCE
    ? { language: 'unknown', confidence: 1 - chance }
    : { language, confidence: chance };
}

/** The sentences with their own language, if any of them surely has another one than the text. */
function othersOf(
  tokens: readonly Token[],
  sentences: readonly Points[],
  language: Language | 'unknown',
): SentenceLanguage[] {
  const found = sentences.map((points): SentenceLanguage => {
    const { best, chance } = softmaxOf(points.sums);
    const own = LANGUAGES[best];
    const isOther = own !== language && points.words >= LEAST_WORDS && chance > SURE;
    return { to: points.to, language: isOther && meanOf(tokens, points, best) >= LEAST_MEAN ? own : undefined };
  });
  return found.some((sentence) => sentence.language !== undefined) ? found : [];
}

/** A sentence of fewer words is read in the language of the text. */
const LEAST_WORDS = 4;
const SURE = 0.95;

function noPoints(from: number): Points {
  return { from, to: from, sums: [0, 0, 0, 0, 0, 0], words: 0 };
}

function sumOf(sentences: readonly Points[]): Points {
  const all = noPoints(0);
  for (const { to, sums, words } of sentences) {
    addAll(all.sums, sums);
    all.words += words;
    all.to = to;
  }
  return all;
}

function addAll(sums: number[], more: ArrayLike<number>): void {
  for (let language = 0; language < COUNT; language += 1) {
    sums[language] = (sums[language] ?? 0) + (more[language] ?? 0);
  }
}

/** What a piece of the stretch says for a language, on average. */
function meanOf(tokens: readonly Token[], { from, to }: Points, language: number): number {
  let sum = 0;
  let pieces = 0;
  for (let at = from; at < to; at += 1) {
    const letters = tokens[at]?.word.letters;
    if (letters !== undefined) {
      sum += letters[COUNT + language] ?? 0;
      pieces += letters[2 * COUNT] ?? 0;
    }
  }
  return sum / Math.max(1, pieces);
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

function softmaxOf(sums: readonly number[]): { best: number; chance: number } {
  let best = 0;
  for (let at = 1; at < sums.length; at += 1) {
    best = (sums[at] ?? 0) > (sums[best] ?? 0) ? at : best;
  }
  const most = sums[best] ?? 0;
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    total += Math.exp(((sums[at] ?? 0) - most) / TEMPERATURE);
  }
  return { best, chance: 1 / total };
}

function readHint(hint: string): number {
  const base = hint.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.findIndex((language) => language === (base === 'no' || base === 'nn' ? 'nb' : base));
}
