import { measure, rankCorrelation } from './measures';

const RIGHT = ['negative', 'negative', 'negative', 'neutral', 'neutral', 'positive'];

describe('measures', () => {
  it('gives what is counted by hand', () => {
    // Found: 2 of 3 negative, 1 of 2 neutral, 1 of 1 positive. Said: 2 negative, 2 neutral, 2 positive.
    const said = ['negative', 'negative', 'neutral', 'neutral', 'positive', 'positive'];
    const { texts, accuracy, macroF1, macroRecall, mcc } = measure(RIGHT, said);
    expect(texts).toBe(6);
    expect(accuracy).toBeCloseTo((100 * 4) / 6, 9);
    expect(macroRecall).toBeCloseTo((100 * (2 / 3 + 1 / 2 + 1)) / 3, 9);
    // F1 is twice what was found by the sum of what is right and what was said: 4/5, 2/4, 2/3.
    expect(macroF1).toBeCloseTo((100 * (4 / 5 + 1 / 2 + 2 / 3)) / 3, 9);
    // Gorodkin: (4 x 6 - (3x2 + 2x2 + 1x2)) / sqrt((36 - 14) (36 - 12)).
    expect(mcc).toBeCloseTo((100 * 12) / Math.sqrt(22 * 24), 9);
  });

  it('gives 100 to all that is right', () => {
    expect(measure(RIGHT, RIGHT)).toEqual({ texts: 6, accuracy: 100, macroF1: 100, macroRecall: 100, mcc: 100 });
  });

  it('gives the majority class a third of the recall and no correlation', () => {
    const { accuracy, macroF1, macroRecall, mcc } = measure(
      RIGHT,
      RIGHT.map(() => 'negative'),
    );
    expect([accuracy, macroRecall, mcc]).toEqual([50, 100 / 3, 0]);
    expect(macroF1).toBeCloseTo((100 * (6 / 9)) / 3, 9);
  });

  it('counts neutral as wrong on a set of two classes, and only the classes that occur', () => {
    const { accuracy, macroF1, macroRecall, mcc } = measure(['negative', 'positive'], ['neutral', 'positive']);
    expect([accuracy, macroF1, macroRecall]).toEqual([50, 50, 50]);
    // (1 x 2 - 1) / sqrt((4 - 2) (4 - 2)).
    expect(mcc).toBeCloseTo(50, 9);
  });

  it('correlates ranks', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 4000])).toBeCloseTo(1, 9);
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 9);
    // Ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3: 4.5 / sqrt(4.5 x 5).
    expect(rankCorrelation([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 9);
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
  });
});
