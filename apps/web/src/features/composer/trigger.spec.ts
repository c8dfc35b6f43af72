import type { ComposerMode } from './draft-store';
import { findTrigger } from './trigger';

const at = (marked: string, mode: ComposerMode = 'reply') =>
  findTrigger(marked.replace('|', ''), marked.indexOf('|'), mode);

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

  it('offers emoji from the second letter on', () => {
    expect(at('Tak :hj|')).toEqual({ kind: 'emoji', query: 'hj', start: 4 });
    for (const text of ['Tak :D|', 'kl. 16:30|', 'Tak :|', 'a:hj|']) {
      expect(at(text)).toBeNull();
    }
  });

  it('offers colleagues in a note only', () => {
    expect(at('@|', 'note')).toEqual({ kind: 'member', query: '', start: 0 });
    expect(at('Se her, @sar|', 'note')).toEqual({ kind: 'member', query: 'sar', start: 8 });
    expect(at('@sar|', 'reply')).toBeNull();
    expect(at('mette@hav|', 'note')).toBeNull();
  });
});
