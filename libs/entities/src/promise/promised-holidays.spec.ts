import type { HolidayCountry } from '@genklang/contract';
import { findPromises } from '@genklang/domain';
import { toBusinessCalendar } from '../calendar/business-calendar.repository';

const WEEK = [...Array.from({ length: 5 }, () => [{ from: 480, to: 960 }]), [], []];

describe('two business days, promised on a Friday at 16.00 before a public holiday', () => {
  it.each<[HolidayCountry, string, string, string, string]>([
    // Whit Monday; Easter, with a short week before it; the Tuesday of Nationaldagen; 17 May on Whit Monday; 1 May.
    ['DK', 'Europe/Copenhagen', '2027-05-14', 'Du får svar inden for 2 hverdage.', '2027-05-19'],
    ['DK', 'Europe/Copenhagen', '2026-12-18', 'Du får svar inden for 5 hverdage.', '2026-12-29'],
    ['SE', 'Europe/Stockholm', '2028-06-02', 'Du får svar inom 2 vardagar.', '2028-06-07'],
    ['NO', 'Europe/Oslo', '2027-05-14', 'Du får svar innen 2 virkedager.', '2027-05-19'],
    ['NO', 'Europe/Oslo', '2028-04-28', 'Du får svar innen 2 virkedager.', '2028-05-03'],
  ])('in %s is the right day (%s, %s)', (country, timeZone, friday, text, expected) => {
    // 16.00 there: two hours before UTC in summer, one in winter.
    const now = new Date(`${friday}T${friday.includes('-12-') ? 15 : 14}:00:00Z`);
    const calendar = toBusinessCalendar({ timeZone, country, week: WEEK, closedDays: [] }, now);
    const [promise] = findPromises(text, now, calendar);
    expect(promise?.dueAt.toLocaleString('sv-SE', { timeZone })).toBe(`${expected} 16:00:00`);
  });
});
