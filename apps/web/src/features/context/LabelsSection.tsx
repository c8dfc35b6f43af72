import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Plus, X } from 'lucide-react';
import { useSession } from '../../live/live-context';
import { useMayChangeCustomers } from '../customers/use-customer';
import { useWork } from '../inbox/use-work';
import { LabelDot } from '../labels/LabelChips';
import { openPalette } from '../palette/palette-state';
import { Section } from './Section';

/** The conversation's labels, taken away one by one and added from the list that the key opens. */
export function LabelsSection({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const work = useWork();
  const mayChange = useMayChangeCustomers();
  const labels = useSession().labels.filter(({ id }) => row.labelIds.includes(id));
  if (labels.length === 0 && !mayChange) {
    return null;
  }
  return (
    <Section title={i18n._('context.labels')} name="labels">
      <ul className="flex flex-wrap gap-1.5">
        {labels.map((label) => (
          <li key={label.id} className="label-chip min-h-6 pr-0.5" data-testid="context-label">
            <LabelDot colour={label.colour} />
            {label.name}
            {mayChange && (
              <button
                type="button"
                className="btn btn-icon h-6 w-6"
                aria-label={i18n._('context.remove-label', { name: label.name })}
                onClick={() => work.toggleLabel([row.id], label)}
              >
                <X size={12} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
        {mayChange && (
          <li>
            <button
              type="button"
              className="btn btn-outline min-h-6 gap-1 px-2 text-xs"
              aria-haspopup="dialog"
              onClick={() => openPalette('label', [row.id])}
              data-testid="add-label"
            >
              <Plus size={12} aria-hidden="true" />
              {i18n._('context.add-label')}
            </button>
          </li>
        )}
      </ul>
    </Section>
  );
}
