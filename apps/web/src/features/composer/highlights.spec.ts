import '../../../test/text-encoder';
import fc from 'fast-check';
import { highlightText } from './highlights';

describe('the highlights of a text', () => {
  it('UX 33: mark what is over the limit', () => {
    expect(highlightText('Hej Karen', { unit: 'codepoint', max: 4 })).toEqual([
      { text: 'Hej ', mark: null },
      { text: 'Karen', mark: 'excess' },
    ]);
  });

  it('UX 34: mark variables without a value, also beyond the limit', () => {
    expect(highlightText('Ordre {orderNumber} kommer', { unit: 'codepoint', max: 3 })).toEqual([
      { text: 'Ord', mark: null },
      { text: 're ', mark: 'excess' },
      { text: '{orderNumber}', mark: 'variable' },
      { text: ' kommer', mark: 'excess' },
    ]);
  });

  it('UX 37: mark what is promised, but not over what keeps it from being sent', () => {
    const text = 'Hej {firstName}, vi ringer i morgen';
    expect(highlightText(text, null, { start: 0, end: text.length })).toEqual([
      { text: 'Hej ', mark: 'promise' },
      { text: '{firstName}', mark: 'variable' },
      { text: ', vi ringer i morgen', mark: 'promise' },
    ]);
  });

  it('are the text, stretch by stretch', () => {
    const texts = fc.array(fc.constantFrom('{firstName}', '{', 'æ', ' ', 'hej'), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat(40), (pieces, max) => {
        const text = pieces.join('');
        const runs = highlightText(text, { unit: 'codepoint', max });
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});
