import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { BellRing } from 'lucide-react';
import { useSession } from '../../live/live-context';
import { useThreadPort } from '../conversation/thread-context';
import { stockQuestion } from './stock-question';

/** Puts the customer in line for what their post asks for. Seen on hover and on focus, always on touch. */
export function WatchButton({ text }: { text: string }) {
  const { i18n } = useLingui();
  const { conversationId } = useThreadPort();
  const label = i18n._('command.conversation.watch-stock');
  return may(useSession().member.role, 'conversation.work') ? (
    <button
      type="button"
      className="copy-link"
      onClick={() => stockQuestion.set({ conversationId, text })}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      data-testid="watch-stock"
    >
      <BellRing size={14} strokeWidth={1.75} aria-hidden="true" />
    </button>
  ) : null;
}
