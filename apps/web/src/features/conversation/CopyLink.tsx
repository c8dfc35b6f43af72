import { useLingui } from '@lingui/react';
import { Link2 } from 'lucide-react';
import { useLive } from '../../live/live-context';
import { useThreadPort } from './thread-context';

/** Copies the address that opens the conversation at this very entry. Seen on hover and on focus, always on touch. */
export function CopyLink({ entryId }: { entryId: string }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const { conversationId } = useThreadPort();
  const copy = async (): Promise<void> => {
    const url = new URL(`/conversations/${conversationId}?entry=${entryId}`, location.origin).href;
    const isCopied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    toasts.show(
      isCopied
        ? { message: i18n._('thread.link-copied'), tone: 'done' }
        : { message: i18n._('thread.link', { url }), tone: 'problem' },
    );
  };
  return (
    <button
      type="button"
      className="copy-link"
      onClick={() => void copy()}
      aria-label={i18n._('thread.copy-link')}
      title={i18n._('thread.copy-link')}
      data-testid="copy-link"
    >
      <Link2 size={14} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
