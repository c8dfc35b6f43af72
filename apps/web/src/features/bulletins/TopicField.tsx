import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { LabelDot } from '../labels/LabelChips';

interface TopicFieldProps {
  chosen: readonly string[];
  choose(labelIds: string[]): void;
}

/** Which labels a bulletin is about. */
export function TopicField({ chosen, choose }: TopicFieldProps) {
  const { i18n } = useLingui();
  const { labels } = useSession();
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{i18n._('bulletins.topics')}</legend>
      <p className="mb-1.5 text-sm text-ink-2">
        {i18n._(labels.length === 0 ? 'bulletins.no-labels' : 'bulletins.topics-why')}
      </p>
      <div className="flex max-h-44 flex-wrap gap-x-4 gap-y-1 overflow-y-auto">
        {labels.map(({ id, name, colour }) => (
          <label key={id} className="flex min-h-7 items-center gap-1.5" data-testid="bulletin-topic">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                choose(event.target.checked ? [...chosen, id] : chosen.filter((labelId) => labelId !== id))
              }
            />
            <LabelDot colour={colour} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
