import fc from 'fast-check';
import type { PollRequest } from '../channel';
import type { IncomingPost, PostMark, PostPage } from '../post';
import { compareNewestFirst } from './graph.mark';
import type { Place } from './graph.mark';
import { walk } from './graph.walk';
import type { ListItem, ListPage, StreamLists } from './graph.walk';

const START = Date.UTC(2026, 10, 22, 12);

/** A Page as Meta would list it: posts, each with comments, in pages of a size. */
class PretendPage {
  readonly posts: Place[] = [];
  readonly comments = new Map<string, Place[]>();
  requests = 0;
  private made = 0;

  constructor(
    private readonly size: number,
    private readonly watched = 25,
  ) {}

  post(at: Date): string {
    const id = this.next('p');
    this.posts.push({ at, id });
    this.comments.set(id, []);
    return id;
  }

  comment(postId: string, at: Date): string {
    const id = this.next(`${postId}_`);
    this.comments.get(postId)?.push({ at, id });
    return id;
  }

  readonly lists: StreamLists = {
    isFlat: false,
    outer: async (cursor) => {
      const page = this.cut(this.posts, cursor, this.watched);
      const inner = page.places.map(({ id }) => {
        const comments = this.cut(this.comments.get(id) ?? [], null, this.size);
        return { key: id, page: this.asPage(comments) };
      });
      return await this.answer({ ...this.asPage(page), inner });
    },
    inner: async (key, cursor) =>
      await this.answer(this.asPage(this.cut(this.comments.get(key) ?? [], cursor, this.size))),
  };

  private cut(all: Place[], cursor: string | null, size: number): { places: Place[]; next: string | null } {
    const sorted = [...all].sort(compareNewestFirst);
    const from = cursor === null ? 0 : sorted.findIndex(({ id }) => id === cursor) + 1;
    const places = sorted.slice(from, from + size);
    return { places, next: from + size < sorted.length ? (places.at(-1)?.id ?? null) : null };
  }

  private asPage({ places, next }: { places: Place[]; next: string | null }): ListPage {
    return { items: places.map(itemOf), next, inner: [], rate: null };
  }

  private async answer(page: ListPage): Promise<ListPage> {
    this.requests += 1;
    return await Promise.resolve(page);
  }

  private next(prefix: string): string {
    this.made += 1;
    return `${prefix}${1_000_000 + this.made}`;
  }
}

function itemOf({ id, at }: Place): ListItem {
  return { id, at, post: { externalId: id, postedAt: at } as IncomingPost, rejected: null };
}

const second = (number: number): Date => new Date(START + number * 1_000);
const request = (more: Partial<PollRequest> = {}): PollRequest => ({
  stream: 'comments',
  after: { at: second(-1) },
  before: null,
  maxPosts: 5,
  ...more,
});
const idsOf = (page: PostPage): string[] => page.posts.map((post) => post.externalId);

/** Walks as the core does, and checks each page on its way. */
async function walkAll(page: PretendPage, maxPosts: number, afterFirst = (): void => undefined): Promise<string[]> {
  const found: IncomingPost[] = [];
  let before: PostMark | null = null;
  for (let turn = 0; turn < 500; turn += 1) {
    const asked = page.requests;
    const answer: PostPage = await walk(page.lists, request({ before, maxPosts }));
    expect(page.requests - asked).toBeLessThanOrEqual(4);
    expect(answer.isCutOff).toBe(false);
    found.push(...answer.posts);
    if (turn === 0) {
      afterFirst();
    }
    if (!answer.hasOlder || !answer.oldest) {
      const times = found.map((post) => post.postedAt.getTime());
      expect(times).toEqual([...times].sort((left, right) => right - left));
      return found.map((post) => post.externalId);
    }
    before = JSON.parse(JSON.stringify(answer.oldest)) as PostMark;
    before = { ...before, at: new Date(before.at) };
  }
  throw new Error('the walk does not end');
}

describe('reading many lists as one', () => {
  it('loses nothing and doubles nothing, whatever lies where', async () => {
    const comments = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 });
    const world = fc.record({
      posts: fc.array(comments, { minLength: 1, maxLength: 6 }),
      size: fc.integer({ min: 2, max: 12 }),
      maxPosts: fc.integer({ min: 1, max: 20 }),
      late: fc.array(fc.integer({ min: 61, max: 70 }), { maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ posts, size, maxPosts, late }) => {
        const page = new PretendPage(size);
        const ids = posts.flatMap((seconds) => {
          const postId = page.post(second(-1_000));
          return [...seconds].sort((left, right) => left - right).map((at) => page.comment(postId, second(at)));
        });
        const first = page.posts[0]?.id ?? '';
        const arrive = (): void => late.forEach((at) => void page.comment(first, second(at)));
        const found = await walkAll(page, maxPosts, arrive);
        expect([...found].sort()).toEqual([...ids].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('goes through a post with a thousand comments, a few requests at a time', async () => {
    const page = new PretendPage(25);
    const storm = page.post(second(-9_000));
    const quiet = page.post(second(-9_000));
    const ids = Array.from({ length: 1_000 }, (_, index) => page.comment(storm, second(index)));
    ids.push(page.comment(quiet, second(3)));
    expect((await walkAll(page, 25)).sort()).toEqual(ids.sort());
  });

  it('answers again what was written in the second of the mark, and nothing that is older', async () => {
    const page = new PretendPage(25);
    const postId = page.post(second(-9_000));
    page.comment(postId, second(1));
    const known = page.comment(postId, second(2));
    const same = page.comment(postId, second(2));
    const after = { id: known, at: new Date(second(2).getTime() + 400) };
    expect(idsOf(await walk(page.lists, request({ after })))).toEqual([same, known]);
  });

  it('takes a mark without an id for a moment', async () => {
    const page = new PretendPage(25);
    const postId = page.post(second(-9_000));
    const [old] = [1, 2, 3].map((at) => page.comment(postId, second(at)));
    expect(idsOf(await walk(page.lists, request({ before: { at: second(2) } })))).toEqual([old]);
    expect(idsOf(await walk(page.lists, request({ before: { at: second(2), id: '{broken' } })))).toContain(old);
  });

  it('shows the posts themselves among their comments', async () => {
    const page = new PretendPage(25);
    const visitor = page.post(second(5));
    const comment = page.comment(visitor, second(6));
    expect(idsOf(await walk(page.lists, request()))).toEqual([comment, visitor]);
  });

  it('walks past what has no time, and says what it was', async () => {
    const broken = { id: 'x', at: null, post: null, rejected: { externalId: 'x', raw: {}, problem: 'no time' } };
    const good = itemOf({ id: '5', at: second(4) });
    const lists: StreamLists = {
      isFlat: true,
      outer: async (cursor) =>
        await Promise.resolve({
          items: cursor === null ? [good, broken] : [itemOf({ id: '4', at: second(2) })],
          next: cursor === null ? 'more' : null,
          inner: [],
          rate: null,
        }),
      inner: () => Promise.reject(new Error('there is none')),
    };
    const page = await walk(lists, request());
    expect(idsOf(page)).toEqual(['5', '4']);
    expect(page.rejected).toHaveLength(1);
  });

  it('says that it is cut off where a list is too long to be reached the end of', async () => {
    const page = new PretendPage(5, 5);
    Array.from({ length: 60 }, (_, index) => page.post(second(index)));
    let before: PostMark | null = null;
    let last = await walk(page.lists, request({ maxPosts: 10 }));
    while (last.hasOlder) {
      before = last.oldest;
      last = await walk(page.lists, request({ maxPosts: 10, before }));
    }
    expect(last.isCutOff).toBe(true);
  });
});
