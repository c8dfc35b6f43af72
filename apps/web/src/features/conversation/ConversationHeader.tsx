import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ArrowLeft, Check, MessageSquarePlus, PanelRight, RotateCcw } from 'lucide-react';
import { useChannel, useLive } from '../../live/live-context';
import { handleText } from '../../shared/format/handle';
import { neutralise } from '../../shared/text/neutralise';
import { Avatar } from '../../shared/ui/Avatar';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { useMediaQuery, WIDTHS } from '../../shared/use-media-query';
import { contextOverlay } from '../context/context-overlay';
import { KeyCombo } from '../keyboard/KeyCombo';
import { AssigneeControl } from './AssigneeControl';
import { HeaderTools } from './HeaderTools';

interface ConversationHeaderProps {
  row: ConversationRow;
  onBack(): void;
  onClose(id: string): void;
}

export function ConversationHeader({ row, onBack, onClose }: ConversationHeaderProps) {
  const { i18n } = useLingui();
  const { actions } = useLive();
  const channel = useChannel(row.channelId);
  const isWide = useMediaQuery(WIDTHS.wide);
  const network = channel?.networkName ?? '';
  const where = i18n._(row.kind === 'message' ? 'conversation.where-private' : 'conversation.where-public', {
    handle: handleText(row.customer.handle),
    network,
  });
  return (
    <header className="flex min-h-15 flex-none items-center gap-2.5 border-b border-border py-2 pr-3 pl-3 md:pl-5">
      <button type="button" className="btn btn-icon md:hidden" onClick={onBack} aria-label={i18n._('action.back')}>
        <ArrowLeft size={18} aria-hidden="true" />
      </button>
      <Avatar name={row.customer.name} size={34}>
        <ChannelBadge channel={channel} isOnAvatar />
      </Avatar>
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-md leading-4.5 font-semibold" data-testid="conversation-customer">
          {neutralise(row.customer.name)}
        </h1>
        <p className="truncate text-sm text-ink-3">{where}</p>
      </div>
      <div className="flex flex-none items-center gap-1.5">
        <AssigneeControl row={row} />
        <HeaderTools id={row.id} />
        {!isWide && (
          <button
            type="button"
            className="btn btn-icon"
            onClick={() => contextOverlay.set(true)}
            aria-label={i18n._('context.label')}
          >
            <PanelRight size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
        {row.state === 'heard' ? (
          <button
            type="button"
            className="btn btn-primary on-accent"
            onClick={() => actions.open(row.id)}
            data-testid="open-heard"
          >
            <MessageSquarePlus size={15} aria-hidden="true" />
            <span className="max-md:sr-only">{i18n._('conversation.open')}</span>
            <KeyCombo command="conversation.open" />
          </button>
        ) : row.state === 'open' ? (
          <button type="button" className="btn btn-outline" onClick={() => onClose(row.id)} data-testid="close">
            <Check size={15} aria-hidden="true" />
            <span className="max-md:sr-only">{i18n._('conversation.close')}</span>
            <KeyCombo command="conversation.close" />
          </button>
        ) : (
          <button type="button" className="btn btn-outline" onClick={() => actions.reopen(row.id)} data-testid="reopen">
            <RotateCcw size={15} aria-hidden="true" />
            <span className="max-md:sr-only">{i18n._('conversation.reopen')}</span>
            <KeyCombo command="conversation.reopen" />
          </button>
        )}
      </div>
    </header>
  );
}
