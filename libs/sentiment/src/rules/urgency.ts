import { matchPhrase } from '../lexicon/phrases';
import { PLAIN_USE } from '../lexicon/word-use';
import type { Polarity, UrgencyReason } from '../types';
import type { Reading } from './reading';

type Level = 0 | 1 | 2 | 3;

const LEVELS: Readonly<Record<UrgencyReason, Level>> = {
  danger: 3,
  fraud: 3,
  'asks-for-haste': 2,
  deadline: 1,
  'locked-out': 2,
  'legal-threat': 2,
  'press-threat': 2,
  leaving: 2,
  'long-wait': 2,
  'no-answer': 2,
  'strong-anger': 2,
  complaint: 1,
  question: 1,
};
/** What is dangerous in praise ("farligt god") is not. */
const NOT_IN_PRAISE: ReadonlySet<UrgencyReason> = new Set([
  'danger',
  'fraud',
  'deadline',
  'leaving',
  'press-threat',
  'long-wait',
]);
const STRONG_ANGER = -0.93;
const WAIT_REACH = 8;

/** What else is known of the text when its urgency is read. */
export interface UrgencyContext {
  polarity: Polarity;
  score: number;
}

/** How soon somebody should look, and why: 0 can wait, 3 is now. */
export function readUrgency(reading: Reading, context: UrgencyContext): { level: Level; reasons: UrgencyReason[] } {
  const reasons = findReasons(reading);
  if (reasons.size === 0 && context.polarity !== 'negative') {
    return { level: 0, reasons: [] };
  }
  if (context.polarity === 'negative') {
    reasons.add('complaint');
    if (context.score < STRONG_ANGER) {
      reasons.add('strong-anger');
    }
  }
  if (context.polarity === 'positive') {
    NOT_IN_PRAISE.forEach((reason) => reasons.delete(reason));
  }
  return { level: levelOf(reasons), reasons: [...reasons].sort((a, b) => LEVELS[b] - LEVELS[a]) };
}

function findReasons(reading: Reading): Set<UrgencyReason> {
  const { tokens, uses } = reading;
  const reasons = new Set<UrgencyReason>();
  for (let at = 0; at < tokens.length; at += 1) {
    const use = uses[at] ?? PLAIN_USE;
    const found = use.urgency.length > 0 ? matchPhrase(tokens, at, use.urgency) : undefined;
    if (found !== undefined) {
      reasons.add(found.value);
    }
    if (tokens[at]?.word.isQuestion === true) {
      reasons.add('question');
    }
  }
  if (tellsOfWaiting(reading)) {
    reasons.add('long-wait');
  }
  return reasons;
}

/** "waited 45 minutes": a word of waiting near a number of minutes, days or the like. */
function tellsOfWaiting({ tokens, uses }: Reading): boolean {
  let numberAt = -Infinity;
  let waitAt = -Infinity;
  for (let at = 0; at < tokens.length; at += 1) {
    if (uses[at]?.isWaiting === true) {
      waitAt = at;
    } else if (tokens[at]?.kind === 'number' && uses[at + 1]?.isTimeUnit === true) {
      numberAt = at;
    }
    if (Math.abs(waitAt - numberAt) <= WAIT_REACH) {
      return true;
    }
  }
  return false;
}

/** Two strong reasons, one of them a plea for haste or a deadline, make it the highest. */
function levelOf(reasons: ReadonlySet<UrgencyReason>): Level {
  let level: Level = 0;
  let strong = 0;
  for (const reason of reasons) {
    level = LEVELS[reason] > level ? LEVELS[reason] : level;
    strong += LEVELS[reason] === 2 && reason !== 'strong-anger' ? 1 : 0;
  }
  const isPressed = reasons.has('asks-for-haste') || (reasons.has('deadline') && reasons.has('locked-out'));
  return level === 2 && isPressed && strong + Number(reasons.has('deadline')) > 1 ? 3 : level;
}
