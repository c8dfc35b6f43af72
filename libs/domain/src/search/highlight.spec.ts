import fc from 'fast-check';
import { highlight } from './highlight';

const hits = (text: string, ...words: string[]): string[] =>
  highlight(text, { words, phrases: [] }).flatMap((part) => (part.isHit ? [part.text] : []));

describe('highlight', () => {
  it.each([
    ['Leveringerne kommer for sent', 'levering', ['Leveringerne']],
    ['My deliveries were late', 'delivery', ['deliveries']],
    ['Ordre #88231 og 88232', '#88231', ['88231']],
    ['Øl og ølkasser', 'øl', ['Øl', 'ølkasser']],
    ['Sofaen', 'ven', []],
  ])('of %j marks for %j %j', (text, word, expected) => {
    expect(hits(text, word)).toEqual(expected);
  });

  it('shows the surroundings of the first finding of a long text', () => {
    const text = `${'ord '.repeat(200)}sofa ${'ord '.repeat(200)}`;
    const parts = highlight(text, { words: ['sofa'], phrases: [] });
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(240);
    expect(parts[0]).toEqual({ text: '… ', isHit: false });
    expect(parts.some((part) => part.isHit)).toBe(true);
    expect(parts.at(-1)).toEqual({ text: ' …', isHit: false });
  });

  it('shows every short text whole, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(fc.string()), (text, words) => {
        const shown = highlight(text, { words, phrases: [] }).map((part) => part.text);
        expect(text.endsWith(shown.join('').replace(/^… /, ''))).toBe(true);
      }),
    );
  });
});
