import { useCallback, useEffect, useRef, useState } from 'react';
import { getJson, RequestError } from '../../shared/http';
import type { FailureCode } from '../../shared/http';

interface Page {
  nextCursor: string | null;
}

export interface Pages<T> {
  /** Null while nothing has come yet. */
  pages: readonly T[] | null;
  failure: FailureCode | null;
  /** Null where there is no more. */
  more: (() => void) | null;
  reload(): void;
}

/** Reads a list page by page, from the beginning again whenever `key` changes. A late answer never replaces a newer one. */
export function usePages<T extends Page>(path: string, key: unknown): Pages<T> {
  const [state, setState] = useState<{ pages: readonly T[] | null; failure: FailureCode | null }>({
    pages: null,
    failure: null,
  });
  const turn = useRef(0);
  const ask = useCallback(
    (before: readonly T[]) => {
      turn.current += 1;
      const own = turn.current;
      const cursor = before.at(-1)?.nextCursor;
      const search = cursor == null ? '' : `?${new URLSearchParams({ cursor }).toString()}`;
      getJson<T>(`${path}${search}`).then(
        (page) => own === turn.current && setState({ pages: [...before, page], failure: null }),
        (error: unknown) => {
          const failure = error instanceof RequestError ? error.code : 'internal';
          if (own === turn.current) {
            setState((now) => ({ ...now, failure }));
          }
        },
      );
    },
    [path],
  );
  const reload = useCallback(() => ask([]), [ask]);
  useEffect(() => reload(), [reload, key]);
  const { pages, failure } = state;
  const hasMore = pages !== null && pages.at(-1)?.nextCursor != null;
  return { pages, failure, reload, more: hasMore ? () => ask(pages) : null };
}
