import { growth, LINEAR_AT_MOST } from '../../../test/support/growth';
import { type Analysis, analyze } from './index';

/** What a careless pattern, phrase or window would take quadratic time for. */
const baits = [
  'a',
  'ikke ',
  'ikke god ',
  'men ',
  'god ',
  'selvom, ',
  'tak på ',
  'kan ikke ',
  'hverken ',
  '"',
  '!?',
  '?',
  '.',
  '\n',
  '1.',
  '1,',
  "a'",
  '’',
  ':(',
  '&amp;',
  '&',
  '#',
  '#Ab',
  '@',
  '@a.',
  'http://',
  'www.',
  'A',
  '😡',
  '👩‍👧',
  '\u200D',
  '\uFE0F',
  '🇩🇰',
  '\u0301',
  'æ\u200D',
  '\uD83D',
  '𝓐',
  'lorte',
  'superduper',
  'ingen som ikke ',
  'vent 3 uger ',
  'ק',
];

const numbersOf = ({ evidence, emotions, ...rest }: Analysis): unknown[] => [
  ...evidence.map(({ contribution }) => contribution),
  ...Object.values(emotions),
  ...Object.values(rest.logits),
  ...Object.values(rest).filter((value) => typeof value === 'number'),
];

describe('the work', () => {
  it.each(baits)('for %j without end is linear', (bait) => {
    expect(growth(bait, analyze, 12_000)).toBeLessThan(LINEAR_AT_MOST);
  });

  it('for a megabyte of all of them is linear, and its answer finite', () => {
    const bait = `${baits.join(' ')} `;
    expect(growth(bait, analyze, 125_000)).toBeLessThan(LINEAR_AT_MOST);
    const analysis = analyze(bait.repeat(Math.ceil(1_000_000 / bait.length)));
    expect(numbersOf(analysis).every(Number.isFinite)).toBe(true);
  }, 120_000);
});
