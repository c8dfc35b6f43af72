import fc from 'fast-check';
import { analyze } from './index';
import { phenomena } from './phenomena/all.fixture';

const OPEN = 'Min ordre er på vej igen';
const CLEAR = 'Elendig kundeservice, jeg er rasende og dybt skuffet over jer. Aldrig mere!';
const share = fc.double({ min: 0, max: 1, noNaN: true });
const prior = fc.record({ negative: share, neutral: share, positive: share });
const text = fc.constantFrom(...phenomena.map((item) => item.text));

describe('what a channel adds', () => {
  it('tips what the words leave open, and not what they say clearly', () => {
    const complaints = { prior: { negative: 0.8, neutral: 0.1, positive: 0.1 } };
    const praise = { prior: { negative: 0, neutral: 0.1, positive: 0.9 } };
    expect(analyze(OPEN).polarity).toBe('neutral');
    expect(analyze(OPEN, complaints).score).toBeLessThan(analyze(OPEN).score);
    expect(analyze(OPEN, praise).score).toBeGreaterThan(analyze(OPEN).score);
    expect(analyze(CLEAR, praise).polarity).toBe('negative');
  });

  it('is a prior that moves each logit by one at most, and by nothing when all is expected alike', () => {
    fc.assert(
      fc.property(text, prior, (sample, expected) => {
        const plain = analyze(sample).logits;
        const moved = analyze(sample, { prior: expected }).logits;
        expect(Math.abs(moved.negative - plain.negative)).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.abs(moved.positive - plain.positive)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    const third = 1 / 3;
    expect(analyze(OPEN, { prior: { negative: third, neutral: third, positive: third } }).logits).toEqual(
      analyze(OPEN).logits,
    );
  });

  it('is a prior that leans the way it is expected', () => {
    fc.assert(
      fc.property(text, prior, (sample, expected) => {
        const more = { ...expected, negative: Math.min(1, expected.negative + 0.2) };
        expect(analyze(sample, { prior: more }).logits.negative).toBeGreaterThanOrEqual(
          analyze(sample, { prior: expected }).logits.negative,
        );
      }),
    );
  });

  it('is a lean that is added to the logits as it is, and belongs to no word', () => {
    const lean = fc.record({
      negative: fc.double({ min: -2, max: 2, noNaN: true }),
      positive: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(text, lean, (sample, added) => {
        const plain = analyze(sample);
        const leant = analyze(sample, { lean: added });
        expect(leant.logits.negative).toBeCloseTo(plain.logits.negative + added.negative, 9);
        expect(leant.logits.positive).toBeCloseTo(plain.logits.positive + added.positive, 9);
        expect(leant.bias).toBeCloseTo(plain.bias + added.positive - added.negative, 9);
        expect(leant.evidence).toEqual(plain.evidence);
      }),
    );
  });

  it('does not touch the language, nor the strength with which a thing is put', () => {
    const options = { prior: { negative: 1, neutral: 0, positive: 0 }, lean: { negative: 1, positive: -1 } };
    const { language, languageConfidence, intensity } = analyze(CLEAR);
    expect(analyze(CLEAR, options)).toMatchObject({ language, languageConfidence, intensity });
  });
});
