import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChannelError } from '../channel-error';
import { Outbound } from '../http/outbound';
import type { PostMark } from '../post';
import { MastodonClient } from './mastodon.client';
import { readTimeline } from './mastodon.timeline';
import type { TimelinePage } from './mastodon.timeline';

interface Item {
  id: string;
  created_at: string;
}

/** An instance of some kind: what it answers to the query of a page. */
type Instance = (query: URLSearchParams, base: string) => { items: unknown; link?: string };

const BEGINNING: PostMark = { at: new Date(0) };
const PLAN = { path: '/api/v1/notifications', query: { limit: 3 } };
let server: Server;
let base: string;
let outbound: Outbound;
let instance: Instance;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { items, link } = instance(new URL(request.url ?? '/', base).searchParams, base);
    response.writeHead(200, { 'content-type': 'application/json', ...(link === undefined ? {} : { link }) });
    response.end(JSON.stringify(items));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  outbound = new Outbound([new URL(base).host]);
});

afterAll(async () => {
  await outbound.close();
  await new Promise((resolve) => server.close(resolve));
});

const at = (second: number): string => new Date(second * 1_000).toISOString();
const read = async (after: PostMark, before: PostMark | null = null): Promise<TimelinePage> =>
  await readTimeline(new MastodonClient(outbound, base, 'token'), PLAN, { after, before });

async function walk(after = BEGINNING): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = [];
  let before: PostMark | null = null;
  let pages = 0;
  do {
    const page: TimelinePage = await read(after, before);
    ids.push(...page.items.map((item) => item.id));
    before = page.hasOlder ? page.oldest : null;
    pages += 1;
  } while (before !== null && pages < 50);
  return { ids, pages };
}

/** Eight things, the newest first. */
const EIGHT: Item[] = Array.from({ length: 8 }, (_, index) => ({ id: `n${8 - index}`, created_at: at(108 - index) }));

/** Mastodon, without its numbers: ids below an id. */
const byMaxId =
  (items: Item[]): Instance =>
  (query) => {
    const from = query.has('max_id') ? items.findIndex((item) => item.id === query.get('max_id')) + 1 : 0;
    return { items: items.slice(from, from + 3) };
  };

/** Hollo: pages by a token that only its `Link` tells, and takes no notice of `max_id`. */
const byLinkOnly: Instance = (query, address) => {
  const from = Number(query.get('older_than')?.split('/').at(-1) ?? 0);
  const hasMore = from + 3 < EIGHT.length;
  const next = `<${address}/api/v1/notifications?limit=3&older_than=2026-11-22%2Fmention%2F${from + 3}>; rel="next"`;
  return { items: EIGHT.slice(from, from + 3), link: hasMore ? next : `<${address}/x?min_id=1>; rel="prev"` };
};

describe('a walk through an instance’s list', () => {
  it('follows a Link to wherever it leads, and ends where it names no next page', async () => {
    instance = byLinkOnly;
    await expect(walk()).resolves.toEqual({ ids: EIGHT.map((item) => item.id), pages: 3 });
  });

  it('goes on below the last id where there is no Link, until a page is empty', async () => {
    instance = byMaxId(EIGHT);
    await expect(walk()).resolves.toEqual({ ids: EIGHT.map((item) => item.id), pages: 4 });
  });

  it('takes the query of a Link, never its host or its path', async () => {
    const asked: string[] = [];
    instance = (query) => {
      asked.push(query.toString());
      return asked.length > 1
        ? { items: [] }
        : { items: EIGHT.slice(0, 3), link: '<https://elsewhere.example/steal?token=1&a=b>; rel="next"' };
    };
    await walk();
    expect(asked).toEqual(['limit=3', 'token=1&a=b']);
  });

  it('stops where the last thing that was read is seen again, wherever it stands', async () => {
    instance = byMaxId(EIGHT);
    const page = await read({ id: 'n7', at: new Date(at(107)) });
    expect(page.items.map((item) => item.id)).toEqual(['n8']);
    expect(page.hasOlder).toBe(false);
  });

  it('stops at a page that is older when the last thing that was read is gone', async () => {
    instance = byMaxId(EIGHT.filter((item) => item.id !== 'n4'));
    await expect(walk({ id: 'n4', at: new Date(at(104)) })).resolves.toEqual({
      ids: ['n8', 'n7', 'n6', 'n5'],
      pages: 3,
    });
  });

  it('finds what is new on a page that keeps no order, and puts it in order', async () => {
    const [n8, n7, n6, n5, n4] = EIGHT as [Item, Item, Item, Item, Item];
    instance = byMaxId([n6, n8, n5, n4, n7]);
    const page = await read({ id: 'n6', at: new Date(n6.created_at) });
    expect(page.items.map((item) => item.id)).toEqual(['n8']);
    expect(page.newest).toEqual({ id: 'n8', at: new Date(n8.created_at) });
    const whole = await walk();
    expect(new Set(whole.ids)).toEqual(new Set(['n8', 'n7', 'n6', 'n5', 'n4']));
  });

  it('is at its end on an empty page, Link or not', async () => {
    instance = (_query, address) => ({ items: [], link: `<${address}/x?max_id=1>; rel="next"` });
    await expect(read(BEGINNING)).resolves.toMatchObject({ items: [], newest: null, oldest: null, hasOlder: false });
  });

  it.each([['n3'], ['5'], [undefined]])('[20] takes a mark that it does not know (%s) by its time', async (id) => {
    instance = byMaxId(EIGHT);
    const before = { ...(id === undefined ? {} : { id }), at: new Date(at(106)) };
    expect((await read(BEGINNING, before)).items.map((item) => item.id)).toEqual(['n6']);
    const after = { ...(id === undefined ? {} : { id }), at: new Date(at(107)) };
    expect((await read(after)).items.map((item) => item.id)).toEqual(['n8', 'n7']);
  });

  it('[17] does not take an object for a page, and walks past what has no id and no time', async () => {
    instance = () => ({ items: { error: 'x' } });
    await expect(read(BEGINNING)).rejects.toBeInstanceOf(ChannelError);
    instance = () => ({ items: [EIGHT[0], { id: 5 }, null] });
    const page = await read(BEGINNING);
    expect(page.items).toHaveLength(3);
    expect(page.oldest?.at).toEqual(page.newest?.at);
  });
});
