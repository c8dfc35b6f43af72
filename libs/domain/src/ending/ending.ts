import type { ConversationEnding, Polarity } from '@genklang/contract';

/** A post of the customer, as it is shown to feel. */
export interface CustomerPost {
  at: Date;
  polarity: Polarity;
  score: number;
}

/** Two moods nearer than this are the same: as far as a neutral text may lean. */
export const SAME_WITHIN = 0.25;

/**
 * How a conversation begins and ends for the customer (PRODUCT G4). The last word is their latest post after our last answer but
 * one, if that is not the post they came with; it says how it ended only when it came after our last answer.
 *
 * @param posts the customer's, oldest first
 * @param answers when our answers were sent, oldest first
 */
export function endingOf(
  posts: readonly CustomerPost[],
  answers: readonly Date[],
): Pick<ConversationEnding, 'first' | 'last' | 'change' | 'hasNoLastWord'> {
  const first = posts[0];
  const latest = posts.at(-1);
  const lastAnswer = answers.at(-1);
  if (first === undefined || latest === undefined || lastAnswer === undefined) {
    return { first: moodOf(first), last: null, change: null, hasNoLastWord: false };
  }
  const before = answers.at(-2);
  const isLastWord = latest !== first && (before === undefined || latest.at >= wholeSecond(before));
  const hasNoLastWord = latest.at < wholeSecond(lastAnswer);
  return {
    first: moodOf(first),
    last: isLastWord ? moodOf(latest) : null,
    change: isLastWord && !hasNoLastWord ? changeOf(first.score, latest.score) : null,
    hasNoLastWord,
  };
}

/** Networks tell the time of a post in whole seconds: one of the same second as our answer is taken to follow it. */
function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1_000) * 1_000);
}

function moodOf(post: CustomerPost | undefined): ConversationEnding['first'] {
  return post === undefined ? null : { polarity: post.polarity, score: post.score };
}

function changeOf(first: number, last: number): 'better' | 'same' | 'worse' {
  if (Math.abs(last - first) < SAME_WITHIN) {
    return 'same';
  }
  return last > first ? 'better' : 'worse';
}
