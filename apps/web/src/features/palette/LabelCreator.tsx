import { LABEL_COLOURS } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Command } from 'cmdk';
import { Plus } from 'lucide-react';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useSession } from '../../live/live-context';
import { foldSpelledOut } from '../../shared/text/fold';
import { randomUuid } from '../../shared/uuid';
import { useWork } from '../inbox/use-work';

interface LabelCreatorProps {
  ids: readonly string[];
  typed: string;
  onMade(): void;
}

/** Makes a label of what was typed, and puts it on at once. Offered where no label has that name. */
export function LabelCreator({ ids, typed, onMade }: LabelCreatorProps) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const { labels } = useSession();
  const work = useWork();
  const name = typed.trim();
  if (name === '' || labels.some((label) => foldSpelledOut(label.name) === foldSpelledOut(name))) {
    return null;
  }
  const make = async (): Promise<void> => {
    // Colours go round, so that two new labels look different.
    const colour = LABEL_COLOURS[labels.length % LABEL_COLOURS.length] ?? 'stone';
    const outcome = await connection.request('label.save', { id: randomUuid(), name, colour });
    if (outcome.ok) {
      work.toggleLabel(ids, outcome.data);
      onMade();
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  return (
    <Command.Item
      value="label:create"
      onSelect={() => void make()}
      className="palette-item"
      data-testid="line-label:create"
    >
      <Plus size={14} className="w-4 flex-none" aria-hidden="true" />
      {i18n._('palette.create-label', { name })}
    </Command.Item>
  );
}
