import { useCallback, useEffect, useRef, useState } from 'react';
import { getJson, RequestError } from './http';
import type { FailureCode } from './http';

/** What the server answered last; `failure` says that the last attempt did not get through, and the data may be old. */
export interface Loaded<T> {
  data: T | null;
  failure: FailureCode | null;
  reload(): void;
}

interface LoadOptions {
  /** Asked again whenever this changes. */
  key?: unknown;
  /** Asked again so often while the page is in sight. */
  everyMs?: number;
}

/** Reads something over HTTP and keeps it fresh. A late answer never replaces a newer one. */
export function useLoaded<T>(path: string, { key, everyMs }: LoadOptions = {}): Loaded<T> {
  const [state, setState] = useState<Pick<Loaded<T>, 'data' | 'failure'>>({ data: null, failure: null });
  const asked = useRef(0);
  const reload = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    getJson<T>(path).then(
      (data) => turn === asked.current && setState({ data, failure: null }),
      (error: unknown) => {
        const failure = error instanceof RequestError ? error.code : 'internal';
        if (turn === asked.current) {
          setState((now) => ({ ...now, failure }));
        }
      },
    );
  }, [path]);
  useEffect(() => reload(), [reload, key]);
  useEffect(() => {
    if (everyMs === undefined) {
      return undefined;
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') {
        reload();
      }
    }, everyMs);
    return () => clearInterval(timer);
  }, [reload, everyMs]);
  return { ...state, reload };
}
