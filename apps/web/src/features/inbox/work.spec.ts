import '../../../test/text-encoder';
import { i18n } from '@lingui/core';
import { aPage, aQuery, aRow, aSurrounding } from '../../../test/builders';
import { RowStore } from '../../live/row-store';
import { ThreadRegistry } from '../../live/thread-registry';
import { messages } from '../../locales/en/messages';
import { ToastStore } from '../toasts/toast-store';
import { Picks } from './picks';
import { Work } from './work';

function aDesk() {
  i18n.loadAndActivate({ locale: 'en', messages });
  const rows = new RowStore(aQuery(), aSurrounding(), (flush) => flush());
  rows.replaceWith(aPage([aRow({ id: 'c1' }), aRow({ id: 'c2' })]));
  const gone = (): Promise<never> => Promise.reject(new Error('Not here.'));
  const threads = new ThreadRegistry({ getDetail: gone, getEarlier: gone }, () => undefined);
  const connection = { request: () => Promise.resolve({ ok: false, code: 'offline', message: '' }) };
  const toasts = new ToastStore();
  const work = new Work({
    toasts,
    rows,
    threads,
    picks: new Picks(),
    bulk: {} as never,
    connection: connection as never,
  });
  return { work, threads, toasts };
}

describe('Work', () => {
  it('leaves the open conversation unread, whichever others are marked with it', async () => {
    const { work, threads } = aDesk();
    await threads.open('c1');
    work.markRead(['c1', 'c2'], false);
    expect(threads.mayMarkRead('c1')).toBe(false);
    await threads.open('c1');
    expect(threads.mayMarkRead('c1')).toBe(true);
  });

  it('says when a mark could not be set', async () => {
    const { work, toasts } = aDesk();
    work.follow(['c1'], true);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(toasts.toasts.get()).toMatchObject([{ tone: 'problem' }]);
  });
});
