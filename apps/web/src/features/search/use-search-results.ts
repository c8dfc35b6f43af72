import type { SearchHit, SearchPage } from '@genklang/contract';
import { useEffect, useState } from 'react';
import { getJson, RequestError } from '../../shared/http';
import type { FailureCode } from '../../shared/http';

export interface SearchResults {
  status: 'idle' | 'searching' | 'ready' | 'failed';
  failure: FailureCode | null;
  hits: readonly SearchHit[];
  nextCursor: string | null;
  isPartial: boolean;
  unknown: readonly string[];
}

const DEBOUNCE_MS = 200;
const NOTHING: SearchResults = {
  status: 'idle',
  failure: null,
  hits: [],
  nextCursor: null,
  isPartial: false,
  unknown: [],
};

/** What a search finds, a moment after the typing ended; what was found before stays on screen until then. */
export function useSearchResults(q: string): SearchResults & { loadMore(): void } {
  const [results, setResults] = useState<SearchResults>(NOTHING);
  const text = q.trim();
  useEffect(() => {
    if (text === '') {
      setResults(NOTHING);
      return;
    }
    const abort = new AbortController();
    setResults((before) => ({ ...before, status: 'searching' }));
    const timer = setTimeout(() => void look(text, null, abort.signal).then(setResults, () => undefined), DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  const loadMore = (): void => {
    if (results.nextCursor === null || results.status !== 'ready') {
      return;
    }
    setResults((before) => ({ ...before, status: 'searching' }));
    void look(text, results.nextCursor, new AbortController().signal).then((more) =>
      setResults((before) => ({ ...more, hits: [...before.hits, ...more.hits] })),
    );
  };
  return { ...results, loadMore };
}

/** Rejects only when it was called off. */
async function look(q: string, cursor: string | null, signal: AbortSignal): Promise<SearchResults> {
  const query = new URLSearchParams({ q, ...(cursor === null ? {} : { cursor }) });
  try {
    const page = await getJson<SearchPage>(`/api/search?${query.toString()}`, signal);
    return { ...page, status: 'ready', failure: null };
  } catch (error) {
    signal.throwIfAborted();
    return { ...NOTHING, status: 'failed', failure: error instanceof RequestError ? error.code : 'internal' };
  }
}
