import { Suspense, useEffect } from 'react';
import { sessionStore } from '../../app/session';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';

const load = () => import('./SignInOver');
const SignInOver = lazyPart(load, 'SignInOver');
/** Fetched ahead of need, once the page has come to rest: the session may end when the server is hard to reach. */
const AHEAD_MS = 5_000;

/** Signing in over the page, should the session end while the member works. */
export function SignInDialog() {
  const { status } = useObservable(sessionStore.state);
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  return status === 'ended' ? (
    <Suspense fallback={null}>
      <SignInOver />
    </Suspense>
  ) : null;
}
