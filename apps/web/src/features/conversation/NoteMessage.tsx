import type { NoteEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { MessageHead } from './MessageHead';
import { RichText } from './RichText';

/** What only colleagues see. */
export function NoteMessage({ entry, isMarked = false }: { entry: NoteEntry; isMarked?: boolean }) {
  const { i18n } = useLingui();
  const { members } = useSession();
  return (
    <article
      className={`entry note mb-4 ml-10.5 ${isMarked ? 'is-marked' : ''}`}
      tabIndex={-1}
      aria-label={i18n._('thread.note-by', { name: entry.member.name })}
      data-testid="note"
      data-entry-id={entry.id}
    >
      <MessageHead name={entry.member.name} role={i18n._('thread.note')} at={entry.at} entryId={entry.id} tone="note" />
      <RichText text={entry.text} members={members} />
    </article>
  );
}
