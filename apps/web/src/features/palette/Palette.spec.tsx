import { renderLive } from '../../../test/render-live';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPage, aRow } from '../../../test/builders';
import { Palette } from './Palette';

jest.mock('@tanstack/react-router', () => ({ useNavigate: () => jest.fn() }));

class Watcher {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
const nowhere = (): void => undefined;

describe('the palette', () => {
  beforeAll(() => {
    Object.assign(window, { ResizeObserver: Watcher });
    Element.prototype.scrollIntoView = nowhere;
    Object.assign(window, { fetch: () => new Promise(nowhere) });
  });

  it('snoozes to a time of one’s own by the keyboard alone', async () => {
    const openedAt = new Date('2026-11-22T12:00:00');
    const { live } = renderLive(<Palette state={{ page: 'snooze', ids: ['c1'], openedAt }} />);
    act(() => live.rows.replaceWith(aPage([aRow({ id: 'c1' })])));
    const change = jest.spyOn(live.bulk, 'change').mockResolvedValue(true);
    const user = userEvent.setup();
    await user.tab();
    const field = screen.getByTestId('snooze-at');
    expect(field).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(screen.getByTestId('palette')).toHaveAttribute('data-page', 'snooze');
    fireEvent.change(field, { target: { value: '2026-11-30T09:15' } });
    await user.keyboard('{Enter}');
    expect(change.mock.calls.map(([ids, change]) => [ids, change])).toEqual([
      [['c1'], { state: 'snoozed', snoozedUntil: new Date('2026-11-30T09:15').toISOString() }],
    ]);
  });
});
