import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { memo } from 'react';
import { useChannel, useRowView } from '../../live/live-context';
import { formatFull, formatShort } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { Avatar } from '../../shared/ui/Avatar';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { useNow } from '../../shared/use-now';
import { useDraftText } from '../composer/use-draft';
import { usePresence } from '../presence/use-presence';
import { RowChips } from './RowChips';

interface ConversationListItemProps {
  id: string;
  position: number;
  /** -1 while more rows can be fetched. */
  total: number;
  isSelected: boolean;
  onOpen(id: string): void;
}

export function rowElementId(id: string): string {
  return `row-${id}`;
}

/** One row. It follows its own conversation only, so that a change redraws nothing else. */
export const ConversationListItem = memo(function ConversationListItem(props: ConversationListItemProps) {
  const { id, position, total, isSelected, onOpen } = props;
  const { i18n } = useLingui();
  const view = useRowView(id);
  const channel = useChannel(view?.row.channelId ?? '');
  const now = useNow();
  if (view === null) {
    return <div className="row" />;
  }
  const { row, departure } = view;
  const classes = ['row', isSelected && 'is-selected', departure !== null && 'is-departed'];
  return (
    <div
      id={rowElementId(id)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={total}
      className={classes.filter(Boolean).join(' ')}
      onClick={() => onOpen(id)}
      data-testid="conversation-row"
      data-conversation-id={id}
    >
      <Avatar name={row.customer.name} size={34}>
        <ChannelBadge channel={channel} isOnAvatar />
      </Avatar>
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-1.5 leading-4.5">
          <span className="row-name truncate font-[550]">{neutralise(row.customer.name)}</span>
          <KindLabel kind={row.kind} />
          <time
            className="ml-auto flex-none text-xs text-ink-3 tabular-nums"
            dateTime={row.lastActivityAt}
            title={formatFull(i18n.locale, row.lastActivityAt)}
          >
            {formatShort(i18n.locale, row.lastActivityAt, now)}
          </time>
        </div>
        <Excerpt row={row} />
        <RowChips row={row} departure={departure} now={now} />
      </div>
    </div>
  );
});

function KindLabel({ kind }: { kind: ConversationRow['kind'] }) {
  const { i18n } = useLingui();
  return kind === 'mention' ? null : <span className="flex-none text-xs text-ink-3">{i18n._(`kind.${kind}`)}</span>;
}

function Excerpt({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const writer = usePresence(row.id).writers[0];
  const draft = useDraftText(row.id);
  if (writer !== undefined) {
    return (
      <p className="row-excerpt" lang={row.language}>
        <span className="font-[550] text-warn" lang={i18n.locale} data-testid="row-writer">
          {i18n._('presence.row-writing', { name: writer.name })}
        </span>{' '}
        {neutralise(row.excerpt)}
      </p>
    );
  }
  if (draft !== null) {
    return (
      <p className="row-excerpt">
        <span className="font-[550] text-accent">{i18n._('row.draft')}</span> {draft}
      </p>
    );
  }
  return (
    <p className="row-excerpt" lang={row.language}>
      {neutralise(row.excerpt)}
    </p>
  );
}
