import { analyze } from '../analyze';
import { readLabels, toChances, withVerdict } from './chances';

describe('the labels of a model', () => {
  it('are the three polarities in any case, or stars', () => {
    expect([...readLabels(['POSITIVE', 'Neutral', 'negative']).values()]).toEqual(['positive', 'neutral', 'negative']);
    expect([...readLabels(['1 star', '2 stars', '3 stars', '4 stars', '5 stars']).values()]).toEqual([
      'negative',
      'negative',
      'neutral',
      'positive',
      'positive',
    ]);
  });

  it.each([
    ['numbers say nothing', ['LABEL_0', 'LABEL_1', 'LABEL_2'], /"LABEL_0" is none of/],
    ['two classes leave no room for neutral', ['NEGATIVE', 'POSITIVE'], /no label for neutral/],
    ['no labels', [], /no label for negative and neutral and positive/],
  ])('are refused: %s', (_why, labels, message) => {
    expect(() => readLabels(labels)).toThrow(message);
  });

  it('are added up to chances that sum to 1', () => {
    const meanings = readLabels(['1 star', '2 stars', '3 stars', '4 stars', '5 stars']);
    const shares = [0.1, 0.2, 0.3, 0.3, 0.1].map((score, at) => ({
      label: `${at + 1} star${at > 0 ? 's' : ''}`,
      score,
    }));
    const chances = toChances(shares, meanings);
    expect(chances.negative).toBeCloseTo(0.3, 9);
    expect(chances.positive).toBeCloseTo(0.4, 9);
    expect(() => toChances([{ label: 'mixed', score: 1 }], meanings)).toThrow(/"mixed"/);
    expect(() => toChances([{ label: '1 star', score: Number.NaN }], meanings)).toThrow(/no shares/);
  });
});

describe("a model's verdict", () => {
  const text = 'Elendig service, pakken kom aldrig!';
  const built = analyze(text);
  const chances = { negative: 0.2, neutral: 0.3, positive: 0.5 };

  it('takes the place of polarity, score and confidence, and leaves the evidence with what it explains', () => {
    const { polarity, score, confidence, logits, tier, modelVersion, ...rest } = withVerdict(built, chances, {
      modelVersion: 'm',
    });
    expect({ polarity, tier, modelVersion }).toEqual({ polarity: 'positive', tier: 'transformer', modelVersion: 'm' });
    expect([score, confidence]).toEqual([expect.closeTo(0.3, 9), expect.closeTo(0.5, 9)]);
    expect(logits).toEqual({
      negative: expect.closeTo(Math.log(2 / 3), 9) as number,
      positive: expect.closeTo(Math.log(5 / 3), 9) as number,
    });
    expect(built).toMatchObject({ ...rest, tier: 'built-in' });
    const sum = rest.evidence.reduce((total, { contribution }) => total + contribution, rest.bias);
    expect(sum).toBeCloseTo(rest.logit, 9);
  });

  it('is moved by what the channel has taught', () => {
    const lean = { negative: 2, positive: 0 };
    expect(withVerdict(built, chances, { modelVersion: 'm', lean }).polarity).toBe('negative');
    const prior = { negative: 0.02, neutral: 0.95, positive: 0.03 };
    expect(withVerdict(built, chances, { modelVersion: 'm', prior }).polarity).toBe('neutral');
  });

  it('stays finite when the model is sure', () => {
    const { score, logits } = withVerdict(built, { negative: 1, neutral: 0, positive: 0 }, { modelVersion: 'm' });
    expect([score, logits.negative, logits.positive].every(Number.isFinite)).toBe(true);
    expect(score).toBeCloseTo(-1, 3);
  });
});
