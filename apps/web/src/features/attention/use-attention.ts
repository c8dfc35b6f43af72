import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { useList, useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { attention, callForAttention } from './attention';

/** The tab, its icon and the app's badge tell how much is new; what was chosen calls while the page is out of sight. */
export function useAttention(title: string): void {
  const { i18n } = useLingui();
  const { newCount } = useList();
  const { unread } = useObservable(useLive().notifications.page);
  const count = newCount + unread;
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${title} · Genklang`;
    document.querySelector('link[rel=icon]')?.setAttribute('href', count > 0 ? '/favicon-new.svg' : '/favicon.svg');
    setBadge(count);
  }, [count, title]);
  useGrowth(unread, () => callForAttention(i18n._('attention.told', { count: unread })));
  useGrowth(newCount, () => {
    if (attention.get().has('arrivals')) {
      callForAttention(i18n._('list.new-announced', { count: newCount }));
    }
  });
}

/** Runs something when a number has grown since it was last seen; not for what was there from the start. */
function useGrowth(value: number, run: () => void): void {
  const latest = useRef<number | null>(null);
  useEffect(() => {
    if (latest.current !== null && value > latest.current) {
      run();
    }
    latest.current = value;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only the number counts
  }, [value]);
}

/** Where the page is installed as an app. */
function setBadge(count: number): void {
  if ('setAppBadge' in navigator) {
    navigator.setAppBadge(count).catch(() => undefined);
  }
}
