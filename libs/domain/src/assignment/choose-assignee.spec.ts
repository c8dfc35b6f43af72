import fc from 'fast-check';
import { chooseAssignee } from './choose-assignee';
import type { AssignmentCandidate, AssignmentWish } from './choose-assignee';

const candidate = (id: string, change: Partial<AssignmentCandidate> = {}): AssignmentCandidate => ({
  ...{ id, isOnDuty: true, languages: ['da'], capacity: 5, load: 0, lastGivenAt: null },
  ...change,
});
const wish = (change: Partial<AssignmentWish> = {}): AssignmentWish => ({
  ...{ language: 'da', adviserId: null, deputyId: null },
  ...change,
});

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const LANGUAGES = ['da', 'sv', 'nb', 'en'] as const;
const candidates = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: IDS.length }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant<string>(id),
        isOnDuty: fc.boolean(),
        languages: fc.subarray([...LANGUAGES]),
        capacity: fc.integer({ min: 0, max: 4 }),
        load: fc.integer({ min: 0, max: 5 }),
        lastGivenAt: fc.option(fc.integer({ min: 1, max: 5 })),
      }),
    ),
  ),
);
const wishes = fc.record({
  language: fc.constantFrom<string>(...LANGUAGES, 'de'),
  adviserId: fc.option(fc.constantFrom<string>(...IDS)),
  deputyId: fc.option(fc.constantFrom<string>(...IDS)),
});

describe('who is given a conversation', () => {
  it.each([
    ['whoever holds least', [candidate('a', { load: 2 }), candidate('b', { load: 1 })], wish(), 'b'],
    [
      'of those, whoever waits longest',
      [candidate('a', { lastGivenAt: 9 }), candidate('b', { lastGivenAt: 3 })],
      wish(),
      'b',
    ],
    ['who was never given anything first', [candidate('a', { lastGivenAt: 9 }), candidate('b')], wish(), 'b'],
    [
      'who speaks the language',
      [candidate('a'), candidate('b', { languages: ['sv'], load: 4 })],
      wish({ language: 'sv' }),
      'b',
    ],
    [
      'Norwegian by any of its codes',
      [candidate('a'), candidate('b', { languages: ['nb'] })],
      wish({ language: 'nn' }),
      'b',
    ],
    ['anybody where nobody speaks it', [candidate('a')], wish({ language: 'de' }), 'a'],
    [
      'nobody while those who speak it are full',
      [candidate('a', { load: 5 }), candidate('b', { languages: ['sv'] })],
      wish(),
      null,
    ],
    ['the adviser, whatever they hold', [candidate('a'), candidate('b', { load: 4 })], wish({ adviserId: 'b' }), 'b'],
    [
      'the deputy when the adviser is off duty',
      [candidate('a'), candidate('b', { isOnDuty: false }), candidate('c', { load: 3 })],
      wish({ adviserId: 'b', deputyId: 'c' }),
      'c',
    ],
    ['nobody when all are off duty', [candidate('a', { isOnDuty: false })], wish(), null],
  ])('is %s', (_, given, wanted, expected) => {
    expect(chooseAssignee(wanted, given)?.memberId ?? null).toBe(expected);
  });

  it('is never off duty or full, and never the same two ways', () => {
    fc.assert(
      fc.property(candidates, wishes, (given, wanted) => {
        const choice = chooseAssignee(wanted, given);
        const chosen = given.find(({ id }) => id === choice?.memberId);
        expect(chosen === undefined).toBe(choice === null);
        if (chosen) {
          expect(chosen.isOnDuty).toBe(true);
          expect(chosen.load).toBeLessThan(chosen.capacity);
        }
        expect(chooseAssignee(wanted, given.toReversed())).toEqual(choice);
      }),
      { numRuns: 1_000 },
    );
  });

  it('speaks the language where anybody on duty does, unless it is the customer’s own', () => {
    fc.assert(
      fc.property(candidates, wishes, (given, wanted) => {
        const choice = chooseAssignee(wanted, given);
        const isSpoken = given.some(
          ({ isOnDuty, languages }) => isOnDuty && languages.some((code) => code === wanted.language),
        );
        const chosen = given.find(({ id }) => id === choice?.memberId);
        if (choice?.why === 'automatic' && isSpoken) {
          expect(chosen?.languages).toContain(wanted.language);
        }
        if (choice?.why === 'automatic') {
          const lighter = given.filter(
            ({ isOnDuty, load, capacity, languages }) =>
              isOnDuty &&
              load < capacity &&
              load < (chosen?.load ?? 0) &&
              (!isSpoken || languages.some((code) => code === wanted.language)),
          );
          expect(lighter).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
