import type { InboxView } from '@genklang/contract';
import { useNavigate } from '@tanstack/react-router';
import { searchOfList } from '../../app/inbox-search';
import { useSession } from '../../live/live-context';
import { useHotkeys } from '../keyboard/hotkeys';
import { pagesFor } from '../settings/settings-pages';

/** The ways through the product: G, then a letter. */
export function useGoCommands(): void {
  const navigate = useNavigate();
  const { role } = useSession().member;
  const goTo = (view: InboxView) => (): void =>
    void navigate({ to: '/', search: searchOfList({ view, order: 'urgent', filter: {} }) });
  useHotkeys({
    'list.search': () => void navigate({ to: '/', search: (search) => ({ ...search, q: search.q ?? '' }) }),
    'go.open': goTo('open'),
    'go.mine': goTo('mine'),
    'go.unassigned': goTo('unassigned'),
    'go.hot': goTo('hot'),
    'go.promises': goTo('promises'),
    'go.snoozed': goTo('snoozed'),
    'go.drafts': goTo('drafts'),
    'go.settings': () =>
      void navigate({ to: pagesFor(role).find(({ name }) => name !== 'profile')?.to ?? '/settings/profile' }),
  });
}
