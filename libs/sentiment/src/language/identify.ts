import { splitWords } from '../lexicon/lexicon';
import { lexicons } from '../lexicon/lexicons';
import type { Token } from '../text/tokens';
import { LANGUAGES, type Language } from '../types';
import { functionWords, spellings } from './function-words';

type Candidate = Language | 'other';
type Points = Record<Candidate, number>;

/** The verdict is made from this many words: more do not change it. */
const WORDS_READ = 80;
const HINT_POINTS = 1.5;
const LEXICON_POINTS = 0.35;
/** Fewer points than this say nothing. */
const LEAST_POINTS = 0.3;
const SHARPNESS = 0.9;

const CANDIDATES: readonly Candidate[] = [...LANGUAGES, 'other'];

/** Which language a text is in, and how sure that is. */
export interface IdentifiedLanguage {
  language: Language | 'unknown';
  confidence: number;
}

/** Knows the language by its small words, its spelling and its letters; the hint decides what they leave open. */
export function identifyLanguage(tokens: readonly Token[], hint: string | undefined): IdentifiedLanguage {
  const hinted = readHint(hint);
  const points = countPoints(tokens);
  if (isForeignScript(tokens)) {
    return { language: 'unknown', confidence: 0.9 };
  }
  if (hinted !== undefined) {
    points[hinted] += HINT_POINTS;
  }
  const [best = 'other', second = 'other'] = [...CANDIDATES].sort((a, b) => points[b] - points[a]);
  if (points[best] < LEAST_POINTS) {
    return { language: 'unknown', confidence: 0 };
  }
  const confidence = 1 / (1 + Math.exp(-SHARPNESS * (points[best] - points[second]))) ** 0.5;
  const sure = Math.min(0.99, (2 * confidence - 1) * 0.5 + 0.5);
  return best === 'other' ? { language: 'unknown', confidence: sure } : { language: best, confidence: sure };
}

function countPoints(tokens: readonly Token[]): Points {
  const points: Points = { da: 0, sv: 0, nb: 0, en: 0, other: 0 };
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, WORDS_READ);
  for (const { form } of words) {
    addAll(points, pointsOf(form));
  }
  return points;
}

/** What one word says; the same words come again and again, so the answers are kept. */
function pointsOf(form: string): Points {
  const known = remembered.get(form);
  if (known !== undefined) {
    return known;
  }
  const points: Points = { da: 0, sv: 0, nb: 0, en: 0, other: 0 };
  for (const [candidate, share] of wordPoints.get(form) ?? []) {
    points[candidate] += share;
  }
  for (const { pattern, points: given } of spellings) {
    if (pattern.test(form)) {
      addAll(points, given);
    }
  }
  for (const language of LANGUAGES) {
    if (lexicons[language].words.has(form)) {
      points[language] += LEXICON_POINTS;
    }
  }
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  if (form.length <= LONGEST_REMEMBERED) {
    remembered.set(form, points);
  }
  return points;
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, Points>();

function addAll(points: Points, given: Partial<Points>): void {
  for (const candidate of CANDIDATES) {
    points[candidate] += given[candidate] ?? 0;
  }
}

/** A word of one language alone is worth 1.2; one that two share 0.5 for each, and so on down. */
const wordPoints: ReadonlyMap<string, [Candidate, number][]> = (() => {
  const owners = new Map<string, Set<Candidate>>();
  for (const candidate of CANDIDATES) {
    for (const word of splitWords(functionWords[candidate])) {
      owners.set(word, (owners.get(word) ?? new Set()).add(candidate));
    }
  }
  const worth = [1.2, 0.5, 0.3, 0.15, 0.05];
  return new Map(
    [...owners].map(([word, set]) => [word, [...set].map((candidate) => [candidate, worth[set.size - 1] ?? 0])]),
  );
})();

function readHint(hint: string | undefined): Language | undefined {
  const base = hint?.toLowerCase().split(/[-_]/)[0];
  return base === 'no' ? 'nb' : LANGUAGES.find((language) => language === base);
}

function isForeignScript(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, WORDS_READ);
  const foreign = words.filter(({ form }) => !/\p{Script=Latin}/u.test(form));
  return foreign.length > words.length / 2;
}
