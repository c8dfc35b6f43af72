import { useLingui } from '@lingui/react';
import { KeyRound, PauseCircle } from 'lucide-react';
import { useSession } from '../../live/live-context';

/** Channels that take nothing out until somebody or something helps. */
const STOPPED = ['needs-sign-in', 'quota', 'paused'] as const;

export function ChannelNotices() {
  const { i18n } = useLingui();
  const { channels } = useSession();
  const stopped = channels.flatMap((channel) => {
    const status = STOPPED.find((candidate) => candidate === channel.status);
    return status === undefined ? [] : [{ channel, status }];
  });
  return stopped.map(({ channel, status }) => {
    const isUrgent = status === 'needs-sign-in';
    const Icon = isUrgent ? KeyRound : PauseCircle;
    return (
      <p
        key={channel.id}
        className={`flex flex-none items-center gap-2 border-b border-border px-4 py-2 text-sm ${isUrgent ? 'bg-crit-soft text-crit' : 'bg-warn-soft text-ink'}`}
        data-testid="channel-notice"
        data-status={status}
      >
        <Icon size={16} className="flex-none" aria-hidden="true" />
        {i18n._(`blocked.${status}`, { network: channel.networkName, account: channel.name })}
      </p>
    );
  });
}
