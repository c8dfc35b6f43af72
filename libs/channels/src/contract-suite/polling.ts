import type { Point, Use } from './point';
import { BEGINNING, idsOf, numbered, poll, walk } from './steps';

/** Reading: pages, marks, and what becomes of posts that change. */
export function describePolling(use: Use, point: Point): void {
  describePages(use, point);
  describeMarks(use, point);
  describeChanges(use, point);
}

function describePages(use: Use, point: Point): void {
  for (const pageSize of [5, 7, 100]) {
    point(['poll', 'paging'], `[1] walks pages of ${pageSize} without a gap and without a double`, async () => {
      const { peer } = use();
      const account = await peer.connect({ pageSize });
      const ids = await peer.seed(numbered(23));
      const found = idsOf(await walk({ peer, account }));
      expect(new Set(found)).toEqual(new Set(ids));
      expect(found).toHaveLength(23);
    });
  }

  point(['poll', 'paging', 'backdate'], '[2] loses nothing where posts share a moment', async () => {
    const { peer } = use();
    const account = await peer.connect({ pageSize: 5 });
    const at = new Date(Date.now() - 60_000).toISOString();
    const ids = await peer.seed(numbered(17), { createdAt: Array<string>(17).fill(at) });
    const found = idsOf(await walk({ peer, account }));
    // A tie on a page's edge may be answered twice: it is known by its id. It must not be left out.
    expect(new Set(found)).toEqual(new Set(ids));
  });

  point(['poll', 'backdate'], '[3] shows a post that was listed late to a look back', async () => {
    const { peer } = use();
    const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    await peer.seed(numbered(3), { createdAt: [minutesAgo(9), minutesAgo(5), minutesAgo(1)] });
    const [late = ''] = await peer.seed(['kommer sent'], { createdAt: [minutesAgo(7)] });
    const lookBack = await poll(use(), { after: { at: new Date(Date.now() - 10 * 60_000) } });
    expect(idsOf(lookBack.posts)).toContain(late);
  });

  point(['poll', 'paging'], '[4] is not disturbed by posts that arrive during a walk', async () => {
    const { peer } = use();
    const account = await peer.connect({ pageSize: 5 });
    const ids = await peer.seed(numbered(12));
    const found = idsOf(
      await walk({ peer, account }, { afterFirstPage: async () => await peer.seed(numbered(3, 100)) }),
    );
    expect(new Set(found)).toEqual(new Set(ids));
    expect(found).toHaveLength(12);
  });

  point(['poll', 'count'], '[18] asks a bounded number of times for a page', async () => {
    const { peer } = use();
    await peer.seed(numbered(3));
    const before = await peer.countRequests();
    await poll(use());
    const asked = (await peer.countRequests()) - before;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(4);
  });
}

function describeMarks(use: Use, point: Point): void {
  point(['poll'], '[1] answers newest first, and after a mark only what is newer', async () => {
    const { peer } = use();
    const first = await peer.seed(numbered(2));
    const { newest } = await poll(use());
    const rest = await peer.seed(numbered(3, 10));
    const page = await poll(use(), { after: newest ?? BEGINNING });
    const found = idsOf(page.posts);
    // Some networks answer the mark's neighbours again; all that is new must be there, newest first.
    expect(found.filter((id) => rest.includes(id))).toEqual([...rest].reverse());
    expect(found.filter((id) => !rest.includes(id) && !first.includes(id))).toEqual([]);
    expect(page.hasOlder).toBe(false);
  });

  point(['poll'], '[1] gives the same post the same id each time', async () => {
    const { peer } = use();
    const ids = await peer.seed(numbered(3));
    const once = await poll(use());
    const twice = await poll(use());
    expect(new Set(idsOf(once.posts))).toEqual(new Set(ids));
    expect(twice.posts).toEqual(once.posts);
  });

  point(['poll'], '[1] says nothing of a stream in which nothing was written', async () => {
    expect(await poll(use())).toMatchObject({ posts: [], rejected: [], reposts: [], goneIds: [], hasOlder: false });
  });

  point(['poll'], '[20] takes a mark as it was stored, and reads by its time one that it does not know', async () => {
    const { peer } = use();
    const ids = await peer.seed(numbered(3));
    const { newest } = await poll(use());
    const stored = JSON.parse(JSON.stringify(newest)) as { id?: string; at: string };
    const page = await poll(use(), { after: { ...stored, at: new Date(stored.at) } });
    expect(idsOf(page.posts).filter((id) => !ids.includes(id))).toEqual([]);
    const byTime = await poll(use(), { after: { at: BEGINNING.at } });
    expect(new Set(idsOf(byTime.posts))).toEqual(new Set(ids));
  });
}

function describeChanges(use: Use, point: Point): void {
  point(['poll'], '[12] keeps every letter of a post', async () => {
    const { peer } = use();
    const text = 'Ærø & Åse "så dårligt" 👩‍👩‍👧 مرحبا 漢字 é';
    await peer.seed([text]);
    const page = await poll(use());
    expect(page.posts[0]?.text.normalize('NFC')).toContain(text.normalize('NFC'));
  });

  point(['poll'], '[12] takes a very long post, and one in decomposed letters', async () => {
    const { peer } = use();
    await peer.seed([`e${'\u0301'} ${'lang '.repeat(40)}slut`]);
    const page = await poll(use());
    expect(page.posts[0]?.text).toContain('slut');
    expect(page.posts[0]?.text.isWellFormed()).toBe(true);
  });

  point(['poll', 'edit'], '[10] knows an edited post again', async () => {
    const { peer, account } = use();
    const [id = ''] = await peer.seed(['før']);
    await peer.edit(id, 'efter');
    const polled = (await poll(use())).posts;
    const { posts } =
      peer.channel.capabilities.recheckSize > 0 ? await peer.channel.recheck(account, [id]) : { posts: [] };
    const edited = [...polled, ...posts].find((post) => post.text.includes('efter'));
    expect([edited?.externalId, ...(edited?.otherExternalIds ?? [])]).toContain(id);
  });

  point(['poll', 'delete'], '[10] notices that a post is gone, and only that one', async () => {
    const { peer, account } = use();
    const [gone = '', kept = ''] = await peer.seed(numbered(2));
    await peer.delete(gone);
    const rechecked = await peer.channel.recheck(account, [gone, kept]);
    expect(rechecked.goneIds).toEqual([gone]);
    expect(idsOf(rechecked.posts)).toContain(kept);
    expect(idsOf((await poll(use())).posts)).not.toContain(gone);
  });

  point(['poll', 'repost'], '[16] counts a repost for the original, and makes no post of it', async () => {
    const { peer } = use();
    const [id = ''] = await peer.seed(['værd at dele']);
    await peer.repost(id);
    const page = await poll(use());
    expect(idsOf(page.posts)).toEqual([id]);
    const told = page.reposts.some((repost) => repost.originalExternalId === id);
    expect(told || page.posts[0]?.metrics.reposts === 1).toBe(true);
  });
}
