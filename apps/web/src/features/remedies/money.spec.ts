/** @jest-environment node */
import { formatMoney, parseMoney, typedMoney } from './money';

describe('money', () => {
  it.each([
    ['320', 32_000],
    ['320,5', 32_050],
    ['320.50', 32_050],
    ['1 200', 120_000],
    ['0', 0],
    ['', null],
    ['-5', null],
    ['1,234', null],
    ['kr. 20', null],
    ['99999999', null],
  ])('%p is %p hundredths', (text, amount) => {
    expect(parseMoney(text)).toBe(amount);
  });

  it('comes back as it was typed', () => {
    for (const amount of [0, 1, 99, 100, 32_050, 99_999_999]) {
      expect(parseMoney(typedMoney(amount))).toBe(amount);
    }
  });

  it('reads as people write it', () => {
    expect(formatMoney('da', 32_000, 'DKK').replace(/\u00a0/g, ' ')).toBe('320 kr.');
    expect(formatMoney('en', 32_050, 'EUR')).toBe('€320.50');
  });
});
