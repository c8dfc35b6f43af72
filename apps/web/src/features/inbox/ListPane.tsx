import { useLingui } from '@lingui/react';
import type { Ref } from 'react';
import { ContinuityLine } from '../continuity/ContinuityLine';
import { useCountText } from '../nav/use-count-text';
import { VIEWS } from '../nav/views';
import { ListFilters } from './ListFilters';
import { RowList } from './RowList';
import type { RowListHandle } from './RowList';
import { StatusRow } from './StatusRow';
import type { InboxCommands } from './use-inbox-commands';
import { useInboxQuery } from './use-inbox-query';
import type { Selection } from './use-selection';

interface ListPaneProps {
  listRef: Ref<RowListHandle>;
  selection: Selection;
  commands: InboxCommands;
}

export function ListPane({ listRef, selection, commands }: ListPaneProps) {
  const { i18n } = useLingui();
  const { view, polarity } = useInboxQuery();
  const entry = VIEWS.find((candidate) => candidate.view === view);
  const count = useCountText(polarity === undefined ? (entry?.count ?? null) : null);
  return (
    <section
      className={`min-h-0 min-w-0 flex-col border-border bg-surface md:flex md:border-l ${selection.openId === null ? 'flex' : 'hidden'}`}
      aria-label={i18n._('list.label')}
    >
      <header className="flex h-13 flex-none items-center gap-2 pr-3 pl-4">
        <h1 className="flex-none text-lg font-semibold tracking-[-0.015em]">{i18n._(`view.${view}`)}</h1>
        {count !== null && <span className="font-[450] text-ink-3 tabular-nums">{count}</span>}
        <ContinuityLine />
      </header>
      <ListFilters />
      <StatusRow onShowNew={commands.showNew} />
      <RowList ref={listRef} selectedId={selection.selectedId} onOpen={selection.open} />
    </section>
  );
}
