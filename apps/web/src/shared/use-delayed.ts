import { useEffect, useState } from 'react';

/** True only after `isOn` has held for a while: what is over soon is not shown at all. */
export function useDelayed(isOn: boolean, delayMs: number): boolean {
  const [hasPassed, setHasPassed] = useState(false);
  useEffect(() => {
    setHasPassed(false);
    if (!isOn) {
      return undefined;
    }
    const timer = setTimeout(() => setHasPassed(true), delayMs);
    return () => clearTimeout(timer);
  }, [isOn, delayMs]);
  return isOn && hasPassed;
}
