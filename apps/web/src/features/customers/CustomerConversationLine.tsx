import type { CustomerConversation } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useChannel } from '../../live/live-context';
import { formatShort } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { useNow } from '../../shared/use-now';

interface CustomerConversationLineProps {
  item: CustomerConversation;
  /** Takes the place of the conversation that is open now. */
  isReplaced?: boolean;
}

/** One of a customer's conversations: where, what about, how it felt and how it ended. */
export function CustomerConversationLine({ item, isReplaced = false }: CustomerConversationLineProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const channel = useChannel(item.channelId);
  const outcome = item.state === 'closed' || item.replyState === 'sent' ? outcomeOf(item) : null;
  return (
    <li>
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId: item.id }}
        search={isReplaced ? (search) => search : undefined}
        replace={isReplaced}
        className="-mx-2 flex items-start gap-2.25 rounded-md px-2 py-1 leading-4.25 hover:bg-hover"
        data-testid="customer-conversation"
      >
        <span className="mt-0.5 flex-none">
          <ChannelBadge channel={channel} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 break-words">{neutralise(item.excerpt)}</span>
          <span className="block text-xs text-ink-3">
            {[
              i18n._(`polarity.${item.polarity}`),
              i18n._(`state.${item.state}`),
              ...(outcome === null ? [] : [i18n._(`customer-outcome.${outcome}`)]),
            ].join(', ')}
          </span>
        </span>
        <time className="flex-none text-xs text-ink-3 tabular-nums" dateTime={item.lastActivityAt}>
          {formatShort(i18n.locale, item.lastActivityAt, now)}
        </time>
      </Link>
    </li>
  );
}

function outcomeOf({ replyState }: CustomerConversation): 'answered' | 'unanswered' {
  return replyState === 'sent' ? 'answered' : 'unanswered';
}
