import { may } from '@genklang/contract';
import type { TemplateSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../settings/SettingsFrame';
import { TemplateEditor } from './TemplateEditor';
import { templateText } from './fill-template';

const BONES = ['h-12', 'h-12', 'h-12'];

/** The texts that a slash inserts: one's own, and everybody's. */
export function TemplatesPage() {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._('templates.title')} back="/" action="template.write">
      <Templates />
    </SettingsFrame>
  );
}

function Templates() {
  const { i18n } = useLingui();
  const loaded = useLoaded<TemplateSummary[]>('/api/templates');
  // The answer to a change is newer than what was loaded.
  const [changed, setChanged] = useState<TemplateSummary[] | null>(null);
  const [edited, setEdited] = useState<TemplateSummary | 'new' | null>(null);
  const templates = changed ?? loaded.data;
  if (templates === null) {
    const { failure, reload } = loaded;
    return <NotLoaded failure={failure} title={i18n._('templates.failed')} bones={BONES} onRetry={reload} />;
  }
  if (edited !== null) {
    const done = (fresh: TemplateSummary[] | null): void => {
      setChanged(fresh ?? changed);
      setEdited(null);
    };
    return <TemplateEditor template={edited === 'new' ? null : edited} done={done} />;
  }
  return (
    <div className="flex flex-col gap-3" data-testid="templates-page">
      <p className="text-ink-2">{i18n._('templates.how')}</p>
      <TemplateList templates={templates} edit={setEdited} />
      <button
        type="button"
        className="btn btn-outline self-start"
        onClick={() => setEdited('new')}
        data-testid="new-template"
      >
        <Plus size={15} aria-hidden="true" />
        {i18n._('templates.new')}
      </button>
    </div>
  );
}

interface TemplateListProps {
  templates: readonly TemplateSummary[];
  edit(template: TemplateSummary): void;
}

function TemplateList({ templates, edit }: TemplateListProps) {
  const { i18n } = useLingui();
  const { role } = useSession().member;
  const isAdmin = may(role, 'template.administer');
  if (templates.length === 0) {
    return <p className="text-ink-3">{i18n._('templates.none')}</p>;
  }
  return (
    <ul className="rounded-lg border border-border">
      {templates.map((template) => (
        <li
          key={template.id}
          className="flex min-h-12 items-center gap-3 border-b border-border px-3 py-2 last:border-b-0"
          data-testid="template"
        >
          <span className="min-w-24 flex-none font-semibold">/{template.shortcut}</span>
          <span className="min-w-0 flex-1 truncate text-ink-2">{templateText(template, i18n.locale)}</span>
          <span className="text-sm text-ink-3">{i18n._(template.isShared ? 'templates.shared' : 'templates.own')}</span>
          {(isAdmin || !template.isShared) && (
            <button
              type="button"
              className="btn btn-small btn-outline"
              onClick={() => edit(template)}
              aria-label={i18n._('templates.edit', { shortcut: template.shortcut })}
            >
              {i18n._('action.edit')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
