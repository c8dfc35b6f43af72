import { matchPhrase } from '../lexicon/phrases';
import { PLAIN_USE } from '../lexicon/word-use';
import type { Token } from '../text/tokens';
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
/** What is dangerous in praise ("farligt god") is not; but of that the praise must be sure. */
const NOT_IN_SURE_PRAISE: ReadonlySet<UrgencyReason> = new Set(['danger', 'fraud']);
const SURE_PRAISE = 0.5;
const NOT_IN_PRAISE: ReadonlySet<UrgencyReason> = new Set([
  'deadline',
  'leaving',
  'press-threat',
  'long-wait',
  'asks-for-haste',
]);
/** Signs of being stranded from which on somebody is stranded now, and not only locked out of an account. */
const STRANDED = 2;
const STRONG_ANGER = -0.8;
const WAIT_REACH = 8;
/** How near a negation is that takes back a plea for haste ("not that it is urgent"). */
const NO_HASTE_REACH = 3;

/** What else is known of the text when its urgency is read. */
export interface UrgencyContext {
  polarity: Polarity;
  score: number;
}

/** How soon somebody should look, and why: 0 can wait, 3 is now. */
export function readUrgency(reading: Reading, context: UrgencyContext): { level: Level; reasons: UrgencyReason[] } {
  const { reasons, strandings } = findReasons(reading);
  if (reasons.size === 0 && context.polarity !== 'negative') {
    return { level: 0, reasons: [] };
  }
  if (context.polarity === 'negative') {
    reasons.add('complaint');
    if (context.score < STRONG_ANGER && reading.tokens.some((_token, at) => isFurious(reading, at))) {
      reasons.add('strong-anger');
    }
  } else if (!reasons.has('question')) {
    // A day that is named in mere information is no deadline for us.
    reasons.delete('deadline');
  }
  if (context.polarity === 'positive') {
    NOT_IN_PRAISE.forEach((reason) => reasons.delete(reason));
    if (context.score > SURE_PRAISE) {
      NOT_IN_SURE_PRAISE.forEach((reason) => reasons.delete(reason));
    }
    if (!endsWithQuestion(reading)) {
      reasons.delete('question');
    }
  }
  const level = strandings >= STRANDED && reasons.has('locked-out') ? 3 : levelOf(reasons);
  return { level, reasons: [...reasons].sort((a, b) => LEVELS[b] - LEVELS[a]) };
}

/** An outburst, a word in capitals, a furious face. */
function isFurious({ tokens, uses, canShout }: Reading, at: number): boolean {
  const found = uses[at]?.found;
  const isFace = found?.rule === 'emoji' && found.entry.emotion === 'anger' && found.entry.value < -1;
  return found?.entry.kind === 'swear' || isFace || (canShout && tokens[at]?.word.isShouted === true);
}

/** In praise a question in passing ("What happened? All on time!") waits for no answer. */
function endsWithQuestion({ tokens }: Reading): boolean {
  const last = tokens.findLast(({ word }) => word.endsSentence || word.kind === 'word');
  return last?.word.isQuestion === true;
}

/** The reasons that words give, and how many signs of being stranded there are. */
function findReasons(reading: Reading): { reasons: Set<UrgencyReason>; strandings: number } {
  const { tokens, uses } = reading;
  const reasons = new Set<UrgencyReason>();
  let strandings = 0;
  let readUntil = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const use = uses[at] ?? PLAIN_USE;
    const found = use.urgency.length > 0 ? matchPhrase(tokens, at, use.urgency) : undefined;
    if (found !== undefined && isMeant(found.value, at, reading)) {
      reasons.add(found.value);
      strandings += found.value === 'locked-out' && at >= readUntil ? 1 : 0;
      readUntil = at + found.words.length;
    }
    if (tokens[at]?.word.isQuestion === true) {
      reasons.add('question');
    }
  }
  if (tellsOfWaiting(reading)) {
    reasons.add('long-wait');
  }
  return { reasons, strandings };
}

/** "waited 45 minutes": a word of waiting near a number of minutes, days or the like. */
function tellsOfWaiting({ tokens, uses }: Reading): boolean {
  let numberAt = -Infinity;
  let waitAt = -Infinity;
  for (let at = 0; at < tokens.length; at += 1) {
    if (uses[at]?.isWaiting === true) {
      waitAt = at;
    } else if (uses[at + 1]?.isTimeUnit === true && isNumber(tokens[at])) {
      numberAt = at;
    }
    if (Math.abs(waitAt - numberAt) <= WAIT_REACH) {
      return true;
    }
  }
  return false;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || NUMBERS.has(token.word.form));
}

/** A question without its mark begins a sentence; "not that it is urgent" asks for no haste. */
function isMeant(reason: UrgencyReason, at: number, { tokens, uses }: Reading): boolean {
  if (reason === 'question') {
    const before = tokens[at - 1];
    return before === undefined || before.word.endsSentence || before.kind === 'name' || before.word.form === ',';
  }
  if (reason === 'asks-for-haste') {
    return !uses.slice(Math.max(0, at - NO_HASTE_REACH), at + 2).some(({ isNegator }) => isNegator);
  }
  return true;
}

/** Small numbers in words, from two on, in all our languages. */
const NUMBERS: ReadonlySet<string> = new Set(
  `to tre fire fem seks syv otte ni ti to tre fire fem seks sju syv åtte ni ti två tre fyra fem sex sju åtta nio tio
  two three four five six seven eight nine ten zwei drei vier fünf sechs sieben acht neun zehn kaksi kolme neljä viisi kuusi`.split(
    /\s+/,
  ),
);

/** Two strong reasons, one of them a plea for haste or a deadline, make it the highest. */
function levelOf(reasons: ReadonlySet<UrgencyReason>): Level {
  let level: Level = 0;
  let strong = 0;
  for (const reason of reasons) {
    // A deadline is pressing for who complains; for who asks it is part of the question.
    const of = reason === 'deadline' && reasons.has('complaint') ? 2 : LEVELS[reason];
    level = of > level ? of : level;
    strong += LEVELS[reason] === 2 && reason !== 'strong-anger' ? 1 : 0;
  }
  const isPressed = reasons.has('asks-for-haste') || (reasons.has('deadline') && reasons.has('locked-out'));
  return level === 2 && isPressed && strong + Number(reasons.has('deadline')) > 1 ? 3 : level;
}
