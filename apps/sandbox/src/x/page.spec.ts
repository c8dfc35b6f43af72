import fc from 'fast-check';
import { SandboxClock } from '../clock';
import type { Post } from '../store/model';
import { SocialStore } from '../store/social.store';
import { cutPage, type Page, readPageRequest } from './page';
import { QueryReader } from './query.reader';

const startMs = Date.UTC(2026, 2, 1);

function pageOf(store: SocialStore, query: Record<string, string>, scope = 'a'): Page {
  const reader = new QueryReader(new URLSearchParams(query));
  const request = readPageRequest(reader, { min: 1, max: 100, fallback: 10, scope });
  reader.done();
  return cutPage(store.newestFirst(), request);
}

function walk(store: SocialStore, query: Record<string, string>, between: () => void = () => undefined): Post[] {
  const seen: Post[] = [];
  let token: string | undefined;
  for (let pages = 0; pages === 0 || token !== undefined; pages += 1) {
    if (pages > 200) {
      throw new Error('this walk does not end');
    }
    const page: Page = pageOf(store, token === undefined ? query : { ...query, pagination_token: token });
    seen.push(...page.posts);
    token = page.nextToken;
    between();
  }
  return seen;
}

describe('paging', () => {
  const filled = (offsetsMs: readonly number[]): { store: SocialStore; authorId: string } => {
    const store = new SocialStore(new SandboxClock(() => startMs));
    const authorId = store.upsertUser({ handle: 'ida' }).id;
    offsetsMs.forEach((offset, index) =>
      store.addPost({ authorId, text: String(index), createdAtMs: startMs + offset }),
    );
    return { store, authorId };
  };

  it('loses and repeats nothing, whatever the page size, the ties and the arrivals during the walk', () => {
    const times = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 12 }), fc.boolean(), (offsets, size, arrivals) => {
        const { store, authorId } = filled(offsets);
        const before = [...store.newestFirst()];
        const arrive = (): void => {
          store.addPost({ authorId, text: 'new', createdAtMs: startMs + 1000 });
        };
        const seen = walk(store, { max_results: String(size) }, arrivals ? arrive : undefined);
        expect(seen).toEqual(before);
      }),
    );
  });

  it('keeps strictly above since_id and strictly below until_id', () => {
    const { store } = filled([0, 1, 2, 3, 4]);
    const ids = [...store.newestFirst()].map((post) => post.id);
    const [, second, third, fourth] = ids;
    expect(walk(store, { since_id: third ?? '' }).map((post) => post.id)).toEqual(ids.slice(0, 2));
    expect(walk(store, { until_id: third ?? '' }).map((post) => post.id)).toEqual(ids.slice(3));
    const between = { since_id: fourth ?? '', until_id: second ?? '', max_results: '1' };
    expect(walk(store, between).map((post) => post.id)).toEqual([third]);
  });

  it('takes start_time in and leaves end_time out', () => {
    const { store } = filled([0, 1000, 2000]);
    const at = (ms: number): string => new Date(startMs + ms).toISOString();
    const found = walk(store, { start_time: at(0), end_time: at(2000) });
    expect(found.map((post) => post.text)).toEqual(['1', '0']);
  });

  it('walks back up to the newest page with previous tokens', () => {
    const { store } = filled([0, 1, 2, 3, 4, 5, 6]);
    const first = pageOf(store, { max_results: '3' });
    const second = pageOf(store, { max_results: '3', pagination_token: first.nextToken ?? '' });
    const third = pageOf(store, { max_results: '3', pagination_token: second.nextToken ?? '' });
    expect(third.posts).toHaveLength(1);
    expect(third.nextToken).toBeUndefined();
    expect(first.previousToken).toBeUndefined();
    const back = pageOf(store, { max_results: '3', pagination_token: third.previousToken ?? '' });
    expect(back.posts).toEqual(second.posts);
    const top = pageOf(store, { max_results: '3', pagination_token: back.previousToken ?? '' });
    expect(top.posts).toEqual(first.posts);
    expect(top.previousToken).toBeUndefined();
  });

  it('refuses a token that it did not give, or gave for another timeline', () => {
    const { store } = filled([0, 1, 2]);
    const { nextToken } = pageOf(store, { max_results: '1' });
    expect(() => pageOf(store, { pagination_token: 'zzz' })).toThrow();
    expect(() => pageOf(store, { pagination_token: nextToken ?? '' }, 'b')).toThrow();
  });
});
