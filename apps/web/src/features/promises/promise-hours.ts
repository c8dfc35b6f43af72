import type { PromiseHours } from '@genklang/contract';
import type { BusinessCalendar } from '@genklang/domain';
import { useEffect, useState } from 'react';
import { useLive } from '../../live/live-context';
import { getJson } from '../../shared/http';

/** Opening hours seldom change: asked once for as long as this. */
const FRESH_MS = 3_600_000;

/** What was asked for, by each session's console: another workspace has other hours. */
const asked = new WeakMap<object, { at: number; calendar: Promise<BusinessCalendar> }>();

async function load(): Promise<BusinessCalendar> {
  const { timeZone, week, closedDays } = await getJson<PromiseHours>('/api/promises/hours');
  return { timeZone, week, closedDays: new Set(closedDays) };
}

/** By what promised times are counted; null until it is known. */
export function usePromiseCalendar(): BusinessCalendar | null {
  const live = useLive();
  const [calendar, setCalendar] = useState<BusinessCalendar | null>(null);
  useEffect(() => {
    const known = asked.get(live);
    const fresh =
      known !== undefined && Date.now() - known.at <= FRESH_MS ? known : { at: Date.now(), calendar: load() };
    asked.set(live, fresh);
    let isHere = true;
    fresh.calendar.then(
      (loaded) => isHere && setCalendar(loaded),
      () => asked.delete(live),
    );
    return () => {
      isHere = false;
    };
  }, [live]);
  return calendar;
}
