import '../../../test/text-encoder';
import { formatCount, formatPercent, formatSigned } from './numbers';
import { sentimentWord } from './sentiment-word';
import { formatClock } from './times';

describe('sentimentWord', () => {
  it.each([
    ['negative', -1, 'very-negative'],
    ['negative', -0.6, 'very-negative'],
    ['negative', -0.59, 'negative'],
    ['negative', -0.1, 'negative'],
    ['neutral', -0.3, 'neutral'],
    ['neutral', 0, 'neutral'],
    ['neutral', 0.7, 'neutral'],
    ['positive', 0.2, 'positive'],
    ['positive', 0.59, 'positive'],
    ['positive', 0.6, 'very-positive'],
  ] as const)('calls %s at %s %s', (polarity, score, word) => {
    expect(sentimentWord({ polarity, score })).toBe(word);
  });
});

describe('numbers', () => {
  it('groups digits and never shortens below a million', () => {
    expect(formatCount('da', 9412)).toBe('9.412');
    expect(formatCount('en', 999_999)).toBe('999,999');
    expect(formatCount('sv', 9412).replace(/\s/g, ' ')).toBe('9 412');
    expect(formatCount('en', 1_240_000)).toBe('1.2m');
  });

  it('writes signs and shares as the language does', () => {
    expect(formatSigned('da', -0.784)).toBe('−0,78');
    expect(formatSigned('en', 0.5)).toBe('+0.50');
    expect(formatPercent('da', 0.91).replace(/\s/g, ' ')).toBe('91 %');
  });
});

describe('times', () => {
  it('writes the clock with a dot in Danish only', () => {
    const noon = new Date(2026, 10, 22, 14, 32);
    expect(formatClock('da', noon)).toBe('14.32');
    expect(formatClock('sv', noon)).toBe('14:32');
    expect(formatClock('nb', noon)).toBe('14:32');
    expect(formatClock('en', noon)).toBe('14:32');
  });
});
