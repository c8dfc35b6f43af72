import type { SearchHit } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useChannel } from '../../live/live-context';
import { formatFull, formatShort } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { Avatar } from '../../shared/ui/Avatar';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { useNow } from '../../shared/use-now';
import { moveFocus } from './move-focus';

/** One finding; it opens its conversation at the very place. */
export function SearchResult({ hit, isOpen }: { hit: SearchHit; isOpen: boolean }) {
  const { i18n } = useLingui();
  const now = useNow();
  const channel = useChannel(hit.channelId);
  const customer = neutralise(hit.customerName);
  return (
    <Link
      to="/conversations/$conversationId"
      params={{ conversationId: hit.conversationId }}
      search={(search) => ({ ...search, entry: hit.id })}
      className={`row h-auto min-h-16 pb-2.5 ${isOpen ? 'is-selected' : ''}`}
      onKeyDown={moveFocus}
      data-finding=""
      data-testid="search-hit"
    >
      <Avatar name={hit.customerName} size={30}>
        <ChannelBadge channel={channel} isOnAvatar />
      </Avatar>
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-1.5 leading-4.5">
          <span className="truncate font-[550]">{customer}</span>
          {hit.kind !== 'mention' && (
            <span className="flex-none text-xs text-ink-3">
              {i18n._(`search-kind.${hit.kind}`, { name: neutralise(hit.writer ?? channel?.name ?? '') })}
            </span>
          )}
          <time
            className="ml-auto flex-none text-xs text-ink-3 tabular-nums"
            dateTime={hit.at}
            title={formatFull(i18n.locale, hit.at)}
          >
            {formatShort(i18n.locale, hit.at, now)}
          </time>
        </div>
        <p className="mt-0.5 line-clamp-3 leading-4.5 text-ink-2 [overflow-wrap:anywhere]">
          {hit.fragments.map((fragment, index) =>
            fragment.isHit ? (
              <mark key={index} className="rounded-sm bg-warn-soft text-ink">
                {neutralise(fragment.text)}
              </mark>
            ) : (
              <span key={index}>{neutralise(fragment.text)}</span>
            ),
          )}
        </p>
      </div>
    </Link>
  );
}
