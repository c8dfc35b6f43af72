import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { CircleAlert, Search, SearchX, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { StateMessage } from '../../shared/ui/StateMessage';
import { announce } from '../../shared/ui/Announcer';
import { moveFocus } from './move-focus';
import { SearchHelp } from './SearchHelp';
import { SearchResult } from './SearchResult';
import { useSearchResults } from './use-search-results';
import type { SearchResults } from './use-search-results';

interface SearchPaneProps {
  q: string;
  openId: string | null;
}

/** Searching, in the list's place: what is found opens beside it. */
export function SearchPane({ q, openId }: SearchPaneProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const results = useSearchResults(q);
  const write = (text: string | undefined): void =>
    void navigate({ to: '.', search: (search) => ({ ...search, q: text, entry: undefined }), replace: true });
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (results.status === 'ready') {
      announce(i18n._('search.found', { count: results.hits.length }));
    }
  }, [results.status, results.hits.length, i18n]);
  return (
    <section
      className={`min-h-0 min-w-0 flex-col border-border bg-surface md:flex md:border-l ${openId === null ? 'flex' : 'hidden'}`}
      aria-label={i18n._('search.label')}
      data-search=""
      data-testid="search"
    >
      <header className="flex h-13 flex-none items-center gap-2 border-b border-border pr-2 pl-4">
        <Search size={16} strokeWidth={1.75} className="flex-none text-ink-3" aria-hidden="true" />
        <input
          ref={field}
          type="search"
          className="palette-input"
          value={q}
          onChange={(event) => write(event.target.value)}
          onKeyDown={moveFocus}
          placeholder={i18n._('search.placeholder')}
          aria-label={i18n._('search.label')}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          data-finding=""
          data-testid="search-field"
        />
        <button
          type="button"
          className="btn btn-icon"
          onClick={() => write(undefined)}
          aria-label={i18n._('search.close')}
          data-testid="search-close"
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto" aria-busy={results.status === 'searching'}>
        <Findings results={results} openId={openId} onMore={results.loadMore} />
      </div>
    </section>
  );
}

interface FindingsProps {
  results: SearchResults;
  openId: string | null;
  onMore(): void;
}

function Findings({ results, openId, onMore }: FindingsProps) {
  const { i18n } = useLingui();
  const { status, hits, failure, moreFailure, isPartial, unknown, nextCursor } = results;
  if (status === 'idle') {
    return <SearchHelp />;
  }
  if (status === 'failed') {
    return (
      <StateMessage icon={CircleAlert} title={i18n._('search.failed')} isProblem>
        {errorMessage(failure ?? 'internal')}
      </StateMessage>
    );
  }
  return (
    <>
      {unknown.length > 0 && (
        <p className="px-4 pt-2 text-sm text-warn">{i18n._('search.unknown', { operators: unknown.join(' ') })}</p>
      )}
      {isPartial && <p className="px-4 pt-2 text-sm text-warn">{i18n._('search.partial')}</p>}
      {status === 'ready' && hits.length === 0 && (
        <StateMessage icon={SearchX} title={i18n._('search.nothing')}>
          {i18n._('search.nothing-why')}
        </StateMessage>
      )}
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <SearchResult hit={hit} isOpen={hit.conversationId === openId} />
          </li>
        ))}
      </ul>
      {moreFailure !== null && (
        <p role="alert" className="px-4 pt-2 text-sm text-crit">
          {errorMessage(moreFailure)}
        </p>
      )}
      {nextCursor !== null && (
        <button type="button" className="btn btn-outline mx-4 my-3" onClick={onMore} data-testid="search-more">
          {i18n._(moreFailure === null ? 'search.more' : 'action.try-again')}
        </button>
      )}
    </>
  );
}
