import { findTrigger } from './trigger';

const at = (marked: string) => findTrigger(marked.replace('|', ''), marked.indexOf('|'));

describe('the sign before the caret', () => {
  it('offers templates at the start of a word, and takes letters of the four languages', () => {
    expect(at('/|')).toEqual({ kind: 'template', query: '', start: 0 });
    expect(at('Hej /forsinkelsesø|')).toEqual({ kind: 'template', query: 'forsinkelsesø', start: 4 });
    expect(at('Hej\n/re|st')).toEqual({ kind: 'template', query: 're', start: 4 });
  });

  it('is nothing within words, addresses and fractions', () => {
    for (const text of ['og/eller|', 'https://havblik.dk/|', '1/2|', '/retur nu|', '|/retur', 'Hej|']) {
      expect(at(text)).toBeNull();
    }
  });
});
