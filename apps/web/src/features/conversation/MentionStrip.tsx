import { useLingui } from '@lingui/react';
import { AtSign, Check } from 'lucide-react';
import { useWork } from '../inbox/use-work';

/** A colleague's note asks something of the member. It ends when they answer or close, or say here that it is done. */
export function MentionStrip({ id }: { id: string }) {
  const { i18n } = useLingui();
  const work = useWork();
  return (
    <div
      className="flex flex-none items-center gap-2 border-b border-border bg-note px-3 py-1 text-sm md:px-5"
      data-testid="mention-strip"
    >
      <AtSign size={15} strokeWidth={1.75} className="flex-none" aria-hidden="true" />
      <p className="min-w-0 flex-1">{i18n._('mentions.strip')}</p>
      <button
        type="button"
        className="btn btn-outline"
        onClick={() => work.endMentions([id])}
        data-testid="mention-done"
      >
        <Check size={15} strokeWidth={1.75} aria-hidden="true" />
        {i18n._('mentions.done')}
      </button>
    </div>
  );
}
