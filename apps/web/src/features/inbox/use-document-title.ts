import type { InboxView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import { useList } from '../../live/live-context';

/** The tab tells how many new conversations wait to be shown. */
export function useDocumentTitle(view: InboxView): void {
  const { i18n } = useLingui();
  const { newCount } = useList();
  const name = i18n._(`view.${view}`);
  useEffect(() => {
    document.title = `${newCount > 0 ? `(${newCount}) ` : ''}${name} · Genklang`;
  }, [newCount, name]);
}
