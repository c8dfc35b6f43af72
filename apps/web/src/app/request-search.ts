/** What a network's sign-in page sends the person back with: the request that goes on, or why there is none. */
export interface RequestSearch {
  request?: string;
  problem?: 'expired';
}

export function parseRequestSearch(search: Record<string, unknown>): RequestSearch {
  const { request, problem } = search;
  return {
    ...(typeof request === 'string' && /^[0-9a-f-]{36}$/i.test(request) && { request }),
    ...(problem === 'expired' && { problem }),
  };
}
