import type { PromiseHours } from '@genklang/contract';
import type { BusinessCalendar } from '@genklang/domain';
import { useEffect, useState } from 'react';
import { getJson } from '../../shared/http';

/** Opening hours seldom change: asked once for as long as this. */
const FRESH_MS = 3_600_000;

let asked: { at: number; calendar: Promise<BusinessCalendar> } | null = null;

async function load(): Promise<BusinessCalendar> {
  const { timeZone, week, closedDays } = await getJson<PromiseHours>('/api/promises/hours');
  return { timeZone, week, closedDays: new Set(closedDays) };
}

/** By what promised times are counted; null until it is known. */
export function usePromiseCalendar(): BusinessCalendar | null {
  const [calendar, setCalendar] = useState<BusinessCalendar | null>(null);
  useEffect(() => {
    if (asked === null || Date.now() - asked.at > FRESH_MS) {
      asked = { at: Date.now(), calendar: load() };
    }
    let isHere = true;
    asked.calendar.then(
      (known) => isHere && setCalendar(known),
      () => {
        asked = null;
      },
    );
    return () => {
      isHere = false;
    };
  }, []);
  return calendar;
}
