import { type PhraseBook, makePhraseBook, splitWords } from '../lexicon/lexicon';
import { urgencyWords, waitWords } from '../lexicon/urgency-words';
import type { Token } from '../text/tokens';
import { LANGUAGES, type Language, type Polarity, type UrgencyReason } from '../types';
import { matchPhrase } from './units';

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
const STRONG_ANGER = -0.93;
/** What is dangerous in praise ("farligt god") is not. */
const NOT_IN_PRAISE: ReadonlySet<UrgencyReason> = new Set([
  'danger',
  'fraud',
  'deadline',
  'leaving',
  'press-threat',
  'long-wait',
]);
const WAIT_REACH = 8;

/** What else is known of the text when its urgency is read. */
export interface UrgencyContext {
  language: Language | 'unknown';
  polarity: Polarity;
  score: number;
}

/** How soon somebody should look, and why: 0 can wait, 3 is now. */
export function readUrgency(
  tokens: readonly Token[],
  context: UrgencyContext,
): { level: Level; reasons: UrgencyReason[] } {
  const reasons = new Set<UrgencyReason>();
  const book = books[context.language === 'unknown' ? 'en' : context.language];
  tokens.forEach((token, at) => {
    const found = matchPhrase(tokens, at, book);
    if (found !== undefined) {
      reasons.add(found.value);
    }
    if (token.kind === 'mark' && token.form.includes('?')) {
      reasons.add('question');
    }
    if (waitWords.waiting.test(token.form) && tellsTime(tokens, at)) {
      reasons.add('long-wait');
    }
  });
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

function tellsTime(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - WAIT_REACH), at + WAIT_REACH)
    .some((token, index, near) => token.kind === 'number' && waitWords.units.test(near[index + 1]?.form ?? ''));
}

const books: Readonly<Record<Language, PhraseBook<UrgencyReason>>> = {
  da: bookOf('da'),
  sv: bookOf('sv'),
  nb: bookOf('nb'),
  en: bookOf('en'),
};

function bookOf(language: (typeof LANGUAGES)[number]): PhraseBook<UrgencyReason> {
  const reasons = Object.keys(LEVELS) as UrgencyReason[];
  return makePhraseBook(
    reasons.flatMap((reason) =>
      splitWords(urgencyWords[language][reason] ?? '').map((item) => ({ words: item.split('_'), value: reason })),
    ),
  );
}
