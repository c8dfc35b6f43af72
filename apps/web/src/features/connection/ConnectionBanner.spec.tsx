import '../../../test/text-encoder';
import '@testing-library/jest-dom';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, render, screen } from '@testing-library/react';
import { aSession } from '../../../test/builders';
import { Live } from '../../live/live';
import { LiveProvider } from '../../live/live-context';
import { SessionStore } from '../../live/session-store';
import { messages } from '../../locales/en/messages';
import { ConnectionBanner } from './ConnectionBanner';

function open() {
  i18n.loadAndActivate({ locale: 'en', messages });
  const sessionStore = new SessionStore();
  sessionStore.state.set({ status: 'signed-in', session: aSession() });
  const live = new Live(sessionStore, aSession());
  live.connection.status.set({ isConnected: true, since: null });
  render(
    <I18nProvider i18n={i18n}>
      <LiveProvider live={live} sessionStore={sessionStore}>
        <ConnectionBanner />
      </LiveProvider>
    </I18nProvider>,
  );
  const pass = (ms: number): void => act(() => void jest.advanceTimersByTime(ms));
  return {
    pass,
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

  it('says nothing of a loss that is over within a second and a half', () => {
    const { lose, regain, pass } = open();
    lose();
    pass(1_000);
    regain(2);
    pass(5_000);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('tells of a lasting loss with its time, then of the return, then nothing', () => {
    const { lose, regain, pass } = open();
    lose();
    pass(1_600);
    expect(screen.getByRole('status')).toHaveTextContent('No connection since 14:31');
    regain(2);
    expect(screen.getByRole('status')).toHaveTextContent('Connected again. Fetched 2 changes.');
    pass(3_100);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
