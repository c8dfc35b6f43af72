import { Observable, useObservable } from '../observable';

const announcement = new Observable('');

/** Says something to those who hear the page instead of seeing it. */
export function announce(message: string): void {
  announcement.set(announcement.get() === message ? `${message}\u00a0` : message);
}

export function Announcer() {
  const message = useObservable(announcement);
  return (
    <p className="sr-only" role="status">
      {message}
    </p>
  );
}
