import { cleanCode } from './clean-code';

describe('a code', () => {
  it.each([
    ['123 456', '123456'],
    ['1234567', '123456'],
    [' 12-34', '1234'],
  ])('of the app, typed as "%s", is %s', (typed, code) => {
    expect(cleanCode('app', typed)).toBe(code);
  });

  it.each([
    ['K7M3X 9QHD2', 'k7m3x-9qhd2'],
    ['k7m3x9qhd2', 'k7m3x-9qhd2'],
    ['k7m3x-', 'k7m3x'],
    ['k7m3x-9qhd2k7', 'k7m3x-9qhd2'],
  ])('made ahead, typed as "%s", is %s', (typed, code) => {
    expect(cleanCode('backup', typed)).toBe(code);
  });
});
