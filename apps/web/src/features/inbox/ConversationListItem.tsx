import type { ChannelSummary, ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { memo } from 'react';
import type { MouseEvent } from 'react';
import { Check } from 'lucide-react';
import { useChannel, useIsPicked, useLive, useRowView } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { formatFull, formatShort } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { Avatar } from '../../shared/ui/Avatar';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { useNow } from '../../shared/use-now';
import { useDraftText } from '../composer/use-draft';
import { density } from './density';
import { RowChips } from './RowChips';

interface ConversationListItemProps {
  id: string;
  position: number;
  /** -1 while more rows can be fetched. */
  total: number;
  isSelected: boolean;
  onOpen(id: string): void;
  onMenu(id: string): void;
}

export function rowElementId(id: string): string {
  return `row-${id}`;
}

/** One row. It follows its own conversation only, so that a change redraws nothing else. */
export const ConversationListItem = memo(function ConversationListItem(props: ConversationListItemProps) {
  const { id, position, total, isSelected, onOpen, onMenu } = props;
  const view = useRowView(id);
  const channel = useChannel(view?.row.channelId ?? '');
  const { picks, rows } = useLive();
  const isPicked = useIsPicked(id);
  const isCompact = useObservable(density) === 'compact';
  const now = useNow();
  if (view === null) {
    return <div className={`row ${isCompact ? 'is-compact' : ''}`} />;
  }
  const { row, departure, isUnread } = view;
  const className = classesOf({ isCompact, isSelected, isPicked, isUnread, isDeparted: departure !== null });
  const onClick = (event: MouseEvent): void => {
    if (event.shiftKey) {
      picks.extend(id, rows.getList().ids);
    } else if (event.ctrlKey || event.metaKey) {
      picks.toggle(id);
    } else {
      onOpen(id);
    }
  };
  return (
    <div
      id={rowElementId(id)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={total}
      className={className}
      onClick={onClick}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(id);
      }}
      data-testid="conversation-row"
      data-conversation-id={id}
      data-unread={isUnread}
      data-picked={isPicked}
    >
      {isUnread && <span className="row-unread" aria-hidden="true" />}
      <RowFace name={row.customer.name} size={isCompact ? 26 : 34} isPicked={isPicked} channel={channel} />
      <div className="min-w-0 flex-1">
        <RowHead row={row} isUnread={isUnread} now={now} />
        <Excerpt row={row} />
        {!isCompact && <RowChips row={row} departure={departure} now={now} />}
      </div>
    </div>
  );
});

/** The row's state as class names: is-compact, is-selected and so on. */
function classesOf(states: Record<string, boolean>): string {
  const names = Object.entries(states).flatMap(([name, isOn]) =>
    isOn ? [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] : [],
  );
  return ['row', ...names].join(' ');
}

interface RowFaceProps {
  name: string;
  size: number;
  isPicked: boolean;
  channel: ChannelSummary | undefined;
}

/** Who it is and where, or that the row is chosen. */
function RowFace({ name, size, isPicked, channel }: RowFaceProps) {
  return isPicked ? (
    <span className="row-check">
      <Check size={17} aria-hidden="true" />
    </span>
  ) : (
    <Avatar name={name} size={size}>
      <ChannelBadge channel={channel} isOnAvatar />
    </Avatar>
  );
}

function RowHead({ row, isUnread, now }: { row: ConversationRow; isUnread: boolean; now: Date }) {
  const { i18n } = useLingui();
  return (
    <div className="flex items-baseline gap-1.5 leading-4.5">
      <span className="row-name truncate font-[550]">{neutralise(row.customer.name)}</span>
      {isUnread && <span className="sr-only">{i18n._('row.unread')}</span>}
      <KindLabel kind={row.kind} />
      <time
        className="ml-auto flex-none text-xs text-ink-3 tabular-nums"
        dateTime={row.lastActivityAt}
        title={formatFull(i18n.locale, row.lastActivityAt)}
      >
        {formatShort(i18n.locale, row.lastActivityAt, now)}
      </time>
    </div>
  );
}

function KindLabel({ kind }: { kind: ConversationRow['kind'] }) {
  const { i18n } = useLingui();
  return kind === 'mention' ? null : <span className="flex-none text-xs text-ink-3">{i18n._(`kind.${kind}`)}</span>;
}

function Excerpt({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const draft = useDraftText(row.id);
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
