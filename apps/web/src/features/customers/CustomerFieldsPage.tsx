import type { CustomerField } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { randomUuid } from '../../shared/uuid';
import { SettingsFrame } from '../settings/SettingsFrame';
import { CustomerFieldForm } from './CustomerFieldForm';

const BONES = ['h-12', 'h-12'];

/** What the workspace keeps of each of its customers. */
export function CustomerFieldsPage() {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._('fields.title')} back="/" action="customer.administer">
      <p className="mb-4 text-ink-2">{i18n._('fields.how')}</p>
      <Fields />
    </SettingsFrame>
  );
}

function Fields() {
  const { i18n } = useLingui();
  const { customers } = useLive();
  const { data, failure, reload } = useLoaded<CustomerField[]>('/api/customer-fields');
  const [edited, setEdited] = useState<CustomerField | null>(null);
  if (data === null) {
    return <NotLoaded failure={failure} title={i18n._('fields.failed')} bones={BONES} onRetry={reload} />;
  }
  const end = (): void => {
    setEdited(null);
    reload();
    customers.refresh(null);
  };
  const isNew = edited !== null && !data.some(({ id }) => id === edited.id);
  return (
    <div className="flex max-w-150 flex-col gap-3" data-testid="fields-page">
      {data.length > 0 && (
        <ul className="rounded-lg border border-border">
          {data.map((field) => (
            <li key={field.id} className="border-b border-border last:border-b-0" data-testid="customer-field">
              {edited?.id === field.id ? (
                <CustomerFieldForm field={field} isNew={false} onEnd={end} />
              ) : (
                <div className="flex min-h-12 items-center gap-3 px-3">
                  <span className="min-w-0 flex-1 truncate font-medium">{field.name}</span>
                  <span className="text-sm text-ink-3">
                    {i18n._(`field-kind.${field.kind}`)}
                    {field.kind === 'choice' && `: ${field.choices.join(', ')}`}
                  </span>
                  <button type="button" className="btn btn-outline min-h-7" onClick={() => setEdited(field)}>
                    {i18n._('action.edit')}
                    <span className="sr-only"> {field.name}</span>
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {isNew ? (
        <div className="rounded-lg border border-border">
          <CustomerFieldForm field={edited} isNew onEnd={end} />
        </div>
      ) : (
        <button
          type="button"
          className="btn btn-outline self-start"
          onClick={() => setEdited({ id: randomUuid(), name: '', kind: 'text', choices: [] })}
          data-testid="new-field"
        >
          <Plus size={14} aria-hidden="true" />
          {i18n._('fields.new')}
        </button>
      )}
    </div>
  );
}
