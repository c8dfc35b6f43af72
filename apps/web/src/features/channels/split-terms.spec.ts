import { splitTerms } from './split-terms';

describe('words to listen for', () => {
  it('takes lines and commas, and keeps phrases whole', () => {
    expect(splitTerms('Havblik, "havblik sofa"\n\n havblik levering ,Havblik')).toEqual([
      'Havblik',
      'havblik sofa',
      'havblik levering',
    ]);
  });
});
