import type { SearchHit, SearchPage } from '@genklang/contract';
import { useEffect, useRef, useState } from 'react';
import { getJson, RequestError } from '../../shared/http';
import type { FailureCode } from '../../shared/http';

export interface SearchResults {
  status: 'idle' | 'searching' | 'ready' | 'failed';
  failure: FailureCode | null;
  hits: readonly SearchHit[];
  nextCursor: string | null;
  /** Why no more could be fetched; what was found stays. */
  moreFailure: FailureCode | null;
  isPartial: boolean;
  unknown: readonly string[];
}

const DEBOUNCE_MS = 200;
const NOTHING: SearchResults = {
  status: 'idle',
  failure: null,
  hits: [],
  nextCursor: null,
  moreFailure: null,
  isPartial: false,
  unknown: [],
};

/** What a search finds, a moment after the typing ended; what was found before stays on screen until then. */
export function useSearchResults(q: string): SearchResults & { loadMore(): void } {
  const [results, setResults] = useState<SearchResults>(NOTHING);
  const text = q.trim();
  /** Calls off the search for the text that stands there, and its further pages. */
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (text === '') {
      setResults(NOTHING);
      return;
    }
    const abort = new AbortController();
    running.current = abort;
    setResults((before) => ({ ...before, status: 'searching', moreFailure: null }));
    const timer = setTimeout(() => void look(text, null, abort.signal).then(setResults, () => undefined), DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  const loadMore = (): void => {
    const signal = running.current?.signal;
    if (results.nextCursor === null || results.status !== 'ready' || signal === undefined) {
      return;
    }
    setResults((before) => ({ ...before, status: 'searching', moreFailure: null }));
    void look(text, results.nextCursor, signal).then(
      (more) => setResults((before) => append(before, more)),
      () => undefined,
    );
  };
  return { ...results, loadMore };
}

/** A further page below what was found; where it could not be had, what was found stays and the page can be asked for again. */
function append(before: SearchResults, more: SearchResults): SearchResults {
  return more.status === 'failed'
    ? { ...before, status: 'ready', moreFailure: more.failure }
    : { ...more, hits: [...before.hits, ...more.hits] };
}

/** Rejects only when it was called off. */
async function look(q: string, cursor: string | null, signal: AbortSignal): Promise<SearchResults> {
  const query = new URLSearchParams({ q, ...(cursor === null ? {} : { cursor }) });
  try {
    const page = await getJson<SearchPage>(`/api/search?${query.toString()}`, signal);
    signal.throwIfAborted();
    return { ...page, status: 'ready', failure: null, moreFailure: null };
  } catch (error) {
    signal.throwIfAborted();
    return { ...NOTHING, status: 'failed', failure: error instanceof RequestError ? error.code : 'internal' };
  }
}
