import { useLingui } from '@lingui/react';
import { ListChecks, Rows3, Rows4 } from 'lucide-react';
import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Ref } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { isFilterEmpty } from '@genklang/contract';
import { useList, useLive, useSession } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { ContinuityLine } from '../continuity/ContinuityLine';
import { FilterBar } from '../filters/FilterBar';
import { useCountText } from '../nav/use-count-text';
import { VIEWS } from '../nav/views';
import { chooseDensity, density } from './density';
import { RowList } from './RowList';
import type { RowListHandle } from './RowList';
import { StatusRow } from './StatusRow';
import type { InboxCommands } from './use-inbox-commands';
import { useInboxQuery, useOpenedView } from './use-inbox-query';
import type { Selection } from './use-selection';

interface ListPaneProps {
  listRef: Ref<RowListHandle>;
  selection: Selection;
  commands: InboxCommands;
}

const SampleStrip = lazyPart(() => import('../first-run/SampleStrip'), 'SampleStrip');
const SearchPane = lazyPart(() => import('../search/SearchPane'), 'SearchPane');

/** The list of a view, or what a search found in its place. */
export function ListPane(props: ListPaneProps) {
  const { q } = useSearch({ from: '/member/inbox' });
  return q === undefined ? (
    <ListOfView {...props} />
  ) : (
    <Suspense fallback={<section className="hidden bg-surface md:block" />}>
      <SearchPane openId={props.selection.openId} q={q} />
    </Suspense>
  );
}

function ListOfView({ listRef, selection, commands }: ListPaneProps) {
  const { i18n } = useLingui();
  const { view, filter } = useInboxQuery();
  const opened = useOpenedView();
  const { channels } = useSession();
  const entry = VIEWS.find((candidate) => candidate.view === view);
  const count = useCountText(isFilterEmpty(filter) ? (entry?.count ?? null) : null);
  return (
    <section
      className={`min-h-0 min-w-0 flex-col border-border bg-surface md:flex md:border-l ${selection.openId === null ? 'flex' : 'hidden'}`}
      aria-label={i18n._('list.label')}
    >
      <header className="flex h-13 flex-none items-center gap-2 pr-2 pl-4">
        <h1 className="min-w-0 flex-none truncate text-lg font-semibold tracking-[-0.015em]">
          {opened?.name ?? i18n._(`view.${view}`)}
        </h1>
        {count !== null && <span className="font-[450] text-ink-3 tabular-nums">{count}</span>}
        <ContinuityLine />
        <ListTools />
      </header>
      {channels.some((channel) => channel.isSample) && (
        <Suspense fallback={null}>
          <SampleStrip />
        </Suspense>
      )}
      <FilterBar />
      <StatusRow onShowNew={commands.showNew} />
      <RowList ref={listRef} selectedId={selection.selectedId} onOpen={selection.open} onMenu={commands.openMenu} />
    </section>
  );
}

/** Choosing several rows, and how high rows are. */
function ListTools() {
  const { i18n } = useLingui();
  const { picks } = useLive();
  const { ids } = useList();
  const picked = useObservable(picks.ids);
  const isCompact = useObservable(density) === 'compact';
  const isPicking = picked.size > 0;
  const Density = isCompact ? Rows4 : Rows3;
  return (
    <div className="ml-auto flex flex-none">
      <button
        type="button"
        className="btn btn-icon"
        onClick={() => (isPicking ? picks.clear() : picks.set(ids))}
        aria-pressed={isPicking}
        aria-label={i18n._(isPicking ? 'list.unpick' : 'list.pick-all')}
        title={i18n._(isPicking ? 'list.unpick' : 'list.pick-all')}
        data-testid="pick-all"
      >
        <ListChecks size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="btn btn-icon max-md:hidden"
        onClick={() => chooseDensity(isCompact ? 'comfortable' : 'compact')}
        aria-pressed={isCompact}
        aria-label={i18n._('list.density')}
        title={i18n._('list.density')}
        data-testid="density"
      >
        <Density size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
