import type { BusinessCalendar } from '../calendar/business-calendar';
import { deadlineOf, findPolicy } from './deadline';
import type { DeadlineFacts, ServicePolicyTerms } from './deadline';

const OFFICE: BusinessCalendar = {
  timeZone: 'Europe/Copenhagen',
  week: [...Array.from({ length: 5 }, () => [{ from: 480, to: 960 }]), [], []],
  closedDays: new Set(),
};
/** A Friday, 15.30 in Copenhagen. */
const FRIDAY = new Date('2026-11-27T14:30:00Z');

function facts(given: Partial<DeadlineFacts> = {}): DeadlineFacts {
  return {
    state: 'open',
    channelId: 'x',
    language: 'da',
    priority: 'normal',
    waitingSince: FRIDAY,
    hasAnswered: false,
    openedAt: FRIDAY,
    ...given,
  };
}

function policy(given: Partial<ServicePolicyTerms> = {}): ServicePolicyTerms {
  return {
    channelIds: [],
    languages: [],
    priorities: [],
    firstReplyMinutes: 120,
    nextReplyMinutes: 240,
    closeMinutes: null,
    ...given,
  };
}

describe('what is due', () => {
  it.each([
    [
      'the first answer, after a weekend that does not count',
      facts(),
      policy(),
      'first-reply',
      '2026-11-30T08:30:00.000Z',
    ],
    [
      'the next answer, once a person has answered',
      facts({ hasAnswered: true }),
      policy(),
      'next-reply',
      '2026-11-30T10:30:00.000Z',
    ],
    [
      'the end, when nobody waits',
      facts({ waitingSince: null }),
      policy({ closeMinutes: 60 }),
      'close',
      '2026-11-30T07:30:00.000Z',
    ],
    [
      'the end, when it comes before the answer',
      facts(),
      policy({ closeMinutes: 30 }),
      'close',
      '2026-11-27T15:00:00.000Z',
    ],
    [
      'the answer, when it comes before the end',
      facts(),
      policy({ closeMinutes: 960 }),
      'first-reply',
      '2026-11-30T08:30:00.000Z',
    ],
  ])('is %s', (_name, given, terms, kind, at) => {
    const due = deadlineOf(given, terms, OFFICE);
    expect(due?.kind).toBe(kind);
    expect(due?.at.toISOString()).toBe(at);
  });

  it.each([
    ['a closed conversation', facts({ state: 'closed' }), policy({ closeMinutes: 60 })],
    ['one that was put off', facts({ state: 'snoozed' }), policy()],
    ['what a search heard', facts({ state: 'heard' }), policy()],
    ['one that waits for the customer', facts({ waitingSince: null }), policy()],
    ['one that is promised nothing', facts(), policy({ firstReplyMinutes: null })],
  ])('is nothing for %s', (_name, given, terms) => {
    expect(deadlineOf(given, terms, OFFICE)).toBeNull();
  });
});

describe('the policy', () => {
  const urgent = policy({ priorities: ['urgent'] });
  const swedish = policy({ languages: ['sv'] });
  const rest = policy();

  it('is the first that fits in all it asks', () => {
    const all = [urgent, swedish, rest];
    expect(findPolicy(facts({ priority: 'urgent', language: 'sv' }), all)).toBe(urgent);
    expect(findPolicy(facts({ language: 'sv' }), all)).toBe(swedish);
    expect(findPolicy(facts(), all)).toBe(rest);
    expect(findPolicy(facts(), [policy({ channelIds: ['y'] })])).toBeNull();
  });
});
