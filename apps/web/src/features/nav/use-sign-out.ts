import { i18n } from '@lingui/core';
import { useNavigate } from '@tanstack/react-router';
import { sessionStore } from '../../app/session';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { RequestError } from '../../shared/http';

/** Signs out and goes to the sign-in page; drafts stay in the browser, for this member only. */
export function useSignOut(): () => Promise<void> {
  const live = useLive();
  const navigate = useNavigate();
  return async () => {
    await live.drafts.flush();
    try {
      await sessionStore.signOut();
      await navigate({ to: '/sign-in' });
    } catch (error) {
      const code = error instanceof RequestError ? error.code : 'internal';
      live.toasts.show({ message: `${i18n._('nav.sign-out')}: ${errorMessage(code)}`, tone: 'problem' });
    }
  };
}
