/** @jest-environment node */
import { neutralise } from './neutralise';
import { segmentsOf } from './segments';

const mark = (text: string, phrase: string, contribution = -0.3) => {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length, text: phrase, contribution, rule: 'lexicon' };
};

describe('segmentsOf', () => {
  it('marks the words that moved the score', () => {
    const text = 'Skuffende service 😤 @havblik';
    const segments = segmentsOf(text, [mark(text, '😤'), mark(text, 'Skuffende')]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter((segment) => segment.evidence !== null).map((segment) => segment.text)).toEqual([
      'Skuffende',
      '😤',
    ]);
  });

  it('cuts a mark that runs over a handle, and does not lose the handle', () => {
    const text = 'elendig @havblik service';
    const segments = segmentsOf(text, [mark(text, text)]);
    expect(segments.map(({ kind }) => kind)).toEqual(['text', 'mention', 'text']);
    expect(segments.every((segment) => segment.evidence !== null)).toBe(true);
  });

  it('ignores marks that overlap or lie outside the text', () => {
    const text = 'elendig service';
    const segments = segmentsOf(text, [
      mark(text, 'elendig'),
      { ...mark(text, 'elendig'), start: 3 },
      { start: 90, end: 99, text: '', contribution: 1, rule: '' },
    ]);
    expect(segments.map((segment) => segment.text)).toEqual(['elendig', ' service']);
  });
});

describe('neutralise', () => {
  it('takes out what turns the writing direction or is not seen', () => {
    expect(neutralise('abc\u202egnp.exe\u202c\u200b\u0007')).toBe('abcgnp.exe');
  });

  it('keeps line breaks, families and flags', () => {
    expect(neutralise('a\nb 👨‍👩‍👧‍👦 🇩🇰 é')).toBe('a\nb 👨‍👩‍👧‍👦 🇩🇰 é');
  });

  it('cuts down towers of marks', () => {
    expect([...neutralise(`a${'\u0301'.repeat(50)}`)]).toHaveLength(7);
  });
});
