import { chooseEvidence } from './evidence';
import { remindAt } from './reminder';

const DUE = new Date('2026-12-01T15:00:00Z');
const sent = (time: string): { id: string; sentAt: Date } => ({ id: time, sentAt: new Date(`2026-12-01T${time}Z`) });

describe('what speaks for a promise', () => {
  it.each([
    ['14:59:59', true],
    ['15:00:00', true],
    ['15:00:01', false],
  ])('is a reply of %s: in time %s', (time, isInTime) => {
    expect(chooseEvidence(DUE, [sent(time)])).toMatchObject({ isInTime });
  });

  it('is the last one in time, else the first that was late', () => {
    const [early, later, late, latest] = ['12:00:00', '14:00:00', '16:00:00', '17:00:00'].map(sent);
    expect(
      chooseEvidence(
        DUE,
        [late, early, later, latest].filter((reply) => reply !== undefined),
      )?.reply,
    ).toBe(later);
    expect(
      chooseEvidence(
        DUE,
        [latest, late].filter((reply) => reply !== undefined),
      )?.reply,
    ).toBe(late);
    expect(chooseEvidence(DUE, [])).toBeNull();
  });
});

describe('a reminder', () => {
  it('comes when a quarter of the time is left', () => {
    expect(remindAt({ madeAt: new Date('2026-12-01T11:00:00Z'), dueAt: DUE })).toEqual(
      new Date('2026-12-01T14:00:00Z'),
    );
  });

  it('does not come where the time was over from the beginning', () => {
    expect(remindAt({ madeAt: DUE, dueAt: DUE })).toBeNull();
  });
});
