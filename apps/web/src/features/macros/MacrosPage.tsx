import { may } from '@genklang/contract';
import type { MacroSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../settings/SettingsFrame';
import { MacroEditor } from './MacroEditor';
import { describeMacro } from './macro-summary';

const BONES = ['h-12', 'h-12', 'h-12'];

/** Steps that are done together: one's own, and everybody's. */
export function MacrosPage() {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._('macros.title')} back="/" action="template.write">
      <Macros />
    </SettingsFrame>
  );
}

function Macros() {
  const { i18n } = useLingui();
  const loaded = useLoaded<MacroSummary[]>('/api/macros');
  // The answer to a change is newer than what was loaded.
  const [changed, setChanged] = useState<MacroSummary[] | null>(null);
  const [edited, setEdited] = useState<MacroSummary | 'new' | null>(null);
  const macros = changed ?? loaded.data;
  if (macros === null) {
    const { failure, reload } = loaded;
    return <NotLoaded failure={failure} title={i18n._('macros.failed')} bones={BONES} onRetry={reload} />;
  }
  if (edited !== null) {
    const done = (fresh: MacroSummary[] | null): void => {
      setChanged(fresh ?? changed);
      setEdited(null);
    };
    return <MacroEditor macro={edited === 'new' ? null : edited} done={done} />;
  }
  return (
    <div className="flex flex-col gap-3" data-testid="macros-page">
      <p className="text-ink-2">{i18n._('macros.how')}</p>
      <MacroList macros={macros} edit={setEdited} />
      <button
        type="button"
        className="btn btn-outline self-start"
        onClick={() => setEdited('new')}
        data-testid="new-macro"
      >
        <Plus size={15} aria-hidden="true" />
        {i18n._('macros.new')}
      </button>
    </div>
  );
}

function MacroList({ macros, edit }: { macros: readonly MacroSummary[]; edit(macro: MacroSummary): void }) {
  const { i18n } = useLingui();
  const session = useSession();
  const isAdmin = may(session.member.role, 'template.administer');
  if (macros.length === 0) {
    return <p className="text-ink-3">{i18n._('macros.none')}</p>;
  }
  return (
    <ul className="rounded-lg border border-border">
      {macros.map((macro) => (
        <li
          key={macro.id}
          className="flex min-h-12 flex-wrap items-center gap-x-3 border-b border-border px-3 py-2 last:border-b-0"
          data-testid="macro"
        >
          <span className="min-w-24 font-semibold">{macro.name}</span>
          <span className="min-w-0 flex-1 truncate text-ink-2">{describeMacro(i18n, macro.actions, session)}</span>
          <span className="text-sm text-ink-3">{i18n._(macro.isShared ? 'templates.shared' : 'templates.own')}</span>
          {(isAdmin || !macro.isShared) && (
            <button
              type="button"
              className="btn btn-small btn-outline"
              onClick={() => edit(macro)}
              aria-label={i18n._('macros.edit', { name: macro.name })}
            >
              {i18n._('action.edit')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
