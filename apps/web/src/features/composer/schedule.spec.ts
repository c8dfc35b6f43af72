import { schedulePresets, toLocalInput } from './schedule';

const idsAt = (now: Date): string[] => schedulePresets(now).map(({ id }) => id);

describe('the times to send at', () => {
  it('are in the future, whatever the time', () => {
    for (let hour = 0; hour < 24 * 7; hour += 1) {
      const now = new Date(2026, 10, 23, hour, 30);
      expect(schedulePresets(now).filter(({ at }) => at <= now)).toEqual([]);
    }
  });

  it('name the afternoon only while it lies ahead, and Monday only where it is not tomorrow', () => {
    const tuesday = (hour: number): Date => new Date(2026, 10, 24, hour);
    expect(idsAt(tuesday(9))).toEqual(['in-an-hour', 'this-afternoon', 'tomorrow-morning', 'monday-morning']);
    expect(idsAt(tuesday(14))).toEqual(['in-an-hour', 'tomorrow-morning', 'monday-morning']);
    expect(idsAt(new Date(2026, 10, 29, 16))).toEqual(['in-an-hour', 'tomorrow-morning']);
    const friday = new Date(2026, 10, 27, 16);
    expect(schedulePresets(friday).at(-1)).toEqual({ id: 'monday-morning', at: new Date(2026, 10, 30, 9) });
  });

  it('are nine o’clock also over the end of summer time', () => {
    const [, tomorrow] = schedulePresets(new Date(2026, 9, 24, 20));
    expect(toLocalInput(tomorrow?.at ?? new Date(0))).toBe('2026-10-25T09:00');
  });
});
