import type { WordUse } from '../lexicon/word-use';
import type { Token } from '../text/tokens';
import type { Place } from './reading';

const BEFORE_CONTRAST = 0.4;
const AFTER_CONTRAST = 1.35;
const CONCESSION = 0.5;
const QUESTION = 0.65;
const PER_EXCLAMATION = 0.12;
const MOST_EXCLAMATIONS = 3;

/** Cuts a text into clauses: what comes after "but" counts more than what came before, questions count less, "!!" more. */
export function placeTokens(tokens: readonly Token[], uses: readonly WordUse[]): Place[] {
  const places: Place[] = [];
  let sentence = 0;
  while (places.length < tokens.length) {
    placeSentence(places, { tokens, uses, sentence, end: endOfSentence(tokens, places.length) });
    sentence += 1;
  }
  return places;
}

interface Sentence {
  tokens: readonly Token[];
  uses: readonly WordUse[];
  sentence: number;
  end: number;
}

/** Appends the places of one sentence, which begins where the places end. */
function placeSentence(places: Place[], { tokens, uses, sentence, end }: Sentence): void {
  const { weight, isQuestion } = weighSentence(tokens[end - 1]);
  const first = places.length;
  let place: Place = { sentence, weight, isQuestion };
  let isConceding = false;
  for (let at = first; at < end; at += 1) {
    const use = uses[at];
    if (at > first && turns(use, tokens[at + 1])) {
      place.weight *= BEFORE_CONTRAST;
      place = { ...place, weight: weight * AFTER_CONTRAST };
    } else if (use?.isConcession === true) {
      isConceding = true;
      place = { ...place, weight: weight * CONCESSION };
    } else if (isConceding && tokens[at]?.word.form === ',') {
      isConceding = false;
      place = { ...place, weight: weight * AFTER_CONTRAST };
    }
    places.push(place);
  }
}

/** Behind the mark that ends it. */
function endOfSentence(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.word.endsSentence === true) {
      return at + 1;
    }
  }
  return tokens.length;
}

function weighSentence(last: Token | undefined): { weight: number; isQuestion: boolean } {
  if (last?.word.isQuestion !== true && last?.word.isExclamation !== true) {
    return PLAIN;
  }
  const mark = last.word.form;
  const exclamations = Math.min(mark.split('!').length - 1, MOST_EXCLAMATIONS);
  // "??" is asked in anger and not to know.
  const isQuestion = mark === '?';
  return { weight: (isQuestion ? QUESTION : 1) * (1 + PER_EXCLAMATION * exclamations), isQuestion };
}

/** A contrast; but "not only … but also" adds. */
function turns(use: WordUse | undefined, next: Token | undefined): boolean {
  return use?.isContrast === true && (next === undefined || !ALSO.has(next.word.form));
}

const ALSO: ReadonlySet<string> = new Set(['also', 'også', 'också', 'too', 'auch', 'myös']);

const PLAIN = { weight: 1, isQuestion: false };
