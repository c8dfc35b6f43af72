import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { sessionStore } from '../../app/session';
import { Live } from '../../live/live';
import { LiveProvider } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { InboxPage } from './InboxPage';

/** Starts what is alive behind the inbox, and ends it with the session. */
export function InboxRoute() {
  const navigate = useNavigate();
  const { status } = useObservable(sessionStore.state);
  const [live] = useState(() => {
    const session = sessionStore.find();
    return session === null ? null : new Live(sessionStore, session);
  });
  useEffect(() => {
    live?.start();
    return () => live?.stop();
  }, [live]);
  useEffect(() => {
    if (status === 'signed-out') {
      void navigate({ to: '/sign-in' });
    }
  }, [status, navigate]);
  if (live === null) {
    return null;
  }
  return (
    <LiveProvider live={live} sessionStore={sessionStore}>
      <InboxPage />
    </LiveProvider>
  );
}
