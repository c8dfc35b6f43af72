import './text-encoder';
import '@testing-library/jest-dom';
import type { SessionInfo } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Live } from '../src/live/live';
import { LiveProvider } from '../src/live/live-context';
import { SessionStore } from '../src/live/session-store';
import { messages } from '../src/locales/en/messages';
import { aSession } from './builders';

i18n.loadAndActivate({ locale: 'en', messages });

/** Draws a part of the inbox in English, with everything alive behind it but no connection. */
export function renderLive(part: ReactNode, session: SessionInfo = aSession()) {
  const sessionStore = new SessionStore();
  sessionStore.state.set({ status: 'signed-in', session });
  const live = new Live(sessionStore, session);
  const within = (shown: ReactNode) => (
    <I18nProvider i18n={i18n}>
      <LiveProvider live={live} sessionStore={sessionStore}>
        {shown}
      </LiveProvider>
    </I18nProvider>
  );
  const view = render(within(part));
  return { live, show: (shown: ReactNode) => view.rerender(within(shown)) };
}
