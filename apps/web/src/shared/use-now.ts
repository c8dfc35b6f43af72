import { Observable, useObservable } from './observable';

const TICK_MS = 15_000;

const clock = new Observable(new Date());
setInterval(() => clock.set(new Date()), TICK_MS);

/** The time, for what is shown as an age. */
export function useNow(): Date {
  return useObservable(clock);
}
