import fc from 'fast-check';
import type { PostMark } from '../post';
import { readPage } from './bluesky.timeline';
import type { Ask, Listed, ListPage } from './bluesky.timeline';

const BEGINNING: PostMark = { at: new Date(0) };

/** A list whose cursor is a moment and nothing else, as Bluesky's notifications have it. */
function listBy(items: Listed[]): Ask<Listed> {
  const sorted = [...items].sort((left, right) => right.at.getTime() - left.at.getTime());
  return (cursor, limit) => {
    const older = sorted.filter((item) => cursor === null || item.at.getTime() < Date.parse(cursor));
    const page = older.slice(0, limit);
    return Promise.resolve({ items: page, next: page.at(-1)?.at.toISOString() ?? null, rate: null });
  };
}

function itemsAt(times: number[]): Listed[] {
  return times.map((time, index) => ({ key: `item ${index}`, at: new Date(time) }));
}

async function walk(ask: Ask<Listed>, limit: number, after = BEGINNING): Promise<ListPage<Listed>[]> {
  const pages: ListPage<Listed>[] = [];
  let before: PostMark | null = null;
  do {
    const page: ListPage<Listed> = await readPage(ask, { after, before, limit });
    pages.push(page);
    expect(page.oldest === null || page.oldest.id !== before?.id).toBe(true);
    before = page.hasOlder ? page.oldest : null;
  } while (before !== null && pages.length < 500);
  return pages;
}

const keysOf = (pages: ListPage<Listed>[]): string[] => pages.flatMap((page) => page.items.map((item) => item.key));

describe('a walk through a list whose cursor is a moment', () => {
  it('[2] finds everything once, whatever shares a millisecond, at every page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1_000, max: 1_020 }), { maxLength: 90 }),
        fc.integer({ min: 1, max: 30 }),
        async (times, limit) => {
          const found = keysOf(await walk(listBy(itemsAt(times)), limit));
          expect(new Set(found).size).toBe(found.length);
          expect(found).toHaveLength(times.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('loses some when it goes by the documents: that is why it does not', async () => {
    const ask = listBy(itemsAt([5, 4, 3, 3, 3, 2, 1]));
    const first = await ask(null, 3);
    const second = await ask(first.next, 3);
    const third = await ask(second.next, 3);
    expect([...first.items, ...second.items, ...third.items]).toHaveLength(5);
  });

  it('ends although more than a hundred share a millisecond, and goes on below them', async () => {
    const found = keysOf(await walk(listBy(itemsAt([...Array<number>(150).fill(7), 3, 2])), 20));
    expect(found.length).toBeGreaterThanOrEqual(102);
    expect(found).toContain('item 151');
  });

  it('reads after a mark what is newer, and what came later in the same millisecond', async () => {
    const old = itemsAt([10, 20, 20]);
    const { newest } = await readPage(listBy(old), { after: BEGINNING, before: null, limit: 10 });
    const late = [...old, { key: 'late', at: new Date(20) }, { key: 'new', at: new Date(30) }];
    const page = await readPage(listBy(late), { after: newest ?? BEGINNING, before: null, limit: 10 });
    expect(page.items.map((item) => item.key)).toEqual(['new', 'late']);
    expect(page.hasOlder).toBe(false);
  });

  it('goes past pages from which everything was left out', async () => {
    let asked = 0;
    const ask: Ask<Listed> = (cursor) => {
      asked += 1;
      const at = cursor === null ? 100 : Date.parse(cursor);
      return Promise.resolve({
        items: at === 80 ? itemsAt([75]) : [],
        next: at > 75 ? new Date(at - 10).toISOString() : null,
        rate: null,
      });
    };
    const page = await readPage(ask, { after: BEGINNING, before: null, limit: 5 });
    expect(page.items).toHaveLength(1);
    expect(asked).toBe(3);
  });

  it('hands over where it stands when it finds empty pages only', async () => {
    const ask: Ask<Listed> = (cursor) =>
      Promise.resolve({
        items: [],
        next: new Date((cursor === null ? 1_000 : Date.parse(cursor)) - 10).toISOString(),
        rate: null,
      });
    const page = await readPage(ask, { after: BEGINNING, before: null, limit: 5 });
    expect(page).toMatchObject({ items: [], hasOlder: true, newest: null, requests: 3 });
    expect(page.oldest?.at).toEqual(new Date(970));
    const next = await readPage(ask, { after: BEGINNING, before: page.oldest, limit: 5 });
    expect(next.oldest?.at).toEqual(new Date(940));
  });

  it.each([['not json'], ['{}'], ['{"c":5,"s":7}'], ['null'], ['{"s":[1]}']])(
    '[20] takes a mark that it does not know (%s) by its time',
    async (id) => {
      const ask = listBy(itemsAt([10, 20, 30]));
      const after = await readPage(ask, { after: { id, at: new Date(20) }, before: null, limit: 10 });
      expect(after.items.map((item) => item.at.getTime())).toEqual([30, 20]);
      const before = await readPage(ask, { after: BEGINNING, before: { id, at: new Date(20) }, limit: 10 });
      expect(before.items.map((item) => item.at.getTime())).toEqual([20, 10]);
    },
  );

  it('hands an opaque cursor back as it came', async () => {
    const asked: (string | null)[] = [];
    const ask: Ask<Listed> = (cursor) => {
      asked.push(cursor);
      return Promise.resolve({ items: itemsAt([50 - asked.length]), next: `p${asked.length}::x`, rate: null });
    };
    const first = await readPage(ask, { after: BEGINNING, before: null, limit: 1 });
    await readPage(ask, { after: BEGINNING, before: first.oldest, limit: 1 });
    expect(asked).toEqual([null, 'p1::x']);
  });
});
