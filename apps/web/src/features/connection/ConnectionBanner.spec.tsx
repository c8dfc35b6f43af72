import { renderLive } from '../../../test/render-live';
import { act, screen } from '@testing-library/react';
import { ConnectionBanner } from './ConnectionBanner';

function open() {
  const { live } = renderLive(<ConnectionBanner />);
  act(() => live.connection.status.set({ isConnected: true, since: null }));
  const pass = (ms: number): void =>
    act(() => {
      jest.advanceTimersByTime(ms);
    });
  return {
    pass,
    connect: () => act(() => live.connection.status.set({ isConnected: true, since: null })),
    lose: () => act(() => live.connection.status.set({ isConnected: false, since: new Date(2026, 10, 22, 14, 31) })),
    regain: (changes: number) =>
      act(() => {
        live.connection.status.set({ isConnected: true, since: null });
        live.caughtUp.update(({ count }) => ({ count: count + 1, changes }));
      }),
  };
}

describe('ConnectionBanner', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('UX 45: says nothing of a loss that is over within a second and a half', () => {
    const { lose, regain, pass } = open();
    lose();
    pass(1_000);
    regain(2);
    pass(5_000);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('UX 45: tells of a lasting loss with its time, then of the return, then nothing', () => {
    const { connect, lose, regain, pass } = open();
    lose();
    pass(1_600);
    expect(screen.getByRole('status')).toHaveTextContent('No connection since 14:31');
    connect();
    expect(screen.getByRole('status')).toHaveTextContent('Connected again. Fetching changes…');
    regain(2);
    expect(screen.getByRole('status')).toHaveTextContent('Connected again. Fetched 2 changes.');
    pass(3_100);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
