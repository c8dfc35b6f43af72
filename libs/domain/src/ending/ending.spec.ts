import type { Polarity } from '@genklang/contract';
import { endingOf } from './ending';
import type { CustomerPost } from './ending';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 30, 9, minute));
const post = (minute: number, score: number): CustomerPost => {
  const polarity: Polarity = score <= -0.25 ? 'negative' : score >= 0.25 ? 'positive' : 'neutral';
  return { at: at(minute), score, polarity };
};

describe('endingOf', () => {
  it.each([
    ['from anger to thanks', [post(0, -0.8), post(10, 0.6)], [at(5)], 'better'],
    ['from thanks to anger', [post(0, 0.5), post(10, -0.6)], [at(5)], 'worse'],
    ['as angry as before', [post(0, -0.7), post(10, -0.6)], [at(5)], 'same'],
    [
      'two answers, and a word after the last',
      [post(0, -0.8), post(6, -0.4), post(12, 0.3)],
      [at(5), at(10)],
      'better',
    ],
  ])('%s', (_case, posts, answers, change) => {
    const ending = endingOf(posts, answers);
    expect(ending).toMatchObject({ change, hasNoLastWord: false });
    expect(ending.first?.score).toBe(posts[0]?.score);
    expect(ending.last?.score).toBe(posts.at(-1)?.score);
  });

  it('says nothing of how it ended when the customer was silent after our last answer', () => {
    expect(endingOf([post(0, -0.8)], [at(5)])).toMatchObject({ last: null, change: null, hasNoLastWord: true });
    // What they said between our last two answers is their last word, but no word about the last one.
    expect(endingOf([post(0, -0.8), post(7, 0.4)], [at(5), at(10)])).toMatchObject({
      last: { polarity: 'positive', score: 0.4 },
      change: null,
      hasNoLastWord: true,
    });
    // Before our last answer but one they did not know of either.
    expect(endingOf([post(0, -0.8), post(2, 0.4)], [at(5), at(10)])).toMatchObject({ last: null, hasNoLastWord: true });
  });

  it('takes a post of the same second for a word about our answer: networks tell no finer time', () => {
    const answer = new Date(at(5).getTime() + 700);
    expect(endingOf([post(0, -0.8), post(5, 0.6)], [answer])).toMatchObject({ change: 'better', hasNoLastWord: false });
  });

  it('has no ending before we have answered, or without a post', () => {
    expect(endingOf([post(0, -0.8), post(3, -0.9)], [])).toMatchObject({
      first: { score: -0.8 },
      last: null,
      change: null,
      hasNoLastWord: false,
    });
    expect(endingOf([], [at(1)])).toEqual({ first: null, last: null, change: null, hasNoLastWord: false });
  });
});
