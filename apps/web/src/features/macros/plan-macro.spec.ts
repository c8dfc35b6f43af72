import { planMacro } from './plan-macro';

const CONTEXT = { memberId: 'mette', teamIds: ['swedes'], now: new Date('2026-11-24T10:00:00') };

describe('what running a macro comes to', () => {
  it('is a text, notes, and one change', () => {
    const plan = planMacro(
      [
        { kind: 'insert-text', text: 'Hej {firstName}' },
        { kind: 'insert-text', text: 'Den er på vej.' },
        { kind: 'add-note', text: 'Sendt igen' },
        { kind: 'add-label', labelId: 'delivery' },
        { kind: 'remove-label', labelId: 'new' },
        { kind: 'assign', to: 'me' },
        { kind: 'prioritise', priority: 'high' },
        { kind: 'close' },
      ],
      CONTEXT,
    );
    expect(plan).toEqual({
      text: 'Hej {firstName}\n\nDen er på vej.',
      notes: ['Sendt igen'],
      change: {
        addLabelIds: ['delivery'],
        removeLabelIds: ['new'],
        assigneeId: 'mette',
        priority: 'high',
        state: 'closed',
      },
    });
  });

  it('leaves the conversation as it is where nothing is said of it', () => {
    expect(planMacro([{ kind: 'insert-text', text: 'Hej' }], CONTEXT).change).toBeNull();
  });

  it('takes the later of two steps about the same', () => {
    const close = { kind: 'close' } as const;
    const snooze = { kind: 'snooze', until: 'tomorrow' } as const;
    expect(planMacro([close, snooze], CONTEXT).change).toEqual({
      state: 'snoozed',
      snoozedUntil: new Date('2026-11-25T09:00:00').toISOString(),
    });
    expect(planMacro([snooze, close], CONTEXT).change).toEqual({ state: 'closed' });
  });

  it.each([
    ['nobody', { assigneeId: null }],
    ['swedes', { teamId: 'swedes' }],
    ['sara', { assigneeId: 'sara' }],
  ])('gives the conversation to %s', (to, change) => {
    expect(planMacro([{ kind: 'assign', to }], CONTEXT).change).toEqual(change);
  });

  it('takes tomorrow for Monday on a Sunday', () => {
    const sunday = { ...CONTEXT, now: new Date('2026-11-29T10:00:00') };
    expect(planMacro([{ kind: 'snooze', until: 'monday' }], sunday).change).toMatchObject({
      snoozedUntil: new Date('2026-11-30T09:00:00').toISOString(),
    });
  });
});
