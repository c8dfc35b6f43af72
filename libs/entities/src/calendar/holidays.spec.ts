import type { HolidayCountry } from '@genklang/contract';
import { holidaysOf } from './holidays';

describe('the holidays of', () => {
  it.each<[HolidayCountry, string[]]>([
    [
      'DK',
      // Without Store Bededag, which was abolished in 2024.
      [...['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '06-05', '12-24', '12-25', '12-26']],
    ],
    [
      'SE',
      [
        ...['01-01', '01-06', '03-26', '03-28', '03-29', '05-01', '05-06', '05-16', '06-06', '06-25', '06-26', '11-06'],
        ...['12-24', '12-25', '12-26', '12-31'],
      ],
    ],
    [
      'NO',
      [
        ...['01-01', '03-25', '03-26', '03-28', '03-29', '05-01', '05-06', '05-16', '05-17', '12-24', '12-25', '12-26'],
        '12-31',
      ],
    ],
  ])('%s in 2027 are those of the almanac', (country, days) => {
    expect(holidaysOf(country, 2027).map(({ day }) => day)).toEqual(days.map((day) => `2027-${day}`));
  });

  it('are called as they are called there', () => {
    expect(holidaysOf('DK', 2027).find(({ day }) => day === '2027-06-05')?.name).toBe('Grundlovsdag');
    expect(holidaysOf('SE', 2027).find(({ day }) => day === '2027-06-25')?.name).toBe('Midsommarafton');
    expect(holidaysOf('NO', 2027).find(({ day }) => day === '2027-05-17')?.name).toBe('Grunnlovsdagen');
  });
});
