import { NO_PROMISES, promiseOf } from './draft-promises';

const NOW = new Date('2026-12-01T09:00:00Z');
const SAVED = { text: 'Vi ringer i dag', dueAt: '2026-12-01T15:00:00.000Z', isAssumed: false };

describe('the promise of a draft', () => {
  it.each([
    ['goes with the text that says it', 'Hej. Vi ringer i dag. /Mette', NOW, SAVED],
    ['does not go once its sentence was changed', 'Hej. Vi ringer i morgen. /Mette', NOW, null],
    ['does not go once its time has passed', 'Hej. Vi ringer i dag.', new Date('2026-12-01T15:00:00Z'), null],
  ])('%s', (_name, text, now, expected) => {
    expect(promiseOf(text, { ...NO_PROMISES, saved: SAVED }, now)).toEqual(expected);
  });

  it('is none where nobody saved one', () => {
    expect(promiseOf('Vi ringer i dag', undefined, NOW)).toBeNull();
  });
});
