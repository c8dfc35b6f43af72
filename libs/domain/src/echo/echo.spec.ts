import { echoOf } from './echo';

describe('echoOf', () => {
  it.each([
    [{ wasUnhappy: true, wasHappy: false, polarity: 'positive' as const }, 'turned'],
    [{ wasUnhappy: false, wasHappy: true, polarity: 'positive' as const }, 'praise'],
    [{ wasUnhappy: false, wasHappy: false, polarity: 'positive' as const }, 'praise'],
    [{ wasUnhappy: true, wasHappy: false, polarity: 'negative' as const }, 'relapse'],
    [{ wasUnhappy: false, wasHappy: false, polarity: 'negative' as const }, 'relapse'],
    [{ wasUnhappy: false, wasHappy: true, polarity: 'negative' as const }, 'lost'],
    [{ wasUnhappy: true, wasHappy: false, polarity: 'neutral' as const }, null],
  ])('%p is %p', (course, outcome) => {
    expect(echoOf(course)).toBe(outcome);
  });
});
