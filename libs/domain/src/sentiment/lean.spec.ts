import fc from 'fast-check';
import type { Polarity } from '@genklang/contract';
import { learnLean, logLoss, NO_LEAN, priorOf } from './lean';
import type { JudgedLogits } from './lean';

const aLogit = fc.double({ min: -30, max: 30, noNaN: true });
const aPolarity = fc.constantFrom<Polarity>('negative', 'neutral', 'positive');
const samples = fc.array(
  fc.record({ logits: fc.record({ negative: aLogit, neutral: aLogit, positive: aLogit }), judged: aPolarity }),
  { minLength: 1, maxLength: 80 },
);

/** A scorer that is sure of nothing, and people who say one thing `count` times. */
const judgedSo = (judged: Polarity, count: number): JudgedLogits[] =>
  Array.from({ length: count }, () => ({ logits: { negative: 0, neutral: 0, positive: 0 }, judged }));

describe('learnLean', () => {
  it('is never worse than no lean on what it learnt from, and never leans too far', () => {
    fc.assert(
      fc.property(samples, (judged) => {
        const lean = learnLean(judged);
        expect(logLoss(judged, lean)).toBeLessThanOrEqual(logLoss(judged, NO_LEAN) + 1e-9);
        expect(Math.max(Math.abs(lean.negative), Math.abs(lean.positive))).toBeLessThanOrEqual(2 + 1e-9);
      }),
    );
  });

  it('finds the minimum: no small step away is better', () => {
    fc.assert(
      fc.property(samples, (judged) => {
        const lean = learnLean(judged);
        fc.pre(Math.max(Math.abs(lean.negative), Math.abs(lean.positive)) < 1.99);
        const cost = (negative: number, positive: number): number =>
          logLoss(judged, { negative, positive }) * judged.length + negative ** 2 + positive ** 2;
        const here = cost(lean.negative, lean.positive);
        for (const [dn, dp] of [
          [0.05, 0],
          [-0.05, 0],
          [0, 0.05],
          [0, -0.05],
        ] as const) {
          expect(cost(lean.negative + dn, lean.positive + dp)).toBeGreaterThanOrEqual(here - 1e-6);
        }
      }),
    );
  });

  it('leans towards what people say, and more the more they say it', () => {
    const few = learnLean(judgedSo('negative', 5));
    const many = learnLean([...judgedSo('negative', 80), ...judgedSo('neutral', 20)]);
    expect(few.negative).toBeGreaterThan(0);
    expect(few.positive).toBeLessThan(0);
    expect(many.negative).toBeGreaterThan(1);
  });

  it('learns nothing from nothing, and nothing from people who agree with a sure scorer', () => {
    expect(learnLean([])).toEqual(NO_LEAN);
    const sure = Array.from({ length: 60 }, (_, index): JudgedLogits => {
      const judged = (['negative', 'neutral', 'positive'] as const)[index % 3] ?? 'neutral';
      return { judged, logits: { negative: 0, neutral: 0, positive: 0, [judged]: 12 } };
    });
    const lean = learnLean(sure);
    expect(Math.abs(lean.negative) + Math.abs(lean.positive)).toBeLessThan(0.01);
  });
});

describe('priorOf', () => {
  it('is the shares of what was said, none of them nil', () => {
    const prior = priorOf(['negative', 'negative', 'negative', 'neutral', 'negative', 'negative', 'neutral']);
    expect(prior).toEqual({ negative: 0.6, neutral: 0.3, positive: 0.1 });
  });
});
