import type { InboxPage } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useLive } from '../../live/live-context';
import { getJson } from '../../shared/http';
import { announce } from '../../shared/ui/Announcer';
import type { Selection } from './use-selection';

/** Takes what is most urgent of what nobody has, and opens it: no picking and choosing. */
export function useTakeNext(selection: Selection): () => Promise<void> {
  const { rows, actions, toasts } = useLive();
  return async () => {
    try {
      const page = await getJson<InboxPage>('/api/conversations?view=unassigned&order=urgent&limit=1');
      const [next] = page.rows;
      if (next === undefined) {
        toasts.show({ message: i18n._('list.nothing-to-take'), tone: 'done' });
        return;
      }
      rows.upsert(next);
      selection.open(next.id);
      actions.claim(next.id);
      announce(i18n._('list.next-is', { name: next.customer.name }));
    } catch {
      toasts.show({ message: i18n._('error.offline'), tone: 'problem' });
    }
  };
}
