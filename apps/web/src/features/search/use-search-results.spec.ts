import '../../../test/render-live';
import { act, renderHook, waitFor } from '@testing-library/react';
import { useSearchResults } from './use-search-results';

/** What the hook reads of a response; the page's environment has none of its own. */
type Body = Record<string, unknown>;

const page = (id: string, nextCursor: string | null): Body => ({
  hits: [{ id }],
  nextCursor,
  isPartial: false,
  unknown: [],
});

describe('useSearchResults', () => {
  let asked: ((response: Response) => void)[];

  const { fetch } = globalThis;
  beforeEach(() => {
    asked = [];
    globalThis.fetch = jest.fn(() => new Promise<Response>((answer) => asked.push(answer)));
  });
  afterEach(() => void (globalThis.fetch = fetch));

  const answer = async (index: number, body: Body, status = 200): Promise<void> => {
    await waitFor(() => expect(asked.length).toBeGreaterThan(index));
    await act(async () => {
      asked[index]?.({ ok: status === 200, status, json: () => Promise.resolve(body) } as Response);
      await Promise.resolve();
    });
  };

  it('keeps a late page of an older search out of the new one', async () => {
    const { result, rerender } = renderHook(({ q }) => useSearchResults(q), { initialProps: { q: 'lampe' } });
    await answer(0, page('lampe-1', 'more'));
    act(() => result.current.loadMore());
    rerender({ q: 'sofa' });
    await answer(2, page('sofa-1', null));
    await answer(1, page('lampe-2', null));
    expect(result.current.hits.map(({ id }) => id)).toEqual(['sofa-1']);
  });

  it('keeps what was found when more cannot be had, and asks for the same page again', async () => {
    const { result } = renderHook(() => useSearchResults('lampe'));
    await answer(0, page('lampe-1', 'more'));
    act(() => result.current.loadMore());
    await answer(1, { code: 'internal' }, 500);
    expect(result.current).toMatchObject({ status: 'ready', nextCursor: 'more', moreFailure: 'internal' });
    act(() => result.current.loadMore());
    await answer(2, page('lampe-2', null));
    expect(result.current.hits.map(({ id }) => id)).toEqual(['lampe-1', 'lampe-2']);
    expect(result.current.moreFailure).toBeNull();
  });
});
