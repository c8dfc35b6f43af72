import fc from 'fast-check';
import { addOpenTime, findWeekProblem, isOpenAt, openTimeBetween } from './business-calendar';
import type { BusinessCalendar, OpenSpan } from './business-calendar';
import { momentOf } from './zoned-time';

const HOUR = 3_600_000;
const WORKDAYS: OpenSpan[][] = [...Array.from({ length: 5 }, () => [{ from: 480, to: 960 }]), [], []];
const ALWAYS: OpenSpan[][] = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);

function calendarOf(given: Partial<BusinessCalendar> & { closed?: string[] } = {}): BusinessCalendar {
  const { closed = [], ...rest } = given;
  return { timeZone: 'Europe/Copenhagen', week: WORKDAYS, closedDays: new Set(closed), ...rest };
}

/** Where the clock of a calendar stands at a moment written in UTC, plus open hours. */
function after(calendar: BusinessCalendar, from: string, hours: number): string | undefined {
  return addOpenTime(calendar, new Date(from), hours * HOUR)?.toISOString();
}

describe('open time', () => {
  it.each([
    ['within a day', '2026-11-30T08:00:00Z', 2, '2026-11-30T10:00:00.000Z'],
    ['from before opening', '2026-11-30T03:00:00Z', 2, '2026-11-30T09:00:00.000Z'],
    ['over the evening', '2026-11-30T14:00:00Z', 2, '2026-12-01T08:00:00.000Z'],
    ['over the weekend', '2026-11-27T14:30:00Z', 1, '2026-11-30T07:30:00.000Z'],
    ['to the last minute of a day, not to the next morning', '2026-11-30T14:00:00Z', 1, '2026-11-30T15:00:00.000Z'],
  ])('goes on %s', (_name, from, hours, expected) => {
    expect(after(calendarOf(), from, hours)).toBe(expected);
  });

  it.each([
    // Wednesday 24 March 2027 15.00 in Copenhagen; Thursday to Monday are closed, and summer time begins on Sunday.
    [
      'Easter in Denmark',
      calendarOf({ closed: ['2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29'] }),
      '2027-03-24T14:00:00Z',
      2,
      '2027-03-30T07:00:00.000Z',
    ],
    [
      'Grundlovsdag, which is a Friday in 2026',
      calendarOf({ closed: ['2026-06-05'] }),
      '2026-06-04T13:00:00Z',
      2,
      '2026-06-08T07:00:00.000Z',
    ],
    [
      'midsommarafton',
      calendarOf({ timeZone: 'Europe/Stockholm', closed: ['2026-06-19', '2026-06-20'] }),
      '2026-06-18T13:30:00Z',
      1,
      '2026-06-22T06:30:00.000Z',
    ],
    [
      '17 May, a Monday in 2027 that is Whit Monday as well',
      calendarOf({ timeZone: 'Europe/Oslo', closed: ['2027-05-17'] }),
      '2027-05-14T13:30:00Z',
      1,
      '2027-05-18T06:30:00.000Z',
    ],
  ])('leaves out %s', (_name, calendar, from, hours, expected) => {
    expect(after(calendar, from, hours)).toBe(expected);
  });

  it('has 23 hours on the day that summer time begins and 25 on the day that it ends', () => {
    const always = calendarOf({ week: ALWAYS });
    const lengthOf = (day: string, next: string): number =>
      openTimeBetween(
        always,
        new Date(momentOf('Europe/Copenhagen', day, 0)),
        new Date(momentOf('Europe/Copenhagen', next, 0)),
      );
    expect(lengthOf('2027-03-28', '2027-03-29')).toBe(23 * HOUR);
    expect(lengthOf('2026-10-25', '2026-10-26')).toBe(25 * HOUR);
  });

  it('counts hours of the night of a switch as they are lived', () => {
    const nights = calendarOf({ week: Array.from({ length: 7 }, () => [{ from: 60, to: 240 }]) });
    // 01.00 to 04.00: two hours when 02.00 to 03.00 is left out, four when it comes twice.
    expect(openTimeBetween(nights, new Date('2027-03-27T12:00:00Z'), new Date('2027-03-28T12:00:00Z'))).toBe(2 * HOUR);
    expect(openTimeBetween(nights, new Date('2026-10-24T12:00:00Z'), new Date('2026-10-25T12:00:00Z'))).toBe(4 * HOUR);
  });

  it('opens at the switch where the hours begin in the hour that is left out', () => {
    const calendar = calendarOf({ week: Array.from({ length: 7 }, () => [{ from: 150, to: 240 }]) });
    expect(isOpenAt(calendar, new Date('2027-03-28T00:59:59Z'))).toBe(false);
    expect(isOpenAt(calendar, new Date('2027-03-28T01:00:00Z'))).toBe(true);
  });

  it('never comes where there is none', () => {
    expect(addOpenTime(calendarOf({ week: [[], [], [], [], [], [], []] }), new Date(), 1)).toBeNull();
  });

  const zone = fc.constantFrom('Europe/Copenhagen', 'Europe/Stockholm', 'Europe/Oslo', 'America/New_York', 'UTC');
  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
    .map((minutes) => minutes.toSorted((left, right) => left - right))
    .map((minutes) =>
      minutes.flatMap((from, index) => {
        const to = minutes[index + 1];
        return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
      }),
    );
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const calendars = fc
    .record({
      timeZone: zone,
      week: fc.array(spans, { minLength: 7, maxLength: 7 }),
      closed: fc.array(day, { maxLength: 20 }),
    })
    .map(({ closed, ...rest }) => ({ ...rest, closedDays: new Set(closed) }));
  const moments = fc.date({ min: new Date('2026-02-01'), max: new Date('2028-10-31'), noInvalidDate: true });
  const lengths = fc.integer({ min: 0, max: 60 * HOUR });

  it('is taken back by measuring, adds up, and never runs backwards', () => {
    fc.assert(
      fc.property(calendars, moments, lengths, lengths, (calendar, from, one, two) => {
        const first = addOpenTime(calendar, from, one);
        const both = addOpenTime(calendar, from, one + two);
        if (first === null || both === null) {
          throw new Error('such a week has hours');
        }
        expect(openTimeBetween(calendar, from, first)).toBe(one);
        expect(openTimeBetween(calendar, from, both)).toBe(one + two);
        expect(both.getTime()).toBeGreaterThanOrEqual(first.getTime());
        expect(openTimeBetween(calendar, first, both)).toBe(two);
        if (two > 0) {
          expect(addOpenTime(calendar, first, two)).toEqual(both);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the hours of a week', () => {
  it.each([
    [WORKDAYS, null],
    [WORKDAYS.slice(1), 'days'],
    [[[{ from: 600, to: 500 }], [], [], [], [], [], []], 'order'],
    [
      [
        [
          { from: 0, to: 600 },
          { from: 500, to: 700 },
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
      'order',
    ],
    [[[{ from: 0, to: 1441 }], [], [], [], [], [], []], 'order'],
    [[[], [], [], [], [], [], []], 'empty'],
  ])('are right, or it is said what is not (%#)', (week, problem) => {
    expect(findWeekProblem(week)).toBe(problem);
  });
});
