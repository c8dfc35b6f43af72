/** @jest-environment node */
import fc from 'fast-check';
import { fit, rank } from './rank';

const lines = ['Ølfestival', 'Åbn original', 'Tildel til…', 'Gå til Ufordelt', 'Genåbn'].map((label) => ({
  id: label,
  label,
}));
const found = (typed: string, recent: string[] = []): string[] => rank(lines, typed, recent).map((line) => line.label);

describe('rank', () => {
  it('UX 54: finds Øl by oel and by øl', () => {
    expect(found('oel')[0]).toBe('Ølfestival');
    expect(found('øl')[0]).toBe('Ølfestival');
    expect(found('ol')[0]).toBe('Ølfestival');
    expect(found('aabn')).toEqual(['Åbn original', 'Genåbn']);
  });

  it('prefers the beginning of a text, then of a word, then anything', () => {
    expect(found('til').slice(0, 2)).toEqual(['Tildel til…', 'Gå til Ufordelt']);
    expect(found('uford')).toEqual(['Gå til Ufordelt']);
    expect(found('xyz')).toEqual([]);
  });

  it('UX 54: puts what was used last on top where all fit', () => {
    expect(found('', ['Genåbn'])[0]).toBe('Genåbn');
  });

  it('finds every text by itself, whatever its letters', () => {
    fc.assert(fc.property(fc.string(), (text) => fit(text, text) === 3));
  });
});
