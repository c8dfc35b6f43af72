import { placeInDay } from './place-in-day';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('a stretch on the bar of a day', () => {
  it.each([
    [
      { from: '2026-11-22T00:00:00Z', to: '2026-11-22T06:00:00Z' },
      { left: 50, width: 25 },
    ],
    [
      { from: '2026-11-01T00:00:00Z', to: '2026-11-22T12:00:00Z' },
      { left: 0, width: 100 },
    ],
    [
      { from: '2026-11-22T06:00:00Z', to: null },
      { left: 75, width: 25 },
    ],
    [
      { from: '2026-11-22T06:00:00Z', to: '2026-11-22T06:00:05Z' },
      { left: 75, width: 0.5 },
    ],
    [
      { from: '2026-11-01T00:00:00Z', to: '2026-11-02T00:00:00Z' },
      { left: 0, width: 0 },
    ],
  ])('%j is at %j', (stretch, place) => {
    expect(placeInDay(stretch, NOW)).toEqual(place);
  });
});
