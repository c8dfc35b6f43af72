import { useLingui } from '@lingui/react';
import { CornerLeftUp } from 'lucide-react';
import { neutralise } from '../../shared/text/neutralise';
import { useThreadPort } from './thread-context';
import type { ThreadParent } from './thread-places';

/** Whom a post answers, and the way there. */
export function ParentLine({ parent }: { parent: ThreadParent | null }) {
  const { i18n } = useLingui();
  const { jumpTo } = useThreadPort();
  if (parent === null) {
    return null;
  }
  const isHere = parent.is === 'here';
  return (
    <button
      type="button"
      className="mb-0.5 inline-flex min-h-6 max-w-full items-center gap-1 text-sm text-ink-3 hover:text-accent hover:underline"
      onClick={() => jumpTo(isHere ? { entryId: parent.id } : { postId: parent.postId })}
      data-testid="answers"
    >
      <CornerLeftUp size={12} className="flex-none" aria-hidden="true" />
      <span className="truncate">
        {isHere ? i18n._('thread.answers', { name: neutralise(parent.name) }) : i18n._('thread.answers-earlier')}
      </span>
    </button>
  );
}
