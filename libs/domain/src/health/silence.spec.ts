import { isSilenceSuspicious } from './silence';

describe('a silence', () => {
  it.each([
    ['where many posts came at the same hours of every week', [40, 38, 55, 7], 4, true],
    ['where one of the weeks was quiet, too', [40, 38, 0, 41], 4, false],
    ['at hours that are always quiet', [1, 0, 2, 1], 8, false],
    ['in a channel that is a week old', [40, 0, 0, 0], 1, false],
    ['in a channel that is two weeks old', [40, 35, 0, 0], 2, true],
  ])('%s', (_what, weeks, weeksConnected, suspicious) => {
    expect(isSilenceSuspicious({ weeks, weeksConnected })).toBe(suspicious);
  });
});
