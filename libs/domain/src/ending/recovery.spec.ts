import type { BusinessCalendar } from '../calendar/business-calendar';
import { recoveryOf } from './recovery';

const HOUR = 3_600_000;
const toldAt = new Date('2026-11-27T14:00:00Z');
const after = (hours: number): Date => new Date(toldAt.getTime() + hours * HOUR);

describe('recoveryOf', () => {
  it.each<[{ answered: number | null; isClosed: boolean; now?: number }, string | null]>([
    [{ answered: 1, isClosed: false }, 'fixed'],
    [{ answered: 1, isClosed: true }, 'fixed'],
    [{ answered: 24, isClosed: true }, 'fixed'],
    [{ answered: 25, isClosed: true }, 'ignored'],
    [{ answered: 25, isClosed: false }, 'ignored'],
    [{ answered: null, isClosed: true }, 'ignored'],
    [{ answered: null, isClosed: false }, null],
    [{ answered: null, isClosed: false, now: 25 }, 'ignored'],
  ])('%p is %p', ({ answered, isClosed, now = 2 }, recovery) => {
    const answeredAt = answered === null ? null : after(answered);
    expect(recoveryOf({ toldAt, answeredAt, isClosed, now: after(now), calendar: null })).toBe(recovery);
  });

  it('counts opening hours only: what came on a Friday afternoon may wait over the weekend', () => {
    const day = [{ from: 9 * 60, to: 17 * 60 }];
    const calendar: BusinessCalendar = {
      timeZone: 'UTC',
      week: [day, day, day, day, day, [], []],
      closedDays: new Set(),
    };
    const course = { toldAt, isClosed: false, now: after(200), calendar };
    // Three hours on Friday, eight on each of Monday and Tuesday, and five on Wednesday: at two o'clock the time is up.
    expect(recoveryOf({ ...course, answeredAt: new Date('2026-12-02T13:59:00Z') })).toBe('fixed');
    expect(recoveryOf({ ...course, answeredAt: new Date('2026-12-02T14:01:00Z') })).toBe('ignored');
  });
});
