import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { sessionStore } from './session';
import { Live } from '../live/live';
import { LiveProvider } from '../live/live-context';
import { useObservable } from '../shared/observable';

/** Starts what is alive behind every page of a member, and ends it with the session. */
export function MemberRoute() {
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
      <Outlet />
    </LiveProvider>
  );
}
