import { may } from '@genklang/contract';
import type { ChannelStatus, ChannelSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { KeyRound, PauseCircle, X } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';

type Trouble = Exclude<ChannelStatus, 'ok' | 'disconnected'>;

function troubleOf({ status }: ChannelSummary): Trouble | null {
  return status === 'ok' || status === 'disconnected' ? null : status;
}

/** One notice for each channel that is not well. What only waits can be put aside, until it changes again. */
export function ChannelNotices() {
  const { channels } = useSession();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (channel: ChannelSummary): string => `${channel.id}:${channel.status}:${channel.statusReason}`;
  return channels.flatMap((channel) => {
    const trouble = troubleOf(channel);
    return trouble === null || dismissed.has(keyOf(channel))
      ? []
      : [
          <Notice
            key={channel.id}
            channel={channel}
            trouble={trouble}
            onDismiss={() => setDismissed((held) => new Set([...held, keyOf(channel)]))}
          />,
        ];
  });
}

interface NoticeProps {
  channel: ChannelSummary;
  trouble: Trouble;
  onDismiss(): void;
}

function Notice({ channel, trouble, onDismiss }: NoticeProps) {
  const { i18n } = useLingui();
  const { role } = useSession().member;
  const isUrgent = trouble === 'needs-sign-in';
  const mayHelp = may(role, 'channel.administer');
  const Icon = isUrgent ? KeyRound : PauseCircle;
  const words = channel.statusReason === 'budget' ? 'budget' : trouble;
  return (
    <div
      role="status"
      className={`flex flex-none items-center gap-2 border-b border-border px-4 py-2 text-sm ${isUrgent ? 'bg-crit-soft text-crit' : 'bg-warn-soft text-ink'}`}
      data-testid="channel-notice"
      data-status={trouble}
    >
      <Icon size={16} className="flex-none" aria-hidden="true" />
      <p className="min-w-0 flex-1">
        {i18n._(`blocked.${words}`, { network: channel.networkName, account: channel.name })}{' '}
        {mayHelp ? (
          <Link
            to="/settings/channels/$channelId"
            params={{ channelId: channel.id }}
            className="font-medium underline"
            data-testid="notice-link"
          >
            {i18n._('notice.look')}
          </Link>
        ) : (
          isUrgent && i18n._('notice.ask-admin')
        )}
      </p>
      {!isUrgent && (
        <button
          type="button"
          className="btn btn-icon flex-none"
          onClick={onDismiss}
          aria-label={i18n._('toast.dismiss')}
        >
          <X size={15} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
