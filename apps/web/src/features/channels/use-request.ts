import type { ChannelRequestSummary } from '@genklang/contract';
import { useEffect, useState } from 'react';
import { getJson, RequestError } from '../../shared/http';

const ASK_EVERY_MS = 700;
/** After this long the person is told that it goes on without them. */
const PATIENCE_MS = 90_000;

/** How a request to a network goes. `lost`: it is not known any more; `slow`: it takes longer than anybody should watch. */
export interface WatchedRequest {
  request: ChannelRequestSummary | null;
  trouble: 'lost' | 'slow' | null;
}

/** Watches a request until it has ended. */
export function useRequest(id: string | null): WatchedRequest {
  const [watched, setWatched] = useState<WatchedRequest>({ request: null, trouble: null });
  useEffect(() => {
    setWatched({ request: null, trouble: null });
    if (id === null) {
      return undefined;
    }
    const began = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const answer = await getJson<ChannelRequestSummary>(`/api/channel-requests/${id}`).catch(
        (error: unknown) => error,
      );
      if (isOver) {
        return;
      }
      if (answer instanceof RequestError && answer.code === 'not_found') {
        setWatched({ request: null, trouble: 'lost' });
        return;
      }
      const request = answer instanceof Error ? null : (answer as ChannelRequestSummary);
      const isSlow = Date.now() - began > PATIENCE_MS;
      setWatched((now) => ({ request: request ?? now.request, trouble: isSlow ? 'slow' : null }));
      if (!isSlow && request?.state !== 'done' && request?.state !== 'failed') {
        timer = setTimeout(() => void ask(), ASK_EVERY_MS);
      }
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id]);
  return watched;
}
