import type { SavedView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { Bookmark, Users } from 'lucide-react';
import { searchOfList } from '../../app/inbox-search';
import { useSession } from '../../live/live-context';
import { useOpenedView } from '../inbox/use-inbox-query';
import { useSavedCountText } from '../nav/use-count-text';

/** The lists that the member and the workspace keep under a name; nothing at all where there are none. */
export function SavedViewLinks() {
  const { i18n } = useLingui();
  const { savedViews } = useSession();
  if (savedViews.length === 0) {
    return null;
  }
  return (
    <>
      <h2 className="mt-3 mb-1 px-2 text-2xs font-medium text-ink-3">{i18n._('views.saved')}</h2>
      <ul>
        {savedViews.map((view) => (
          <li key={view.id}>
            <SavedViewLink view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SavedViewLink({ view }: { view: SavedView }) {
  const count = useSavedCountText(view.id);
  const isCurrent = useOpenedView()?.id === view.id;
  const Icon = view.isShared ? Users : Bookmark;
  return (
    <Link
      to="/"
      search={searchOfList({ ...view, saved: view.id })}
      className="nav-link"
      aria-current={isCurrent ? 'page' : undefined}
      data-testid="saved-view"
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="truncate">{view.name}</span>
      {count !== null && (
        <span className="ml-auto text-xs font-medium tabular-nums" data-testid="saved-view-count">
          {count}
        </span>
      )}
    </Link>
  );
}
