import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { aRow } from '../../../test/builders';

const START = Date.parse('2026-11-22T12:00:00.000Z');
const MINUTE = 60_000;

/** The page's clock is wound up when its code is loaded: it is loaded under the test's own. */
async function load() {
  jest.useFakeTimers({ now: START });
  const { renderLive } = await import('../../../test/render-live');
  const { useNow } = await import('../../shared/use-now');
  const { RowChips } = await import('../inbox/RowChips');
  function Row({ dueInMinutes }: { dueInMinutes: number }): ReactNode {
    const deadline = {
      kind: 'first-reply' as const,
      at: new Date(START + dueInMinutes * MINUTE).toISOString(),
      isBreached: false,
    };
    return <RowChips row={aRow({ id: 'c1', deadline })} departure={null} now={useNow()} />;
  }
  return { renderLive, Row, words: await import('./deadline-text') };
}

describe('a deadline', () => {
  let loaded: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    loaded = await load();
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  it('UX 8: is grey in a row, amber from ten minutes on, and crimson with how much it is over, without a reload', () => {
    const { renderLive, Row } = loaded;
    renderLive(<Row dueInMinutes={12} />);
    const chip = (): HTMLElement => screen.getByTestId('deadline-chip');
    const pass = (minutes: number): void => act(() => jest.advanceTimersByTime(minutes * MINUTE));
    expect(chip()).toHaveAttribute('data-tone', 'calm');
    expect(chip()).toHaveTextContent('12 min');
    pass(2);
    expect(chip()).toHaveAttribute('data-tone', 'calm');
    pass(1);
    expect(chip()).toHaveAttribute('data-tone', 'near');
    expect(chip()).toHaveClass('chip-warn');
    pass(13);
    expect(chip()).toHaveAttribute('data-tone', 'over');
    expect(chip()).toHaveClass('chip-critical');
    expect(chip()).toHaveTextContent('4 min over');
  });

  it.each([
    [8 * MINUTE + 12_000, '8:12'],
    [500, '0:01'],
    [-5, '0:00'],
  ])('is exact in the last minutes: %i ms are %s', (ms, words) => {
    expect(loaded.words.deadlineSeconds(new Date(START + ms).toISOString(), new Date(START))).toBe(words);
  });

  it.each([
    [30, '30 min'],
    [120, '2 h'],
    [90, '1 h 30 min'],
  ])('has a target of %i minutes, said as %s', (minutes, words) => {
    expect(loaded.words.targetText(minutes)).toBe(words);
  });
});
