/** @jest-environment node */
import type { InboxPage } from '@genklang/contract';
import { aPage, aQuery, aRow, aSurrounding, at, ME } from '../../test/builders';
import { RequestError } from '../shared/http';
import { ListLoader } from './list-loader';
import { RowStore } from './row-store';
import type { RowQuery } from './row-order';

const open: RowQuery = aQuery({ order: 'newest' });

function aLoader(pages: (InboxPage | Error)[]) {
  const asked: (string | null)[] = [];
  const failures: string[] = [];
  const rows = new RowStore(open, aSurrounding(), (flush) => flush());
  const loader = new ListLoader(
    rows,
    (_query, cursor) => {
      asked.push(cursor);
      const page = pages.shift() ?? aPage([]);
      return page instanceof Error ? Promise.reject(page) : Promise.resolve(page);
    },
    (code) => void failures.push(code),
  );
  return { rows, loader, asked, failures };
}

describe('ListLoader', () => {
  it('fetches page after page, one at a time, until there is no more', async () => {
    const { rows, loader, asked } = aLoader([
      aPage([aRow({ id: 'c2', lastActivityAt: at(2) })], 'next'),
      aPage([aRow({ id: 'c1', lastActivityAt: at(1) })]),
    ]);
    await loader.show(open);
    await Promise.all([loader.loadMore(), loader.loadMore()]);
    await loader.loadMore();
    expect(asked).toEqual([null, 'next']);
    expect(rows.getList()).toMatchObject({ ids: ['c2', 'c1'], hasMore: false });
  });

  it('forgets the answer to a view that was left', async () => {
    const { rows, loader } = aLoader([aPage([aRow({ id: 'open' })]), aPage([aRow({ id: 'mine', assignee: ME })])]);
    const first = loader.show(open);
    await loader.show({ ...open, view: 'mine' });
    await first;
    expect(rows.getList().ids).toEqual(['mine']);
  });

  it('says why the list could not be fetched, and tries again when asked', async () => {
    const { rows, loader, failures } = aLoader([new RequestError('unavailable', ''), aPage([aRow({ id: 'c' })])]);
    await loader.show(open);
    expect(loader.status.get()).toMatchObject({ status: 'failed', failure: 'unavailable' });
    expect(failures).toEqual(['unavailable']);
    await loader.retry();
    expect(rows.getList().ids).toEqual(['c']);
  });
});
