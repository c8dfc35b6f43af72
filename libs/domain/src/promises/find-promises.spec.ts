import type { BusinessCalendar } from '../calendar/business-calendar';
import { findPromises } from './find-promises';
import { SENTENCES } from './sentences.fixture';

const WEEK = [...Array.from({ length: 5 }, () => [{ from: 480, to: 960 }]), [], []];

function calendarOf(): BusinessCalendar {
  return { timeZone: 'Europe/Copenhagen', week: WEEK, closedDays: new Set() };
}

/** Tuesday 1 December 2026, 10.00 in Copenhagen. */
const NOW = new Date('2026-12-01T09:00:00Z');

/** By when, on the wall of the calendar's time zone. */
function dueOf(text: string, now = NOW, calendar = calendarOf()): string | undefined {
  const due = findPromises(text, now, calendar)[0]?.dueAt;
  return due?.toLocaleString('sv-SE', { timeZone: calendar.timeZone }).slice(0, 16);
}

describe('finding promises', () => {
  it.each(['da', 'sv', 'nb', 'en'] as const)('is right about 50 sentences in %s', (language) => {
    const { promises, others } = SENTENCES[language];
    expect(promises.length + others.length).toBe(50);
    const isFound = (sentence: string): boolean => findPromises(sentence, NOW, calendarOf()).length > 0;
    const missed = promises.filter((sentence) => !isFound(sentence));
    const wrong = others.filter(isFound);
    const right = promises.length - missed.length;
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.9);
    expect(right / promises.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    // What UX 37 shows.
    ['vi ringer i dag inden kl. 16', '2026-12-01 16:00'],
    ['återkommer i morgon', '2026-12-02 16:00'],
    ['Vi ringer i dag', '2026-12-01 16:00'],
    ['Jeg skriver til dig kl. 9', '2026-12-02 09:00'],
    ['Jeg skriver til dig kl. 14.30', '2026-12-01 14:30'],
    ['Vi ringer mellem kl. 9 og 12 i morgen', '2026-12-02 12:00'],
    ['Jeg vender tilbage i eftermiddag kl. 4', '2026-12-01 16:00'],
    ['Jeg vender tilbage inden fredag', '2026-12-03 16:00'],
    ['Jeg vender tilbage inden fredag kl. 12', '2026-12-04 12:00'],
    ['Jeg vender tilbage senest fredag', '2026-12-04 16:00'],
    ['Jeg vender tilbage tirsdag', '2026-12-08 16:00'],
    ['Jeg vender tilbage tirsdag kl. 15', '2026-12-01 15:00'],
    ['Jeg vender tilbage næste fredag', '2026-12-11 16:00'],
    ['Jeg vender tilbage i overmorgen', '2026-12-03 16:00'],
    ['Vi sender den inden for 2 hverdage', '2026-12-03 16:00'],
    ['Vi sender den inden for to til tre dage', '2026-12-04 16:00'],
    ['Vi sender den senest den 7. december', '2026-12-07 16:00'],
    ['Vi sender den senest d. 7/1', '2027-01-07 16:00'],
    ['Vi sender den i løbet af ugen', '2026-12-04 16:00'],
    ['Vi sender den inden weekenden', '2026-12-04 16:00'],
    ['Vi sender den i næste uge', '2026-12-11 16:00'],
    ['Jeg ringer om en halv time', '2026-12-01 10:30'],
    ['Jeg svarer inden for 24 timer', '2026-12-02 10:00'],
    ['Vi återkommer senast kl. 15', '2026-12-01 15:00'],
    ['Vi återkommer innan fredag', '2026-12-03 16:00'],
    ['Jag ringer ikväll', '2026-12-01 21:00'],
    ['Jag ringer i morgon bitti', '2026-12-02 12:00'],
    ['Du får svar innen torsdag', '2026-12-03 16:00'],
    ['Vi kommer tilbake til deg innen 2 virkedager', '2026-12-03 16:00'],
    ["I'll get back to you by Friday noon", '2026-12-04 12:00'],
    ["I'll get back to you before Friday", '2026-12-03 16:00'],
    ["I'll get back to you by 4", '2026-12-01 16:00'],
    ["I'll get back to you on December 7th", '2026-12-07 16:00'],
    ['We will reply within 2 business days', '2026-12-03 16:00'],
    ['We will call you tomorrow at 9:30 am', '2026-12-02 09:30'],
    ['We will call you by the end of the day', '2026-12-01 16:00'],
  ])('reads when: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
    expect(findPromises(text, NOW, calendarOf())[0]?.isAssumed).toBe(false);
  });

  it('assumes the end of the next business day where nothing is said', () => {
    const friday = new Date('2026-12-04T14:00:00Z');
    expect(findPromises('Vi vender tilbage.', friday, calendarOf())).toMatchObject([{ isAssumed: true }]);
    expect(dueOf('Vi vender tilbage.', friday)).toBe('2026-12-07 16:00');
  });

  it('says where the sentence stands, and knows a full stop that ends none', () => {
    const text = 'Hej Karen! Det er ikke i orden. Jeg ringer selv til dig i dag inden kl. 16. /Mette';
    const [found, ...more] = findPromises(text, NOW, calendarOf());
    expect(more).toEqual([]);
    expect(found?.text).toBe('Jeg ringer selv til dig i dag inden kl. 16');
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });
});
