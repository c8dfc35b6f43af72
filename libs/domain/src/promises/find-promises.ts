import { MAX_PROMISE_LENGTH } from '@genklang/contract';
import type { BusinessCalendar } from '../calendar/business-calendar';
import { PROMISE_WORDS } from './promise-words';
import { assumedTime, readTime } from './promised-time';

/** A sentence of ours that promises something. */
export interface FoundPromise {
  text: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  dueAt: Date;
  /** It does not say when: the time is ours. */
  isAssumed: boolean;
}

/** What stands before a full stop that ends no sentence. */
const NO_END =
  /(?:^|[\s(])(?:kl|ca|d|nr|st|tlf|tel|f\.eks|bl\.a|t\.ex|inkl|evt|mr|mrs|ms|dr|a\.m|p\.m|jan|feb|aug|sept?|okt|oct|nov|dec|des|\d{1,2})$/iu;

/**
 * Sentences that commit us: a verb of commitment, and by when. Pure, and the same for the console and for the server. It proposes
 * only; a person says whether it is a promise.
 */
export function findPromises(text: string, now: Date, calendar: BusinessCalendar): FoundPromise[] {
  return splitSentences(text).flatMap((sentence) => {
    const plain = sentence.text.toLowerCase().replaceAll(/\s+/gu, ' ');
    if (plain.endsWith('?') || plain.length > MAX_PROMISE_LENGTH) {
      return [];
    }
    const dueAt = readTime(plain, now, calendar);
    return isPromise(plain, dueAt !== null)
      ? [{ ...sentence, dueAt: dueAt ?? assumedTime(now, calendar), isAssumed: dueAt === null }]
      : [];
  });
}

/** Languages share words: whichever of them hears a promise may also hear that it is none. */
function isPromise(sentence: string, isTimed: boolean): boolean {
  const heard = Object.values(PROMISE_WORDS).filter(
    ({ strong, weak }) => strong.test(sentence) || (isTimed && weak.test(sentence)),
  );
  return heard.length > 0 && !heard.some(({ unless }) => unless.test(sentence));
}

function splitSentences(text: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const trimmed = piece.trim().replace(/[.!…]+$/u, '');
    if (trimmed !== '') {
      found.push({ text: trimmed, start, end: start + trimmed.length });
    }
    from = to;
  };
  for (const match of text.matchAll(/[.!?…]+(?=\s|$)|\n+/gu)) {
    const isStop = match[0] !== '.' || !NO_END.test(text.slice(from, match.index)) || isLast(text, match.index);
    if (isStop) {
      add(match.index + match[0].length);
    }
  }
  add(text.length);
  return found;
}

/** A full stop after a number ends the sentence where a capital letter or nothing follows. */
function isLast(text: string, index: number): boolean {
  const isNumber = /\d$/u.test(text.slice(0, index));
  return isNumber && /^\.\s*(?:$|\n|\s\p{Lu}|\s\/)/u.test(text.slice(index));
}
